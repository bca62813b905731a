import { expect, it } from "vitest";

import { splitSeveral } from "./several.ts";

it.each([
  ["estilista / manicurista", ["estilista", "manicurista"]],
  ["estilista/manicurista", ["estilista", "manicurista"]],
  ["mesero, bartender y/o cajero", ["mesero", "bartender y/o cajero"]],
  ["conductor Y mecánico", ["conductor", "mecánico"]],
  ["auxiliar contable y administrativo; mesero", ["auxiliar contable y administrativo", "mesero"]],
])("%j names %j", (text, parts) => {
  expect(splitSeveral(text)?.map((part) => part.text)).toEqual(parts);
});

it.each(["mesero", "y mesero", "mesero /", "front-end", "a / b / c / d / e", ""])("%j names one", (text) => {
  expect(splitSeveral(text)).toBeUndefined();
});
