import { describe, expect, it } from "vitest";

import { someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryCache } from "../../../../test/support/memory-model-tier.ts";
import { createRecordedLog } from "../../../../test/support/recorders.ts";
import { type ErrorCode, NormalizerError } from "../errors.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { DAY_MS } from "../limits.ts";
import { modelRow, type ModelRow } from "../model/models.ts";
import type { AnswerCache } from "../ports.ts";
import type { Settings } from "../run/settings.ts";
import { answersFromCache, keepAnswers } from "./answer-cache.ts";
import { promptVersionOf } from "./prompt.ts";
import { type Answer, type Question, questionOf } from "./question.ts";

const haiku = modelRow("us.anthropic.claude-haiku-5-5");
const bogota = questionOf("city", "bogta");
const school = questionOf("education", "bachiler");
const store = questionOf("occupation", "aux bodega");

const answered = (question: Question, text: string, model: ModelRow = haiku): [string, Answer] => [
  question.key,
  {
    kind: "answered",
    by: "model",
    text,
    modelId: model.modelId,
    promptVersion: promptVersionOf(question.kind, model),
  },
];
const unresolved = (question: Question, code: string): [string, Answer] => [
  question.key,
  { kind: "unresolved", code, modelId: haiku.modelId },
];

function aCache(cache: AnswerCache = createMemoryCache()) {
  const clock = createFakeClock();
  const log = createRecordedLog();
  return {
    clock,
    log,
    keep: async (
      questions: readonly Question[],
      answers: readonly [string, Answer][],
      model: ModelRow = haiku,
      settings: Partial<Settings> = {},
    ): Promise<void> =>
      keepAnswers(
        { cache, clock, log },
        { questions, answers: new Map(answers) },
        model,
        someSettings(settings),
      ),
    find: async (questions: readonly Question[], model: ModelRow = haiku, changes: Partial<Settings> = {}) =>
      answersFromCache({ cache, clock }, questions, model, someSettings(changes)),
  };
}

/** The key under which an answer is kept. */
async function keyOf(question: Question, text: string, model: ModelRow = haiku): Promise<string> {
  const cache = createMemoryCache();
  await aCache(cache).keep([question], [answered(question, text, model)], model);
  const [key, ...others] = cache.entries.keys();
  if (key === undefined || others.length > 0) throw new Error("Not one answer was kept.");
  return key;
}

describe("an answer that was paid for", () => {
  it("is found for every spelling of the value that is the same question, as the cache's", async () => {
    const { keep, find } = aCache();
    await keep(
      [bogota, school, store],
      [answered(bogota, "Bogotá"), answered(school, "Bachiller"), answered(store, "Auxiliar de Bodega")],
    );
    const again = questionOf("city", "  BOGTÁ ");
    expect(await find([again, store])).toEqual(
      new Map([
        [
          again.key,
          {
            kind: "answered",
            by: "cache",
            text: "Bogotá",
            modelId: haiku.modelId,
            promptVersion: promptVersionOf("city", haiku),
          },
        ],
        [
          store.key,
          {
            kind: "answered",
            by: "cache",
            text: "Auxiliar de Bodega",
            modelId: haiku.modelId,
            promptVersion: promptVersionOf("occupation", haiku),
          },
        ],
      ]),
    );
    expect(await find([questionOf("city", "bogota d")])).toEqual(new Map());
  });

  it("is kept as it came: the guard and the rules go over it again for each value", async () => {
    const cache = createMemoryCache();
    await aCache(cache).keep([bogota], [answered(bogota, " bogotá")]);
    expect([...cache.entries.values()]).toEqual([
      { text: " bogotá", askedAtMs: T0, expiresAtMs: T0 + 90 * DAY_MS },
    ]);
  });

  it("is kept so long as the settings say, and not found a moment later", async () => {
    const { keep, find, clock } = aCache();
    await keep([bogota], [answered(bogota, "Bogotá")], haiku, { cacheTtlDays: 3 });
    clock.advance(3 * DAY_MS - 1);
    expect((await find([bogota])).size).toBe(1);
    clock.advance(1);
    expect((await find([bogota])).size).toBe(0);
  });
});

describe("“I do not know”", () => {
  it("is remembered too, with when it was asked", async () => {
    const { keep, find, clock } = aCache();
    await keep([bogota], [unresolved(bogota, "model.no-answer")]);
    clock.advance(DAY_MS);
    expect((await find([bogota])).get(bogota.key)).toEqual({
      kind: "unresolved",
      code: "model.no-answer",
      modelId: haiku.modelId,
      askedAtMs: T0,
    });
  });

  it.each([
    { cacheTtlDays: 90, retryUnresolvedDays: 30, days: 30 },
    { cacheTtlDays: 7, retryUnresolvedDays: 30, days: 7 },
  ])("is kept for the shorter of both times: $days days", async ({ days, ...settings }) => {
    const cache = createMemoryCache();
    await aCache(cache).keep([bogota], [unresolved(bogota, "model.no-answer")], haiku, settings);
    expect([...cache.entries.values()]).toEqual([
      { text: null, askedAtMs: T0, expiresAtMs: T0 + days * DAY_MS },
    ]);
  });
});

describe("the key of an answer", () => {
  it("is the same each time, and another for another kind, model or prompt", async () => {
    // Both kinds take this answer to this value.
    const plain = { ...haiku, forcedTool: false };
    expect(promptVersionOf("city", plain)).not.toBe(promptVersionOf("city", haiku));
    const keys = [
      await keyOf(bogota, "Bogotá"),
      await keyOf(bogota, "Bogotá", plain),
      await keyOf(bogota, "Bogotá", modelRow("us.anthropic.claude-haiku-4-5-20251001-v1:0")),
      await keyOf({ ...questionOf("education", "bogta"), kind: "city" }, "Bogotá"),
      await keyOf(questionOf("city", "medallo"), "Medellín"),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(await keyOf(bogota, "Bogotá")).toBe(keys[0]);
    expect(await keyOf(questionOf("city", "BOGTA"), "Bogotá D.C.")).toBe(keys[0]);
  });

  it("keeps the answers of two models, and to two prompts, apart", async () => {
    const { keep, find } = aCache();
    await keep([bogota], [answered(bogota, "Bogotá")]);
    expect((await find([bogota], modelRow("simulated"))).size).toBe(0);
    expect((await find([bogota], { ...haiku, forcedTool: false })).size).toBe(0);
    expect((await find([bogota])).size).toBe(1);
  });

  it("tells nothing of the value, nor does what is kept name whose it was", async () => {
    for (const [question, text] of [
      [bogota, "Bogotá"],
      [school, "Bachiller"],
      [store, "Auxiliar de Bodega"],
    ] as const) {
      const key = await keyOf(question, text);
      expect(key).toMatch(/^[0-9a-f]+$/);
      expect(key.length).toBeGreaterThanOrEqual(32);
    }
    const cache = createMemoryCache();
    await aCache(cache).keep([bogota], [unresolved(bogota, "model.no-answer")]);
    expect(JSON.stringify([...cache.entries])).not.toMatch(/bogta|city/);
  });
});

describe("what is never kept", () => {
  /** What is written of these answers. */
  const keptOf = async (questions: Question[], answers: [string, Answer][]): Promise<unknown[]> => {
    const kept: unknown[] = [];
    const cache: AnswerCache = {
      read: async () => new Map(),
      write: async (entries) => void kept.push(...entries),
      remove: async () => undefined,
    };
    await aCache(cache).keep(questions, answers);
    return kept;
  };

  it.each([
    ["person-name", "JUAN CARLOS", "Juan Carlos"],
    ["address", "cll 26 sur no 13a45", "Cl. 26 Sur # 13A - 45"],
    ["company", "exito", "Éxito"],
  ] as const)("is a %s, which tells of a person, known or not", async (kind: FieldKind, value, text) => {
    const question = questionOf(kind, value);
    expect(await keptOf([question], [answered(question, text)])).toEqual([]);
    expect(await keptOf([question], [unresolved(question, "model.no-answer")])).toEqual([]);
  });

  it("is not even looked for: the cache is not asked about names, addresses and companies", async () => {
    const cache: AnswerCache = {
      read: async () => Promise.reject(new Error("It was asked.")),
      write: async () => undefined,
      remove: async () => undefined,
    };
    const questions = (["person-name", "address", "company"] as const).map((kind) => questionOf(kind, "x"));
    expect(await aCache(cache).find(questions)).toEqual(new Map());
    expect(await aCache(cache).find([])).toEqual(new Map());
  });

  it("is an answer that the guard rejects, for it may be about another value", async () => {
    expect(await keptOf([bogota], [answered(bogota, "Medellín")])).toEqual([]);
    expect(await keptOf([school], [answered(school, "Doctorado")])).toEqual([]);
    expect(await keptOf([store], [answered(store, "Astronauta")])).toEqual([]);
  });

  it("is an answer that the rules do not settle: it may be a person's own words", async () => {
    const clerk = questionOf("occupation", "tramitdor");
    expect(await keptOf([clerk], [answered(clerk, "Tramitador")])).toEqual([]);
  });

  it.each(["reply.missing", "reply.truncated", "reply.refused", "model.error", "reply.gave-up"])(
    "is a question that is unresolved for %s: next time it may be answered",
    async (code) => {
      expect(await keptOf([bogota], [unresolved(bogota, code)])).toEqual([]);
    },
  );

  it("is a question that nobody was asked, or that has no answer yet", async () => {
    expect(await keptOf([bogota, school], [[bogota.key, { kind: "unasked", code: "budget.spent" }]])).toEqual(
      [],
    );
  });

  it("does not cost the others of the same call their place", async () => {
    const cache = createMemoryCache();
    const company = questionOf("company", "exito");
    await aCache(cache).keep(
      [bogota, company, school],
      [answered(bogota, "Medellín"), answered(company, "Éxito"), answered(school, "Bachiller")],
    );
    expect([...cache.entries.values()].map(({ text }) => text)).toEqual(["Bachiller"]);
  });
});

describe("a cache that fails", () => {
  const failing = (code: ErrorCode): AnswerCache => {
    const fail = async (): Promise<never> => Promise.reject(new NormalizerError(code, "No."));
    return { read: fail, write: fail, remove: fail };
  };

  it("because it is away at a write costs no answer, and is logged without any value", async () => {
    const { keep, log } = aCache(failing("store.unavailable"));
    await keep([bogota], [answered(bogota, "Bogotá")]);
    expect(log.lines).toEqual([
      {
        level: "warn",
        event: "answers not cached",
        fields: { answers: 1, code: "store.unavailable", message: "No." },
      },
    ]);
  });

  it("because its table is not there is an error, for whatever other reason it is not", async () => {
    const { keep, log } = aCache(failing("settings.table-missing"));
    await expect(keep([bogota], [answered(bogota, "Bogotá")])).rejects.toMatchObject({
      code: "settings.table-missing",
    });
    expect(log.lines).toEqual([]);
    const unforeseen: AnswerCache = {
      read: async () => new Map(),
      write: async () => Promise.reject(new TypeError("?")),
      remove: async () => undefined,
    };
    const strange = aCache(unforeseen);
    await strange.keep([bogota], [answered(bogota, "Bogotá")]);
    expect(strange.log.lines).toMatchObject([{ level: "warn", event: "answers not cached" }]);
  });

  it("does not answer “I do not know” any longer than values are left alone today", async () => {
    const { keep, find, clock } = aCache();
    const unknown: Answer = { kind: "unresolved", code: "model.no-answer", modelId: haiku.modelId };
    await keep([bogota], [[bogota.key, unknown]]);
    clock.advance(8 * DAY_MS);
    expect((await find([bogota])).size).toBe(1);
    expect((await find([bogota], haiku, { retryUnresolvedDays: 7 })).size).toBe(0);
  });

  it("and holds what nobody asked for answers nothing by it", async () => {
    const cache: AnswerCache = {
      read: async () => new Map([["of another", { text: "Cali", askedAtMs: T0, expiresAtMs: T0 + 1 }]]),
      write: async () => undefined,
      remove: async () => undefined,
    };
    expect(await aCache(cache).find([bogota])).toEqual(new Map());
  });
});
