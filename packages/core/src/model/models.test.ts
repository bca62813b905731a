import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { NormalizerError } from "../errors.ts";
import {
  costAtMostMicroUsd,
  costMicroUsd,
  defaultModelId,
  isKnownModel,
  type ModelRow,
  modelRow,
  models,
  retirementOf,
  servedModelIds,
  SIMULATED_MODEL_ID,
  usableModelRow,
  usageOf,
} from "./models.ts";

const retired = "anthropic.claude-3-haiku-20240307-v1:0";
const isRetired = ({ endOfLife }: ModelRow): boolean => endOfLife !== undefined && "since" in endOfLife;
const nothing = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

const rows = fc.constantFrom(...models, modelRow("amazon.unknown"));
const tokens = fc.nat(200_000);
const billed = fc.record({ input: tokens, output: tokens, cacheWrite: tokens, cacheRead: tokens });

describe("the model table", () => {
  it("has every model once", () => {
    expect(models.length).toBeGreaterThan(4);
    expect(new Set(models.map(({ modelId }) => modelId)).size).toBe(models.length);
    expect(new Set(models.map(({ name }) => name)).size).toBe(models.length);
  });

  it("names what Bedrock serves by a profile of the United States, as its prices and permissions do", () => {
    const served = models.filter((row) => row.provider === "bedrock" && !isRetired(row));
    expect(served.length).toBeGreaterThan(2);
    for (const { modelId } of served) expect(modelId).toMatch(/^us\.(anthropic|amazon)\.[a-z0-9.:-]+$/);
  });

  it("has a default that can be set, and a simulator that is neither Bedrock's nor OpenAI's", () => {
    expect(servedModelIds).toContain(defaultModelId);
    expect(modelRow(SIMULATED_MODEL_ID)).toMatchObject({ modelId: "simulated", provider: "simulator" });
  });

  it.each(models)(
    "prices $modelId: all more than nothing, output dearest, what is read from the cache never dearer",
    (row) => {
      const { input, output, cacheWrite, cacheRead } = row.prices;
      for (const price of [input, output, cacheWrite, cacheRead]) expect(price).toBeGreaterThan(0);
      expect(output).toBeGreaterThanOrEqual(Math.max(input, cacheWrite));
      expect(cacheWrite).toBeGreaterThanOrEqual(input);
      expect(cacheRead).toBeLessThanOrEqual(input);
      expect(row.outputBurndown).toBeGreaterThanOrEqual(1);
    },
  );

  it.each(models.filter(({ endOfLife }) => endOfLife !== undefined))(
    "knows the end of $modelId as a day",
    ({ endOfLife }) => {
      const day = endOfLife !== undefined && ("since" in endOfLife ? endOfLife.since : endOfLife.notBefore);
      expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(Number.isNaN(Date.parse(String(day)))).toBe(false);
    },
  );

  it("keeps the default model from thinking and sends it no temperature, and the one before it the other way round", () => {
    expect(modelRow(defaultModelId)).not.toHaveProperty("temperature");
    expect(modelRow(defaultModelId).thinkingOff).toEqual({ thinking: { type: "disabled" } });
    const before = modelRow("us.anthropic.claude-haiku-4-5-20251001-v1:0");
    expect(before).not.toHaveProperty("thinkingOff");
    expect(before.temperature).toBe(0);
  });
});

describe("the models that can be set", () => {
  it("are those of Bedrock that are alive: nothing retired, of OpenAI, or simulated", () => {
    const expected = models.filter((row) => row.provider === "bedrock" && !isRetired(row));
    expect(servedModelIds).toEqual(expected.map(({ modelId }) => modelId));
    for (const absent of [retired, "gpt-4o-mini", SIMULATED_MODEL_ID]) {
      expect(isKnownModel(absent)).toBe(true);
      expect(servedModelIds).not.toContain(absent);
    }
  });

  it.each(servedModelIds)("%s can be used as it is", (modelId) => {
    expect(retirementOf(modelId)).toBeUndefined();
    expect(usableModelRow(modelId)).toBe(models.find((row) => row.modelId === modelId));
  });
});

describe("a retired model", () => {
  it("is refused with the day of its end and every model that may be set instead", () => {
    const use = (): ModelRow => usableModelRow(retired);
    expect(use).toThrow(NormalizerError);
    expect(use).toThrow(
      expect.objectContaining({ code: "model.retired", retryPolicy: "pause", ids: { modelId: retired } }),
    );
    expect(use).toThrow(/^Claude 3 Haiku reached its end of life on 2026-09-10; set modelId to one of /);
    for (const modelId of servedModelIds) expect(use).toThrow(modelId);
  });

  it("does not recommend itself, nor what is not served", () => {
    const text = retirementOf(retired) ?? "";
    for (const absent of [retired, "gpt-4o-mini", SIMULATED_MODEL_ID]) expect(text).not.toContain(absent);
  });

  it("still has its row: what it has cost stays known", () => {
    expect(modelRow(retired).prices).toMatchObject({ input: 0.25, output: 1.25 });
  });
});

describe("a model that is not in the table", () => {
  const unknown = modelRow("us.anthropic.claude-of-tomorrow");

  it("can be used, and its name says what that means", () => {
    expect(isKnownModel(unknown.modelId)).toBe(false);
    expect(usableModelRow(unknown.modelId)).toEqual(unknown);
    expect(unknown).toMatchObject({ modelId: "us.anthropic.claude-of-tomorrow", provider: "bedrock" });
    expect(unknown.name).toContain("not in the model table");
  });

  it("is dearer than every row, so that the budget holds", () => {
    for (const { prices } of models) {
      expect(unknown.prices.input).toBeGreaterThan(prices.input);
      expect(unknown.prices.output).toBeGreaterThan(prices.output);
      expect(unknown.prices.cacheWrite).toBeGreaterThan(prices.cacheWrite);
      expect(unknown.prices.cacheRead).toBeGreaterThan(prices.cacheRead);
    }
  });

  it("is asked in the plainest way, and takes as much quota as any row", () => {
    expect(unknown).toMatchObject({ forcedTool: false, structuredOutput: false });
    for (const special of ["temperature", "thinkingOff", "cacheMinTokens", "tokensPerMinute"]) {
      expect(unknown).not.toHaveProperty(special);
    }
    for (const row of models) expect(unknown.outputBurndown).toBeGreaterThanOrEqual(row.outputBurndown);
  });

  it.each(["", "constructor", "__proto__", "toString"])("may be called %j", (modelId) => {
    expect(modelRow(modelId)).toMatchObject({ modelId, forcedTool: false });
  });
});

describe("what a call cost", () => {
  const haiku45 = modelRow("us.anthropic.claude-haiku-4-5-20251001-v1:0");

  it("is each token at its own price: in, out, written to the cache, read from it", () => {
    expect(costMicroUsd(haiku45, { ...nothing, input: 1_000_000 })).toBe(1_100_000);
    expect(costMicroUsd(haiku45, { ...nothing, output: 1_000_000 })).toBe(5_500_000);
    expect(costMicroUsd(haiku45, { ...nothing, cacheWrite: 1_000_000 })).toBe(1_375_000);
    expect(costMicroUsd(haiku45, { ...nothing, cacheRead: 1_000_000 })).toBe(110_000);
    expect(costMicroUsd(haiku45, { input: 1_000, output: 200, cacheWrite: 800, cacheRead: 400 })).toBe(3_344);
  });

  it("is rounded up to whole millionths of a dollar, and nothing is nothing", () => {
    const haiku55 = modelRow(defaultModelId);
    expect(costMicroUsd(haiku55, { ...nothing, input: 1 })).toBe(1);
    expect(costMicroUsd(haiku55, { ...nothing, input: 10 })).toBe(2);
    expect(costMicroUsd(haiku55, nothing)).toBe(0);
    fc.assert(
      fc.property(rows, billed, (row, used) => {
        const cost = costMicroUsd(row, used);
        const { input, output, cacheWrite, cacheRead } = row.prices;
        const exact =
          used.input * input +
          used.output * output +
          used.cacheWrite * cacheWrite +
          used.cacheRead * cacheRead;
        expect(Number.isSafeInteger(cost)).toBe(true);
        expect(cost).toBeGreaterThanOrEqual(exact - 1e-6);
        expect(cost).toBeLessThan(exact + 1 + 1e-6);
      }),
    );
  });

  it("is at most what was reserved for so many tokens, however they are cached", () => {
    fc.assert(
      fc.property(rows, billed, (row, used) => {
        const atMost = costAtMostMicroUsd(row, used.input + used.cacheWrite + used.cacheRead, used.output);
        expect(costMicroUsd(row, used)).toBeLessThanOrEqual(atMost);
      }),
      {
        numRuns: 1_000,
        // In binary 796 × 0.15 + 856 × 0.15 is more than 1,652 × 0.15.
        examples: [[modelRow("gpt-4o-mini"), { input: 796, output: 1_992, cacheWrite: 856, cacheRead: 0 }]],
      },
    );
  });

  it("is told with all input tokens, the cached ones too, as one call", () => {
    fc.assert(
      fc.property(rows, billed, (row, used) => {
        expect(usageOf(row, used)).toEqual({
          modelCalls: 1,
          inputTokens: used.input + used.cacheWrite + used.cacheRead,
          outputTokens: used.output,
          costMicroUsd: costMicroUsd(row, used),
        });
      }),
    );
  });
});
