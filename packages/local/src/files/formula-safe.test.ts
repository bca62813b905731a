import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formulaSafe } from "./formula-safe.ts";

describe("formulaSafe", () => {
  it.each(["=1+1", "+57 300", "-74.08", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"])(
    "%j gets an apostrophe",
    (text) => {
      expect(formulaSafe(text)).toBe(`'${text}`);
    },
  );

  it.each(["", "Ana", "a=1", " =1", "'=1", "5-3", "#12", "ñ"])("%j stays as it is", (text) => {
    expect(formulaSafe(text)).toBe(text);
  });

  it("what is safe stays as it is the second time", () => {
    fc.assert(fc.property(fc.string(), (text) => formulaSafe(formulaSafe(text)) === formulaSafe(text)));
  });
});
