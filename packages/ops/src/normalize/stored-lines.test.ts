import { type ErrorCode, NormalizerError } from "@lead-normalizer/core/errors.ts";
import { modelRow } from "@lead-normalizer/core/model/models.ts";
import type { NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { describe, expect, test } from "vitest";

import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import {
  createAnsweringModel,
  createFailingModel,
  questionsIn,
  type ScriptedModel,
} from "../../../../test/support/scripted-model.ts";
import type { Asking } from "./ask-values.ts";
import { createPurse } from "./purse.ts";
import { createAskTally, storedLines } from "./stored-lines.ts";
import type { TypedValue } from "./typed-value.ts";

const modelId = "us.anthropic.claude-haiku-5-5";

function anAsking(model: NormalizationModel | undefined, changes: Partial<Asking> = {}): Asking {
  return {
    asked: model && { model, row: modelRow(modelId) },
    spend: createPurse(1_000_000),
    capMicroUsd: 1_000_000,
    tokensPerMinute: null,
    ...changes,
  };
}

function valueOf(field: string, input: string, lead: Record<string, string> = {}): TypedValue {
  const kind = defaultSettings.fieldKinds[field];
  if (kind === undefined) throw new Error(`no field ${field}`);
  return { field, kind, input, lead: { leadId: "", ...lead }, place: {} };
}

async function linesOf(asking: Asking, ...values: TypedValue[]) {
  async function* all(): AsyncGenerator<TypedValue> {
    yield* values;
  }
  const tally = createAskTally();
  const lines: Record<string, unknown>[] = [];
  for await (const line of storedLines(all(), asking, createFakeClock(), false, tally))
    lines.push({ ...line });
  return { lines, tally };
}

const answers: Record<string, string> = {
  facata: "Facatativá",
  "el hueco": "Medellín",
  "vereda el salitre": "Vereda El Salitre",
};
const knowing = (): ScriptedModel =>
  createAnsweringModel(({ value }) => answers[value.toLowerCase()] ?? null);

/** Different values that rules leave open. */
const many = (count: number): TypedValue[] =>
  Array.from({ length: count }, (_, index) => valueOf("direccion", `vereda el salitre ${index}`));

describe("a line", () => {
  test.each<[TypedValue, object]>([
    [valueOf("ciudad", "bogota"), { output: "Bogotá D.C.", status: "resolved", code: "11001", by: "rules" }],
    [
      valueOf("ciudad", "facata"),
      {
        output: "Facatativá",
        status: "ask",
        code: "25269",
        by: "model",
        modelId,
        promptVersion: expect.any(String),
      },
    ],
    [
      valueOf("ciudad", "el hueco"),
      {
        output: "el hueco",
        status: "ask",
        by: "unresolved",
        modelId,
        reason: "guard.no-evidence",
        proposal: "Medellín",
      },
    ],
    [
      valueOf("ciudad", "xyzzy"),
      { output: "xyzzy", status: "ask", by: "unresolved", modelId, reason: "model.no-answer" },
    ],
  ])("of %j says what would be stored, and who decided it", async (value, expected) => {
    const { lines } = await linesOf(anAsking(knowing()), value);
    const [{ parts: _parts, ...line } = {}] = lines;
    expect(line).toEqual({ input: value.input, flags: [], ...expected });
  });

  test.each<[TypedValue, object]>([
    [
      valueOf("ciudad", "La Unión"),
      { status: "review", by: "unresolved", reason: "city.shared-name", candidates: expect.any(Array) },
    ],
    [valueOf("ciudad", "facata 3101234567"), { by: "unresolved", reason: "value.holds-contact" }],
    [valueOf("direccion", `vereda ${"x".repeat(300)}`), { by: "unresolved", reason: "question.too-long" }],
    [valueOf("ciudad", "x".repeat(3_000)), { output: null, by: "unresolved", reason: "value.too-long" }],
    [
      valueOf("empresa", "luz perez", { nombres: "LUZ MARINA", apellidos: "Pérez" }),
      { by: "unresolved", reason: "value.holds-name" },
    ],
  ])("of what no model is asked about says why", async (value, expected) => {
    const model = knowing();
    const { lines } = await linesOf(anAsking(model), value);
    expect(lines).toMatchObject([expected]);
    expect(model.requests).toEqual([]);
  });

  test("of nothing is decided by nobody", async () => {
    const { lines } = await linesOf(anAsking(knowing()), valueOf("ciudad", " "));
    expect(lines).toEqual([{ input: " ", output: "", status: "review", flags: ["value.nothing-legible"] }]);
  });

  test("keeps what a system does not let out of its account", async () => {
    const model = knowing();
    const asking = anAsking(model, { mayLeaveAccount: { ciudad: false } });
    const { lines } = await linesOf(asking, valueOf("ciudad", "facata"));
    expect(lines).toMatchObject([{ by: "unresolved", reason: "model.not-allowed" }]);
    expect(model.requests).toEqual([]);
  });
});

describe("asking", () => {
  test("keeps the order, asks equal values once, and fills its calls", async () => {
    const model = knowing();
    const values = many(90).flatMap((value) => [valueOf("ciudad", "bogota"), value, value]);
    const { lines, tally } = await linesOf(anAsking(model), ...values);
    expect(lines.map(({ input }) => input)).toEqual(values.map(({ input }) => input));
    expect(model.requests.map((request) => questionsIn(request).length)).toEqual([40, 40, 10]);
    expect(tally).toMatchObject({ usage: { modelCalls: 3 }, unasked: new Map(), lastFailure: undefined });
  });

  test("ends with the money: later values say so, and nobody is asked about them", async () => {
    const reserved: number[] = [];
    const rich = createPurse(1_000_000);
    const recording = {
      ...rich,
      reserve: async (day: string, microUsd: number, capMicroUsd: number): Promise<boolean> => {
        reserved.push(microUsd);
        return rich.reserve(day, microUsd, capMicroUsd);
      },
    };
    await linesOf(anAsking(knowing(), { spend: recording }), ...many(90));
    const model = knowing();
    const purse = createPurse(reserved[0] ?? 0); // the first call and no other
    const { lines, tally } = await linesOf(anAsking(model, { spend: purse }), ...many(90));
    expect(lines.map(({ reason }) => reason)).toEqual([
      ...Array.from({ length: 40 }, () => "model.no-answer"),
      ...Array.from({ length: 50 }, () => "budget.spent"),
    ]);
    expect(lines[89]).toEqual({
      input: "vereda el salitre 89",
      output: "vereda el salitre 89",
      status: "ask",
      flags: [],
      by: "unresolved",
      reason: "budget.spent",
    });
    expect(tally.unasked).toEqual(new Map([["budget.spent", 50]]));
    expect(model.requests).toHaveLength(1);
    expect(purse.committedMicroUsd).toBe(tally.usage.costMicroUsd);
  });

  test.each<[ErrorCode, number]>([
    ["model.access-denied", 1],
    ["model.unavailable", 3],
    ["model.throttled", 3],
  ])("ends with %s after %i attempts in all", async (code, attempts) => {
    const model = createFailingModel(new NormalizerError(code, "See the docs."));
    const { lines, tally } = await linesOf(anAsking(model), ...many(90));
    expect(new Set(lines.map(({ by, reason }) => JSON.stringify([by, reason])))).toEqual(
      new Set([JSON.stringify(["unresolved", code])]),
    );
    expect(tally.unasked).toEqual(new Map([[code, 90]]));
    expect(tally.lastFailure).toMatchObject({ code, message: "See the docs." });
    expect(model.requests).toHaveLength(attempts);
  });

  test("goes on after values that the model broke on", async () => {
    const able = knowing();
    const model: NormalizationModel = {
      ask: async (request) => {
        if (request.user.includes("poison")) throw new NormalizerError("model.error", "It broke.");
        return able.ask(request);
      },
    };
    const poison = Array.from({ length: 40 }, (_, index) => valueOf("direccion", `vereda poison ${index}`));
    const { lines, tally } = await linesOf(anAsking(model), ...poison, valueOf("ciudad", "facata"));
    expect(lines[0]).toMatchObject({ by: "unresolved", reason: "model.error" });
    expect(lines[40]).toMatchObject({ by: "model", output: "Facatativá" });
    expect([...tally.unasked.keys()]).toEqual(["model.error"]);
  });
});
