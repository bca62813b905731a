import type { Settings } from "./settings.ts";

/** Attributes of the settings item that are about the item, not settings. */
export const itemBookkeeping: readonly string[] = ["configId", "version", "updatedAt", "updatedBy", "reason"];

/** Where a setting's value comes from. */
export type SettingSource =
  | { kind: "default" }
  | { kind: "environment"; variable: string }
  | { kind: "item" };

export interface SourcedSetting {
  value: unknown;
  source: SettingSource;
}

const wholeNumber = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text);

/** The environment variables that set a default, and how their text is read. */
export const environmentSettings = {
  BATCH_SIZE: { key: "batchSize", read: wholeNumber },
  NORMALIZATION_TTL_DAYS: { key: "normalizationTTLDays", read: wholeNumber },
  MAX_LEADS_PER_RUN: {
    key: "maxLeadsPerRun",
    read: (text: string) => (text.trim() === "none" ? null : wholeNumber(text)),
  },
  BEDROCK_MODEL_ID: { key: "modelId", read: (text: string): unknown => text },
} as const satisfies Record<string, { key: keyof Settings; read: (text: string) => unknown }>;

/** What the item says about settings, known ones or not. */
export function settingsIn(item: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item ?? {}).filter(([key]) => !itemBookkeeping.includes(key)));
}

/** Every setting as it is said, right or wrong: by the item, else the environment, else the defaults. */
export function layerSettings(
  defaults: Settings,
  item: Readonly<Record<string, unknown>> | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, SourcedSetting> {
  const layers = new Map<string, SourcedSetting>();
  for (const [key, value] of Object.entries(defaults))
    layers.set(key, { value, source: { kind: "default" } });
  for (const [variable, { key, read }] of Object.entries(environmentSettings)) {
    const text = environment[variable];
    if (text === undefined || text.trim() === "") continue;
    layers.set(key, { value: read(text), source: { kind: "environment", variable } });
  }
  for (const [key, value] of Object.entries(settingsIn(item))) {
    layers.set(key, { value, source: { kind: "item" } });
  }
  return layers;
}
