import fc from "fast-check";
import { expect, it } from "vitest";

import { addUsage, noUsage } from "../model/usage.ts";
import { apportion } from "./apportion.ts";

const usage = fc.record({
  modelCalls: fc.nat(5),
  inputTokens: fc.nat(1_000_000),
  outputTokens: fc.nat(1_000_000),
  costMicroUsd: fc.nat(10_000_000),
});

it("the shares add up exactly to what the call used, and nobody's is negative or a fraction", () => {
  const owners = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 40 }), {
    minKeys: 1,
    maxKeys: 12,
  });
  fc.assert(
    fc.property(usage, owners, (whole, counts) => {
      const shares = apportion(whole, new Map(Object.entries(counts)));
      expect([...shares.values()].reduce(addUsage, noUsage)).toEqual(whole);
      expect([...shares.keys()]).toEqual(Object.keys(counts));
      const amounts = [...shares.values()].flatMap((share) => Object.values(share) as number[]);
      expect(amounts.every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

it("each pays by its number of questions, and the first what does not divide", () => {
  const shares = apportion(
    { modelCalls: 1, inputTokens: 100, outputTokens: 11, costMicroUsd: 40 },
    new Map([
      ["a", 1],
      ["b", 3],
    ]),
  );
  expect(shares.get("a")).toEqual({ modelCalls: 1, inputTokens: 25, outputTokens: 3, costMicroUsd: 10 });
  expect(shares.get("b")).toEqual({ modelCalls: 0, inputTokens: 75, outputTokens: 8, costMicroUsd: 30 });
});

it("when nobody asked, nobody pays", () => {
  expect(apportion({ ...noUsage, modelCalls: 1 }, new Map()).size).toBe(0);
});
