import { describe, expect, it } from "vitest";

import { storedCell, storedJson } from "./stored-json.ts";

describe("storedJson", () => {
  it("writes what DynamoDB has and JSON has not", () => {
    const item = {
      set: new Set(["a", "b"]),
      numbers: new Set([1n, 2n]),
      bytes: Uint8Array.of(1, 2, 3),
      buffer: Buffer.from([1, 2, 3]),
      bytesSet: new Set([Uint8Array.of(255)]),
      big: 12345678901234567890n,
      nested: { set: new Set([1]) },
    };
    expect(JSON.parse(storedJson(item))).toEqual({
      set: ["a", "b"],
      numbers: ["1", "2"],
      bytes: "AQID",
      buffer: "AQID",
      bytesSet: ["/w=="],
      big: "12345678901234567890",
      nested: { set: [1] },
    });
  });

  it("is one line whatever the values hold", () => {
    expect(storedJson({ a: "x\ny\r\u2028" })).not.toMatch(/[\r\n]/);
  });
});

describe("storedCell", () => {
  it.each([
    ["an absent value", undefined, ""],
    ["null", null, ""],
    ["text", " x ", " x "],
    ["a number", 5, "5"],
    ["a boolean", true, "true"],
    ["a bigint", 7n, "7"],
    ["a list", ["a", 1], '["a",1]'],
    ["a set", new Set(["a"]), '["a"]'],
  ])("%s is one cell", (_, value, cell) => {
    expect(storedCell(value)).toBe(cell);
  });
});
