import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hashText, sourceHash } from "./source-hash.ts";

describe("a value's hash", () => {
  it("changes exactly when the text does", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sourceHash(a) === sourceHash(b)).toBe(a === b);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells case, spaces and forms of an accent apart: they are edits", () => {
    const spellings = ["Bogotá", "bogotá", "Bogotá ", "Bogota\u0301", "Bogota"];
    expect(new Set(spellings.map(sourceHash)).size).toBe(spellings.length);
  });

  it("tells a text from what looks like it in another type", () => {
    const values = ["7", 7, true, "true", null, "null", ["7"], { value: "7" }, undefined, ""];
    expect(new Set(values.map(sourceHash)).size).toBe(values.length);
  });

  it("is that of the content, whatever the order of a map or a set", () => {
    expect(sourceHash({ a: 1, b: { c: [1, 2], d: 3 } })).toBe(sourceHash({ b: { d: 3, c: [1, 2] }, a: 1 }));
    expect(sourceHash(new Set(["a", "b"]))).toBe(sourceHash(new Set(["b", "a"])));
    expect(sourceHash([1, 2])).not.toBe(sourceHash([2, 1]));
  });

  it("exists for everything that a table can hold", () => {
    const values = [
      12n,
      new Uint8Array([1, 2]),
      new Uint8Array([1, 3]),
      new Set([1, 2]),
      new Set([1, 3]),
      [],
      {},
    ];
    const hashes = values.map(sourceHash);
    expect(new Set(hashes).size).toBe(values.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{32}$/);
  });
});

it("a hash of a text has as many hexadecimal digits as asked for, SHA-256's first", () => {
  expect(hashText("abc", 64)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(hashText("abc", 12)).toBe("ba7816bf8f01");
});
