import type { Pause } from "@lead-normalizer/core/ports.ts";
import { isOpenRun } from "@lead-normalizer/core/run/run.ts";

import type { Running } from "./running.ts";

/** Something that carries a person's mark, and what the audit must say of it. */
export interface Mark {
  what: string;
  action: string;
  /** Undefined = an entry of this action is enough. */
  target: string | undefined;
  atMs: number;
}

type Records = Running["records"];

/** All that people did of which a mark stands: cancelled runs, a pause, discarded batches, overrides. */
export async function findMarks(records: Records): Promise<Mark[]> {
  const found = await Promise.all([cancels(records), pauses(records), discards(records), overrides(records)]);
  return found.flat();
}

async function cancels({ runs }: Records): Promise<Mark[]> {
  const cancelled = await runs.findRuns((run) => run.cancelled !== undefined);
  return cancelled.map(({ runId, cancelled: mark }) => ({
    what: `run ${runId} was cancelled`,
    action: "run.cancel",
    target: runId,
    atMs: mark?.atMs ?? 0,
  }));
}

async function pauses({ pauseNotice }: Records): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (let pause: Pause | undefined = await pauseNotice.read(); pause !== undefined; pause = pause.earlier) {
    if (pause.code !== "operator") continue;
    marks.push({ what: "a person paused", action: "consumers.pause", target: "consumers", atMs: pause.atMs });
  }
  return marks;
}

/** Many batches are given up by one command, so a run counts once. */
async function discards({ runs }: Records): Promise<Mark[]> {
  const marks: Mark[] = [];
  const mayHaveSome = await runs.findRuns((run) => isOpenRun(run) || (run.summary?.deadLettered ?? 0) > 0);
  for (const { runId } of mayHaveSome) {
    for await (const { discarded } of runs.batchesOf(runId)) {
      if (discarded === undefined) continue;
      const what = `batches of run ${runId} were discarded`;
      marks.push({ what, action: "dlq.discard", target: undefined, atMs: discarded.atMs });
      break;
    }
  }
  return marks;
}

async function overrides(records: Records): Promise<Mark[]> {
  const found = await records.overrides.load();
  return found.map(({ id, atMs }) => ({
    what: `override ${id} was set`,
    action: "override.set",
    target: id,
    atMs,
  }));
}
