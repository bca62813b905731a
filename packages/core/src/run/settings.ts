import * as z from "zod";

import { NormalizerError } from "../errors.ts";
import { fieldKinds } from "../fields/field-kind.ts";
import { BATCH_SIZE_MAX } from "../limits.ts";
import { defaultModelId, retirementOf } from "../model/models.ts";

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

/** Attributes of the settings item that are about the item, not settings. */
const itemBookkeeping = ["configId", "version", "updatedAt", "updatedBy", "reason"];

const wholeNumber = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text);

/** The environment variables that set a default, and how their text is read. */
const environmentSettings = {
  BATCH_SIZE: { key: "batchSize", read: wholeNumber },
  NORMALIZATION_TTL_DAYS: { key: "normalizationTTLDays", read: wholeNumber },
  MAX_LEADS_PER_RUN: {
    key: "maxLeadsPerRun",
    read: (text: string) => (text.trim() === "none" ? null : wholeNumber(text)),
  },
  BEDROCK_MODEL_ID: { key: "modelId", read: (text: string): unknown => text },
} as const satisfies Record<string, { key: keyof Settings; read: (text: string) => unknown }>;

/**
 * The settings in force: item, else environment, else defaults, key by key.
 * @throws NormalizerError `settings.invalid`, naming every wrong key with its value, its place and its rule.
 */
export function resolveSettings(
  item: Readonly<Record<string, unknown>> | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const places = new Map<string, string>();
  const ceiling = budgetCeiling(environment);
  const merged: Record<string, unknown> = {
    ...defaultSettings,
    dailyBudgetUsd: Math.min(defaultSettings.dailyBudgetUsd, ceiling),
  };
  for (const [variable, { key, read }] of Object.entries(environmentSettings)) {
    const text = environment[variable];
    if (text === undefined || text.trim() === "") continue;
    merged[key] = read(text);
    places.set(key, `environment variable ${variable}`);
  }
  for (const [key, value] of Object.entries(item ?? {})) {
    if (itemBookkeeping.includes(key)) continue;
    merged[key] = value;
    places.set(key, `item "${SETTINGS_ID}"`);
  }
  const parsed = Settings.safeParse(merged);
  const problems = parsed.success
    ? [
        ...wrongModel(parsed.data, places, environment),
        ...wrongBudget(parsed.data, places, ceiling),
        ...unknownFields(parsed.data, places),
      ]
    : parsed.error.issues.map((issue) => describeIssue(issue, merged, places));
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new NormalizerError(
    "settings.invalid",
    `The settings are not valid, so nothing was queued:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`,
  );
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
