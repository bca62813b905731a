import type { ChangeReason } from "@lead-normalizer/core/run/changed-field.ts";
import type { ChangedLeads } from "@lead-normalizer/core/run/find-changed.ts";

import { usd } from "../estimate/estimate-text.ts";
import { counted } from "../terminal/output.ts";
import { visible } from "../terminal/quoted.ts";

const words: Record<ChangeReason, string> = {
  rules: "by other rules",
  "override-set": "by an override that was set",
  "override-removed": "by an override that was removed",
  prompt: "asked in other words",
  model: "asked of another model",
  settings: "by other settings",
};

/** What would differ, for people. */
export function describeChanged(found: ChangedLeads, withModel: boolean): string {
  const { seen, fresh, stale, taken, changed, leadIds, values, model } = found;
  const rest =
    changed > leadIds.length ? `;\n  ${leadIds.length} of them now, say it again for the rest` : "";
  const rows = Object.entries(values)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, reasons]) => {
      const parts = Object.entries(reasons).map(
        ([reason, count]) => `${count} ${words[reason as ChangeReason]}`,
      );
      return `  ${visible(field).padEnd(18)}${parts.join(", ")}`;
    });
  return [
    `${counted(seen, "lead")}: ${fresh} fresh, ${stale} stale (left to the nights),\n  ${taken} in open runs, held or erased (left alone)`,
    `${counted(changed, "fresh lead")} would change${changed > 0 ? rest : ""}`,
    ...rows,
    ...(model.leads === 0 ? [] : [describeAsked(found, withModel)]),
  ].join("\n");
}

function describeAsked(found: ChangedLeads, withModel: boolean): string {
  const { leads, estimate } = found.model;
  const cost = `about ${counted(estimate.calls.questions, "question")}, ${usd(expectedMicroUsd(found))}`;
  return withModel
    ? `The model is asked about ${counted(leads, "lead")}: ${cost}`
    : `The model would be asked about ${counted(leads, "lead")}:\n  ${cost}; say --with-model`;
}

/** What the questions cost, about. */
export function expectedMicroUsd({ model }: ChangedLeads): number {
  return model.estimate.calls.expected.costMicroUsd;
}
