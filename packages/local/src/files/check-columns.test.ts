import { describe, expect, it } from "vitest";

import { checkColumns } from "./check-columns.ts";
import { matchColumns, type ColumnRules } from "./match-columns.ts";

const check = (columns: readonly string[], changes: Partial<ColumnRules> = {}) => {
  const rules: ColumnRules = {
    format: "csv",
    fields: ["nombres", "ciudad"],
    explicit: [],
    generateIds: false,
    ...changes,
  };
  return () => checkColumns("leads.csv", columns, matchColumns(columns, rules), rules);
};

describe("checkColumns", () => {
  it("accepts an id and one field", () => {
    expect(check(["leadId", "nombres"])).not.toThrow();
  });

  it("without id column the nearest is named, with both ways out", () => {
    const message = 'leads.csv has no id column "leadId". The nearest is "leads_id".';
    expect(check(["nombres", "leads_id", "ciudad"])).toThrow(message);
    expect(check(["nombres", "leads_id", "ciudad"])).toThrow(/--id-column NAME.*--generate-ids/);
  });

  it("an --id-column that is not there is named with the nearest", () => {
    const explicit = [{ attribute: "leadId", column: "cedula" }];
    expect(check(["Cedula 1", "nombres"], { explicit })).toThrow(
      'no id column "cedula". The nearest is "Cedula 1"',
    );
  });

  it("a mapped column that is not there is named with the nearest", () => {
    const explicit = [{ attribute: "ciudad", column: "Municipo" }];
    expect(check(["leadId", "Municipio"], { explicit })).toThrow(
      'no column "Municipo" (--map ciudad=…). The nearest is "Municipio".',
    );
  });

  it("a named column that is not there is told first, also when the file has one that would have been found", () => {
    const explicit = [
      { attribute: "leadId", column: "código" },
      { attribute: "ciudad", column: "Municipio" },
    ];
    expect(check(["leadId", "ciudad"], { explicit })).toThrow('no id column "código". The nearest is');
    expect(check(["leadId", "ciudad"], { explicit: explicit.slice(1) })).toThrow('no column "Municipio"');
  });

  it("generated ids need no column", () => {
    expect(check(["nombres"], { generateIds: true })).not.toThrow();
  });

  it("a file without any field is refused: there is nothing to normalise", () => {
    expect(check(["leadId", "telefono"])).toThrow(/nothing to normalise.*\n.*--map FIELD=COLUMN.*"telefono"/);
  });

  it("problems of the match are shown together", () => {
    expect(check(["leadId", "Ciudad", "ciudad", "__proto__"])).toThrow(/both mean ciudad[^]*__proto__/);
  });

  it("no columns at all is said as such", () => {
    expect(check([])).toThrow("It has no columns at all.");
  });
});
