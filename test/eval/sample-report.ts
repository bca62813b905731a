import { readFileSync } from "node:fs";

import type { FieldStatus } from "@lead-normalizer/core/fields/field-kind.ts";
import { normalizeField } from "@lead-normalizer/core/fields/normalize-field.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { parse } from "csv-parse/sync";

const SAMPLE = new URL("../../packages/local/samples/leads.csv", import.meta.url);

/** How the rules take the values of the sample, by field, and how many leads need no model at all. */
export interface SampleShares {
  leads: number;
  withoutModel: number;
  byField: Record<string, Record<FieldStatus, number>>;
}

export function sampleShares(): SampleShares {
  const leads: Record<string, string>[] = parse(readFileSync(SAMPLE), { columns: true });
  const byField: SampleShares["byField"] = {};
  let withoutModel = 0;
  for (const lead of leads) {
    let asks = false;
    for (const [field, kind] of Object.entries(defaultSettings.fieldKinds)) {
      const counts = (byField[field] ??= { resolved: 0, ask: 0, review: 0 });
      const value = lead[field] ?? "";
      if (value.trim() === "") continue;
      const { status } = normalizeField(kind, value, { field });
      counts[status] += 1;
      // Names never leave the account: no model is asked about them.
      if (status === "ask" && kind !== "person-name") asks = true;
    }
    if (!asks) withoutModel += 1;
  }
  return { leads: leads.length, withoutModel, byField };
}

/** The shares as a table. */
export function sampleReport(): string {
  const { leads, withoutModel, byField } = sampleShares();
  const lines = Object.entries(byField).map(([field, { resolved, ask, review }]) => {
    const total = resolved + ask + review;
    return `${field.padEnd(16)} ${percent(resolved, total)} resolved  ${percent(ask, total)} ask  ${percent(review, total)} review  of ${total}`;
  });
  const all = Object.values(byField);
  const reviews = all.reduce((sum, { review }) => sum + review, 0);
  const values = all.reduce((sum, { resolved, ask, review }) => sum + resolved + ask + review, 0);
  return [
    `The sample of ${leads} leads, rules alone`,
    ...lines,
    `review: ${percent(reviews, values)} of all values`,
    `leads that need no model: ${percent(withoutModel, leads)}`,
  ].join("\n");
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`.padStart(7);
}
