import { expect, it } from "vitest";

import { columnsOf, describeColumns } from "./describe-columns.ts";
import { matchColumns, type ColumnRules } from "./match-columns.ts";

const rules: ColumnRules = {
  format: "csv",
  fields: ["nombres", "ciudad", "empresa"],
  explicit: [{ attribute: "ciudad", column: "Municipio" }],
  generateIds: false,
};
const match = matchColumns(["leadId", "NOMBRES", "Municipio", "Teléfono", "normalizedData.ciudad"], rules);

it("says what is read as something else, carried along, missing and ignored", () => {
  expect(describeColumns(match, rules)).toEqual([
    'column "Municipio" is read as ciudad',
    'column "NOMBRES" is read as nombres',
    'carried along unchanged: "Teléfono"',
    "fields without a column: empresa",
    'ignored, because the normaliser writes them: "normalizedData.ciudad"',
  ]);
});

it("says nothing of a file that is as expected", () => {
  const plain = { ...rules, explicit: [] };
  expect(describeColumns(matchColumns(["leadId", "nombres", "ciudad", "empresa"], plain), plain)).toEqual([]);
});

it("tells the column of the id and of each field that has one", () => {
  expect(columnsOf(match, rules)).toEqual({ leadId: "leadId", nombres: "NOMBRES", ciudad: "Municipio" });
});
