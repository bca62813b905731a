import {
  type Erasure,
  type EraseDeps,
  eraseLead,
  planErasure,
} from "@lead-normalizer/core/lead/erase-lead.ts";
import { findRestored } from "@lead-normalizer/core/lead/restored-leads.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Consent } from "../terminal/consent.ts";
import { counted, type Output } from "../terminal/output.ts";
import { visible } from "../terminal/quoted.ts";
import { actOf, type WhoUnlessDry } from "../terminal/who.ts";
import { unknownLead } from "./lead-show.ts";
import { describeRemains, whatRemains } from "./what-remains.ts";

export interface EraseOptions extends WhoUnlessDry {
  dryRun: boolean;
  /** Those that a restore brought back, in the place of one by its id. */
  again: boolean;
}

/**
 * Erases the lead of that id, or all that were erased before and are there again. Says what it would do first, and at the end
 * what it did not reach. @throws InputError, NormalizerError `consent.missing`
 */
export async function eraseLeads(
  tables: EraseDeps,
  leadId: string | undefined,
  { dryRun, again, ...who }: EraseOptions,
  { output, consent }: { output: Output; consent: Consent },
): Promise<void> {
  if ((leadId === undefined) !== again) {
    throw new InputError(again ? "An id and --again exclude each other." : "No lead is named.", {
      wayOut: "Give one id, or --again for all erased leads that a restore brought back.",
    });
  }
  const act = dryRun ? undefined : actOf(who);
  const plans: Erasure[] = [];
  for (const id of leadId === undefined ? await findRestored(tables) : [leadId]) {
    const plan = id.trim() === "" ? undefined : await planErasure(tables, id);
    if (plan === undefined) throw await unknownLead(tables, id);
    plans.push(plan);
  }
  if (plans.length === 0) {
    output.row("No erased lead is in the table: a restore brought none back.", { erased: 0 });
    return;
  }
  if (act !== undefined) {
    await consent.ask(`erases for good:\n${plans.map(describe).join("\n")}`);
    for (const plan of plans) await eraseLead(tables, plan, act);
  }
  const done = dryRun ? "Would erase" : "Erased";
  for (const plan of plans) {
    const text = `${done}: ${describe(plan)}\n  tombstone ${plan.tombstone}`;
    output.row(text, { ...plan, dryRun, remains: whatRemains });
  }
  output.say(describeRemains());
}

function describe({ leadId, isThere, wasErased, batches, runs, overrides }: Erasure): string {
  const before = wasErased ? " (erased before)" : "";
  const lines = [
    `lead ${visible(leadId)}${before}: ${isThere ? "the lead itself" : "not in the table"}, ` +
      `its id in ${batches === 1 ? "1 batch" : `${batches} batches`} and ${counted(runs, "run")}`,
  ];
  const { own, shared } = overrides;
  if (own.length > 0) lines.push(`  ${counted(own.length, "override")} of what it types: ${own.join(", ")}`);
  if (shared.length > 0) {
    lines.push(`  kept, others type the same: ${counted(shared.length, "override")}: ${shared.join(", ")}`);
  }
  return lines.join("\n");
}
