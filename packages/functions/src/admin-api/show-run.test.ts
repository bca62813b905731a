import { emptyTally } from "@lead-normalizer/core/run/batch-item.ts";
import { describe, expect, it } from "vitest";

import { anAdminStage } from "../../../../test/support/admin-stage.ts";
import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";

const runId = "scheduled-2026-11-22T070000Z"; // the fixture's

describe("GET /admin/runs/{runId}", () => {
  it("tells a run with its outcomes so far and what is still open", async () => {
    const stage = anAdminStage();
    const event = { leadIds: ["lead-1", "lead-2"] };
    await stage.runs.createRun(aRun({ runId, event }));
    const tally = { ...emptyTally, normalized: 1 };
    await stage.runs.createBatch(aBatch({ runId, batchId: "c-000001", state: "done", tally }));
    await stage.runs.createBatch(aBatch({ runId, batchId: "c-000002", leadIds: ["lead-2"] }));
    stage.clock.advance(60_000);
    const before = structuredClone(stage.runs.runs);

    const { status, body } = await stage.send("show-run");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      runId,
      state: "selected",
      startedAt: new Date(T0).toISOString(),
      asked: { leads: 2 },
      leadIds: ["lead-1", "lead-2"],
      open: { batches: 1, leads: 1 },
      held: 0,
      sums: { batches: 2, normalized: 1, deadLettered: 0, durationMs: 60_000 },
    });
    expect(stage.runs.runs).toEqual(before);
  });

  it.each(["changes-2026-11-22", "changes-2026-11-22-1a2b3c4d"])(
    "tells a run that follows changes, by the id that the list gives (%s)",
    async (id) => {
      const stage = anAdminStage();
      await stage.runs.createRun(aRun({ runId: id, trigger: "changes", takesChangesUntilMs: T0 + 60_000 }));
      await stage.runs.createBatch(aBatch({ runId: id, batchId: "change-1" }));
      expect(await stage.send("list-runs")).toMatchObject({ body: { runs: [{ runId: id }] } });
      expect(await stage.send("show-run", { runId: id })).toMatchObject({
        status: 200,
        body: { runId: id, trigger: "changes", open: { batches: 1 } },
      });
    },
  );

  it("answers 404 for a run that is not there", async () => {
    const stage = anAdminStage();
    expect(await stage.send("show-run")).toMatchObject({
      status: 404,
      headers: { "content-type": "application/problem+json" },
      body: {
        code: "run.unknown",
        title: "There is no such run",
        instance: "urn:lead-normalizer:request:JKJcZjI5vHcEMXA%3D",
      },
    });
  });

  it.each([
    "",
    "a/b",
    "a%2Fb",
    "../runs",
    "__proto__",
    "r".repeat(129),
    "r".repeat(10_240),
    "run-1\u0000",
    "run\n1",
    "ｒｕｎ",
    "\ud800",
    "💥",
  ])(
    "answers 404 to an id that no run can have (%j), without asking the store or telling it back",
    async (id) => {
      const stage = anAdminStage();
      stage.runs.readRun = async () => Promise.reject(new Error("The store was asked."));
      const { status, body } = await stage.send("show-run", { runId: id });
      expect(status).toBe(404);
      expect(JSON.stringify(body).length).toBeLessThan(500);
    },
  );

  it("refuses a query, by name", async () => {
    const { status, body } = await anAdminStage().send("show-run", { query: { verbose: "1" } });
    expect(status).toBe(400);
    expect(body["detail"]).toContain('"verbose"');
  });
});
