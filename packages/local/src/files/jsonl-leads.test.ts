import { describe, expect, it } from "vitest";

import { jsonlLeads } from "./jsonl-leads.ts";
import type { ColumnRules } from "./match-columns.ts";

const load = (lines: readonly unknown[], changes: Partial<ColumnRules> = {}) =>
  jsonlLeads(lines.map((line) => JSON.stringify(line)).join("\n"), "leads.jsonl", {
    format: "jsonl",
    fields: ["nombres", "ciudad"],
    explicit: [],
    generateIds: false,
    ...changes,
  });

describe("jsonlLeads", () => {
  it("values of any type are kept, fields and id under their names", () => {
    const { leads, columnOf } = load([{ Lead_Id: "1", Nombres: "Ana", ciudad: 7, extra: { a: [null] } }]);
    expect(leads).toEqual([{ leadId: "1", nombres: "Ana", ciudad: 7, extra: { a: [null] } }]);
    expect(columnOf).toEqual({ leadId: "Lead_Id", nombres: "Nombres", ciudad: "ciudad" });
  });

  it("keys are matched line by line", () => {
    const { leads, columns } = load([
      { leadId: "1", nombres: "Ana" },
      { "Lead ID": "2", NOMBRES: "Luis", ciudad: "Cali" },
    ]);
    expect(leads).toEqual([
      { leadId: "1", nombres: "Ana" },
      { leadId: "2", nombres: "Luis", ciudad: "Cali" },
    ]);
    expect(columns).toEqual(["leadId", "nombres", "Lead ID", "NOMBRES", "ciudad"]);
  });

  it("a mapped key need not be on every line, but on some", () => {
    const explicit = [{ attribute: "ciudad", column: "Municipio" }];
    const lines = [
      { leadId: "1", nombres: "Ana" },
      { leadId: "2", Municipio: "Cali" },
    ];
    expect(load(lines, { explicit }).leads[1]).toEqual({ leadId: "2", ciudad: "Cali" });
    expect(() => load(lines.slice(0, 1), { explicit })).toThrow('no column "Municipio" (--map ciudad=…)');
  });

  it("two keys for one field are refused with the line", () => {
    expect(() =>
      load([
        { leadId: "1", ciudad: "" },
        { leadId: "2", Ciudad: "", CIUDAD: "" },
      ]),
    ).toThrow('line 2: "Ciudad" and "CIUDAD" both mean ciudad');
  });

  it("ids that are numbers become strings, announced", () => {
    const { leads, notes } = load([{ leadId: 17, nombres: "x" }]);
    expect(leads).toEqual([{ leadId: "17", nombres: "x" }]);
    expect(notes).toContain("ids that are numbers are stored as strings: 1");
  });

  it("a number and a string that become the same id are duplicates", () => {
    expect(() => load([{ leadId: 17, nombres: "" }, { leadId: "17" }])).toThrow(
      'lines 1, 2: the same id "17"',
    );
  });

  it("a line without id is told with its line", () => {
    expect(() => load([{ leadId: "1", nombres: "" }, { nombres: "" }, { leadId: null }])).toThrow(
      "line 2: the id is missing\n  line 3: the id is not a string",
    );
  });

  it("without any id the nearest key is named", () => {
    expect(() => load([{ nombres: "", idLead: "1", leadIds: "2" }])).toThrow('The nearest is "leadIds"');
  });

  it("generated ids are the positions of the leads and do not hide ids that are there", () => {
    const generateIds = true;
    expect(load([{ nombres: "a" }, { nombres: "b" }], { generateIds }).leads[1]).toEqual({
      leadId: "row-000002",
      nombres: "b",
    });
    expect(() => load([{ nombres: "a" }, { nombres: "b", leadId: "x" }], { generateIds })).toThrow(
      'line 2: "leadId" already holds ids',
    );
  });

  it("a results file fed back keeps updatedAt and loses what the normaliser wrote", () => {
    const stored = {
      leadId: "1",
      nombres: "x",
      normalizedData: {},
      normalization: {},
      normalizedAt: 5,
      updatedAt: 6,
    };
    const { leads, notes } = load([stored]);
    expect(leads).toEqual([{ leadId: "1", nombres: "x", updatedAt: 6 }]);
    expect(notes.join("\n")).toContain('ignored, because the normaliser writes them: "normalizedData"');
  });

  it("updatedAt that is no epoch ms is refused with its line", () => {
    expect(() =>
      load([
        { leadId: "1", nombres: "" },
        { leadId: "2", updatedAt: "ayer" },
      ]),
    ).toThrow(/epoch milliseconds[^]*line 2/);
  });

  it("a __proto__ key is refused and pollutes nothing", () => {
    const text = '{"leadId":"1","nombres":"x","__proto__":{"polluted":true}}';
    const rules: ColumnRules = { format: "jsonl", fields: ["nombres"], explicit: [], generateIds: false };
    expect(() => jsonlLeads(text, "leads.jsonl", rules)).toThrow('line 1: "__proto__" is not a usable name');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("a key without name is refused", () => {
    expect(() => load([{ leadId: "1", nombres: "x", "": 1 }])).toThrow('line 1: "" is not a name');
  });
});
