import fc from "fast-check";
import { expect, it } from "vitest";

import { masked } from "./mask.ts";

it.each([
  ["JUAN Carlos", "J●●● ●•••••"],
  ["Peñón", "P••••"],
  ["pen\u0303a", "p•••".slice(0, 4)],
  ["cll 26 no 13a45", "c•• ◦◦ •• ◦◦•◦◦"],
  ["3001234567", "◦◦◦◦◦◦◦◦"],
  [" a@b.co ", " •@•.•• "],
  ["Constantinopolitano", "C••••••••"],
  ["", ""],
  [undefined, undefined],
  [12, "◦◦"],
  [{ b: "Ana" }, '{"•":"●••"}'],
])("%s is masked as %s", (value, mask) => {
  expect(masked(value)).toBe(mask);
});

it("shows no letter but the first, and no digit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const rest = String(masked(text)).replace(/^./su, "");
      return !/[\p{L}\p{N}]/u.test(rest);
    }),
    { numRuns: 500 },
  );
});
