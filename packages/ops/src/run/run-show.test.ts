import { sumBatches, summarize } from "@lead-normalizer/core/run/summary.ts";
import { expect, it } from "vitest";

import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import type { Output } from "../terminal/output.ts";
import { listRuns } from "./run-list.ts";
import { showRun } from "./run-show.ts";

const runId = "changes-2026-11-22";
const changes = aRun({ runId, trigger: "changes", takesChangesUntilMs: Date.UTC(2026, 10, 23, 5, 1) });

function recordedOutput(): Output & { texts: string[]; data: unknown[] } {
  const texts: string[] = [];
  const data: unknown[] = [];
  const row = (text: string, one: unknown): void => {
    texts.push(text);
    data.push(one);
  };
  return { texts, data, say: (text) => void texts.push(text), row };
}

it("a run that follows changes shows what joined it so far, and until when more may join", async () => {
  const runs = createMemoryRunStore();
  await runs.createRun(changes);
  await runs.createBatch(aBatch({ runId, batchId: "change-1", leadIds: ["a", "b"] }));
  const output = recordedOutput();
  await showRun(runs, runId, output, T0);
  expect(output.texts[0]).toMatch(/state +selected \(takes changes until 2026-11-23T05:01:00.000Z\)/);
  expect(output.texts[0]).toMatch(/selected +2\n/);
  expect(output.data[0]).toMatchObject({
    trigger: "changes",
    sums: { selected: 2 },
    open: { batches: 1, leads: 2 },
  });

  // Opened again after its day, by a replay of the batch.
  await showRun(runs, runId, output, Date.UTC(2026, 10, 23, 5, 1));
  expect(output.texts[1]).toMatch(/state +selected\n/);
});

it("once it is over nothing more joins it, and the list tells how many leads it had", async () => {
  const runs = createMemoryRunStore();
  await runs.createBatch(aBatch({ runId, leadIds: ["a", "b"] }));
  const summary = summarize(changes, await sumBatches(runs.batchesOf(runId)), T0);
  await runs.createRun({ ...changes, state: "closed", closedAtMs: T0, summary });
  const output = recordedOutput();
  await showRun(runs, runId, output);
  expect(output.texts[0]).toMatch(/state +closed\n/);
  await listRuns(runs, 10, output);
  expect(output.texts[1]).toMatch(/^changes-2026-11-22 {2}closed .*\n {2}2 leads, \$0\.000000$/);
});

it("a run that chose its leads shows how many it chose, however few of its batches stand already", async () => {
  const runs = createMemoryRunStore();
  const selection = { selected: 7, batches: 1, stale: {}, backlog: 0, nights: 1 };
  await runs.createRun(aRun({ selection }));
  await runs.createBatch(aBatch());
  const output = recordedOutput();
  await showRun(runs, "run-1", output);
  expect(output.texts[0]).toMatch(/state +selected\n/);
  expect(output.texts[0]).toMatch(/selected +7\n/);
});
