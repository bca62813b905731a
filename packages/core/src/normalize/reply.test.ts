import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { noUsage } from "../model/usage.ts";
import type { ModelReply } from "../ports.ts";
import { readReply } from "./reply.ts";

const read = (
  input: unknown,
  count: number,
  stop: ModelReply["stop"] = "answered",
): [number, string | null][] => [...readReply({ stop, input, usage: noUsage }, count)];

describe("a reply", () => {
  it("answers each question by its index, in any order; null is “I do not know”", () => {
    expect(
      read(
        {
          answers: [
            [1, "Cali"],
            [0, null],
          ],
        },
        2,
      ),
    ).toEqual([
      [1, "Cali"],
      [0, null],
    ]);
  });

  it("says nothing about an index that it answered twice, even alike, or three times", () => {
    expect(
      read(
        {
          answers: [
            [0, "Cali"],
            [1, "Tunja"],
            [0, "Cali"],
          ],
        },
        2,
      ),
    ).toEqual([[1, "Tunja"]]);
    expect(
      read(
        {
          answers: [
            [0, "a"],
            [0, "b"],
            [0, "c"],
          ],
        },
        1,
      ),
    ).toEqual([]);
  });

  it.each([
    ["beyond the last question", [[2, "x"]]],
    ["negative", [[-1, "x"]]],
    ["no whole number", [[0.5, "x"]]],
    ["a text", [["0", "x"]]],
  ])("with an index that is %s answers nothing by it, and the rest stands", (_what, pairs) => {
    expect(read({ answers: [...pairs, [1, "Cali"]] }, 2)).toEqual([[1, "Cali"]]);
  });

  it.each([[[0, 7]], [[0]], [[0, "x", "y"]], [{ 0: "x" }], ["x"], [null]])(
    "with an answer of the wrong shape keeps the others: %j",
    (broken) => {
      expect(read({ answers: [broken, [1, "Cali"]] }, 2)).toEqual([[1, "Cali"]]);
    },
  );

  it.each(["truncated", "malformed"] as const)("that was %s keeps what is whole in it", (stop) => {
    expect(read({ answers: [[0, "Cali"], [1]] }, 2, stop)).toEqual([[0, "Cali"]]);
  });

  it("that was refused answers nothing", () => {
    expect(read({ answers: [[0, "Cali"]] }, 1, "refused")).toEqual([]);
  });

  it("of any shape never throws, and only answers what was asked", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ answers: fc.array(fc.tuple(fc.integer(), fc.anything())) })),
        fc.nat(5),
        (input, count) => {
          for (const [index, text] of read(input, count)) {
            expect(index).toBeGreaterThanOrEqual(0);
            expect(index).toBeLessThan(count);
            expect(text === null || typeof text === "string").toBe(true);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
