import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { InputError } from "./input-error.ts";
import { readLeads, type ReadLeadsOptions } from "./read-leads.ts";

const fields = [
  "nombres",
  "apellidos",
  "direccion",
  "ciudad",
  "nivelEducativo",
  "ocupacionActual",
  "empresa",
] as const;

async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "read-leads-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const read = (path: string, changes: Partial<ReadLeadsOptions> = {}) =>
  readLeads({ path, map: [], generateIds: false, fields, ...changes });

describe("readLeads", () => {
  it("reads a CSV as Excel saves it in Colombia: byte order mark, semicolons, CRLF, decimals", async () => {
    const path = await aFile(
      "leads.csv",
      '\ufeffleadId;Nombres;Dirección;Nivel Educativo;Puntaje\r\n7;Ana;"Cra 5; #3\r\napto 2";técnico;3,5\r\n',
    );
    const file = await read(path);
    expect(file).toMatchObject({ path, format: "csv", encoding: "utf-8", separator: ";" });
    expect(file.leads).toEqual([
      {
        leadId: "7",
        nombres: "Ana",
        direccion: "Cra 5; #3\r\napto 2",
        nivelEducativo: "técnico",
        Puntaje: "3,5",
      },
    ]);
    expect(file.notes.slice(0, 2)).toEqual(["encoding UTF-8 with a byte order mark", 'separator ";"']);
  });

  it("reads Windows-1252 and announces it", async () => {
    const file = await read(
      await aFile("leads.csv", Buffer.from("leadId,apellidos\n1,Mu\xf1oz\n", "latin1")),
    );
    expect(file.leads).toEqual([{ leadId: "1", apellidos: "Muñoz" }]);
    expect(file.encoding).toBe("windows-1252");
    expect(file.notes[0]).toBe("encoding Windows-1252, because it is not valid UTF-8");
  });

  it("a cell of one megabyte is read whole", async () => {
    const cell = "ñ".repeat(524_288);
    const file = await read(await aFile("leads.csv", `leadId,nombres\n1,${cell}\n`));
    expect(file.leads[0]?.["nombres"] === cell).toBe(true);
  });

  it.each(["leads.tsv", "leads.txt", "LEADS.CSV"])("%s is read as CSV", async (name) => {
    const file = await read(await aFile(name, "leadId\tnombres\n1\tAna\n"));
    expect(file).toMatchObject({ format: "csv", separator: "\t", leads: [{ leadId: "1", nombres: "Ana" }] });
  });

  it.each(["leads.jsonl", "leads.ndjson"])("%s is read as JSONL", async (name) => {
    const file = await read(await aFile(name, '\ufeff{"leadId":"1","nombres":"Ana"}\r\n'));
    expect(file.format).toBe("jsonl");
    expect(file).not.toHaveProperty("separator");
    expect(file.leads).toEqual([{ leadId: "1", nombres: "Ana" }]);
  });

  it("--map and --id-column say which columns to read", async () => {
    const path = await aFile("leads.csv", "Cédula,Municipio\n1,Cali\n");
    const file = await read(path, { map: [{ field: "ciudad", column: "Municipio" }], idColumn: "cedula" });
    expect(file.leads).toEqual([{ leadId: "1", ciudad: "Cali" }]);
    expect(file.columnOf).toEqual({ leadId: "Cédula", ciudad: "Municipio" });
  });

  it.each([
    ["leads.csv", "", "is empty"],
    ["leads.csv", "\ufeff \r\n", "is empty"],
    ["leads.jsonl", "\n", "is empty"],
    ["leads.csv", "leadId,nombres\r\n", "has a header but no leads"],
    ["leads.csv", "PK\u0003\u0004…", "Excel workbook"],
    ["leads.xlsx", "PK\u0003\u0004…", "save the sheet as “CSV UTF-8"],
    ["leads.xls", "x", "save the sheet as “CSV UTF-8"],
    ["leads.json", "[]", "jq -c"],
    ["leads.pdf", "x", "Known ones are .csv, .tsv, .txt, .jsonl, .ndjson"],
    ["leads", "x", "Known ones are"],
    ["leads.csv", Buffer.from("leadId,nombres", "utf16le"), "UTF-16"],
  ])("%s holding %j is refused", async (name, content, message) => {
    const path = await aFile(name, content);
    await expect(read(path)).rejects.toThrow(InputError);
    await expect(read(path)).rejects.toThrow(message);
  });

  it("a missing file is named", async () => {
    await expect(read("no-such-folder/leads.csv")).rejects.toThrow("no-such-folder/leads.csv: no such file.");
  });

  it("a folder is not a file, whatever it is called", async () => {
    const path = join(await aFile("x", "x"), "..", "leads.csv");
    await mkdir(path);
    await expect(read(path)).rejects.toThrow("is a folder");
  });

  it("a path through a file says why it cannot be read", async () => {
    await expect(read(join(await aFile("leads.csv", "x"), "leads.csv"))).rejects.toThrow(
      /cannot be read \(ENOTDIR\)/,
    );
  });
});
