import type { FieldFacts, LeadFacts } from "@lead-normalizer/core/lead/inspect-lead.ts";
import { storedJson } from "@lead-normalizer/local/files/stored-json.ts";

import { visible } from "../terminal/quoted.ts";

const FIELD_CHARS = 17;
const VALUE_CHARS = 31;
const LINE_CHARS = 80;

/** The lead as one screen of 80 columns: its state, then each field's original beside what is stored, and who decided. */
export function describeLead(facts: LeadFacts): string {
  const { bookkeeping, batches, normalizedAtMs } = facts;
  const lines: [string, string][] = [
    ["state", whyOf(facts)],
    [
      "normalised",
      normalizedAtMs === undefined ? "never to the end" : new Date(normalizedAtMs).toISOString(),
    ],
  ];
  if (bookkeeping !== undefined) {
    const { runId, batchId, rev, rulesVersion, checkedRunId } = bookkeeping;
    lines.push(["written by", `run ${runId}, batch ${batchId}, rev ${rev}, rules ${rulesVersion}`]);
    if (checkedRunId !== undefined && checkedRunId !== runId)
      lines.push(["checked by", `run ${checkedRunId}`]);
  }
  const around = batches.map(({ runId, batchId, state }) => `${state} in batch ${batchId} of run ${runId}`);
  lines.push(["batches", around.join("; ") || "none that is open or holds it"]);
  const head = lines.flatMap(([name, text]) => besides(name.padEnd(12), visible(text)));
  const table = ["field".padEnd(FIELD_CHARS) + "typed".padEnd(VALUE_CHARS) + "stored"];
  return [
    visible(facts.leadId),
    ...head,
    "",
    ...table,
    ...facts.fields.flatMap((field) => fieldLines(field, bookkeeping?.runId)),
  ].join("\n");
}

/** Whether the next run would choose it, and why. */
function whyOf({ staleness, bookkeeping, fields }: LeadFacts): string {
  const inState = (state: FieldFacts["state"]): string =>
    fields.flatMap((one) => (one.state === state ? [one.field] : [])).join(", ");
  switch (staleness) {
    case "fresh":
      return "fresh: the next run leaves it alone";
    case "expired":
      return "stale: its time to live is over; a recheck costs no model call";
    case "retry":
      return "stale: what the model did not know may be asked again";
    case "edited":
      return `stale: typed anew since (${inState("edited") || inState("never") || "a field that is not normalised now"})`;
    case "never":
      return bookkeeping?.pending === undefined
        ? "stale: never normalised"
        : `stale: waits for the model (${bookkeeping.pending.join(", ")})`;
  }
}

function fieldLines(
  { field, typed, stored, provenance, state }: FieldFacts,
  runId: string | undefined,
): string[] {
  const [left, right] = [typed, stored].map((value) => inParts(shown(value), VALUE_CHARS - 2));
  const rows = Array.from({ length: Math.max(left?.length ?? 0, right?.length ?? 0) }, (_, row) =>
    [
      (row === 0 ? visible(field) : "").padEnd(FIELD_CHARS - 1).slice(0, FIELD_CHARS - 1),
      (left?.[row] ?? "").padEnd(VALUE_CHARS - 1),
      right?.[row] ?? "",
    ]
      .join(" ")
      .trimEnd(),
  );
  const note = [
    ...(state === "answered" || state === "blank" ? [] : [state]),
    ...(provenance === undefined ? [] : describeProvenance(provenance, runId)),
  ];
  return note.length === 0 ? rows : [...rows, ...besides("  ", visible(note.join(" · ")))];
}

/** The run that wrote the lead last is named above: a field names another. */
function describeProvenance(
  provenance: NonNullable<FieldFacts["provenance"]>,
  runId: string | undefined,
): string[] {
  const { by, code, modelId, promptVersion, writtenBy, flags, candidates, proposal, overrideId, askedAt } =
    provenance;
  return [
    `by ${by}`,
    ...(code === undefined ? [] : [`code ${code}`]),
    ...(modelId === undefined ? [] : [`model ${modelId}`]),
    ...(promptVersion === undefined ? [] : [`prompt ${promptVersion}`]),
    ...(overrideId === undefined ? [] : [`override ${overrideId}`]),
    ...(flags === undefined || flags.length === 0 ? [] : [`flags ${flags.join(", ")}`]),
    ...(proposal === undefined ? [] : [`proposal ${shown(proposal)}`]),
    ...(candidates === undefined ? [] : [`candidates ${candidates.map(shown).join(", ")}`]),
    ...(askedAt === undefined ? [] : [`asked ${new Date(askedAt).toISOString()}`]),
    ...(writtenBy === runId ? [] : [`written by ${writtenBy}`]),
  ];
}

function shown(value: unknown): string {
  return value === undefined ? "-" : visible(storedJson(value));
}

/** The text after the name, its further lines below its first. Breaks at spaces where there are some. */
function besides(name: string, text: string): string[] {
  const parts = inParts(text, LINE_CHARS - name.length);
  return parts.map((part, index) => (index === 0 ? name : " ".repeat(name.length)) + part);
}

function inParts(text: string, width: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    const at = space > width / 2 ? space : width;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}
