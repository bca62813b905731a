import fc from "fast-check";
import { expect, it } from "vitest";

import { repairMojibake } from "./repair-mojibake.ts";

/** UTF-8 read as Windows-1252, which is how such text comes about. */
const breakText = (text: string): string =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

it.each([
  ["MUÃ‘OZ", "MUÑOZ"],
  ["MuÃ±oz", "Muñoz"],
  ["MarÃ\u00ada", "María"],
  ["NÃšÃ‘EZ", "NÚÑEZ"],
  ["MUÃƒâ€˜OZ", "MUÑOZ"],
  ["O\u00e2\u20ac\u2122Connor", "O’Connor"],
  ["BogotÃ¡ D.C.", "Bogotá D.C."],
])("%j was %j", (broken, text) => {
  expect(repairMojibake(broken)).toBe(text);
});

it.each(["JOÃO", "CONCEIÇÃO", "Ângela", "Jânio", "IRMÃ\u00a0ANA", "Muñoz", "MU?OZ", "Ã", "MUÃ'OZ", ""])(
  "text that may have been meant stays as it is: %j",
  (text) => {
    expect(repairMojibake(text)).toBe(text);
  },
);

it("Spanish text comes back from being broken once or twice, and repairing again changes nothing", () => {
  const spanish = fc.string({ unit: fc.constantFrom(...Array.from("aeou bcñáéíóúüÑÁÉÍÓÚÜ’–º-")) });
  fc.assert(
    fc.property(spanish, (text) => {
      expect(repairMojibake(breakText(text))).toBe(text);
      expect(repairMojibake(breakText(breakText(text)))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
  const debris = fc.string({ unit: fc.constantFrom(...Array.from("ÂÃâ€˜ƒ¢\u00ad\u00a0‚ºa")), maxLength: 40 });
  fc.assert(
    fc.property(debris, (text) => {
      expect(repairMojibake(repairMojibake(text))).toBe(repairMojibake(text));
    }),
    { numRuns: 2_000 },
  );
});

it("a chain in which each repair makes the next one possible is one pass", () => {
  expect(repairMojibake(`${"Â".repeat(50_000)}º`)).toBe("º");
});

it("invisible characters between two halves do not hide them, and are left where nothing is broken", () => {
  expect(repairMojibake("MU\u00c3\u200b\u2018OZ")).toBe("MUÑOZ");
  expect(repairMojibake("JO\u00c3\u200bO")).toBe("JO\u00c3\u200bO");
});
