import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryCache } from "../../../../test/support/memory-model-tier.ts";
import { isBlank, type Lead } from "../lead.ts";
import { modelRow } from "../model/models.ts";
import { keepAnswers } from "../normalize/answer-cache.ts";
import { indexOverrides, overrideId } from "../normalize/override.ts";
import { questionOf } from "../normalize/question.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import { estimateCall } from "./estimate-call.ts";
import { createCallsTally } from "./estimate-calls.ts";
import { type EstimateDeps, type EstimateOptions, estimateRun } from "./estimate-run.ts";
import { estimateTime } from "./estimate-time.ts";

const model = modelRow("us.anthropic.claude-haiku-5-5");

async function* these(leads: readonly Lead[]): AsyncGenerator<Lead> {
  yield* leads;
}

const estimate = (
  leads: readonly Lead[],
  deps: Partial<EstimateDeps> = {},
  options: Partial<EstimateOptions> = {},
) =>
  estimateRun(
    {
      lanes: [() => these(leads)],
      cache: createMemoryCache(),
      overrides: new Map(),
      settings: someSettings(),
      model,
      clock: createFakeClock(),
      ...deps,
    },
    { cap: null, force: false, excluded: new Set(), ...options },
  );

/** A lead of which the model is asked these two values alone. */
const asking = (number: number, ocupacionActual: string, empresa = "sena"): Lead =>
  aLead({ leadId: `lead-${number}`, direccion: "", ocupacionActual, empresa });

const many = (count: number, of: (number: number) => Lead): Lead[] =>
  Array.from({ length: count }, (_, number) => of(number));

describe("values", () => {
  const text = fc.oneof(
    fc.constantFrom("", " ", "bogota", "la union", "tramitdor", "vereda el salitre", "HVR S.A.S", "posgrado"),
    fc.string(),
  );
  const typed = fc.oneof(text, fc.constant(undefined), fc.constant(null), fc.integer());
  const leads = fc
    .array(
      fc.record({ nombres: typed, direccion: typed, ciudad: typed, ocupacionActual: typed, empresa: typed }),
    )
    .map((rows) => rows.map((row, number) => aLead({ ...row, leadId: `lead-${number}` })));

  it("add up to all that is typed, whatever becomes of them", async () => {
    const { fieldsToNormalize } = someSettings();
    await fc.assert(
      fc.asyncProperty(leads, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (some, batchSize, asks) => {
        const settings = someSettings({ batchSize });
        const { run, seen } = await estimate(some, { settings, model: asks ? model : undefined });
        const typedValues = some.flatMap((lead) =>
          fieldsToNormalize.filter((field) => !isBlank(lead[field])),
        );
        expect(Object.values(run.values).reduce((sum, count) => sum + count, 0)).toBe(typedValues.length);
        expect([seen, run.leads]).toEqual([some.length, some.length]);
        expect(run.calls.questions).toBeLessThanOrEqual(run.values.ask);
        expect(run.shared.questions).toBeLessThanOrEqual(run.calls.questions);
        expect(run.calls.expected.costMicroUsd).toBeLessThanOrEqual(run.calls.atMost.costMicroUsd);
        expect(run.calls.expected.modelCalls).toBeLessThanOrEqual(run.calls.atMost.modelCalls);
      }),
      { numRuns: 60 },
    );
  });

  it("are told by who decides them", async () => {
    const cache = createMemoryCache();
    const question = questionOf("city", "medeyin");
    const clock = createFakeClock();
    const answer = {
      kind: "answered",
      by: "model",
      text: "Medellín",
      modelId: model.modelId,
      promptVersion: "1",
    } as const;
    const log = { info: () => {}, warn: () => {} };
    const found = { questions: [question], answers: new Map([[question.key, answer]]) };
    await keepAnswers({ cache, clock, log }, found, model, someSettings());
    expect(cache.entries.size).toBe(1);

    const id = overrideId("company", "sena");
    const overrides = indexOverrides([
      { id, kind: "company", from: "sena", to: "SENA", author: "a", reason: "b", atMs: T0 },
    ]);
    const provenance = {
      by: "model",
      sourceHash: sourceHash("vereda el salitre"),
      writtenBy: "run-0",
    } as const;
    const stored = aLead({
      leadId: "lead-2",
      ciudad: "la union",
      ocupacionActual: "contador",
      normalizedAt: T0 - 1,
      normalizedData: { direccion: "Vereda El Salitre" },
      normalization: {
        rev: 1,
        runId: "run-0",
        batchId: "b",
        rulesVersion: "1",
        fields: { direccion: provenance },
      },
    });
    const { run, stale } = await estimate(
      [aLead({ ciudad: "medeyin", ocupacionActual: "contador" }), stored],
      { cache, overrides },
    );
    expect(stale).toEqual({ never: 1, edited: 1, retry: 0, expired: 0 });
    expect(run.values).toEqual({ override: 2, rules: 8, stored: 1, cache: 1, review: 1, ask: 1 });
    expect(run.calls.expected.modelCalls).toBe(1);
  });

  it("without a model are asked about nobody", async () => {
    const { run } = await estimate([aLead()], { model: undefined });
    expect(run.values).toMatchObject({ ask: 0, review: 2 });
    expect(run.calls).toMatchObject({ questions: 0, expected: { modelCalls: 0, costMicroUsd: 0 } });
  });
});

describe("calls", () => {
  const settings = someSettings({ batchSize: 2 });
  const callsOf = async (leads: readonly Lead[]) => {
    const { run } = await estimate(leads, { settings });
    const { calls, shared } = run;
    return [calls.expected.modelCalls, calls.atMost.modelCalls, shared.expected.modelCalls];
  };

  it("are one for each message that has questions, and fewer when messages share an invocation", async () => {
    expect(await callsOf(many(6, (number) => asking(number, `tramitdor ${"x".repeat(number + 1)}`)))).toEqual(
      [3, 3, 1],
    );
    expect(await callsOf(many(6, (number) => asking(number, "contador")))).toEqual([0, 0, 0]);
  });

  it("do not ask again what the first answer serves, but at most they do", async () => {
    expect(await callsOf(many(6, (number) => asking(number, "tramitdor")))).toEqual([1, 3, 1]);
  });

  it("ask again for kinds that are not cached", async () => {
    expect(await callsOf(many(6, (number) => asking(number, "contador", "hvr s.a.s")))).toEqual([3, 3, 1]);
  });

  it("keep leads of two lanes in batches of their own", async () => {
    const lanes = [0, 1, 2].map((lane) => () => these([asking(lane, `tramitdor ${"x".repeat(lane + 1)}`)]));
    const { run } = await estimate([], { settings, lanes });
    expect(run.calls.expected.modelCalls).toBe(3);
    const capped = await estimate([], { settings, lanes }, { cap: 10 });
    expect(capped.run.calls.expected.modelCalls).toBe(2);
  });

  it("forget no question when more are seen than are remembered", () => {
    const tally = createCallsTally(model);
    const questions = Array.from({ length: 100_040 }, (_, number) =>
      questionOf("occupation", `oficio ${number}`),
    );
    for (let start = 0; start < questions.length; start += 40) tally.add(questions.slice(start, start + 40));
    expect(tally.result().questions).toBe(100_040);
    tally.add(questions.slice(0, 40));
    expect(tally.result().questions).toBe(100_040);
    tally.add(questions.slice(-40));
    expect(tally.result().questions).toBe(100_080);
  });
});

describe("one call", () => {
  const question = questionOf("occupation", "aux enfermeria");

  it("writes its prompt to the cache when it is the first with it, and is priced as plain input after that", () => {
    const long = ["address", "city", "occupation", "company", "education"] as const;
    const questions = long.map((kind) => questionOf(kind, "aux enfermeria"));
    const first = estimateCall(questions, model, () => true).expected;
    const later = estimateCall(questions, model, () => false).expected;
    expect(first).toMatchObject({ inputTokens: later.inputTokens, outputTokens: later.outputTokens });
    expect(first.costMicroUsd).toBeGreaterThan(later.costMicroUsd);
  });

  it("costs no more than is reserved for it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 200, unit: "grapheme" }), { minLength: 1, maxLength: 40 }),
        (values) => {
          const questions = values.map((value) => questionOf("company", value));
          const call = estimateCall(questions, model, () => true);
          expect(call.expected.costMicroUsd).toBeLessThanOrEqual(call.reservedMicroUsd);
        },
      ),
    );
  });

  it("has what Bedrock adds for a tool, which the simulator does not", () => {
    const tokensOf = (modelId: string) =>
      estimateCall([question], modelRow(modelId), () => false).expected.inputTokens;
    expect(tokensOf(model.modelId) - tokensOf("simulated")).toBe(530);
  });
});

describe("a capped run", () => {
  it("takes so many leads, and the backlog so many nights", async () => {
    const leads = many(25, (number) => asking(number, `tramitdor ${"x".repeat(number + 1)}`));
    const { run, backlog, nights, stale } = await estimate(leads, {}, { cap: 10 });
    expect({ run: run.leads, backlog: backlog.leads, nights, never: stale.never }).toEqual({
      run: 10,
      backlog: 25,
      nights: 3,
      never: 25,
    });
    expect(run.calls.questions).toBe(10);
    expect(backlog.calls.questions).toBe(25);
  });

  it("that covers everybody is the backlog", async () => {
    const leads = many(25, (number) => asking(number, `tramitdor ${"x".repeat(number + 1)}`));
    const { run, backlog, nights } = await estimate(leads, {}, { cap: 25 });
    expect(run).toEqual(backlog);
    expect(nights).toBe(1);
  });
});

it("leads that are fresh or in other batches cost nothing, and a forced run takes the fresh ones too", async () => {
  const fresh = aLead({
    leadId: "fresh",
    direccion: "",
    ciudad: "",
    nivelEducativo: "",
    ocupacionActual: "",
    empresa: "",
    nombres: "",
    apellidos: "",
    normalizedAt: T0 - 1,
    normalization: { rev: 1, runId: "run-0", batchId: "b", rulesVersion: "1", fields: {} },
  });
  const leads = [fresh, aLead({ leadId: "taken" })];
  const excluded = new Set(["taken"]);
  expect(await estimate(leads, {}, { excluded })).toMatchObject({ seen: 2, run: { leads: 0 }, nights: 0 });
  expect(await estimate(leads, {}, { excluded, force: true })).toMatchObject({ run: { leads: 1 } });
});

describe("time", () => {
  it("is that of replies, or of the quota where that takes longer", async () => {
    const { run } = await estimate(
      many(40, (number) => asking(number, `tramitdor ${"x".repeat(number + 1)}`)),
    );
    const fast = estimateTime(run, 2, { tokensPerMinute: 100_000_000 }, model);
    const slow = estimateTime(run, 2, { tokensPerMinute: 100 }, model);
    expect([fast.limitedBy, slow.limitedBy]).toEqual(["latency", "quota"]);
    expect(slow.minutes).toBeGreaterThan(fast.minutes);
    const { modelCalls, outputTokens } = run.calls.expected;
    expect(fast.minutes * 60).toBeCloseTo((modelCalls * 0.7 + outputTokens / 100 + 40 * 0.02) / 2);
    expect(estimateTime(run, 4, { tokensPerMinute: 100_000_000 }, model).minutes).toBeLessThan(fast.minutes);
  });
});
