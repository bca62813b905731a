import { describe, expect, it } from "vitest";

import { InputError } from "./input-error.ts";
import { parseJsonl } from "./parse-jsonl.ts";

const problemsOf = (text: string): readonly string[] => {
  try {
    parseJsonl(text, "leads.jsonl");
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
};

describe("parseJsonl", () => {
  it("reads one object a line, LF or CRLF, and skips blank lines", () => {
    expect(parseJsonl('{"leadId":"1"}\r\n\r\n  \n{"leadId":"2"}', "leads.jsonl")).toEqual([
      { value: { leadId: "1" }, line: 1 },
      { value: { leadId: "2" }, line: 4 },
    ]);
  });

  it("keeps values of every JSON type", () => {
    const value = { a: null, b: true, c: 1.5, d: [1, { e: "x" }], f: { g: [] }, h: " x " };
    expect(parseJsonl(JSON.stringify(value), "leads.jsonl")[0]?.value).toEqual(value);
  });

  it("a line separator inside a value does not end the line", () => {
    expect(parseJsonl('{"a":"x\u2028y"}', "leads.jsonl")[0]?.value).toEqual({ a: "x\u2028y" });
  });

  it("every bad line is told, and nothing is loaded", () => {
    const text = '{"leadId":"1"}\n{"leadId":\n[]\n7\nnull\n{"n":12345678901234567890}\n';
    expect(problemsOf(text)).toEqual([
      "line 2: not valid JSON",
      "line 3: an array, not an object",
      "line 4: a single value, not an object",
      "line 5: a single value, not an object",
      'line 6: "n" holds a number with more digits than JSON numbers keep: write it as a string',
    ]);
  });

  it("a nested __proto__ key is refused", () => {
    expect(problemsOf('{"leadId":"1","a":{"__proto__":{"x":1}}}')).toEqual([
      'line 1: "a" holds a key "__proto__"',
    ]);
  });

  it("no message quotes what people typed", () => {
    expect(() => parseJsonl('{"nombres":"Rosa"', "leads.jsonl")).toThrow(/^((?!Rosa)[^])*$/);
  });

  it("a file of blank lines has no leads", () => {
    expect(() => parseJsonl("\n \n", "leads.jsonl")).toThrow("has no leads");
  });
});
