import type { ErrorCode } from "@lead-normalizer/core/errors.ts";
import type { FieldKind } from "@lead-normalizer/core/fields/field-kind.ts";
import { normalizeField } from "@lead-normalizer/core/fields/normalize-field.ts";
import { normalizationOf, normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import type { NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { bogotaDay } from "@lead-normalizer/core/run/bogota-day.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { type Summary, unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { ANSWER_TABLE } from "@lead-normalizer/local/bedrock/answer-table.ts";
import {
  always,
  type FaultScript,
  firstCalls,
  seeded,
  whenAsked,
} from "@lead-normalizer/local/bedrock/fault-script.ts";
import { type Fault, FAULTS } from "@lead-normalizer/local/bedrock/faults.ts";
import { describe, expect, it, onTestFinished } from "vitest";

import { aLead, T0 } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const { fieldKinds } = defaultSettings;

/** Values that rules leave open and the simulator knows, with what must be stored for them. */
const longTail = new Map(Object.entries(fieldKinds).map(([field, kind]) => [field, openValues(field, kind)]));

function openValues(field: string, kind: FieldKind): { typed: string; right: string }[] {
  return Object.entries(ANSWER_TABLE[kind])
    .filter(([typed]) => normalizeField(kind, typed, { field }).status === "ask")
    .map(([typed, answer]) => ({ typed, right: normalizeField(kind, answer, { field }).value }));
}

const LEADS = 30;
const leads = Array.from({ length: LEADS }, (_, index) => {
  const attributes: Record<string, unknown> = { ocupacionActual: "tramitdor" };
  for (const [field, values] of longTail) {
    const value = values[index % Math.max(1, values.length)];
    if (value !== undefined) attributes[field] = value.typed;
  }
  return aLead({ leadId: `lead-${String(index).padStart(2, "0")}`, ...attributes });
});
const rightFor = new Map(
  [...longTail].flatMap(([field, values]) => values.map(({ typed, right }) => [`${field}:${typed}`, right])),
);

/** A stack whose model is the simulator through the real SDK client, given little time so that silence is short. */
async function aPipeline(faults: FaultScript): Promise<Pipeline> {
  const pipeline: Pipeline = await startPipeline({ simulator: { faults, record: true } });
  onTestFinished(() => pipeline.stop());
  await pipeline.load(leads);
  return pipeline;
}

async function night(pipeline: Pipeline): Promise<Summary> {
  const { model } = pipeline.wiring;
  const hasty: NormalizationModel = {
    ask: (request) => model!.ask({ ...request, timeoutMs: Math.min(request.timeoutMs, 400) }),
  };
  return pipeline.night({}, { model: hasty, backoffBasesSeconds: [1] });
}

/** Nothing wrong is stored, originals are untouched, and every cent is accounted for. Returns who decided, by field. */
async function expectNothingWrong(pipeline: Pipeline, summary: Summary): Promise<Record<string, number>> {
  expect(summary.selected).toBe(LEADS);
  expect(unaccounted(summary)).toBe(0);
  const by: Record<string, number> = {};
  for (const typed of leads) {
    const stored = await pipeline.lead(typed.leadId);
    expect(stored).toMatchObject(
      Object.fromEntries(Object.keys(fieldKinds).map((field) => [field, typed[field]])),
    );
    const provenances = stored && normalizationOf(stored)?.fields;
    for (const [field, provenance] of Object.entries(provenances ?? {})) {
      by[provenance.by] = (by[provenance.by] ?? 0) + 1;
      if (provenance.by !== "model" && provenance.by !== "cache") continue;
      const right = rightFor.get(`${field}:${String(typed[field])}`) ?? "Tramitador";
      expect({ field, typed: typed[field], stored: normalizedDataOf(stored!)[field] }).toEqual({
        field,
        typed: typed[field],
        stored: right,
      });
    }
  }
  expect(Math.round(summary.costUsd * 1_000_000)).toBe(await spent(pipeline));
  return by;
}

async function spent(pipeline: Pipeline): Promise<number> {
  const items = await pipeline.items("RUNS_TABLE");
  const ledger = items.find(({ pk, sk }) => pk === "spend" && sk === bogotaDay(T0));
  return Number(ledger?.["committedMicroUsd"] ?? 0);
}

/** What each fault does to the messages whose questions meet it: they return with a code, the consumers pause, or nothing. */
const effects: Record<Fault, { returns: ErrorCode } | { pauses: ErrorCode } | "replies"> = {
  throttle: { returns: "model.throttled" },
  hang: { returns: "model.silent" },
  "server-error": { returns: "model.unavailable" },
  unavailable: { returns: "model.unavailable" },
  "model-timeout": { returns: "model.timeout" },
  "model-error": { returns: "model.error" },
  "access-denied": { pauses: "model.access-denied" },
  retired: { pauses: "model.retired" },
  malformed: "replies",
  truncated: "replies",
  "wrong-count": "replies",
  "wrong-index": "replies",
  refusal: "replies",
  filtered: "replies",
  lying: "replies",
  swapping: "replies",
  inventing: "replies",
  obeying: "replies",
  doctorado: "replies",
  markup: "replies",
  "reasoning-first": "replies",
  "text-only": "replies",
  "fields-extra": "replies",
};

/** More calls than one invocation makes: a model that breaks on some questions only is asked about their halves. */
const callsToFail = (fault: Fault): number => (fault === "model-error" ? 40 : 5);

const replying = FAULTS.filter((fault) => effects[fault] === "replies");
const failing = FAULTS.filter((fault) => effects[fault] !== "replies");
/** Replies that are odd in form and right in content. */
const harmless: ReadonlySet<Fault> = new Set(["reasoning-first", "text-only", "fields-extra", "obeying"]);

describe("a model, over HTTP with the real client, that", () => {
  it.each(failing)(
    "fails with %s for a while: messages return, then every lead is normalised",
    async (fault) => {
      const pipeline = await aPipeline(firstCalls(callsToFail(fault), fault));
      const summary = await night(pipeline);
      const by = await expectNothingWrong(pipeline, summary);
      expect(summary).toMatchObject({ normalized: LEADS, deadLettered: 0, deferred: 0 });
      expect(by["model"]).toBeGreaterThan(LEADS);
      const effect = effects[fault];
      const codes = pipeline.log.lines
        .filter(({ event }) => event === "message returns")
        .map(({ fields }) => fields?.["code"]);
      if (typeof effect === "object") {
        expect(new Set(codes)).toEqual(new Set(Object.values(effect)));
        expect(pipeline.consumers.pauses.map(({ code }) => code)).toEqual(
          "pauses" in effect ? codes.map(() => effect.pauses).slice(0, pipeline.consumers.pauses.length) : [],
        );
      }
    },
  );

  it.each(replying)("replies with %s to every call: what is right is stored, nothing else", async (fault) => {
    const pipeline = await aPipeline(always(fault));
    const summary = await night(pipeline);
    const by = await expectNothingWrong(pipeline, summary);
    expect(summary).toMatchObject({ normalized: LEADS, deadLettered: 0, deferred: 0 });
    expect(summary.modelCalls).toBe(pipeline.stack.simulator?.calls);
    if (harmless.has(fault)) expect(by["model"]).toBeGreaterThan(LEADS);
    else expect(by["unresolved"]).toBeGreaterThan(0);
  });

  it("does all of it mixed: sums add up, and nothing wrong is stored", async () => {
    const pausing: readonly Fault[] = ["access-denied", "retired"];
    const mixed = FAULTS.filter((fault) => !pausing.includes(fault));
    const rates = Object.fromEntries(mixed.map((fault) => [fault, 0.7 / mixed.length]));
    let answered = 0;
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const pipeline = await aPipeline(seeded(seed, rates));
      const by = await expectNothingWrong(pipeline, await night(pipeline));
      answered += by["model"] ?? 0;
    }
    expect(answered).toBeGreaterThan(LEADS);
  });
});

describe("one poisonous value among forty", () => {
  it.each(["refusal", "malformed", "model-error", "filtered"] as const)(
    "that makes the model answer with %s costs the others nothing, and is not bought again the next night",
    async (fault) => {
      const pipeline: Pipeline = await startPipeline({
        simulator: { faults: whenAsked(/venenosa/i, fault), record: true },
        settings: { BATCH_SIZE: "40" },
      });
      onTestFinished(() => pipeline.stop());
      const letter = (number: number): string => String.fromCodePoint(97 + number);
      const word = (index: number): string => `qx${letter(index % 20)}${letter(Math.floor(index / 20))}`;
      const companies = Array.from({ length: 40 }, (_, index) =>
        index === 17 ? "cosa venenosa qx sas" : `${word(index)} mnb s.a.s`,
      );
      const named = companies.map((empresa, index) => ({ leadId: `lead-${index}`, empresa }));
      await pipeline.load(named);
      const { simulator } = pipeline.stack;
      // The table of the simulator does not know these words, so they are echoed as a model would.
      const model: NormalizationModel = echoing(pipeline.wiring.model!);
      const first = await pipeline.night({ leadIds: named.map(({ leadId }) => leadId) }, { model });
      expect(first).toMatchObject({
        selected: 40,
        normalized: 40,
        fieldsNormalized: 39,
        fieldsUnresolved: 1,
      });
      expect(simulator?.calls).toBeLessThanOrEqual(13);

      const calls = simulator?.calls;
      pipeline.clock.advance(8 * 86_400_000);
      const second = await pipeline.night({}, { model });
      expect(second).toMatchObject({ selected: 40, rechecked: 40, modelCalls: 0 });
      expect(simulator?.calls).toBe(calls);
      const poisonous = await pipeline.lead("lead-17");
      expect(poisonous && normalizationOf(poisonous)?.fields["empresa"]).toMatchObject({
        by: "unresolved",
        code: expect.stringMatching(/^(reply|model)\./),
        askedAt: expect.any(Number),
      });
    },
  );
});

/** Answers what it is asked, in capitals as they should be, wherever the real reply said that it does not know. */
function echoing(model: NormalizationModel): NormalizationModel {
  return {
    async ask(request) {
      const reply = await model.ask(request);
      const { questions } = JSON.parse(request.user) as { questions: [number, string, string][] };
      const input = reply.input as { answers?: [number, string | null][] } | undefined;
      if (!Array.isArray(input?.answers)) return reply;
      const typed = new Map(questions.map(([index, , value]) => [index, value]));
      const answers = input.answers.map(([index, text]) => [index, text ?? typed.get(index) ?? null]);
      return { ...reply, input: { answers } };
    },
  };
}

describe("a silent model server", () => {
  it("costs a call its time, and the message returns long before the function's end", async () => {
    const pipeline = await aPipeline(firstCalls(1, "hang"));
    const { model } = pipeline.wiring;
    const asked: number[] = [];
    const watched: NormalizationModel = {
      async ask(request) {
        asked.push(request.timeoutMs);
        return model!.ask({ ...request, timeoutMs: 300 });
      },
    };
    const summary = await pipeline.night({}, { model: watched, backoffBasesSeconds: [1] });
    expect(summary).toMatchObject({ normalized: LEADS });
    expect(Math.max(...asked)).toBeLessThanOrEqual(20_000);
    expect(pipeline.log.lines).toContainEqual(
      expect.objectContaining({
        event: "message returns",
        fields: expect.objectContaining({ code: "model.silent" }),
      }),
    );
  });
});
