import { setTimeout as sleep } from "node:timers/promises";

import type { Pause } from "@lead-normalizer/core/ports.ts";
import { sumBatches, type Summary } from "@lead-normalizer/core/run/summary.ts";

import type { Wiring } from "../wire.ts";
import type { Terminal } from "./terminal.ts";

export type RunEnd = { kind: "closed"; summary: Summary } | { kind: "paused"; pause: Pause };

const LOOK_EVERY_MS = 150;
/** Looking reads every batch, so it takes at most a fifth of the time. */
const LOOK_PAUSE_FACTOR = 4;

/** Shows a run's progress until it is closed, or until its consumers are paused. */
export async function followRun(
  { runs, pauseNotice }: Pick<Wiring, "runs" | "pauseNotice">,
  runId: string,
  selected: number,
  terminal: Terminal,
): Promise<RunEnd> {
  for (;;) {
    const lookedAtMs = Date.now();
    const run = await runs.readRun(runId);
    if (run?.summary !== undefined) {
      terminal.progress(selected, selected, "leads accounted for");
      return { kind: "closed", summary: run.summary };
    }
    const pause = await pauseNotice.read();
    if (pause !== undefined) return { kind: "paused", pause };
    const { openLeads } = await sumBatches(runs.batchesOf(runId));
    terminal.progress(selected - openLeads, selected, "leads accounted for");
    await sleep(Math.max(LOOK_EVERY_MS, LOOK_PAUSE_FACTOR * (Date.now() - lookedAtMs)));
  }
}
