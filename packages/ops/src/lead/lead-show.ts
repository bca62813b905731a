import { Provenance } from "@lead-normalizer/core/lead.ts";
import { inspectLead, type LeadFacts } from "@lead-normalizer/core/lead/inspect-lead.ts";
import { tombstoneOf } from "@lead-normalizer/core/lead/tombstone.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Tables } from "../system/open-tables.ts";
import type { Output } from "../terminal/output.ts";
import { visible } from "../terminal/quoted.ts";
import { actOf, type Who } from "../terminal/who.ts";
import { describeLead } from "./describe-lead.ts";
import { MASK_LEGEND, masked } from "./mask.ts";

export type ShowTables = Pick<Tables, "leads" | "runs" | "tombstones" | "audit" | "clock" | "loadSettings">;

export interface ShowOptions extends Partial<Who> {
  reveal: boolean;
}

/**
 * Shows one lead, its values masked unless they are to be revealed: then the audit knows before anything is shown.
 * @throws InputError for an unknown id, or when values are to be revealed for no reason
 */
export async function showLead(
  tables: ShowTables,
  leadId: string,
  { reveal, reason, ...who }: ShowOptions,
  output: Output,
): Promise<void> {
  if (reveal && reason === undefined) {
    throw new InputError("--reveal needs --reason TEXT.", {
      wayOut: "The audit keeps who looked at whom, and why.",
    });
  }
  if (!reveal && reason !== undefined) {
    throw new InputError("--reason is for --reveal: masked values need none, and the audit keeps none.", {
      wayOut: "Add --reveal, or leave --reason out.",
    });
  }
  const act = reveal && reason !== undefined ? actOf({ ...who, reason }) : undefined;
  const facts = leadId.trim() === "" ? undefined : await inspectLead(tables, leadId);
  if (facts === undefined) throw await unknownLead(tables, leadId);
  if (act === undefined) {
    const hidden = { ...facts, fields: facts.fields.map(maskedField) };
    const text = `${describeLead(hidden)}\n\nMasked: ${MASK_LEGEND}.\n--reveal --reason TEXT shows the values.`;
    output.row(text, { ...hidden, masked: true });
    return;
  }
  const { by: actor, reason: why } = act;
  const atMs = tables.clock.now();
  await tables.audit.record({ atMs, actor, action: "lead.reveal", target: `lead ${leadId}`, reason: why });
  output.row(describeLead(facts), { ...facts, masked: false });
}

/** Who decided stays; what was typed or stored does not. */
function maskedField(facts: LeadFacts["fields"][number]): LeadFacts["fields"][number] {
  const { typed, stored, provenance } = facts;
  return {
    ...facts,
    typed: masked(typed),
    stored: masked(stored),
    provenance: provenance && maskedProvenance(provenance),
  };
}

/** Without what was proposed, and what a value can be looked up or guessed by: its code, its hash, its override. */
function maskedProvenance(provenance: Provenance): Provenance {
  const { by, code, overrideId, proposal, candidates } = provenance;
  return {
    ...Provenance.parse(provenance), // what a later version adds may be a value
    sourceHash: "masked",
    ...(code !== undefined && by !== "unresolved" && { code: "masked" }), // of an unresolved one it is a reason
    ...(overrideId !== undefined && { overrideId: "masked" }),
    ...(proposal !== undefined && { proposal: String(masked(proposal)) }),
    ...(candidates && { candidates: candidates.map((one) => String(masked(one))) }),
  };
}

/** What to say of an id that no lead has. */
export async function unknownLead(
  { tombstones }: Pick<Tables, "tombstones">,
  leadId: string,
): Promise<InputError> {
  if (leadId.trim() === "") return new InputError("The lead's id is blank.");
  return (await tombstones.has(tombstoneOf(leadId)))
    ? new InputError(`Lead "${leadId}" was erased.`, { wayOut: "The audit says when, by whom and why." })
    : noSuchLead(leadId);
}

export function noSuchLead(leadId: string): InputError {
  return new InputError(`There is no lead "${visible(leadId)}".`, {
    wayOut: "Look at the id, capitals and zeros included, and at --local or --stage.",
  });
}
