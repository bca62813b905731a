import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { normalizeAddress } from "../../packages/core/src/fields/address/normalize-address.ts";
import { ask, type FieldResult } from "../../packages/core/src/fields/field-kind.ts";
import { tidy } from "../../packages/core/src/fields/text/tidy.ts";
import { type AddressRow, scoreAddress } from "./score-address.ts";

const folder = new URL("../fixtures/dev-cases/", import.meta.url);
const rows = ["geographicol", "otros", "snies_componentes", "snies_no_grid"].flatMap((name) =>
  readFileSync(new URL(`direccion.${name}.jsonl`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as AddressRow),
);
const normalize = (value: string): FieldResult => normalizeAddress(value, { field: "direccion" });

it("the rules of addresses are right on the development cases, but for one cell with two addresses", () => {
  const { grid, digits, doNoHarm, equiv, reject } = scoreAddress(rows, normalize);
  expect(grid.total).toBeGreaterThan(95);
  expect(grid.misses.map((miss) => miss.id)).toEqual(["a-snies/71"]);
  expect(grid.wrong).toBe(0);
  expect(grid.right / grid.total).toBeGreaterThanOrEqual(0.98);
  for (const [name, score] of Object.entries({ digits, doNoHarm, equiv, reject })) {
    expect(score.total, name).toBeGreaterThan(0);
    expect(score.misses, name).toEqual([]);
  }
});

const by = (change: (result: FieldResult) => FieldResult) =>
  scoreAddress(rows, (value) => change(normalize(value)));
const withPart = (part: string, value: string) =>
  by((result) =>
    result.parts === undefined ? result : { ...result, parts: { ...result.parts, [part]: value } },
  );

it("a normaliser that resolves nothing has no grid address right, and none wrong", () => {
  const { grid, doNoHarm } = scoreAddress(rows, (value) => ask(tidy(value)));
  expect(grid).toMatchObject({ right: 0, wrong: 0 });
  expect(doNoHarm.right).toBe(doNoHarm.total);
});

it.each([
  ["viaType", "XX"],
  ["viaNumber", "999"],
  ["viaLetters", "ZZ"],
  ["viaBis", "BIS Z"],
  ["crossNumber", "999"],
  ["crossLetters", "ZZ"],
  ["plate", "999"],
])("a normaliser that gets %s wrong has nothing right of the grid", (part, value) => {
  const { grid } = withPart(part, value);
  expect(grid.total - grid.right).toBe(grid.misses.length);
  expect(grid.wrong).toBeGreaterThan(90);
});

it("a normaliser that drops complements, a word, a digit or a sign of doubt is found out", () => {
  const full = scoreAddress(rows, normalize);
  const less = by((result) =>
    result.parts === undefined ? result : { ...result, parts: { ...result.parts, complements: [] } },
  );
  expect(less.grid.right).toBeLessThan(full.grid.right);
  const wordless = by((result) => ({ ...result, value: result.value.replace(/\s?\p{L}+$/u, "") }));
  expect(wordless.doNoHarm.right).toBeLessThan(full.doNoHarm.right);
  const oneDigit = by((result) => ({ ...result, value: result.value.replace(/\d/, "") }));
  expect(oneDigit.digits.right).toBeLessThan(full.digits.right / 2);
  const sure = by((result) => ({ ...result, status: "resolved" }));
  expect(sure.reject.right).toBe(0);
  expect(sure.grid.wrong).toBeGreaterThan(0);
});

it("a normaliser that adds a word or does not settle does harm", () => {
  expect(by((result) => ({ ...result, value: `${result.value}, Colombia` })).doNoHarm.right).toBe(0);
});
