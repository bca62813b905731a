import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { tombstoneOf } from "@lead-normalizer/core/lead/tombstone.ts";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";

import { aLead } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { type Finished, runOps } from "../support/start-command.ts";

let pipeline: Pipeline;
let folder: string;

beforeAll(async () => {
  pipeline = await startPipeline();
  folder = await mkdtemp(join(tmpdir(), "lead-normalizer-"));
});
afterAll(async () => {
  await pipeline.stop();
  await rm(folder, { recursive: true, force: true });
});

const ops = (...args: string[]): Promise<Finished> => runOps(args, folder, { ...pipeline.stack.env });

const because = ["--author", "ana", "--reason", "solicitud 117"];
const leads = ["ana-1", "juan-2", "luz-3"].map((leadId) =>
  aLead({ leadId, direccion: "kr 15 no 100-25 apto 501", ocupacionActual: "contador" }),
);

test("a lead is exported and shown, then erased for good: not chosen again after a restore, and erased anew", async () => {
  await pipeline.load(leads);
  const { runId } = await pipeline.night();

  const [exported, shown] = await Promise.all([
    ops("export", "--address-style", "dian", "--ascii", "--output", "leads.csv", "--author", "ana"),
    ops("lead", "show", "ana-1"),
  ]);
  expect(exported).toMatchObject({ exitCode: 0, stdout: "" });
  expect(exported.stderr).toMatch(/^Exported 3 leads of 3\. Next time: --since 20\S+Z\n$/m);
  const rows = parse(await readFile(join(folder, "leads.csv")), { bom: true, columns: true });
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    ciudad: "bogota",
    ciudad_normalizado: "Bogota D.C.",
    ciudad_codigo: "11001",
    direccion_normalizado: "CR 15 100 25 AP 501",
    nombreCompleto: "Juan Carlos Perez Gomez",
  });
  expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
  expect(shown.stdout).toContain("by rules · code masked");
  expect(shown.stdout).not.toMatch(/juan|perez|bogot|11001/i);

  expect(await ops("lead", "erase", "ana-1", ...because)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await pipeline.lead("ana-1")).toBeUndefined();
  for (const table of ["LEADS_TABLE", "RUNS_TABLE", "CONFIG_TABLE", "CACHE_TABLE"] as const) {
    expect(JSON.stringify(await pipeline.items(table))).not.toContain("ana-1");
  }
  const batches: string[] = [];
  for await (const { leadIds } of pipeline.wiring.runs.batchesOf(runId)) batches.push(...leadIds);
  expect(batches.toSorted()).toEqual(["erased", "juan-2", "luz-3"]);

  await pipeline.load([...leads.slice(0, 1), aLead({ leadId: "eva-4" })]);
  expect(await pipeline.produce({ dryRun: true })).toMatchObject({ selection: { stale: { never: 1 } } });
  const again = await ops("--json", "lead", "erase", "--again", ...because);
  expect(JSON.parse(again.stdout)).toMatchObject({
    leadId: "ana-1",
    tombstone: tombstoneOf("ana-1"),
    wasErased: true,
  });
  expect(await pipeline.lead("ana-1")).toBeUndefined();
  expect(await pipeline.lead("juan-2")).toBeDefined();
});

test("an export as JSON is no CSV", async () => {
  const refused = await ops("--json", "export", "--format", "csv", "--author", "ana");
  expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
  expect(refused.stderr).toContain("--json and --format csv exclude each other");
});

test.each([
  ["lead", "show"],
  ["override", "list", "--lead"],
  ["run", "show"],
])("an id that is too long to be one is wrong use, and no crash: %s %s", async (...command) => {
  const stage = { CONSUMER_FUNCTION: "c", PRODUCER_FUNCTION: "p", SPEND_ALARM_NAME: "s" };
  const args = [...command, "a".repeat(5_000)];
  expect(await runOps(args, folder, { ...pipeline.stack.env, ...stage })).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "There is nothing of that name: it is longer than any id can be.\n",
  });
});
