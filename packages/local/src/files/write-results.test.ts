import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, describe, expect, it, onTestFinished } from "vitest";

import type { LeadFile } from "./lead-file.ts";
import { readLeads } from "./read-leads.ts";
import { writeResults } from "./write-results.ts";

const fields = ["nombres", "ciudad"];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-results-"));
  const created = folder;
  onTestFinished(() => rm(created, { recursive: true }));
});

const aLeadFile = (changes: Partial<LeadFile> = {}): LeadFile => ({
  path: join(folder, "leads.csv"),
  format: "csv",
  encoding: "utf-8",
  separator: ";",
  columns: ["Código", "NOMBRES", "Municipio", "Nota"],
  columnOf: { leadId: "Código", nombres: "NOMBRES", ciudad: "Municipio" },
  leads: [],
  notes: [],
  ...changes,
});

async function* stored(...leads: Record<string, unknown>[]): AsyncGenerator<Record<string, unknown>> {
  yield* leads;
}

const write = async (name: string, file: LeadFile, ...leads: Record<string, unknown>[]): Promise<string> => {
  const path = join(folder, name);
  await writeResults({ path, file, fields, leads: stored(...leads) });
  return readFile(path, "utf8");
};

describe("writeResults as JSONL", () => {
  it("each line is the whole item, what people typed byte for byte", async () => {
    const items = [
      { leadId: "1", nombres: "=1+1 \r\n", Nota: "x", normalizedAt: 5, normalizedData: { nombres: "Ana" } },
      { leadId: "2", tags: ["a"] },
    ];
    const text = await write("results.jsonl", aLeadFile(), ...items);
    expect(text).toBe(items.map((item) => `${JSON.stringify(item)}\n`).join(""));
  });

  it("attributes stand in the file's order whatever order the store gave them in, ours last", async () => {
    const item = {
      normalization: {},
      zeta: 1,
      Nota: "x",
      normalizedData: {},
      alfa: 2,
      nombres: "ANA",
      leadId: "1",
    };
    const text = await write("results.jsonl", aLeadFile(), item);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      "leadId",
      "nombres",
      "Nota",
      "alfa",
      "zeta",
      "normalizedData",
      "normalization",
    ]);
  });
});

describe("writeResults as CSV", () => {
  it("has the input's columns and separator and a column for each normalised field", async () => {
    const text = await write("results.csv", aLeadFile(), {
      leadId: "1",
      nombres: " ANA ",
      ciudad: "bta",
      Nota: "a;b",
      normalizedData: { nombres: "Ana", ciudad: "Bogotá, D.C." },
    });
    expect(text).toBe(
      "\ufeffCódigo;NOMBRES;Municipio;Nota;normalizedData.nombres;normalizedData.ciudad\r\n" +
        '1; ANA ;bta;"a;b";Ana;Bogotá, D.C.\r\n',
    );
  });

  it("a formula gets an apostrophe in every column, the header included", async () => {
    const file = aLeadFile({ columns: ["Código", "NOMBRES", "=Nota"] });
    const text = await write("results.csv", file, {
      leadId: "-1",
      nombres: "@x",
      "=Nota": "+1",
      normalizedData: { ciudad: "=1" },
    });
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "\ufeffCódigo;NOMBRES;'=Nota;normalizedData.nombres;normalizedData.ciudad",
      "'-1;'@x;'+1;;'=1",
    ]);
  });

  it("a lead without a value, or with a broken normalizedData, has empty cells", async () => {
    const text = await write(
      "results.csv",
      aLeadFile(),
      { leadId: "1" },
      { leadId: "2", normalizedData: "?" },
    );
    expect(text.split("\r\n").slice(1)).toEqual(["1;;;;;", "2;;;;;", ""]);
  });

  it("what every object has is not a value of the lead", async () => {
    const file = aLeadFile({ columns: ["Código", "constructor", "__proto__"] });
    const text = await write("results.csv", file, { leadId: "1" });
    expect(text.split("\r\n")[1]).toBe("1;;;;");
  });

  it("a JSONL input gives the id and the fields, separated by commas", async () => {
    const file = aLeadFile({ format: "jsonl", columns: ["leadId", "x"], columnOf: { leadId: "leadId" } });
    const { separator: _, ...jsonl } = file;
    const text = await write("results.csv", jsonl, { leadId: "1", nombres: 5, ciudad: ["a"], x: "no" });
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "\ufeffleadId,nombres,ciudad,normalizedData.nombres,normalizedData.ciudad",
      '1,5,"[""a""]",,',
    ]);
  });

  it("generated ids come first: review.csv refers to them", async () => {
    const file = aLeadFile({ columns: ["NOMBRES"], columnOf: { nombres: "NOMBRES" } });
    const text = await write("results.csv", file, { leadId: "row-000001", nombres: "x" });
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "\ufeffleadId;NOMBRES;normalizedData.nombres;normalizedData.ciudad",
      "row-000001;x;;",
    ]);
  });
});

describe("writeResults", () => {
  it("a results file can be loaded again, with the same originals", async () => {
    const input = join(folder, "leads.csv");
    await writeFile(input, 'Lead Id;Nombres;Nota\r\n1; ana ;"x\r\n""y"""\r\n2;;\r\n');
    const options = { map: [], generateIds: false, fields };
    const file = await readLeads({ path: input, ...options });
    const results = file.leads.map((lead) => ({
      ...lead,
      normalizedData: { nombres: "Ana" },
      normalizedAt: 5,
    }));
    for (const name of ["results.csv", "results.jsonl"]) {
      await write(name, file, ...results);
      const again = await readLeads({ path: join(folder, name), ...options });
      expect(again.leads).toEqual(file.leads);
    }
  });

  it("an unknown extension is refused before the first lead is asked for", async () => {
    let asked = false;
    async function* leads(): AsyncGenerator<Record<string, unknown>> {
      asked = true;
      yield { leadId: "1" };
    }
    const path = join(folder, "results.xlsx");
    await expect(writeResults({ path, file: aLeadFile(), fields, leads: leads() })).rejects.toThrow(
      ".jsonl or .csv",
    );
    expect(asked).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });

  it("the input is never written over", async () => {
    const file = aLeadFile();
    await expect(writeResults({ path: file.path, file, fields, leads: stored() })).rejects.toThrow(
      "name of its own",
    );
  });

  it("when the table fails halfway, the former results stand", async () => {
    async function* leads(): AsyncGenerator<Record<string, unknown>> {
      yield { leadId: "1" };
      throw new Error("table gone");
    }
    const path = join(folder, "results.csv");
    await writeFile(path, "former");
    await expect(writeResults({ path, file: aLeadFile(), fields, leads: leads() })).rejects.toThrow(
      "table gone",
    );
    expect(await readFile(path, "utf8")).toBe("former");
    expect(await readdir(folder)).toEqual(["results.csv"]);
  });
});
