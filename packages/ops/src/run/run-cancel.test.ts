import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import { describe, expect, test } from "vitest";

import { aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { cancel } from "./run-cancel.ts";

async function aDesk(changes: Partial<Run>) {
  const operations = { runs: createMemoryRunStore(), audit: createMemoryAudit(), clock: createFakeClock() };
  await operations.runs.createRun(aRun(changes));
  const rows: [text: string, data: unknown][] = [];
  const output = { say: () => {}, row: (text: string, data: unknown) => void rows.push([text, data]) };
  return {
    ...operations,
    rows,
    cancel: (author = "ana", reason = "una carga masiva ") =>
      cancel(operations, "run-1", { author, reason }, output),
  };
}

describe("ops run cancel", () => {
  test("says what becomes of the rest, and the audit has the person and the reason", async () => {
    const desk = await aDesk({ state: "selected" });
    await desk.cancel();
    expect(desk.rows).toEqual([
      [
        expect.stringMatching(/^run-1: cancelled\. What is done stays; the rest ends deferred/),
        { runId: "run-1", cancelled: true, state: "selected" },
      ],
    ]);
    expect(desk.audit.entries).toEqual([
      { atMs: T0, actor: "ana", action: "run.cancel", target: "run-1", reason: "una carga masiva" },
    ]);
  });

  test("of a run that nobody has begun says that it chooses nothing", async () => {
    const desk = await aDesk({ state: "requested" });
    await desk.cancel();
    expect(desk.rows).toEqual([
      [
        "run-1: cancelled before it began: it chooses nothing.",
        expect.objectContaining({ state: "skipped" }),
      ],
    ]);
  });

  test("a second time says who did it first, when and why, and changes nothing", async () => {
    const desk = await aDesk({ state: "selected" });
    await desk.cancel();
    const first = structuredClone(desk.runs.runs);
    desk.clock.advance(60_000);
    await desk.cancel("luz", "yo también");
    const mark = { atMs: T0, by: "ana", reason: "una carga masiva" };
    expect(desk.rows[1]).toEqual([
      "run-1: cancelled already, by ana at 2026-11-22T07:00:00.000Z: una carga masiva",
      { runId: "run-1", cancelled: true, state: "selected", earlier: mark },
    ]);
    expect(desk.runs.runs).toEqual(first);
    expect(desk.audit.entries).toHaveLength(1);
  });

  test.each([
    ["", "because"],
    ["ana", " "],
    ["ana", "x\u0000y"],
  ])("by %j for %j is refused before anything changes", async (author, reason) => {
    const desk = await aDesk({ state: "selected" });
    await expect(desk.cancel(author, reason)).rejects.toBeInstanceOf(InputError);
    expect(desk.runs.runs.get("run-1")).toEqual(aRun({ state: "selected" }));
    expect(desk.audit.entries).toEqual([]);
  });
});
