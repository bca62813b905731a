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

  it("that was truncated says nothing by its last answer, which may be half a word", () => {
    const answers = [
      [0, "Cali"],
      [1, null],
      [2, "Barranquil"],
    ];
    expect(read({ answers }, 3, "truncated")).toEqual([
      [0, "Cali"],
      [1, null],
    ]);
    expect(read({ answers: [[0, "Cali"]] }, 3, "truncated")).toEqual([]);
    expect(read({ answers: [] }, 3, "truncated")).toEqual([]);
    expect(read({}, 3, "truncated")).toEqual([]);
    expect(read({ answers }, 3, "malformed")).toHaveLength(3);
  });

  it("that was truncated in an answer given twice trusts neither the first nor the half one", () => {
    const answers = [
      [0, "Cali"],
      [0, "Cal"],
      [1, "Pas"],
    ];
    expect(read({ answers }, 2, "truncated")).toEqual([]);
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

describe("a reply in words", () => {
  const json = '{"answers":[[0,"Cali"],[1,null]]}';
  const both: [number, string | null][] = [
    [0, "Cali"],
    [1, null],
  ];

  it.each([
    ["plain JSON", json],
    ["JSON over several lines", JSON.stringify(JSON.parse(json), null, 2)],
    ["JSON in a fence", `\`\`\`json\n${json}\n\`\`\``],
    ["JSON in a fence of no language", `\`\`\`\n${json}\n\`\`\``],
    ["JSON in a fence that was not closed", `\`\`\`json\n${json}`],
    ["JSON behind an introduction", `Claro, estas son las respuestas:\n\n${json}`],
    ["JSON before an explanation", `${json}\n\nLa segunda no la sé.`],
    ["JSON among blanks", ` \n\t${json}\n `],
    ["JSON with more than was asked for", '{"notes":["a {b}"],"answers":[[0,"Cali"],[1,null]],"n":{"m":{}}}'],
  ])("is read from %s", (_what, text) => {
    expect(read(text, 2)).toEqual(both);
  });

  it("keeps the braces, quotes and fences of its answers", () => {
    const answers: [number, string][] = [
      [0, "a {b} c"],
      [1, 'di "no" }'],
      [2, "```"],
    ];
    expect(read(`\`\`\`json\n${JSON.stringify({ answers })}\n\`\`\``, 3)).toEqual(answers);
  });

  it.each([
    "",
    " ",
    "No puedo ayudar con esta solicitud.",
    "{",
    "}",
    "}{",
    "{}",
    "[]",
    "null",
    '"answers"',
    '[[0,"Cali"]]',
    "{answers:[[0,'Cali']]}",
    '{"answers":[[0,"Cali"]',
    '{"answers":{"0":"Cali"}}',
    '{"answers":"Cali"}',
    '{"answers":[[0,"Cali"]]} y {"answers":[[0,"Pasto"]]}',
  ])("answers nothing by %j", (text) => {
    expect(read(text, 2)).toEqual([]);
  });

  it("that broke off answers nothing, wherever that was, and never the last answer of a whole one", () => {
    for (let end = 0; end < json.length; end += 1) {
      expect(read(json.slice(0, end), 2, "truncated")).toEqual([]);
      expect(read(json.slice(0, end), 2)).toEqual([]);
    }
    expect(read(json, 2, "truncated")).toEqual([[0, "Cali"]]);
  });

  it("is held to the same rules as any other: what is out of range or answered twice is no answer", () => {
    expect(read('{"answers":[[0,"a"],[0,"b"],[2,"c"],[1,"d"]]}', 2)).toEqual([[1, "d"]]);
    expect(read(json, 2, "refused")).toEqual([]);
  });

  it("of any text never throws, and only answers what was asked", () => {
    const fragment = fc.constantFrom(
      "{",
      "}",
      '"answers"',
      ":",
      "[[0,",
      '"x"',
      "]]",
      "```json\n",
      json,
      "\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(fragment).map((parts) => parts.join("")),
          fc.json(),
        ),
        fc.nat(5),
        (text, count) => {
          for (const [index, answer] of read(text, count)) {
            expect(index).toBeLessThan(count);
            expect(answer === null || typeof answer === "string").toBe(true);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
