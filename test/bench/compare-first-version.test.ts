import { defaultModelId, modelRow } from "@lead-normalizer/core/model/models.ts";
import { beforeAll, describe, expect, test } from "vitest";

import { allTokens, type Calls, dollarsOf } from "./count-tokens.ts";
import { countFirstVersion, FIRST_VERSION_PROMPT } from "./first-version.ts";
import { measureProduct, type ProductMeasure } from "./measure-product.ts";

/** Of the first version's tokens, at most, with nothing stored and nothing cached. */
const SHARE_MAX = 0.15;

describe("on the sample, beside the first version's method", () => {
  const promptBytes = Buffer.byteLength(FIRST_VERSION_PROMPT);
  let product: ProductMeasure;
  const first = (bytes: number): Calls => countFirstVersion(product.leads, bytes);
  beforeAll(async () => {
    product = await measureProduct();
  }, 180_000);

  test("that takes a call for each lead, with a prompt of the size that is assumed", () => {
    expect(promptBytes).toBeGreaterThanOrEqual(2_000);
    expect(promptBytes).toBeLessThanOrEqual(2_500);
    const { calls, inputTokens, outputTokens } = first(promptBytes);
    expect(calls).toBe(652);
    expect(inputTokens).toBeGreaterThan((652 * promptBytes) / 4);
    expect(outputTokens).toBeGreaterThan(652 * 50);
  });

  test("a cold night takes at most 15 % of its tokens and dollars, also if its prompt were half as long", () => {
    expect(product.questions).toBeGreaterThan(50);
    expect(product.cold.calls).toBeGreaterThan(0);
    const row = modelRow(defaultModelId);
    for (const own of [product.cold, product.coldAllAnswered]) {
      for (const bytes of [promptBytes, promptBytes / 2]) {
        expect(allTokens(own) / allTokens(first(bytes))).toBeLessThanOrEqual(SHARE_MAX);
        expect(dollarsOf(own, row) / dollarsOf(first(bytes), row)).toBeLessThanOrEqual(SHARE_MAX);
      }
    }
  });

  test("so does one whose messages are all delivered alone, with no answer shared", () => {
    expect(product.loneMessages.calls).toBeGreaterThan(product.cold.calls);
    expect(allTokens(product.loneMessages) / allTokens(first(promptBytes))).toBeLessThanOrEqual(SHARE_MAX);
  });

  test("what is counted here is what the simulator bills, but for the braces of the request", () => {
    expect(product.cold).toMatchObject({
      calls: product.billed.calls,
      outputTokens: product.billed.outputTokens,
    });
    const excess = product.cold.inputTokens - product.billed.inputTokens;
    expect(excess).toBeGreaterThanOrEqual(0);
    expect(excess / product.cold.calls).toBeLessThan(5);
  });

  test("a recheck after the time to live asks nothing", () => {
    const { calls, summary } = product.recheck;
    expect(calls).toBe(0);
    expect(summary).toMatchObject({ selected: 652, rechecked: 652, modelCalls: 0, costUsd: 0 });
  });

  test("an alias that comes into the table of cities asks nothing again, where it settles a value or not", () => {
    const { calls, summary, ciudad, direccion } = product.alias;
    expect(calls).toBe(0);
    expect(summary).toMatchObject({ selected: 653, rechecked: 652, normalized: 1, modelCalls: 0 });
    expect(ciudad.before).toEqual({ value: "Facatativá", by: "model" });
    expect(ciudad.after).toEqual({ value: "Facatativá", by: "rules" });
    expect(direccion.before).toEqual({ value: "Vereda El Salitre", by: "model" });
    expect(direccion.after).toEqual(direccion.before);
  });
});
