import type { Run } from "@lead-normalizer/core/run/run.ts";
import { previewUndo, readEndedRun, type UndoDeps, undoRun } from "@lead-normalizer/core/run/undo-run.ts";
import type { UndoTally } from "@lead-normalizer/core/run/undo-tally.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Consent } from "../terminal/consent.ts";
import type { Output } from "../terminal/output.ts";
import { createProgress } from "../terminal/progress.ts";
import { visible } from "../terminal/quoted.ts";
import { actOf, type WhoUnlessDry } from "../terminal/who.ts";
import { describeGoing, describeUndo } from "./run-undo-text.ts";

export interface UndoOptions extends WhoUnlessDry {
  /** None = all. */
  field: readonly string[];
  dryRun: boolean;
}

/**
 * Shows what a run wrote and still stands, asks, and takes it back.
 * @throws InputError, NormalizerError `run.unknown`, `run.open`, `consent.missing`
 */
export async function undo(
  operations: UndoDeps,
  runId: string,
  { field, dryRun, ...who }: UndoOptions,
  { consent, output }: { consent: Consent; output: Output },
): Promise<void> {
  const act = dryRun ? undefined : actOf(who);
  const run = await readEndedRun(operations.runs, runId);
  const fields = fieldsOf(run, field);
  const preview = await watched(run, "leads looked at", (onProgress) =>
    previewUndo(operations, run, { ...fields, onProgress }),
  );
  if (act === undefined || preview.leads === 0) {
    output.row(describeUndo(runId, false, preview), { runId, ...fields, dryRun, ...preview });
    if (!dryRun) output.say("Nothing of it stands: nothing was changed.");
    return;
  }
  output.say(describeUndo(runId, false, preview));
  await consent.ask(`takes back what run ${visible(runId)} wrote: ${describeGoing(preview)}.`);
  const done = await watched(run, "leads taken back", (onProgress) =>
    undoRun(operations, run, { ...fields, ...act, onProgress }),
  );
  output.row(describeUndo(runId, true, done), { runId, ...fields, dryRun, ...done });
  output.say(whatNow);
}

const whatNow = `These leads are stale now; originals were not touched. The next runs normalise
them anew, as many a night as \`maxLeadsPerRun\` lets through; \`ops run start\` does
so now. Rules and overrides cost nothing, the model is asked again. What is wrong
for good comes back: mend its cause first (rule, prompt, model, override).`;

/** @throws InputError for a field that the run did not know */
function fieldsOf({ settings }: Run, given: readonly string[]): { fields?: string[] } {
  const known = Object.keys(settings.fieldKinds);
  for (const field of given) {
    if (known.includes(field)) continue;
    throw new InputError(`The run knew no field "${field}".`, { wayOut: `Fields: ${known.join(", ")}.` });
  }
  return given.length === 0 ? {} : { fields: [...new Set(given)].toSorted() };
}

async function watched(
  run: Run,
  noun: string,
  work: (onProgress: (soFar: Readonly<UndoTally>) => void) => Promise<UndoTally>,
): Promise<UndoTally> {
  const progress = createProgress(noun, run.summary?.selected ?? run.selection?.selected);
  try {
    return await work(({ seen }) => progress.at(seen));
  } finally {
    progress.end();
  }
}
