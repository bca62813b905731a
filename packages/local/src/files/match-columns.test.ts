import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { matchColumns, type ColumnRules } from "./match-columns.ts";

const rules = (changes: Partial<ColumnRules> = {}): ColumnRules => ({
  format: "csv",
  fields: ["nombres", "ciudad", "nivelEducativo"],
  explicit: [],
  generateIds: false,
  ...changes,
});

const attributes = (columns: readonly string[], changes: Partial<ColumnRules> = {}) => {
  const { attributeOf, problems } = matchColumns(columns, rules(changes));
  expect(problems).toEqual([]);
  return Object.fromEntries(attributeOf);
};

const problems = (columns: readonly string[], changes: Partial<ColumnRules> = {}) =>
  matchColumns(columns, rules(changes)).problems;

describe("matchColumns", () => {
  it("finds the id and the fields however they are written", () => {
    expect(attributes(["lead_id", "Nombres", "NIVEL_EDUCATIVO", " ciudad "])).toEqual({
      lead_id: "leadId",
      Nombres: "nombres",
      NIVEL_EDUCATIVO: "nivelEducativo",
      " ciudad ": "ciudad",
    });
  });

  it("keeps the name of every other column", () => {
    expect(attributes(["leadId", "Teléfono", "constructor", "ciudadNatal"])).toEqual({
      leadId: "leadId",
      Teléfono: "Teléfono",
      constructor: "constructor",
      ciudadNatal: "ciudadNatal",
    });
  });

  it("a column that the user names wins, and the one that only looks alike is carried along", () => {
    const explicit = [{ attribute: "ciudad", column: "municipio" }];
    expect(attributes(["leadId", "Ciudad", "Municipio"], { explicit })).toEqual({
      leadId: "leadId",
      Ciudad: "Ciudad",
      Municipio: "ciudad",
    });
  });

  it("an exact name is preferred to one that looks alike", () => {
    const explicit = [{ attribute: "ciudad", column: "MUNICIPIO" }];
    expect(attributes(["leadId", "Municipio", "MUNICIPIO"], { explicit })).toEqual({
      leadId: "leadId",
      Municipio: "Municipio",
      MUNICIPIO: "ciudad",
    });
  });

  it("a named column that only looks like several is refused", () => {
    const explicit = [{ attribute: "ciudad", column: "municipio" }];
    expect(problems(["leadId", "Municipio", "MUNICIPIO"], { explicit })[0]).toContain(
      '"Municipio", "MUNICIPIO"',
    );
  });

  it("an extra column cannot take the name of a field that is read from elsewhere", () => {
    const explicit = [{ attribute: "ciudad", column: "Municipio" }];
    expect(problems(["leadId", "ciudad", "Municipio"], { explicit })).toEqual([
      '"ciudad" has the name that "Municipio" is stored under: rename or remove it',
    ]);
  });

  it("two columns for one field are refused with both names", () => {
    expect(problems(["leadId", "Ciudad", "CIUDAD"])).toEqual([
      '"Ciudad" and "CIUDAD" both mean ciudad: keep one, or choose with --map ciudad=COLUMN',
    ]);
  });

  it("two id columns are refused, and --id-column chooses between them", () => {
    expect(problems(["lead_id", "LeadId"])).toEqual([
      '"lead_id" and "LeadId" both mean leadId: keep one, or choose with --id-column',
    ]);
    const explicit = [{ attribute: "leadId", column: "LeadId" }];
    expect(attributes(["lead_id", "LeadId"], { explicit })).toEqual({ lead_id: "lead_id", LeadId: "leadId" });
  });

  it("one column cannot be two attributes", () => {
    const explicit = [
      { attribute: "leadId", column: "Nombres" },
      { attribute: "nombres", column: "nombres" },
    ];
    expect(problems(["Nombres"], { explicit })).toEqual(['"Nombres" cannot be both leadId and nombres']);
  });

  it("ids are not generated over ids that are there", () => {
    expect(problems(["Lead ID", "nombres"], { generateIds: true })[0]).toContain("leave out --generate-ids");
  });

  it.each(["normalizedData", "normalization", "normalizedAt", "__proto__"])(
    "%s is no column of a CSV",
    (column) => {
      expect(problems(["leadId", column])[0]).toContain(column);
    },
  );

  it("a results file fed back is read without what the normaliser wrote", () => {
    const columns = ["leadId", "normalizedData", "normalization", "normalizedAt", "updatedAt"];
    const match = matchColumns(columns, rules({ format: "jsonl" }));
    expect([...match.attributeOf.keys()]).toEqual(["leadId", "updatedAt"]);
    expect(match.ignored).toEqual(["normalizedData", "normalization", "normalizedAt"]);
    expect(match.problems).toEqual([]);
  });

  it("the columns that our own CSV adds are ignored, others with a dot are not", () => {
    const columns = ["leadId", "normalizedData.ciudad", "normalizedData.SIMULATED", "normalizedData.otro"];
    const match = matchColumns(columns, rules());
    expect(match.ignored).toEqual(["normalizedData.ciudad", "normalizedData.SIMULATED"]);
    expect(match.attributeOf.get("normalizedData.otro")).toBe("normalizedData.otro");
  });

  it("every column is stored, ignored or a problem, and no two are stored under one name", () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom("leadId", "Ciudad", "ciudad", "__proto__", "normalizedAt"),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), (columns) => {
        const match = matchColumns(columns, rules());
        const accounted = match.attributeOf.size + match.ignored.length + match.problems.length;
        expect(accounted).toBe(columns.length);
        expect(new Set(match.attributeOf.values()).size).toBe(match.attributeOf.size);
      }),
    );
  });
});
