import { describe, expect, it } from "vitest";

import { anAdminStage } from "../../../../test/support/admin-stage.ts";
import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";

async function aStageWithRuns(count: number) {
  const stage = anAdminStage();
  for (let index = 1; index <= count; index += 1) {
    await stage.runs.createRun(aRun({ runId: `run-${index}`, startedAtMs: T0 + index * 1_000 }));
  }
  return stage;
}

describe("GET /admin/runs", () => {
  it("tells the latest runs first, as many as were asked for", async () => {
    const stage = await aStageWithRuns(3);
    const { status, headers, body } = await stage.send("list-runs");
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "content-type": "application/json", "cache-control": "no-store" });
    expect(body).toEqual({
      runs: [
        expect.objectContaining({ runId: "run-3", state: "selected", startedAt: "2026-11-22T07:00:03.000Z" }),
        expect.objectContaining({ runId: "run-2" }),
      ],
    });
  });

  it.each([
    [{}, 20],
    [{ limit: "1" }, 1],
    [{ limit: "100" }, 100],
  ])("with %j tells %i of many", async (query, count) => {
    const stage = await aStageWithRuns(120);
    const { body } = await stage.send("list-runs", { query });
    expect(body["runs"]).toHaveLength(count);
  });

  it("tells until when changes may join a run, while they may", async () => {
    const stage = anAdminStage();
    await stage.runs.createRun(aRun({ trigger: "changes", takesChangesUntilMs: T0 + 60_000 }));
    const { body } = await stage.send("list-runs");
    expect(body["runs"]).toMatchObject([{ takesChangesUntil: "2026-11-22T07:01:00.000Z" }]);
    stage.clock.advance(60_000);
    const later = await stage.send("list-runs");
    expect(JSON.stringify(later.body)).not.toContain("takesChangesUntil");
  });

  it("without any run is an empty list", async () => {
    expect(await anAdminStage().send("list-runs")).toMatchObject({ status: 200, body: { runs: [] } });
  });

  it("reads no batches, and tells how many leads were named, not which", async () => {
    const stage = anAdminStage();
    const event = { leadIds: ["lead-1", "lead-2"] };
    await stage.runs.createRun(aRun({ event }));
    await stage.runs.createBatch(aBatch());
    stage.runs.batchesOf = () => {
      throw new Error("Batches were read.");
    };
    const { body } = await stage.send("list-runs");
    expect(body["runs"]).toMatchObject([{ asked: { leads: 2 } }]);
    expect(JSON.stringify(body)).not.toContain("lead-1");
  });

  it.each(["0", "101", "1000", "-1", "1.5", "1e1", "ten", "", " 5", "٣", "5,6"])(
    "refuses %j as a limit",
    async (limit) => {
      const reply = await (await aStageWithRuns(1)).send("list-runs", { query: { limit } });
      expect(reply).toMatchObject({ status: 400, body: { code: "request.invalid" } });
      expect(reply.body["detail"]).toContain("limit");
    },
  );

  it("refuses what it does not know, by name", async () => {
    const { status, body } = await anAdminStage().send("list-runs", { query: { state: "closed" } });
    expect(status).toBe(400);
    expect(body["detail"]).toContain('"state"');
  });
});
