import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { InputError } from "./input-error.ts";
import { parseCsv } from "./parse-csv.ts";

const parse = (text: string) => parseCsv(text, "leads.csv", (name) => name === "leadId");
const rowsOf = (text: string) => parse(text).rows.map(({ cells }) => cells);

const errorOf = (text: string): InputError => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("expected an InputError");
};

describe("parseCsv", () => {
  it("keeps every cell as typed: blanks, tabs and empty cells", () => {
    expect(rowsOf("leadId,a,b,c\n1, x ,\t,\n")).toEqual([["1", " x ", "\t", ""]]);
  });

  it("reads quoted separators, doubled quotes and line breaks inside quotes", () => {
    expect(rowsOf('leadId,a\r\n1,"Calle 5, ""El Sol""\r\napto 2"\r\n')).toEqual([
      ["1", 'Calle 5, "El Sol"\r\napto 2'],
    ]);
  });

  it("reads a quoted header", () => {
    expect(parse('"leadId","Ciudad, o municipio","di""cho"\n1,2,3\n').header).toEqual([
      "leadId",
      "Ciudad, o municipio",
      'di"cho',
    ]);
  });

  it("a comma is not a separator in a file of semicolons", () => {
    expect(rowsOf("leadId;valor\n1;3,5\n2;1.000,25\n")).toEqual([
      ["1", "3,5"],
      ["2", "1.000,25"],
    ]);
  });

  it.each(["\n", "\r\n", "\r"])("lines may end in %j, the last one or not", (end) => {
    const rows = [
      ["1", "x"],
      ["2", "y"],
    ];
    expect(rowsOf(["leadId,a", "1,x", "2,y"].join(end))).toEqual(rows);
    expect(rowsOf(["leadId,a", "1,x", "2,y", ""].join(end))).toEqual(rows);
  });

  it("lines of one file may end differently: none is swallowed into a cell", () => {
    expect(rowsOf("leadId,a\r\n1,x\n2,y\r\n3,z\n")).toEqual([
      ["1", "x"],
      ["2", "y"],
      ["3", "z"],
    ]);
  });

  it("a cell may have a million characters", () => {
    const cell = 'á"\n'.repeat(350_000);
    const [row] = rowsOf(`leadId,a\n1,"${cell.replaceAll('"', '""')}"\n`);
    expect(row?.[1] === cell).toBe(true);
  });

  it("the line of a row is right after line breaks inside quotes", () => {
    const text = 'leadId,a\r\n1,"x\r\ny\nz\rw"\r\n2,b\r\n';
    expect(parse(text).rows.map(({ line }) => line)).toEqual([2, 6]);
  });

  it("rows with only blanks are left out with their lines, however many cells they have", () => {
    const table = parse("leadId;a;b\n1;x;y\n;;\n\n  ; ;\t\n2;x;y\n;;;;;\n");
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(["1", "2"]);
    expect(table.blankLines).toEqual([3, 4, 5, 7]);
  });

  it("rows that do not fit the header are refused with their lines", () => {
    const error = errorOf('leadId,a\n1,"x\ny"\n2\n3,x\n4,x,y\n');
    expect(error.problems).toEqual(["line 4: 1 cells", "line 6: 3 cells"]);
    expect(error.message).toContain("the header has 2 cells");
  });

  it("a thousand bad rows make a short message", () => {
    const error = errorOf(`leadId,a\n${"1,2,3\n".repeat(1000)}`);
    expect(error.message.split("\n")).toHaveLength(13);
    expect(error.message).toContain("… and 990 more");
  });

  it("a quote that is never closed is told with the line of its row", () => {
    const error = errorOf('leadId,a\n1,"x\ny"\n2,"Calle 5\n3,z\n4,z\n');
    expect(error.message).toContain("the row that starts on line 4 opens a quote that is never closed");
  });

  it("a quote that closes in a later row is told with the line where it opened", () => {
    const error = errorOf('leadId,a\n1,"Calle 5\n2,z\n3,"Bogotá, D.C."\n');
    expect(error.message).toContain("the row that starts on line 2 has text after a closing quote");
  });

  it("a quote in the middle of a cell is refused, with how to write it", () => {
    const error = errorOf('leadId,a\n1,Local "El Sol" 2\n');
    expect(error.message).toContain("line 2 has a quote in the middle of a cell.\nWrite a cell with quotes");
  });

  it("an unclosed quote in the header is told", () => {
    expect(errorOf('leadId,"a\n1,x\n').message).toContain("line 1 opens a quote");
  });

  it("no message quotes what people typed", () => {
    for (const text of ['leadId,a\n1,"Rosa\n', 'leadId,a\n1,Rosa "x"\n', "leadId,a\n1,Rosa,2\n"]) {
      expect(errorOf(text).message).not.toContain("Rosa");
    }
  });

  it("names that repeat and columns without name are refused with their places", () => {
    expect(errorOf("leadId,a,,b,a, \n1,2,3,4,5,6\n").problems).toEqual([
      'line 1: "a" names columns 2, 5',
      "line 1: no name for column 3",
      "line 1: no name for column 6",
    ]);
  });

  it("a blank first line is told", () => {
    expect(errorOf("\nleadId,a\n1,2\n").message).toContain("line 1 is blank");
  });

  it("a header without leads is refused", () => {
    expect(errorOf("leadId,a\n").message).toContain("has a header but no leads");
    expect(errorOf("leadId,a\n,\n\n").message).toContain("has a header but no leads");
  });

  it("whatever cells csv-stringify writes are read back the same", () => {
    const hostile = fc.constantFrom(
      '"',
      ",",
      ";",
      "\t",
      "\r",
      "\n",
      "\r\n",
      " ",
      "=",
      "ñ",
      "\u0000",
      "\u2028",
      "\ufeff",
      "x",
    );
    const cell = fc.oneof(
      fc.array(hostile).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme" }),
    );
    const written = fc.record({
      separator: fc.constantFrom(",", ";", "\t"),
      lineEnd: fc.constantFrom("\n", "\r\n"),
      rows: fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
    });
    fc.assert(
      fc.property(written, ({ separator, lineEnd, rows }) => {
        const numbered = rows.map((cells, index) => [`id-${index}`, ...cells]);
        const text = stringify([["leadId", "a", "b", "c"], ...numbered], {
          delimiter: separator,
          record_delimiter: lineEnd,
          quote_record_delimiter: true,
        });
        const table = parse(text);
        expect(table.separator).toBe(separator);
        expect(table.rows.map(({ cells }) => cells)).toEqual(numbered);
      }),
      { numRuns: 500 },
    );
  });

  it("any text is either a table that fits its header or an InputError", () => {
    const piece = fc.constantFrom('"', '""', ",", ";", "\t", "\r", "\n", "\r\n", "leadId", "a", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          const { header, rows } = parse(pieces.join(""));
          expect(rows.every(({ cells }) => cells.length === header.length)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
