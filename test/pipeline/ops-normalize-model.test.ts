import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { always } from "@lead-normalizer/local/bedrock/fault-script.ts";
import {
  type BedrockSimulator,
  startBedrockSimulator,
} from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";

import { normalizationIn } from "../support/builders.ts";
import { startPipeline } from "../support/pipeline.ts";
import { nodeFirst, runOps } from "../support/start-command.ts";

const OPS = fileURLToPath(import.meta.resolve("@lead-normalizer/ops/src/main.ts"));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ops-normalize-model-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Normalized {
  exitCode: number | null;
  lines: Record<string, unknown>[];
  stderr: string;
}

async function normalize(args: readonly string[], env: Record<string, string> = {}): Promise<Normalized> {
  const { exitCode, stdout, stderr } = await runOps(["normalize", ...args], folder, env);
  const lines = stdout.split("\n").slice(0, -1);
  return { exitCode, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr };
}

const rows = [
  { leadId: "1", nombres: "JUAN", apellidos: "PEREZ", direccion: "vereda el salitre", ciudad: "facata" },
  { leadId: "2", nombres: "xx1", apellidos: "RUIZ", direccion: "cll 26 sur no 13a45", ciudad: "La Union" },
  { leadId: "3", nombres: "LUZ", apellidos: "DIAZ", direccion: "VEREDA EL SALITRE", ciudad: "luz diaz" },
  { leadId: "4", nombres: "", apellidos: "", direccion: "vereda rara", ciudad: "bogota" },
];

async function aCsv(some: readonly Record<string, string>[] = rows): Promise<string> {
  const path = join(folder, "leads.csv");
  const columns = Object.keys(some[0] ?? {});
  await writeFile(
    path,
    [columns, ...some.map((row) => Object.values(row))].map((cells) => `${cells.join(",")}\n`).join(""),
  );
  return path;
}

async function aServer(): Promise<BedrockSimulator & { args: readonly string[] }> {
  const simulator = await startBedrockSimulator({ record: true });
  onTestFinished(() => simulator.stop());
  const server = ["--base-url", `${simulator.endpoint}/v1`, "--model-id", "llama"];
  return Object.assign(simulator, { args: ["--model", "openai", ...server] });
}

const gained = new Set(["by", "modelId", "promptVersion", "reason", "proposal"]);

test("without --model the lines are those of the rules, whatever the environment names", async () => {
  const path = await aCsv();
  const env = { OPENAI_API_KEY: "k", RUNS_TABLE: "nowhere", BEDROCK_MODEL_ID: "m" };
  const plain = await runOps(["normalize", "--input", path, "--explain"], folder, env);
  expect(plain).toMatchObject({ exitCode: 0, stderr: "" });
  expect(plain.stdout.split("\n").slice(0, 4)).toEqual([
    '{"leadId":"1","field":"nombres","input":"JUAN","output":"Juan","status":"resolved","flags":[],"rules":["name.casing"]}',
    '{"leadId":"1","field":"apellidos","input":"PEREZ","output":"Perez","status":"resolved","flags":[],"rules":["name.casing"]}',
    '{"leadId":"1","field":"direccion","input":"vereda el salitre","output":"vereda el salitre","status":"ask","flags":[],"rules":["address.not-grid"]}',
    '{"leadId":"1","field":"ciudad","input":"facata","output":"facata","status":"ask","flags":[],"rules":[]}',
  ]);

  const none = await normalize(["--input", path, "--explain", "--model", "none"], env);
  expect(none).toMatchObject({ exitCode: 0, stderr: "" });
  const kept = none.lines.map((line) =>
    JSON.stringify(Object.fromEntries(Object.entries(line).filter(([key]) => !gained.has(key)))),
  );
  expect(`${kept.join("\n")}\n`).toBe(plain.stdout);
  expect(none.lines[2]).toMatchObject({ by: "unresolved", reason: "model.none" });
});

test("a server answers about the rows of a CSV: in order, told where values go, and asked about no name", async () => {
  const server = await aServer();
  const { exitCode, lines, stderr } = await normalize([
    "--input",
    await aCsv(),
    ...server.args,
    "--prices",
    "0,0",
  ]);
  expect(exitCode).toBe(0);
  expect(lines.map(({ leadId, field, input }) => [leadId, field, input])).toEqual(
    rows.flatMap(({ leadId, ...fields }) =>
      Object.entries(fields).map(([field, input]) => [leadId, field, input]),
    ),
  );
  const [first] = stderr.split("\n");
  expect(first).toBe(
    `What may leave the account and rules leave open goes to ${new URL(server.endpoint).host} on this machine.`,
  );
  expect(stderr).toMatch(/^1 call, \d+ \+ \d+ tokens, \$0\.000000$/m);
  const byCell = new Map(lines.map((line) => [`${String(line["leadId"])} ${String(line["field"])}`, line]));
  expect(byCell.get("1 direccion")).toMatchObject({
    by: "model",
    modelId: "llama",
    output: "Vereda El Salitre",
  });
  expect(byCell.get("3 ciudad")).toMatchObject({ by: "unresolved", reason: "value.holds-name" });
  expect(byCell.get("4 direccion")).toMatchObject({ by: "unresolved", reason: "model.no-answer" });
  expect(byCell.get("4 nombres")).not.toHaveProperty("by");
  const asked = server.requests.flatMap(({ questions }) => questions.map(({ value }) => value));
  expect(asked).toEqual(["vereda el salitre", "facata", "vereda rara"]);
});

test("what is printed is what a night stores", async () => {
  const pipeline = await startPipeline({ simulator: {} });
  onTestFinished(() => pipeline.stop());
  const leads = rows.map((row) =>
    Object.assign(
      { leadId: row.leadId },
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")),
    ),
  );
  await pipeline.load(leads);
  await pipeline.night();
  const { lines, stderr } = await normalize(["--input", await aCsv(), "--model", "simulated"]);
  expect(stderr).toMatch(/^SIMULATED: a table of answers, not a language model\.$/m);
  const decided = lines.filter((line) => "by" in line);
  expect(decided).toHaveLength(14);
  for (const line of decided) {
    const lead = await pipeline.lead(String(line["leadId"]));
    const field = String(line["field"]);
    const { by, code, modelId, promptVersion, proposal } = normalizationIn(lead).fields[field] ?? {};
    expect(normalizedDataOf(lead!)[field]).toBe(line["output"]);
    expect({ by, code, modelId, promptVersion, proposal }).toEqual({
      by: line["by"],
      code: by === "unresolved" ? line["reason"] : line["code"],
      modelId: line["modelId"],
      promptVersion: line["promptVersion"],
      proposal: line["proposal"],
    });
  }
});

const open = Array.from({ length: 90 }, (_, index) => ({
  leadId: `${index}`,
  direccion: `vereda rara ${index}`,
}));

test("the budget ends the asking: the other lines come all the same, and it is said how many were not asked", async () => {
  const server = await aServer();
  const { exitCode, lines, stderr } = await normalize([
    "--input",
    await aCsv(open),
    ...server.args,
    "--budget-usd",
    "0.15", // at the dearest prices: one call
  ]);
  expect(exitCode).toBe(3);
  expect(lines.map(({ leadId }) => leadId)).toEqual(open.map(({ leadId }) => leadId));
  expect(server.calls).toBe(1);
  expect(lines[39]).toMatchObject({ reason: "model.no-answer" });
  expect(lines[40]).toMatchObject({ output: "vereda rara 40", by: "unresolved", reason: "budget.spent" });
  expect(stderr).toContain("Nobody knows what llama costs: it is not in the model table.");
  expect(stderr).toContain(
    "NOT ASKED: 50 values (budget.spent).\nThe budget of $0.15 does not suffice: raise --budget-usd, or take fewer values.\n",
  );
});

test("the day's budget of a system that is named is not exceeded, and what is spent counts there", async () => {
  const pipeline = await startPipeline();
  onTestFinished(() => pipeline.stop());
  const server = await aServer();
  const path = await aCsv(open);
  const args = ["--input", path, ...server.args, "--prices", "1,1"];
  const env = {
    ...pipeline.stack.env,
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  };
  await pipeline.saveSettings({ dailyBudgetUsd: 0.01 });
  const within = await normalize(args, env);
  expect(within).toMatchObject({ exitCode: 0 });
  expect(within.stderr).toMatch(
    /^The spend also counts on the ledger of RUNS_TABLE: its consumers and this command share \$0\.01 a day\.$/m,
  );
  const cost = Number(/\$(0\.\d{6})$/m.exec(within.stderr)?.[1]) * 1_000_000;
  const day = new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10); // Bogotá's
  expect(await pipeline.wiring.spend.committed(day)).toBeCloseTo(cost, 3);

  await pipeline.saveSettings({ dailyBudgetUsd: 0.000001, mayLeaveAccount: { direccion: false } });
  const kept = await normalize(args, env);
  expect(kept).toMatchObject({ exitCode: 0, lines: { 0: { reason: "model.not-allowed" } } });

  await pipeline.saveSettings({ dailyBudgetUsd: 0.000001 });
  const spent = await normalize(args, env);
  expect(spent).toMatchObject({ exitCode: 3, lines: { 0: { reason: "budget.spent" } } });
  expect(spent.stderr).toContain(
    "NOT ASKED: 90 values (budget.spent).\nThe day's budget of the shared ledger is spent.\n",
  );
});

test("an outage fails, with its reason, and the lines come all the same", async () => {
  const server = await aServer();
  server.setFaults(always("access-denied"));
  const { exitCode, lines, stderr } = await normalize(["--input", await aCsv(), ...server.args]);
  expect(exitCode).toBe(1);
  expect(lines).toHaveLength(16);
  expect(lines[2]).toMatchObject({
    output: "vereda el salitre",
    by: "unresolved",
    reason: "model.access-denied",
  });
  expect(stderr).toContain(
    "NOT ASKED: 4 values (model.access-denied).\nmodel.access-denied: The server refused access",
  );
  expect(server.calls).toBe(1);
});

test("whoever types line by line is answered before the end", async () => {
  const child = spawn(process.execPath, [
    ...nodeFirst,
    OPS,
    "normalize",
    "--field",
    "ciudad",
    "--model",
    "simulated",
  ]);
  const ended = Promise.all([text(child.stderr), once(child, "close")]);
  child.stdin.write("facata\n");
  const [shown] = (await once(child.stdout, "data")) as [Buffer];
  expect(JSON.parse(shown.toString())).toMatchObject({ output: "Facatativá", by: "model" });
  child.stdin.end();
  await ended;
  expect(child.exitCode).toBe(0);
});

test("what stands before an unreadable row is asked about and printed first", async () => {
  const path = join(folder, "leads.csv");
  await writeFile(path, "leadId,ciudad\n1,facata\n2,cali,valle\n");
  const { exitCode, lines, stderr } = await normalize(["--input", path, "--model", "simulated"]);
  expect({ exitCode, lines }).toMatchObject({ exitCode: 2, lines: [{ leadId: "1", by: "model" }] });
  expect(stderr).toContain("row 3 has 3 cells, the header 2");
});

test.each([
  [["--model", "gpt"], "Allowed choices are none, simulated, bedrock, openai."],
  [["--model", "openai"], "OPENAI_API_KEY is not set"],
  [["--model-id", "x"], "--model-id goes with --model bedrock or --model openai."],
  [["--model", "bedrock", "--model-id", "gpt-4o-mini"], "is not a model of bedrock but of openai"],
  [["--model", "openai", "--base-url", "http://127.0.0.1:1/v1"], "--base-url needs --model-id"],
  [["--model", "simulated", "--prices", "1,1"], "--base-url and --prices go with --model openai."],
  [["--model", "none", "--budget-usd", "1"], "--budget-usd is for a model that is asked."],
  [["--model", "simulated", "--budget-usd", "0"], "It must be dollars above 0, up to 10000."],
])("%j is wrong use, and nothing is printed", async (args, message) => {
  const { exitCode, lines, stderr } = await normalize(["--field", "ciudad", "--value", "facata", ...args]);
  expect({ exitCode, lines }).toEqual({ exitCode: 2, lines: [] });
  expect(stderr).toContain(message);
});
