import * as z from "zod";

import { NormalizerError } from "../errors.ts";
import { fieldKinds } from "../fields/field-kind.ts";
import { BATCH_SIZE_MAX } from "../limits.ts";
import { defaultModelId, retirementOf } from "../model/models.ts";
import { layerSettings, type SettingSource, type SourcedSetting } from "./setting-layers.ts";

const fieldName = z.string().min(1).max(255);

/** How runs work. A run keeps the copy that it started with. Units are in the names; days are 24 hours. */
export const Settings = z.strictObject({
  /** Gates producers only: consumers finish what is queued. */
  enabled: z.boolean(),
  /** Which attribute of a lead holds which kind of value. */
  fieldKinds: z.record(fieldName, z.enum(fieldKinds)),
  fieldsToNormalize: z.array(fieldName).min(1),
  /** Leads per message. */
  batchSize: z.int().min(1).max(BATCH_SIZE_MAX),
  /** Leads that may cost money (new, edited, retried) per run; null = no cap. */
  maxLeadsPerRun: z.int().min(1).nullable(),
  normalizationTTLDays: z.number().positive().max(3_650),
  /** `unresolved`: the model sees what rules leave open. `all`: also what they resolve. */
  modelUse: z.enum(["unresolved", "all"]),
  modelId: z.string().min(1),
  /** Per day of America/Bogota, over all consumers. */
  dailyBudgetUsd: z.number().min(0).max(10_000),
  /** null = the model's known quota. */
  tokensPerMinute: z.int().positive().nullable(),
  retryUnresolvedDays: z.number().positive().max(3_650),
  cacheTtlDays: z.number().positive().max(3_650),
  /** Whether a field's values may be sent to a model. Absent fields may, names may not. */
  mayLeaveAccount: z.record(fieldName, z.boolean()),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  enabled: true,
  fieldKinds: {
    nombres: "person-name",
    apellidos: "person-name",
    direccion: "address",
    ciudad: "city",
    nivelEducativo: "education",
    ocupacionActual: "occupation",
    empresa: "company",
  },
  fieldsToNormalize: [
    "nombres",
    "apellidos",
    "direccion",
    "ciudad",
    "nivelEducativo",
    "ocupacionActual",
    "empresa",
  ],
  batchSize: 10,
  maxLeadsPerRun: 50,
  normalizationTTLDays: 7,
  modelUse: "unresolved",
  modelId: defaultModelId,
  dailyBudgetUsd: 5,
  tokensPerMinute: null,
  retryUnresolvedDays: 30,
  cacheTtlDays: 90,
  mayLeaveAccount: {},
};

/** The key of the settings in the config table. */
export const SETTINGS_ID = "normalization-settings";

/** Every setting with where it comes from, right or wrong. @throws NormalizerError `settings.invalid` when the stage's ceiling is none */
export function sourcedSettings(
  item: Readonly<Record<string, unknown>> | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, SourcedSetting> {
  const dailyBudgetUsd = Math.min(defaultSettings.dailyBudgetUsd, budgetCeiling(environment));
  return layerSettings({ ...defaultSettings, dailyBudgetUsd }, item, environment);
}

/**
 * The settings in force: item, else environment, else defaults, key by key. `undone` says what does not happen otherwise.
 * @throws NormalizerError `settings.invalid`, naming every wrong key with its value, its place and its rule.
 */
export function resolveSettings(
  item: Readonly<Record<string, unknown>> | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  undone = "nothing was queued",
): Settings {
  const sourced = [...sourcedSettings(item, environment)];
  const merged = Object.fromEntries(sourced.map(([key, { value }]) => [key, value]));
  const places = new Map(sourced.map(([key, { source }]) => [key, placeOf(source)]));
  const parsed = Settings.safeParse(merged);
  const problems = parsed.success
    ? [
        ...wrongModel(parsed.data, places, environment),
        ...wrongBudget(parsed.data, places, budgetCeiling(environment)),
        ...unknownFields(parsed.data, places),
      ]
    : parsed.error.issues.map((issue) => describeIssue(issue, merged, places));
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new NormalizerError(
    "settings.invalid",
    `The settings are not valid, so ${undone}:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`,
  );
}

/** A source, for people. */
export function placeOf(source: SettingSource): string {
  switch (source.kind) {
    case "default":
      return "default";
    case "environment":
      return `environment variable ${source.variable}`;
    case "item":
      return `item "${SETTINGS_ID}"`;
  }
}

/** The stage's models, where it names them: those that its functions may call. */
const ALLOWED_MODELS = "ALLOWED_MODEL_IDS";

function wrongModel(
  { modelId }: Settings,
  places: Map<string, string>,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const allowed = environment[ALLOWED_MODELS]?.split(",") ?? [modelId];
  const rule = allowed.includes(modelId)
    ? retirementOf(modelId)
    : `must be one of the models that this stage allows (${allowed.join(", ")})`;
  return rule === undefined
    ? []
    : [`modelId = "${modelId}" (${places.get("modelId") ?? "default"}): ${rule}`];
}

/** The stage's ceiling of the daily budget, where it has one: its alarm stops the consumers a little above it. */
const BUDGET_CEILING = "DAILY_BUDGET_USD_MAX";

/** @throws NormalizerError `settings.invalid` */
function budgetCeiling(environment: Readonly<Record<string, string | undefined>>): number {
  const text = environment[BUDGET_CEILING];
  if (text === undefined) return Infinity;
  // Number() would also take "Infinity", "0x10" and "1e9", of which none is a ceiling that somebody meant.
  const ceiling = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : 0;
  if (ceiling > 0 && Number.isFinite(ceiling)) return ceiling;
  throw new NormalizerError(
    "settings.invalid",
    `Environment variable ${BUDGET_CEILING} = "${text}": must be dollars above 0, as a plain decimal; the deployment sets it.`,
  );
}

function wrongBudget({ dailyBudgetUsd }: Settings, places: Map<string, string>, ceiling: number): string[] {
  return dailyBudgetUsd <= ceiling
    ? []
    : [
        `dailyBudgetUsd = ${dailyBudgetUsd} (${places.get("dailyBudgetUsd") ?? "default"}): must be at most ${ceiling}, this stage's ceiling (${BUDGET_CEILING}, set at its deployment)`,
      ];
}

/** Names of fields that are none: a slip in `mayLeaveAccount` would let a field leave that was meant to stay. */
function unknownFields(settings: Settings, places: Map<string, string>): string[] {
  const named = {
    fieldsToNormalize: settings.fieldsToNormalize,
    mayLeaveAccount: Object.keys(settings.mayLeaveAccount),
  };
  return Object.entries(named).flatMap(([key, fields]) =>
    fields
      .filter((field) => !Object.hasOwn(settings.fieldKinds, field))
      .map(
        (field) =>
          `${key} = "${field}" (${places.get(key) ?? "default"}): must be one of the fields in fieldKinds (${Object.keys(settings.fieldKinds).join(", ")})`,
      ),
  );
}

function describeIssue(
  issue: z.core.$ZodIssue,
  merged: Record<string, unknown>,
  places: Map<string, string>,
): string {
  if (issue.code === "unrecognized_keys") {
    return `${issue.keys.join(", ")} (item "${SETTINGS_ID}"): no such setting; the settings are ${Object.keys(defaultSettings).join(", ")}`;
  }
  const key = String(issue.path[0]);
  const value = issue.path.reduce<unknown>((part, step) => (part as never)?.[step], merged);
  return `${issue.path.map(String).join(".")} = ${JSON.stringify(value)} (${places.get(key) ?? "default"}): ${issue.message}`;
}

/** Whether a field's values may be sent to a model. Names stay unless the whole model use is `all`, or a setting says so. */
export function mayLeaveAccount(settings: Settings, field: string): boolean {
  const named = settings.mayLeaveAccount[field];
  if (named !== undefined) return named;
  return settings.fieldKinds[field] !== "person-name" || settings.modelUse === "all";
}
