import { expect, it } from "vitest";

import { isSlip, isSlipAlone } from "./misspelling.ts";

it.each([
  ["auxilar", "auxiliar"],
  ["contadro", "contador"],
  ["vijilante", "vigilante"],
  ["enpaque", "empaque"],
  ["recepcionita", "recepcionista"],
  ["desarrollqdor", "desarrollador"],
])("%s is a slip for %s", (typed, known) => {
  expect(isSlip(typed, known)).toBe(true);
});

it.each([
  ["operarios", "operario"],
  ["latonera", "latonero"],
  ["contadora", "contador"],
  ["xontador", "contador"],
  ["cantor", "cautor"],
  ["odontologica", "odontologia"],
])("%s is none: another ending, the first letter, or a short word with a far letter", (typed, known) => {
  expect(isSlip(typed, known)).toBe(false);
});

it.each([
  ["gemologia", "gemologa"],
  ["caficultura", "caficultora"],
  ["acuario", "actuario"],
  ["jardinear", "jardinera"],
  ["cobrado", "cobrador"],
])("%s, alone, is a word of its own and no slip for %s", (typed, known) => {
  expect(isSlipAlone(typed, known)).toBe(false);
});
