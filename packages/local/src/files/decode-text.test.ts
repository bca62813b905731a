import { describe, expect, it } from "vitest";

import { decodeText } from "./decode-text.ts";
import { InputError } from "./input-error.ts";

const decode = (bytes: Uint8Array) => decodeText(bytes, "leads.csv");

describe("decodeText", () => {
  it("UTF-8 is UTF-8", () => {
    expect(decode(Buffer.from("Muñoz"))).toEqual({ text: "Muñoz", encoding: "utf-8", bom: false });
  });

  it("a byte order mark is taken off and told", () => {
    expect(decode(Buffer.from("\ufeffMuñoz"))).toEqual({ text: "Muñoz", encoding: "utf-8", bom: true });
  });

  it("what is not UTF-8 is Windows-1252", () => {
    expect(decode(Buffer.from("Muñoz", "latin1"))).toEqual({
      text: "Muñoz",
      encoding: "windows-1252",
      bom: false,
    });
  });

  it("the bytes in which Windows-1252 differs from Latin-1 are read as Windows does", () => {
    expect(decode(Uint8Array.of(0x80, 0x92, 0x93, 0x96)).text).toBe("€’“–");
  });

  it("upper-case accents before typographic quotes are not mistaken for UTF-8", () => {
    const windows = Buffer.concat([
      Buffer.from("CAF"),
      Uint8Array.of(0xc9, 0x94),
      Buffer.from("\nMu\xf1oz\n", "latin1"),
    ]);
    expect(decode(windows).text).toBe("CAFÉ”\nMuñoz\n");
  });

  it("a UTF-8 file with a stray Windows-1252 line is refused rather than garbled", () => {
    const mixed = Buffer.concat([Buffer.from("a\nPeña\n"), Buffer.from("Mu\xf1oz\n", "latin1")]);
    expect(() => decode(mixed)).toThrow(/mixes encodings: line 2 is UTF-8, line 3 is not/);
  });

  it("a byte order mark followed by other bytes is refused", () => {
    const mixed = Buffer.concat([Buffer.from("\ufeffa\n"), Buffer.from("Mu\xf1oz", "latin1")]);
    expect(() => decode(mixed)).toThrow(/line 1 is UTF-8, line 2 is not/);
  });

  it.each([
    ["UTF-16 LE with its mark", Buffer.from("\ufeffleadId", "utf16le"), /UTF-16.*\n.*CSV UTF-8/],
    ["UTF-16 BE with its mark", Buffer.from("\ufeffleadId", "utf16le").swap16(), /UTF-16/],
    ["UTF-16 without mark", Buffer.from("leadId;nombres", "utf16le"), /UTF-16/],
    [
      "an .xlsx whatever it is called",
      Buffer.from("PK\u0003\u0004rest", "latin1"),
      /Excel workbook.*\n.*save/,
    ],
    ["an .xls whatever it is called", Buffer.from("d0cf11e0a1b11ae1", "hex"), /Excel workbook/],
  ])("%s is refused with the way out", (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(InputError);
    expect(() => decode(bytes)).toThrow(message);
  });
});
