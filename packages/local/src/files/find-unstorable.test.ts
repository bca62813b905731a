import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findUnstorable } from "./find-unstorable.ts";

const nested = (levels: number): unknown => JSON.parse(`${"[".repeat(levels)}1${"]".repeat(levels)}`);

describe("findUnstorable", () => {
  it.each([null, true, "", "texto", 0, -3.5, 9_007_199_254_740_991, [], {}, { a: [{ b: null }] }])(
    "%j can be stored",
    (value) => {
      expect(findUnstorable(value)).toBeUndefined();
    },
  );

  it.each(["12345678901234567890", "1e400", "[9007199254740993]"])(
    "the number of %s would lose digits",
    (json) => {
      expect(findUnstorable(JSON.parse(json))).toContain("write it as a string");
    },
  );

  it.each([
    ["half a surrogate pair", "\ud800JUAN", "not well-formed Unicode"],
    ["a key with half a surrogate pair", { "\ud800": 1 }, "key that is not well-formed"],
    ["a number too small for the table", 1e-200, "beyond what DynamoDB stores"],
    ["a number too large for the table", 1.5e200, "number"],
  ])("%s cannot be stored, at any depth", (_what, value, reason) => {
    expect(findUnstorable(value)).toContain(reason);
    expect(findUnstorable([{ deep: value }])).toContain(reason);
  });

  it("a __proto__ key is found at any depth and sets no prototype", () => {
    expect(findUnstorable(JSON.parse('{"a":[{"__proto__":{"polluted":1}}]}'))).toContain("__proto__");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("values nest as deep as the table allows and no deeper", () => {
    expect(findUnstorable(nested(32))).toBeUndefined();
    expect(findUnstorable(nested(33))).toContain("nested deeper");
  });

  it("hostile nesting does not exhaust the stack", () => {
    expect(findUnstorable(nested(5_000))).toContain("nested deeper");
  });

  it("never throws on JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void findUnstorable(value)));
  });
});
