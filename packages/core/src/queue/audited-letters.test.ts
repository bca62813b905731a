import { describe, expect, test } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { auditedLetters, describeFilter } from "./audited-letters.ts";

const act = {
  action: "dlq.redrive",
  filter: { code: "model.unavailable", runId: "night-1", olderThanMs: 3_600_000 },
  by: "ana",
  reason: "Bedrock is back",
} as const;

describe("what is done to dead letters", () => {
  test("is in the audit before it begins, and with its counts when it is over", async () => {
    const stage = { audit: createMemoryAudit(), clock: createFakeClock() };
    const redriven = { messages: 3, leads: 24, byCode: { "model.unavailable": 3 } };
    const done = await auditedLetters(stage, act, async () => {
      expect(stage.audit.entries).toHaveLength(1);
      stage.clock.advance(5_000);
      return redriven;
    });
    expect(done).toBe(redriven);
    const target = "code model.unavailable, run night-1, older than 60 min";
    expect(stage.audit.entries).toEqual([
      { atMs: T0, actor: "ana", action: "dlq.redrive", target, reason: "Bedrock is back" },
      {
        atMs: T0 + 5_000,
        actor: "ana",
        action: "dlq.redrive.done",
        target,
        reason: "Bedrock is back",
        counts: { messages: 3, leads: 24 },
      },
    ]);
  });

  test("and fails has no end in the audit", async () => {
    const stage = { audit: createMemoryAudit(), clock: createFakeClock() };
    const down = new Error("down");
    await expect(auditedLetters(stage, act, () => Promise.reject(down))).rejects.toBe(down);
    expect(stage.audit.entries.map(({ action }) => action)).toEqual(["dlq.redrive"]);
  });

  test("whose end nobody saw has none in the audit either, and what SQS moves has no leads", async () => {
    const stage = { audit: createMemoryAudit(), clock: createFakeClock() };
    await auditedLetters(stage, { ...act, filter: "all" }, async () => undefined);
    expect(stage.audit.entries).toMatchObject([{ action: "dlq.redrive", target: "all" }]);
    await auditedLetters(stage, { ...act, filter: "all" }, async () => ({ messages: 7 }));
    expect(stage.audit.entries.at(-1)?.counts).toEqual({ messages: 7 });
  });

  test("does not begin when the audit cannot be written", async () => {
    const audit = { ...createMemoryAudit(), record: () => Promise.reject(new Error("down")) };
    let begun = false;
    const work = auditedLetters({ audit, clock: createFakeClock() }, act, async () => {
      begun = true;
      return { messages: 0, leads: 0, byCode: {} };
    });
    await expect(work).rejects.toThrow("down");
    expect(begun).toBe(false);
  });
});

test("a move of all of them says so", () => {
  expect(describeFilter("all")).toBe("all");
});
