import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { isBlank, isByModel, type Lead } from "@lead-normalizer/core/lead.ts";
import { outcomes } from "@lead-normalizer/core/run/batch-item.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { Summary } from "@lead-normalizer/core/run/summary.ts";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";

import { normalizationIn } from "../support/builders.ts";
import { runStart, startCommand } from "../support/start-command.ts";

const SAMPLE = fileURLToPath(new URL("../../packages/local/samples/leads.csv", import.meta.url));
const fields = defaultSettings.fieldsToNormalize;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lead-normalizer-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });
const leadsOf = (jsonl: string): Lead[] =>
  jsonl
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Lead);

describe("the main job", () => {
  it("accounts for all 652 leads of the sample, keeps every original and says where each value came from", async () => {
    const { exitCode, stdout, stderr } = await runStart(["--json"], folder);
    expect(stderr).toContain("SIMULATED");
    expect(exitCode).toBe(0);

    const summary = Summary.parse(JSON.parse(stdout));
    expect(summary.selected).toBe(652);
    expect(outcomes.reduce((sum, outcome) => sum + summary[outcome], 0)).toBe(652);

    const originals = rowsOf(await readFile(SAMPLE, "utf8"));
    const results = leadsOf(await readFile(join(folder, "out/results.jsonl"), "utf8"));
    expect(results).toHaveLength(652);
    let values = 0;
    for (const [index, original] of originals.entries()) {
      const result = results[index];
      expect(result).toMatchObject(original);
      for (const field of fields.filter((name) => !isBlank(original[name]))) {
        values += 1;
        const { [field]: provenance } = normalizationIn(result).fields;
        expect(provenance).toMatchObject({ by: expect.stringMatching(/^(rules|model|cache|unresolved)$/) });
        if (provenance !== undefined && isByModel(provenance)) expect(provenance.modelId).toBe("simulated");
        expect(result?.["normalizedData"]).toHaveProperty(field, expect.any(String));
      }
    }
    expect(values).toBeGreaterThan(4_000);
    expect(summary.fieldsNormalized + summary.fieldsUnresolved).toBe(values);

    const review = rowsOf(await readFile(join(folder, "out/review.csv"), "utf8"));
    expect(review.filter(({ reason }) => reason?.startsWith("flagged") !== true)).toHaveLength(
      summary.fieldsUnresolved,
    );
  });

  it("a second run in a kept stack selects nothing, an edited file only what changed; Ctrl-C leaves nothing behind", async () => {
    const input = join(folder, "leads.csv");
    const lines = (await readFile(SAMPLE, "utf8")).split("\n").slice(0, 41);
    await writeFile(input, lines.join("\n"));
    const keeper = startCommand(["--keep", "--input", input], folder);
    onTestFinished(() => keeper.kill("SIGKILL"));
    await keeper.shown("The embedded stack stays up");

    const again = await runStart(["--json", "--input", input], folder);
    expect(again.exitCode).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ selected: 0, normalized: 0 });
    expect(again.stderr).toContain("0 new, 0 changed, 40 as they were");

    const changed = lines.map((line) => line.replace(/^(lead-000000,.*),EPM/, "$1,rappi"));
    await writeFile(input, changed.join("\n"));
    const third = await runStart(["--json", "--input", input], folder);
    expect(third.stderr).toContain("0 new, 1 changed, 39 as they were");
    expect(JSON.parse(third.stdout)).toMatchObject({ selected: 1, normalized: 1 });

    const other = await runStart(["--model", "simulated", "--input", input], folder);
    expect(other.exitCode).toBe(2);
    expect(other.stderr).toContain("runs with --model none");

    keeper.kill("SIGINT");
    expect((await keeper.finished).exitCode).toBe(130);
    expect(await readdir(join(folder, ".local"))).toEqual([]);
  });

  it("a kept stack that is killed leaves no server behind, and the next start makes its own", async () => {
    const keeper = startCommand(["--keep"], folder);
    onTestFinished(() => keeper.kill("SIGKILL"));
    await keeper.shown("The embedded stack stays up");
    const { endpoints } = JSON.parse(await readFile(join(folder, ".local/stack.json"), "utf8")) as {
      endpoints: Record<string, string>;
    };
    const dynamodb = endpoints["dynamodb"] ?? "";
    expect((await fetch(dynamodb)).status).toBeGreaterThan(0);

    keeper.kill("SIGKILL");
    await keeper.finished;
    await vi.waitFor(() => expect(fetch(dynamodb)).rejects.toThrow("fetch failed"), 60_000);
    const next = await runStart(["--json"], folder);
    expect(JSON.parse(next.stdout)).toMatchObject({ selected: 652 });
  });

  it("writes a CSV with the input's columns and separator, the values beside them, safe to open in a spreadsheet", async () => {
    const input = join(folder, "leads.csv");
    await writeFile(
      input,
      'Código;Nombres;Municipio;nota\r\n7;ANA  MARIA;bogota;=1+1\r\n8;Muñoz;"Cali, Valle";x\r\n',
      "latin1",
    );
    const args = [
      "--input",
      input,
      "--id-column",
      "Código",
      "--map",
      "ciudad=Municipio",
      "--output",
      "results.csv",
    ];
    const { exitCode, stdout } = await runStart(args, folder);
    expect(stdout).toContain("encoding Windows-1252");
    expect(exitCode).toBe(0);

    const text = await readFile(join(folder, "results.csv"), "utf8");
    expect(text.startsWith("\uFEFFCódigo;Nombres;Municipio;nota;normalizedData.nombres;")).toBe(true);
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, delimiter: ";" });
    expect(rows).toMatchObject([
      {
        Código: "7",
        Nombres: "ANA  MARIA",
        nota: "'=1+1",
        "normalizedData.nombres": "Ana Maria",
        "normalizedData.ciudad": "Bogotá D.C.",
      },
      { Código: "8", Nombres: "Muñoz", "normalizedData.nombres": "Muñoz", "normalizedData.ciudad": "Cali" },
    ]);
  });

  it("a CSV of simulated values says which they are", async () => {
    const { exitCode } = await runStart(["--output", "results.csv"], folder);
    expect(exitCode).toBe(0);
    const rows = rowsOf(await readFile(join(folder, "results.csv"), "utf8"));
    expect(rows).toHaveLength(652);
    expect(rows.filter((row) => row["normalizedData.SIMULATED"] !== "").length).toBeGreaterThan(20);
    const rural = rows.find(({ direccion }) => direccion === "Vereda El Salitre");
    expect(rural).toMatchObject({ "normalizedData.SIMULATED": "direccion" });
  });

  it.each([
    ["a missing file", ["--input", "nowhere.csv"], "nowhere.csv: no such file"],
    ["no id column", ["--input", "no-id.csv"], 'The nearest is "leadIds"'],
    ["duplicate ids", ["--input", "twice.csv"], "lines 2, 4: the same id"],
    ["ragged rows", ["--input", "ragged.csv"], "line 3: 1 cell"],
    ["a workbook", ["--input", "book.xlsx"], "CSV"],
    ["an unknown option", ["--modle", "none"], "unknown option '--modle'"],
    ["an option out of range", ["--concurrency", "0"], "a whole number from 1 to 100"],
    ["an output that cannot be written", ["--output", "results.pdf"], ".jsonl or .csv"],
    ["Bedrock without credentials", ["--model", "bedrock"], "needs AWS credentials"],
  ])(
    "refuses %s with exit code 2 and a way out, before anything is started or written",
    async (_case, args, message) => {
      await writeFile(join(folder, "no-id.csv"), "leadIds,ciudad\n1,cali\n");
      await writeFile(join(folder, "twice.csv"), "leadId,ciudad\n1,cali\n2,cali\n1,bogota\n");
      await writeFile(join(folder, "ragged.csv"), "leadId,ciudad\n1,cali\n2\n");
      await writeFile(join(folder, "book.xlsx"), "PK\u0003\u0004");
      const before = await readdir(folder);

      const { exitCode, stdout, stderr } = await runStart(args, folder, {
        AWS_EC2_METADATA_DISABLED: "true",
      });

      expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) });
      expect(stdout).not.toContain("Embedded stack");
      expect((await readdir(folder)).filter((name) => name !== "out")).toEqual(before);
    },
  );
});
