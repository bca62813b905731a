import { describe, expect, it } from "vitest";

import { aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { NormalizerError } from "../errors.ts";
import { modelRow } from "../model/models.ts";
import { noUsage } from "../model/usage.ts";
import { emptyTally } from "./batch-item.ts";
import { estimatePace } from "./estimate-pace.ts";
import { portionOfRuns } from "./portion-of-runs.ts";
import { roomFor, scaleConsumers } from "./scale-consumers.ts";
import { usefulConsumers } from "./useful-consumers.ts";

const model = modelRow("us.anthropic.claude-haiku-5-5");

describe("room for consumers", () => {
  it.each([
    [90, "enough"],
    [91, "too-little"],
  ])("of %d in an account with 100 executions is %s", async (consumers, kind) => {
    const room = await roomFor(consumers, { unreservedConcurrency: async () => 100 });
    expect(room).toEqual({ kind, unreserved: 100, needed: consumers + 10 });
  });

  it("is unknown where AWS may not be asked, and any other error stays one", async () => {
    const denied = new NormalizerError("account.denied", "No.", {
      ids: { action: "lambda:GetAccountSettings" },
    });
    expect(await roomFor(5, { unreservedConcurrency: () => Promise.reject(denied) })).toEqual({
      kind: "unknown",
      code: "account.denied",
      action: "lambda:GetAccountSettings",
    });
    const broken = roomFor(5, { unreservedConcurrency: () => Promise.reject(new Error("broken")) });
    await expect(broken).rejects.toThrow("broken");
  });
});

describe("scaling", () => {
  it("is in the audit before it holds", async () => {
    const audit = createMemoryAudit();
    let entriesThen = 0;
    const consumerScale = {
      read: async () => 2,
      set: async () => {
        entriesThen = audit.entries.length;
      },
    };
    const who = { by: "ana", reason: "la feria" };
    await scaleConsumers({ consumerScale, audit, clock: createFakeClock() }, { from: 2, to: 8 }, who);
    expect(entriesThen).toBe(1);
    expect(audit.entries).toEqual([
      { atMs: T0, actor: "ana", action: "consumers.scale", target: "consumers: 2 → 8", reason: "la feria" },
    ]);
  });
});

const summary = {
  runId: "run-1",
  selected: 100,
  batches: 10,
  ...emptyTally,
  normalized: 90,
  rechecked: 10,
  modelCalls: 10,
  inputTokens: 10_000,
  outputTokens: 1_000,
  costUsd: 0.002,
  durationMs: 1,
  backlog: 0,
};

describe("what closed runs took", () => {
  it("is their sum, with the burndown of their output, without runs that worked on nothing", () => {
    const idle = { ...summary, normalized: 0, rechecked: 0, modelCalls: 7 };
    const runs = [aRun({ summary }), aRun(), aRun({ summary: idle }), aRun({ summary })];
    expect(portionOfRuns(runs, model)).toEqual({
      runs: 2,
      leads: 200,
      calls: {
        questions: 0,
        expected: { modelCalls: 20, inputTokens: 20_000, outputTokens: 2_000, costMicroUsd: 4_000 },
        quotaTokens: 20_000 + 2_000 * 10,
        atMost: { modelCalls: 20, costMicroUsd: 4_000 },
      },
    });
    expect(portionOfRuns([aRun()], model)).toBeUndefined();
  });
});

describe("the number of consumers that is useful", () => {
  const portion = portionOfRuns([aRun({ summary })], model) ?? expect.fail();

  it("is the least that gets nine tenths of what any number would", () => {
    const settings = { tokensPerMinute: 20_000, batchSize: 10 };
    const enough = usefulConsumers(portion, settings, model) ?? expect.fail();
    const paceOf = (consumers: number) =>
      estimatePace(portion, consumers, settings, model).quotaTokensPerMinute;
    expect(paceOf(enough)).toBeGreaterThan(0.9 * 20_000);
    expect(paceOf(enough - 1)).toBeLessThanOrEqual(0.9 * 20_000);
  });

  it("has no end where the quota is never used up, or no model is asked", () => {
    expect(usefulConsumers(portion, { tokensPerMinute: 1_000_000_000 }, model)).toBeUndefined();
    const alone = { leads: 100, calls: { ...portion.calls, expected: noUsage, quotaTokens: 0 } };
    expect(usefulConsumers(alone, { tokensPerMinute: null }, undefined)).toBeUndefined();
  });
});
