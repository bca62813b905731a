import { describe, expect, it } from "vitest";

import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { noRateLimit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryLedger } from "../../../../test/support/memory-ledger.ts";
import {
  createAnsweringModel,
  createFailingModel,
  createScriptedModel,
  questionsIn,
  type ScriptedModel,
  type Step,
} from "../../../../test/support/scripted-model.ts";
import { T0 } from "../../../../test/support/builders.ts";
import { NormalizerError } from "../errors.ts";
import { QUESTIONS_PER_CALL } from "../limits.ts";
import { modelRow } from "../model/models.ts";
import { addUsage, noUsage, type Usage } from "../model/usage.ts";
import type { ModelReply, ModelRequest, NormalizationModel, SpendLedger } from "../ports.ts";
import { bogotaDay } from "../run/bogota-day.ts";
import { askQuestions } from "./ask-questions.ts";
import type { CallDeps, CallLimits } from "./call-model.ts";
import { type Answer, type Question, questionOf } from "./question.ts";

const today = bogotaDay(T0);
const limits: CallLimits = {
  model: modelRow("simulated"),
  tokensPerMinute: 1_000_000,
  budgetMicroUsd: 5_000_000,
  noQuestionsAfterMs: T0 + 60_000,
  deadlineAtMs: T0 + 100_000,
};

const numbered = (count: number): Question[] =>
  Array.from({ length: count }, (_, index) => questionOf("company", `empresa ${index}`));

interface Asked {
  answers: Map<string, Answer>;
  usage: Usage;
  failures: unknown[];
  /** How often each question got an answer. */
  times: Map<string, number>;
}

async function ask(
  questions: readonly Question[],
  deps: Partial<CallDeps> & { model: NormalizationModel },
  changes: Partial<CallLimits> = {},
): Promise<Asked & { committed: number }> {
  const ledger = createMemoryLedger();
  const asked: Asked = { answers: new Map(), usage: noUsage, failures: [], times: new Map() };
  const chunks = askQuestions(
    { spend: ledger, rate: noRateLimit, clock: createFakeClock(), ...deps },
    questions,
    {
      ...limits,
      ...changes,
    },
  );
  for await (const { answers, usage, failures } of chunks) {
    asked.failures.push(...failures);
    asked.usage = addUsage(asked.usage, usage);
    for (const [key, answer] of answers) {
      asked.answers.set(key, answer);
      asked.times.set(key, (asked.times.get(key) ?? 0) + 1);
    }
  }
  return { ...asked, committed: await ledger.committed(today) };
}

const kindsOf = ({ answers }: Asked): string[] =>
  [...answers.values()].map((answer) =>
    answer.kind === "answered" ? "answered" : `${answer.kind} ${answer.code}`,
  );

const count = (asked: Asked, kind: string): number => kindsOf(asked).filter((one) => one === kind).length;

/** A model that fails every call in which the poison value stands. */
function poisonedModel(poison: string, fail: (request: ModelRequest) => ModelReply): NormalizationModel {
  const healthy = createAnsweringModel(({ value }) => value);
  return {
    ask: async (request) =>
      questionsIn(request).some(({ value }) => value === poison) ? fail(request) : healthy.ask(request),
  };
}

const usageOfFailure: Usage = { modelCalls: 1, inputTokens: 50, outputTokens: 5, costMicroUsd: 8 };

describe("questions", () => {
  it("are put in as few calls as fit, each answered once, with model and prompt version", async () => {
    const model = createAnsweringModel(({ value }) => value.toUpperCase());
    const questions = numbered(2 * QUESTIONS_PER_CALL + 1);
    const asked = await ask(questions, { model });
    expect(model.requests.map((request) => questionsIn(request).length)).toEqual([40, 40, 1]);
    expect([...asked.answers.keys()]).toEqual(questions.map(({ key }) => key));
    expect([...asked.times.values()].every((times) => times === 1)).toBe(true);
    expect(asked.answers.get("company:empresa 80")).toMatchObject({
      kind: "answered",
      text: "EMPRESA 80",
      modelId: "simulated",
      promptVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  it("that the model does not know are unresolved, and not asked again in this invocation", async () => {
    const model = createAnsweringModel(({ index }) => (index === 1 ? null : index === 2 ? "  " : "Acme"));
    const asked = await ask(numbered(3), { model });
    expect(kindsOf(asked)).toEqual(["answered", "unresolved model.no-answer", "unresolved model.no-answer"]);
    expect(model.requests).toHaveLength(1);
  });

  it("none means no call and no money", async () => {
    const model = createScriptedModel([]);
    expect(await ask([], { model })).toMatchObject({ usage: noUsage, committed: 0 });
  });
});

describe("a reply that answers only a part", () => {
  it("keeps what it answered and asks for the rest, in halves", async () => {
    const model = createScriptedModel([
      {
        reply: {
          stop: "truncated",
          input: {
            answers: [
              [0, "a"],
              [1, "b"],
              [2, "brok"],
            ],
          },
        },
      },
      { answers: ({ value }) => value },
      { answers: ({ value }) => value },
    ]);
    const asked = await ask(numbered(6), { model });
    expect(model.requests.map((request) => questionsIn(request).map(({ value }) => value))).toEqual([
      numbered(6).map(({ value }) => value),
      ["empresa 2", "empresa 3"],
      ["empresa 4", "empresa 5"],
    ]);
    expect(count(asked, "answered")).toBe(6);
    expect([...asked.times.values()].every((times) => times === 1)).toBe(true);
  });

  it("about one value of forty leaves thirty-nine answered and that one unresolved", async () => {
    const base = createAnsweringModel(({ value }) => value);
    const forgetful: NormalizationModel = {
      async ask(request) {
        const reply = await base.ask(request);
        const index = questionsIn(request).findIndex(({ value }) => value === "empresa 17");
        const { answers } = reply.input as { answers: [number, string][] };
        return { ...reply, input: { answers: answers.filter(([answered]) => answered !== index) } };
      },
    };
    const asked = await ask(numbered(40), { model: forgetful });
    expect(count(asked, "answered")).toBe(39);
    expect(asked.answers.get("company:empresa 17")?.kind).toBe("unresolved");
    expect(base.requests).toHaveLength(2);
  });

  it.each(["refused", "malformed", "truncated"] as const)(
    "because one poisonous value makes every call %s costs the other thirty-nine nothing",
    async (stop) => {
      const model = poisonedModel("empresa 17", () => ({ stop, input: undefined, usage: usageOfFailure }));
      const asked = await ask(numbered(40), { model });
      expect(count(asked, "answered")).toBe(39);
      expect(asked.answers.get("company:empresa 17")).toMatchObject({
        kind: "unresolved",
        code: `reply.${stop}`,
      });
    },
  );

  it("does not cost another chunk its calls", async () => {
    const model = poisonedModel("empresa 17", () => ({
      stop: "refused",
      input: undefined,
      usage: usageOfFailure,
    }));
    const asked = await ask(numbered(80), { model });
    const second = numbered(80).slice(40);
    expect(second.filter(({ key }) => asked.answers.get(key)?.kind === "answered")).toHaveLength(40);
  });

  it("from a model that never says anything useful is left alone within a cap of calls, with every call accounted for", async () => {
    const steps: Step[] = Array.from({ length: 300 }, () => ({ reply: { stop: "malformed", input: "?" } }));
    const model = createScriptedModel(steps);
    const asked = await ask(numbered(120), { model });
    expect(asked.answers.size).toBe(120);
    expect(count(asked, "answered")).toBe(0);
    expect(model.requests.length).toBeLessThanOrEqual(120);
    expect(asked.usage.modelCalls).toBe(model.requests.length);
  });
});

describe("money", () => {
  it("is reserved before each call and corrected by what the call cost", async () => {
    const asked = await ask(numbered(90), { model: createAnsweringModel(({ value }) => value) });
    expect(asked.usage.modelCalls).toBe(3);
    expect(asked.committed).toBe(asked.usage.costMicroUsd);
  });

  it("that is spent leaves all open questions unasked, and no call is made", async () => {
    const model = createScriptedModel([]);
    const asked = await ask(numbered(90), { model }, { budgetMicroUsd: 1 });
    expect(count(asked, "unasked budget.spent")).toBe(90);
    expect(asked).toMatchObject({ usage: noUsage, committed: 0 });
  });

  it("that runs out between calls keeps what was answered", async () => {
    const ledger = createMemoryLedger();
    let reservations = 0;
    const spend: SpendLedger = {
      ...ledger,
      reserve: async (...args) => ++reservations <= 1 && ledger.reserve(...args),
    };
    const asked = await ask(numbered(90), { model: createAnsweringModel(({ value }) => value), spend });
    expect([count(asked, "answered"), count(asked, "unasked budget.spent")]).toEqual([40, 50]);
  });

  it("never passes the day's cap, whatever calls cost", async () => {
    const cap = 1_300;
    const model = createAnsweringModel(({ value }) => value);
    const asked = await ask(numbered(400), { model }, { budgetMicroUsd: cap });
    expect(model.requests.length).toBeGreaterThan(0);
    expect(asked.committed).toBeLessThanOrEqual(cap);
    expect(count(asked, "unasked budget.spent")).toBeGreaterThan(0);
  });

  it("of a call that broke off stays spent unless it is known what it cost", async () => {
    const silent = await ask(numbered(1), {
      model: createScriptedModel([{ error: new NormalizerError("model.silent", "No reply.") }]),
    });
    expect(silent.committed).toBeGreaterThan(0);
    expect(silent.usage).toMatchObject({ modelCalls: 1, costMicroUsd: silent.committed });
    const billed = new NormalizerError("model.silent", "Broke off.", { usage: usageOfFailure });
    const known = await ask(numbered(1), { model: createScriptedModel([{ error: billed }]) });
    expect(known).toMatchObject({ committed: usageOfFailure.costMicroUsd, usage: usageOfFailure });
  });

  it("that cannot be corrected afterwards does not cost the answers that were paid for", async () => {
    const ledger = createMemoryLedger();
    const spend: SpendLedger = {
      ...ledger,
      settle: async () => Promise.reject(new NormalizerError("store.unavailable", "Throttled.")),
    };
    const asked = await ask(numbered(3), { model: createAnsweringModel(({ value }) => value), spend });
    expect(count(asked, "answered")).toBe(3);
    expect(asked.usage.modelCalls).toBe(1);
  });
});

describe("time", () => {
  it("that is over leaves the questions unasked", async () => {
    const asked = await ask(numbered(3), { model: createScriptedModel([]) }, { noQuestionsAfterMs: T0 });
    expect(count(asked, "unasked invocation.deadline")).toBe(3);
    expect(asked.committed).toBe(0);
  });

  it("that runs out on the way keeps what was answered", async () => {
    const clock = createFakeClock();
    const healthy = createAnsweringModel(({ value }) => value);
    const slow: NormalizationModel = {
      async ask(request) {
        clock.advance(35_000);
        return healthy.ask(request);
      },
    };
    const asked = await ask(numbered(120), { model: slow, clock });
    expect([count(asked, "answered"), count(asked, "unasked invocation.deadline")]).toEqual([80, 40]);
  });

  it("for one call is 20 seconds, or what is left with some for writing", async () => {
    const timeoutOf = async (deadlineAtMs: number): Promise<number | undefined> => {
      const model: ScriptedModel = createAnsweringModel(({ value }) => value);
      await ask(numbered(1), { model }, { deadlineAtMs });
      return model.requests[0]?.timeoutMs;
    };
    expect(await timeoutOf(T0 + 100_000)).toBe(20_000);
    expect(await timeoutOf(T0 + 15_000)).toBe(10_000);
  });
});

describe("a model that is away", () => {
  it.each(["model.silent", "model.access-denied", "model.retired"] as const)(
    "with %s is not asked again, and what it answered before stands",
    async (code) => {
      const error = new NormalizerError(code, "No.");
      const model = createScriptedModel([{ answers: ({ value }) => value }, { error }]);
      const asked = await ask(numbered(120), { model });
      expect([count(asked, "answered"), count(asked, `unasked ${code}`)]).toEqual([40, 80]);
      expect(model.requests).toHaveLength(2);
    },
  );

  it.each([
    ["model.throttled", 3],
    ["model.unavailable", 3],
    ["model.timeout", 2],
  ] as const)("with %s is tried %i times, with a reservation and a wait each", async (code, attempts) => {
    const clock = createFakeClock();
    const model = createFailingModel(new NormalizerError(code, "No."));
    const asked = await ask(numbered(50), { model, clock });
    expect(count(asked, `unasked ${code}`)).toBe(50);
    expect(model.requests).toHaveLength(attempts);
    expect(asked.usage).toMatchObject({ modelCalls: attempts, costMicroUsd: asked.committed });
    expect(clock.now() - T0).toBeGreaterThan(700);
    expect(clock.now() - T0).toBeLessThan(7_000);
  });

  it("because it takes none of the requests leaves all of them open, with its reason", async () => {
    const refused = new NormalizerError("model.invalid-request", "No.", { usage: noUsage });
    const asked = await ask(numbered(8), { model: createFailingModel(refused) });
    expect(count(asked, "unasked model.invalid-request")).toBe(8);
  });

  it("because it does not take one value's requests is not away: that value is unresolved", async () => {
    const refused = new NormalizerError("model.invalid-request", "No.", { usage: noUsage });
    const model = poisonedModel("empresa 17", () => {
      throw refused;
    });
    const asked = await ask(numbered(40), { model });
    expect(count(asked, "answered")).toBe(39);
    expect(kindsOf(asked)).toContain("unresolved model.invalid-request");
  });

  it("after its first reply remembers nothing against what it broke on since", async () => {
    let calls = 0;
    const healthy = createAnsweringModel(({ value }) => value);
    const dying: NormalizationModel = {
      async ask(request) {
        calls += 1;
        if (calls === 1) return healthy.ask(request);
        throw new NormalizerError("model.error", "Gone.");
      },
    };
    const asked = await ask(numbered(80), { model: dying });
    expect([count(asked, "answered"), count(asked, "unasked model.error")]).toEqual([40, 40]);
  });

  it("that talks nonsense to every call is remembered against no value that it was not asked about alone", async () => {
    const model: NormalizationModel = {
      ask: async () => ({ stop: "answered", input: "<html>Bad Gateway</html>", usage: usageOfFailure }),
    };
    const asked = await ask(numbered(80), { model });
    expect(count(asked, "unresolved reply.gave-up")).toBe(0);
    expect(count(asked, "unasked model.error")).toBeGreaterThan(70);
  });

  it("with a single value is left for later, and at the last chance that value is what it breaks on", async () => {
    const model = createFailingModel(new NormalizerError("model.error", "No."));
    expect(count(await ask(numbered(1), { model }), "unasked model.error")).toBe(1);
    const last = await ask(numbered(1), { model }, { isLastChance: true });
    expect(count(last, "unresolved model.error")).toBe(1);
    expect(count(await ask(numbered(2), { model }, { isLastChance: true }), "unasked model.error")).toBe(2);
  });

  it("and comes back within the time answers, and what failed before is told", async () => {
    const error = new NormalizerError("model.throttled", "No.", { usage: noUsage });
    const model = createScriptedModel([{ error }, { error }, { answers: ({ value }) => value }]);
    const asked = await ask(numbered(5), { model });
    expect(count(asked, "answered")).toBe(5);
    expect(asked.failures).toEqual([error, error]);
    expect(asked.usage.modelCalls).toBe(1);
  });

  it("is given the time that it asks for, and when that is too long the queue waits", async () => {
    const waiting = (retryAfterMs: number) =>
      createScriptedModel([
        { error: new NormalizerError("model.throttled", "No.", { usage: noUsage, retryAfterMs }) },
        { answers: ({ value }) => value },
      ]);
    const clock = createFakeClock();
    expect(count(await ask(numbered(1), { model: waiting(7_000), clock }), "answered")).toBe(1);
    expect(clock.now()).toBe(T0 + 7_000);
    expect(count(await ask(numbered(1), { model: waiting(60_000) }), "unasked model.throttled")).toBe(1);
  });

  it("is not waited for beyond the time for questions", async () => {
    const model = createFailingModel(new NormalizerError("model.throttled", "No."));
    const asked = await ask(numbered(1), { model }, { noQuestionsAfterMs: T0 + 500 });
    expect(count(asked, "unasked model.throttled")).toBe(1);
    expect(model.requests).toHaveLength(1);
  });

  it("with an error on one value's calls only, breaks on that value: the others are answered", async () => {
    const error = new NormalizerError("model.error", "Broke.");
    const model = poisonedModel("empresa 17", () => {
      throw error;
    });
    const asked = await ask(numbered(40), { model });
    expect(count(asked, "answered")).toBe(39);
    expect(asked.answers.get("company:empresa 17")).toMatchObject({
      kind: "unresolved",
      code: "model.error",
    });
    expect(asked.usage.modelCalls).toBeLessThanOrEqual(13);
  });

  it("with an error on every call is away: nothing is remembered against any value", async () => {
    const asked = await ask(numbered(8), {
      model: createFailingModel(new NormalizerError("model.error", "No.")),
    });
    expect(count(asked, "unasked model.error") + count(asked, "unresolved reply.gave-up")).toBe(8);
    expect(count(asked, "unresolved reply.gave-up")).toBe(0);
  });

  it("for a reason that nobody foresaw leaves the questions open as unknown", async () => {
    const asked = await ask(numbered(2), { model: createScriptedModel([{ error: new TypeError("?") }]) });
    expect(count(asked, "unasked unknown")).toBe(2);
  });
});
