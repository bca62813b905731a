import { expect, it } from "vitest";

import { createBeginnings } from "./beginnings.ts";

const { isOnlyOf } = createBeginnings(() => [
  "zapateria",
  "zapaterias",
  "zapato",
  "cafe",
  "cafetera",
  "carnes",
]);

it("a beginning is short for a word where no word of another family begins so", () => {
  expect(isOnlyOf("zapater", "zapateria")).toBe(true);
  expect(isOnlyOf("cafet", "cafetera")).toBe(true);
  expect(isOnlyOf("ca", "carnes")).toBe(false);
  expect(isOnlyOf("zapater", "zapatero")).toBe(false);
  expect(isOnlyOf("x", "carnes")).toBe(false);
});
