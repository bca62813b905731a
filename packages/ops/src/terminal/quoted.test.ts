import { expect, it } from "vitest";

import { quoted } from "./quoted.ts";

it.each([
  ["La Unión", '"La Unión"'],
  ['a "b"', String.raw`"a \"b\""`],
  ["a\u001b[31m\nb", String.raw`"a\u001b[31m\nb"`],
  ["a\u202eb\u200b", String.raw`"a\u{202e}b\u{200b}"`],
  ["a\u009bb\u2028", String.raw`"a\u{9b}b\u{2028}"`],
  [7, "7"],
  [undefined, "nothing"],
])("nothing that is shown steers a terminal or hides: %j", (value, shown) => {
  expect(quoted(value)).toBe(shown);
});
