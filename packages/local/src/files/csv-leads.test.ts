import { describe, expect, it } from "vitest";

import { csvLeads } from "./csv-leads.ts";
import type { ColumnRules } from "./match-columns.ts";

const load = (text: string, changes: Partial<ColumnRules> = {}) =>
  csvLeads(text, "leads.csv", {
    format: "csv",
    fields: ["nombres", "ciudad", "nivelEducativo"],
    explicit: [],
    generateIds: false,
    ...changes,
  });

describe("csvLeads", () => {
  it("a lead has its fields under their names, extra columns under their header, everything as typed", () => {
    const { leads, columnOf, columns } = load("Lead_Id;Nombres;Nivel educativo;Correo \n1; Ana ;;a@x.co\n");
    expect(leads).toEqual([{ leadId: "1", nombres: " Ana ", nivelEducativo: "", "Correo ": "a@x.co" }]);
    expect(columnOf).toEqual({ leadId: "Lead_Id", nombres: "Nombres", nivelEducativo: "Nivel educativo" });
    expect(columns).toEqual(["Lead_Id", "Nombres", "Nivel educativo", "Correo "]);
  });

  it("announces the separator, the columns and the blank rows", () => {
    const { notes } = load("leadId;NOMBRES;Correo\n1;Ana;x\n;;\n");
    expect(notes).toEqual([
      'separator ";"',
      'column "NOMBRES" is read as nombres',
      'carried along unchanged: "Correo"',
      "fields without a column: ciudad, nivelEducativo",
      "blank rows left out: 1 (lines 3)",
    ]);
  });

  it("generated ids are the positions of the leads, the same on every load", () => {
    const text = "nombres\nAna\n\nLuis\n";
    const { leads, notes } = load(text, { generateIds: true });
    expect(leads).toEqual([
      { leadId: "row-000001", nombres: "Ana" },
      { leadId: "row-000002", nombres: "Luis" },
    ]);
    expect(load(text, { generateIds: true }).leads).toEqual(leads);
    expect(notes.join("\n")).toContain("row-000001 to row-000002");
  });

  it("duplicate ids are told with the lines of the file, not of the rows", () => {
    expect(() => load('leadId,nombres\na,"x\ny"\n\nb,x\na,x\n')).toThrow('lines 2, 6: the same id "a"');
  });

  it("an id is kept as typed, so one with blanks around it is refused", () => {
    expect(() => load("leadId,nombres\n1 ,x\n")).toThrow("line 2: the id starts or ends with blanks");
  });

  it("updatedAt is carried along as epoch ms and absent when empty", () => {
    const { leads } = load("leadId,nombres,updatedAt\n1,x,1767225600000\n2,x,\n");
    expect(leads).toEqual([
      { leadId: "1", nombres: "x", updatedAt: 1_767_225_600_000 },
      { leadId: "2", nombres: "x" },
    ]);
  });

  it("updatedAt as a date is refused with its line", () => {
    expect(() => load("leadId,nombres,updatedAt\n1,x,2026-01-01\n")).toThrow(/epoch milliseconds[^]*line 2/);
  });

  it("what our own CSV added is ignored and left out of the columns to write back", () => {
    const { leads, columns } = load("leadId,nombres,normalizedData.nombres\n1,ANA,Ana\n");
    expect(leads).toEqual([{ leadId: "1", nombres: "ANA" }]);
    expect(columns).toEqual(["leadId", "nombres"]);
  });

  it("a __proto__ column is refused and pollutes nothing", () => {
    expect(() => load("leadId,nombres,__proto__\n1,x,y\n")).toThrow('"__proto__" is not a usable name');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("a column named like something every object has is carried along", () => {
    const { leads } = load("leadId,nombres,constructor,toString\n1,x,y,z\n");
    expect(Object.entries(leads[0] ?? {})).toContainEqual(["constructor", "y"]);
    expect(Object.entries(leads[0] ?? {})).toContainEqual(["toString", "z"]);
  });

  it("a column named on the command line helps to find the separator", () => {
    const explicit = [
      { attribute: "leadId", column: "Id, único" },
      { attribute: "nombres", column: "Nombre, completo" },
    ];
    expect(load("Id, único;Nombre, completo\n1;Ana\n", { explicit }).leads).toEqual([
      { leadId: "1", nombres: "Ana" },
    ]);
  });
});
