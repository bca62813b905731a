import { describe, expect, it } from "vitest";

import { checkIds, generateId, LEAD_ID_BYTES_MAX } from "./check-ids.ts";
import { InputError } from "./input-error.ts";

const problemsOf = (...ids: unknown[]): readonly string[] => {
  try {
    checkIds(
      "leads.csv",
      "leadId",
      ids.map((id, index) => ({ id, line: index + 2 })),
    );
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
};

describe("checkIds", () => {
  it("accepts distinct ids, spaces inside and case apart", () => {
    expect(problemsOf("a", "A", "a b", "ñ", "constructor", "__proto__")).toEqual([]);
  });

  it("duplicate ids are told with all their lines", () => {
    expect(problemsOf("a", "b", "a", "a")).toEqual(['lines 2, 4, 5: the same id "a"']);
  });

  it("an id of a thousand duplicates makes a short message", () => {
    expect(problemsOf(...Array.from({ length: 1000 }, () => "a"))[0]).toContain("11 and 990 more");
  });

  it.each([
    [undefined, "is missing"],
    [null, "is not a string"],
    [{}, "is not a string"],
    ["", "is empty"],
    [" ", "starts or ends with blanks"],
    ["a ", "starts or ends with blanks"],
    ["\u00a0a", "starts or ends with blanks"],
    ["a\u0000b", "holds control characters"],
    ["a\nb", "holds control characters"],
    ["a\ud800b", "is not well-formed Unicode"],
    ["ñ".repeat(513), `is longer than ${LEAD_ID_BYTES_MAX} bytes`],
  ])("the id %j %s", (id, problem) => {
    expect(problemsOf("fine", id)).toEqual([`line 3: the id ${problem}`]);
  });

  it("an id may be as long as the limit", () => {
    expect(problemsOf("ñ".repeat(512))).toEqual([]);
  });

  it("every empty id is told, and not as a duplicate", () => {
    expect(problemsOf("", "")).toEqual(["line 2: the id is empty", "line 3: the id is empty"]);
  });
});

describe("generateId", () => {
  it("is the position, padded so that ids sort", () => {
    expect([generateId(1), generateId(999_999), generateId(1_000_000)]).toEqual([
      "row-000001",
      "row-999999",
      "row-1000000",
    ]);
  });
});
