import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { csvLine } from "./csv-line.ts";
import { formulaSafe } from "./formula-safe.ts";

describe("csvLine", () => {
  it("quotes what RFC 4180 says and ends in CRLF", () => {
    expect(csvLine(["a", "b,c", 'd"e', "f\ng", "", "h;i"], ",")).toBe('a,"b,c","d""e","f\ng",,h;i\r\n');
  });

  it("quotes the separator of the file, not another", () => {
    expect(csvLine(["3,5", "a;b", "c\td"], ";")).toBe('3,5;"a;b";c\td\r\n');
  });

  it("a formula is safe also where it needs quotes", () => {
    expect(csvLine(['=HYPERLINK("x";"y")'], ";")).toBe('"\'=HYPERLINK(""x"";""y"")"\r\n');
  });

  it("a formula after a line break stays inside its cell", () => {
    expect(csvLine(["x\n=1+1", "y\r=1+1"], ",")).toBe('"x\n=1+1","y\r=1+1"\r\n');
  });

  it("cells are read back the same but for the apostrophe", () => {
    const cells = fc.tuple(
      fc.string({ unit: "grapheme" }),
      fc.string(),
      fc.constantFrom("\r", "\n", '"', "=x", "\r\n="),
    );
    fc.assert(
      fc.property(cells, (row) => {
        expect(parse(csvLine(row, ","), { record_delimiter: "\r\n" })).toEqual([row.map(formulaSafe)]);
      }),
    );
  });
});
