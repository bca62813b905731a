import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLedger } from "../../../../test/support/memory-ledger.ts";
import { noRateLimit } from "../../../../test/support/memory-model-tier.ts";
import {
  createAnsweringModel,
  createFailingModel,
  createScriptedModel,
  type ScriptedModel,
  type Step,
} from "../../../../test/support/scripted-model.ts";
import { type ErrorCode, NormalizerError } from "../errors.ts";
import { modelRow, pricedModelRow, usageOf } from "../model/models.ts";
import { addUsage, noUsage } from "../model/usage.ts";
import type { NormalizationModel, RateLimit, SpendLedger } from "../ports.ts";
import { bogotaDay } from "../run/bogota-day.ts";
import { type CallDeps, type Called, type CallLimits, callModel } from "./call-model.ts";
import { promptFor, quotaTokensOf, usageAtMost } from "./prompt.ts";
import { questionOf } from "./question.ts";

const row = modelRow("simulated");
const questions = [questionOf("company", "empresa 1"), questionOf("company", "empresa 2")];
const atMost = usageAtMost(promptFor(questions, row, 20_000));
const limits: CallLimits = {
  model: row,
  tokensPerMinute: 1_000_000,
  budgetMicroUsd: 5_000_000,
  noQuestionsAfterMs: T0 + 60_000,
  deadlineAtMs: T0 + 100_000,
};

/** A ledger that also keeps what it was asked, in order. */
function aLedger(reserve?: (attempt: number) => "away" | "refused" | undefined) {
  const ledger = createMemoryLedger();
  const calls: string[] = [];
  let attempts = 0;
  const spend: SpendLedger = {
    async reserve(day, microUsd, cap) {
      attempts += 1;
      calls.push(`reserve ${day} ${microUsd}`);
      const fate = reserve?.(attempts);
      if (fate === "away") throw new NormalizerError("store.unavailable", "Throttled.");
      return fate === "refused" ? false : ledger.reserve(day, microUsd, cap);
    },
    async settle(day, reserved, spent) {
      calls.push(`settle ${day} ${reserved} ${spent}`);
      await ledger.settle(day, reserved, spent);
    },
    committed: ledger.committed,
  };
  const total = (): number => [...ledger.days.values()].reduce((sum, day) => sum + day, 0);
  return { spend, calls, total, committed: ledger.days };
}

async function call(
  deps: Partial<CallDeps> & { model: NormalizationModel },
  changes: Partial<CallLimits> = {},
): Promise<Called> {
  return callModel(
    { spend: createMemoryLedger(), rate: noRateLimit, clock: createFakeClock(), ...deps },
    questions,
    { ...limits, ...changes },
  );
}

const failure = (code: ErrorCode, details: ConstructorParameters<typeof NormalizerError>[2] = {}): Step => ({
  error: new NormalizerError(code, "No.", details),
});
const answers: Step = { answers: ({ value }) => value };
const billed = usageOf(row, { input: 300, output: 20, cacheWrite: 0, cacheRead: 0 });

describe("one call", () => {
  it("is one attempt inside one reservation, which is corrected by what was billed", async () => {
    const { spend, calls, total } = aLedger();
    const model = createScriptedModel([{ reply: { usage: billed, input: { answers: [] } } }]);
    const called = await call({ model, spend });
    expect(called).toEqual({
      kind: "replied",
      reply: { stop: "answered", input: { answers: [] }, usage: billed },
      usage: billed,
      failures: [],
    });
    const day = bogotaDay(T0);
    expect(calls).toEqual([
      `reserve ${day} ${atMost.costMicroUsd}`,
      `settle ${day} ${atMost.costMicroUsd} ${billed.costMicroUsd}`,
    ]);
    expect(total()).toBe(billed.costMicroUsd);
  });

  it("asks the quota for what the call takes of it, until the time for questions is over, before any money", async () => {
    const asked: unknown[] = [];
    const { spend, calls } = aLedger();
    const rate: RateLimit = {
      async take(...args) {
        asked.push([...args, calls.length]);
        return "taken";
      },
    };
    await call({ model: createScriptedModel([answers]), spend, rate }, { tokensPerMinute: 1_234 });
    expect(asked).toEqual([
      [quotaTokensOf(promptFor(questions, row, 20_000)), 1_234, limits.noQuestionsAfterMs, 0],
    ]);
  });

  it("has 20 seconds, or what is left with some for writing, and a second at least", async () => {
    const timeoutFor = async (deadlineAtMs: number): Promise<number | undefined> => {
      const model: ScriptedModel = createAnsweringModel(({ value }) => value);
      await call({ model }, { deadlineAtMs });
      return model.requests[0]?.timeoutMs;
    };
    expect(await timeoutFor(T0 + 100_000)).toBe(20_000);
    expect(await timeoutFor(T0 + 12_000)).toBe(7_000);
    expect(await timeoutFor(T0 + 3_000)).toBe(1_000);
  });

  it("after a wait for the quota has only the time that is left then: no call outlasts the invocation", async () => {
    const clock = createFakeClock();
    const rate: RateLimit = {
      async take() {
        await clock.sleep(15_000);
        return "taken";
      },
    };
    const model = createScriptedModel([answers]);
    const deadlineAtMs = T0 + 30_000;
    await call({ model, clock, rate }, { noQuestionsAfterMs: T0 + 18_000, deadlineAtMs });
    expect(model.requests).toHaveLength(1);
    expect(clock.now() + (model.requests[0]?.timeoutMs ?? 0)).toBeLessThanOrEqual(deadlineAtMs);
  });
});

describe("a call that failed", () => {
  it("is tried again with a reservation of its own each time, and what may have been billed stays spent", async () => {
    const { spend, calls, total } = aLedger();
    const model = createScriptedModel([
      failure("model.unavailable"),
      failure("model.throttled", { usage: noUsage }),
      { reply: { usage: billed } },
    ]);
    const called = await call({ model, spend });
    expect(called).toMatchObject({ kind: "replied", usage: addUsage(atMost, billed) });
    expect(called.failures).toHaveLength(2);
    expect(calls.map((one) => one.split(" ")[0])).toEqual([
      "reserve", // and no settlement: nobody knows what it cost
      "reserve",
      "settle",
      "reserve",
      "settle",
    ]);
    expect(total()).toBe(atMost.costMicroUsd + billed.costMicroUsd);
  });

  it("on these very questions is broken, at once, and is not tried again", async () => {
    const model = createFailingModel(new NormalizerError("model.error", "Broke."));
    const clock = createFakeClock();
    expect(await call({ model, clock })).toMatchObject({ kind: "broken", usage: atMost });
    expect(model.requests).toHaveLength(1);
    expect(clock.now()).toBe(T0);
  });

  it("because it takes no such request is broken as well: their halves tell whether it takes any", async () => {
    const model = createFailingModel(new NormalizerError("model.invalid-request", "No.", { usage: noUsage }));
    const { spend, total } = aLedger();
    const code = "model.invalid-request";
    expect(await call({ model, spend })).toMatchObject({ kind: "broken", code, usage: noUsage });
    expect(total()).toBe(0);
  });

  it.each(["model.silent", "model.access-denied", "model.retired"] as const)(
    "with %s stops the asking at once",
    async (code) => {
      const model = createFailingModel(new NormalizerError(code, "No.", { usage: noUsage }));
      const { spend, total } = aLedger();
      expect(await call({ model, spend })).toMatchObject({ kind: "stopped", code, usage: noUsage });
      expect(model.requests).toHaveLength(1);
      expect(total()).toBe(0);
    },
  );

  it("for a reason that nobody foresaw stops the asking, and counts as billed", async () => {
    const { spend, total } = aLedger();
    const model = createFailingModel(new TypeError("?"));
    expect(await call({ model, spend })).toMatchObject({ kind: "stopped", code: "unknown", usage: atMost });
    expect(total()).toBe(atMost.costMicroUsd);
  });

  it("waits at least as long as the service asks, and stops when the time for questions is over by then", async () => {
    const clock = createFakeClock();
    const model = createScriptedModel([
      failure("model.throttled", { usage: noUsage, retryAfterMs: 9_000 }),
      answers,
    ]);
    expect(await call({ model, clock })).toMatchObject({ kind: "replied" });
    expect(clock.now()).toBe(T0 + 9_000);

    const late = createFailingModel(new NormalizerError("model.throttled", "No.", { retryAfterMs: 9_000 }));
    const noQuestionsAfterMs = T0 + 9_000;
    expect(await call({ model: late }, { noQuestionsAfterMs })).toMatchObject({
      kind: "stopped",
      code: "model.throttled",
    });
    expect(late.requests).toHaveLength(1);
  });

  it("stops with its own code when the attempt took all the time, and with the deadline's when none was made", async () => {
    const clock = createFakeClock();
    const model: NormalizationModel = {
      async ask() {
        clock.advance(59_900);
        throw new NormalizerError("model.timeout", "Slow.");
      },
    };
    expect(await call({ model, clock })).toMatchObject({ kind: "stopped", code: "model.timeout" });
    const unasked = createScriptedModel([]);
    const { spend, calls } = aLedger();
    const called = await call({ model: unasked, spend }, { noQuestionsAfterMs: T0 });
    expect(called).toEqual({ kind: "stopped", code: "invocation.deadline", usage: noUsage, failures: [] });
    expect([unasked.requests, calls]).toEqual([[], []]);
  });
});

describe("a quota that does not suffice in time", () => {
  it("stops the asking with nothing reserved and nothing asked", async () => {
    const { spend, calls, total } = aLedger();
    const model = createScriptedModel([]);
    const called = await call({ model, spend, rate: { take: async () => "too-late" } });
    expect(called).toEqual({ kind: "stopped", code: "rate.limited", usage: noUsage, failures: [] });
    expect([calls, total(), model.requests]).toEqual([[], 0, []]);
  });

  it("at the second attempt keeps what the first may have cost", async () => {
    let takes = 0;
    const rate: RateLimit = { take: async () => (++takes === 1 ? "taken" : "too-late") };
    const { spend, total } = aLedger();
    const model = createFailingModel(new NormalizerError("model.unavailable", "No."));
    expect(await call({ model, spend, rate })).toMatchObject({
      kind: "stopped",
      code: "rate.limited",
      usage: atMost,
    });
    expect(total()).toBe(atMost.costMicroUsd);
  });
});

describe("a ledger that is away", () => {
  it("is tried again within the invocation, and is never taken for a budget that is spent", async () => {
    const { spend, calls, total } = aLedger((attempt) => (attempt <= 4 ? "away" : undefined));
    const model = createScriptedModel([{ reply: { usage: billed } }]);
    const called = await call({ model, spend });
    expect(called).toMatchObject({ kind: "replied", usage: billed });
    expect(called.failures).toHaveLength(4);
    expect(calls.filter((one) => one.startsWith("reserve"))).toHaveLength(5);
    expect(total()).toBe(billed.costMicroUsd);
  });

  it("for longer stops the asking with its own code: the message returns, and nothing was asked or spent", async () => {
    const { spend, calls, total } = aLedger(() => "away");
    const model = createScriptedModel([]);
    const clock = createFakeClock();
    const called = await call({ model, spend, clock });
    expect(called).toMatchObject({ kind: "stopped", code: "store.unavailable", usage: noUsage });
    expect(called.failures).toHaveLength(5);
    expect([calls.length, total(), model.requests.length]).toEqual([5, 0, 0]);
    expect(clock.now() - T0).toBeLessThan(4_000);
  });

  it("when the reply is settled keeps the reservation, and the reply is not lost", async () => {
    const { spend, total } = aLedger();
    const settle = async (): Promise<void> => {
      throw new NormalizerError("store.unavailable", "Throttled.");
    };
    const model = createScriptedModel([{ reply: { usage: billed } }]);
    expect(await call({ model, spend: { ...spend, settle } })).toMatchObject({
      kind: "replied",
      usage: { ...billed, costMicroUsd: atMost.costMicroUsd },
    });
    expect(total()).toBe(atMost.costMicroUsd);
  });
});

describe("what a reply says that it used", () => {
  const lies = {
    "is negative": { inputTokens: -5, outputTokens: -5, costMicroUsd: -3_300_000 },
    "is no number": { inputTokens: Number.NaN, outputTokens: 1, costMicroUsd: Number.NaN },
    "is half a token": { inputTokens: 10.5, outputTokens: 1, costMicroUsd: 2 },
    "is more than it can be": { inputTokens: 10, outputTokens: 1e12, costMicroUsd: 1e9 },
    "is nothing": { inputTokens: 0, outputTokens: 0, costMicroUsd: 0 },
  };
  it.each(Object.entries(lies))("and %s is not believed: the call counts as its most", async (_, lie) => {
    const usage = { modelCalls: 1, ...lie };
    const replied = aLedger();
    const model = createScriptedModel([{ reply: { usage } }]);
    expect(await call({ model, spend: replied.spend })).toMatchObject({ kind: "replied", usage: atMost });
    expect(replied.total()).toBe(atMost.costMicroUsd);

    const failed = aLedger();
    const failing = createFailingModel(new NormalizerError("model.silent", "No.", { usage }));
    expect(await call({ model: failing, spend: failed.spend })).toMatchObject({ usage: atMost });
    expect(failed.total()).toBe(atMost.costMicroUsd);
  });
});

it("a budget of nothing asks nobody, also a server that costs nothing", async () => {
  const { spend } = aLedger();
  const model = createScriptedModel([]);
  expect(
    await call(
      { model, spend },
      { budgetMicroUsd: 0, model: pricedModelRow("llama", { input: 0, output: 0 }) },
    ),
  ).toMatchObject({
    kind: "stopped",
    code: "budget.spent",
  });
});

it("a budget that is spent stops the asking: nothing is reserved, asked or tried again", async () => {
  const { spend, calls, total } = aLedger();
  const model = createScriptedModel([]);
  const called = await call({ model, spend }, { budgetMicroUsd: atMost.costMicroUsd - 1 });
  expect(called).toEqual({ kind: "stopped", code: "budget.spent", usage: noUsage, failures: [] });
  expect([calls.length, total(), model.requests.length]).toEqual([1, 0, 0]);
});

describe("midnight in Bogotá", () => {
  const midnightMs = Date.UTC(2026, 10, 23, 5);
  const times: Partial<CallLimits> = {
    noQuestionsAfterMs: midnightMs + 60_000,
    deadlineAtMs: midnightMs + 100_000,
  };

  it("between two attempts gives each the money of its own day", async () => {
    const { spend, committed } = aLedger();
    const clock = createFakeClock(midnightMs - 100);
    const model = createScriptedModel([failure("model.unavailable"), { reply: { usage: billed } }]);
    expect(await call({ model, spend, clock }, times)).toMatchObject({ kind: "replied" });
    expect(Object.fromEntries(committed)).toEqual({
      "2026-11-22": atMost.costMicroUsd,
      "2026-11-23": billed.costMicroUsd,
    });
  });

  it("lets a new day's budget pay for what yesterday's could not", async () => {
    const ledger = createMemoryLedger();
    await ledger.reserve("2026-11-22", 5_000_000 - atMost.costMicroUsd, 5_000_000);
    const clock = createFakeClock(midnightMs - 100);
    const model = createScriptedModel([failure("model.unavailable"), { reply: { usage: billed } }]);
    expect(await call({ model, spend: ledger, clock }, times)).toMatchObject({ kind: "replied" });
    expect(ledger.days.get("2026-11-22")).toBe(5_000_000);
    expect(ledger.days.get("2026-11-23")).toBe(billed.costMicroUsd);
  });

  it("during an attempt is settled where it was reserved", async () => {
    const { spend, committed } = aLedger();
    const clock = createFakeClock(midnightMs - 100);
    const model: NormalizationModel = {
      async ask() {
        clock.advance(1_000);
        return { stop: "answered", input: {}, usage: billed };
      },
    };
    await call({ model, spend, clock }, times);
    expect(Object.fromEntries(committed)).toEqual({ "2026-11-22": billed.costMicroUsd });
  });

  it("during a wait for the quota: what is asked on the new day is that day's money", async () => {
    const { spend, committed } = aLedger();
    const clock = createFakeClock(midnightMs - 100);
    const rate: RateLimit = {
      async take() {
        await clock.sleep(1_000);
        return "taken";
      },
    };
    await call({ model: createScriptedModel([{ reply: { usage: billed } }]), spend, clock, rate }, times);
    expect(Object.fromEntries(committed)).toEqual({ "2026-11-23": billed.costMicroUsd });
  });
});

describe("any script of outcomes", () => {
  const usage = fc
    .record({ input: fc.nat(5_000), output: fc.nat(500), cacheWrite: fc.nat(500), cacheRead: fc.nat(500) })
    .map((tokens) => usageOf(row, tokens));
  const codes: readonly ErrorCode[] = [
    "model.throttled",
    "model.unavailable",
    "model.timeout",
    "model.silent",
    "model.error",
    "model.invalid-request",
    "unknown",
  ];
  const error = fc
    .record({
      code: fc.constantFrom(...codes),
      usage: fc.oneof(fc.constant(undefined), fc.constant(noUsage), usage),
      retryAfterMs: fc.option(fc.nat(12_000), { nil: undefined }),
    })
    .map(({ code, usage: cost, retryAfterMs }): Step => {
      return failure(code, {
        ...(cost !== undefined && { usage: cost }),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      });
    });
  const reply = fc
    .record({ stop: fc.constantFrom("answered", "truncated", "refused", "malformed"), usage })
    .map((said): Step => ({ reply: { ...said, input: undefined } }));
  const foreign = fc.constant<Step>({ error: new TypeError("?") });
  const script = fc.array(
    fc.oneof({ weight: 4, arbitrary: error }, { weight: 1, arbitrary: reply }, foreign),
    {
      minLength: 10,
      maxLength: 10,
    },
  );
  const fates = fc.array(fc.constantFrom("away", "refused", undefined, undefined, undefined), {
    minLength: 10,
    maxLength: 10,
  });

  it("is told at what the ledger has committed for it, with one reservation for each attempt", async () => {
    await fc.assert(
      fc.asyncProperty(
        script,
        fates,
        fc.integer({ min: -3_000, max: 3_000 }),
        async (steps, fate, shiftMs) => {
          const { spend, calls, total } = aLedger((attempt) => fate[attempt - 1]);
          const model = createScriptedModel(steps);
          // Around midnight in Bogotá, so that attempts fall on two days.
          const startMs = Date.UTC(2026, 10, 23, 5) + shiftMs;
          const called = await call(
            { model, spend, clock: createFakeClock(startMs) },
            { noQuestionsAfterMs: startMs + 60_000, deadlineAtMs: startMs + 100_000 },
          );
          expect(called.usage.costMicroUsd).toBe(total());
          const reservations = calls.filter((one) => one.startsWith("reserve")).length;
          const vain = fate.slice(0, reservations).filter((one) => one !== undefined).length;
          expect(model.requests).toHaveLength(reservations - vain);
          expect(called.failures.length).toBeLessThanOrEqual(reservations);
          if (called.kind === "stopped" && called.code === "budget.spent") {
            expect(fate[reservations - 1]).toBe("refused");
          }
          for (const request of model.requests) expect(request).toMatchObject({ model: row });
        },
      ),
      { numRuns: 500 },
    );
  });
});
