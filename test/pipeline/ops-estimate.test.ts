import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect, promisify } from "node:util";

import { PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { isBlank } from "@lead-normalizer/core/lead.ts";
import { SCAN_SEGMENTS } from "@lead-normalizer/core/limits.ts";
import { modelRow } from "@lead-normalizer/core/model/models.ts";
import { indexOverrides } from "@lead-normalizer/core/normalize/override.ts";
import { hashText } from "@lead-normalizer/core/normalize/source-hash.ts";
import { bogotaDay } from "@lead-normalizer/core/run/bogota-day.ts";
import { estimateRun, type RunEstimate } from "@lead-normalizer/core/run/estimate-run.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { readLeads } from "@lead-normalizer/local/files/read-leads.ts";
import { loadLeads } from "@lead-normalizer/local/main/load-leads.ts";
import { KeptStack } from "@lead-normalizer/local/stack/stack-file.ts";
import { wireLocal } from "@lead-normalizer/local/wire.ts";
import { describe, expect, onTestFinished, test } from "vitest";

import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { type Finished, runOps, startLocal } from "../support/start-command.ts";

const SAMPLE = fileURLToPath(new URL("../../packages/local/samples/leads.csv", import.meta.url));
const MEASURE = fileURLToPath(new URL("../support/measure-estimate.ts", import.meta.url));
const run = promisify(execFile);

const sampleLeads = async () =>
  (await readLeads({ path: SAMPLE, map: [], generateIds: false, fields: defaultSettings.fieldsToNormalize }))
    .leads;

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ops-estimate-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const tableNames = ["LEADS_TABLE", "RUNS_TABLE", "CONFIG_TABLE", "CACHE_TABLE"] as const;

/** What a table holds, whatever the order in which it says so. */
const digest = (items: readonly object[]): string =>
  hashText(
    items
      .map((item) => inspect(item, { sorted: true, depth: null }))
      .toSorted()
      .join("\n"),
    32,
  );

const everythingIn = ({ items }: Pipeline): Promise<string[]> =>
  Promise.all(tableNames.map(async (name) => digest(await items(name))));

/** What the command works out over the tables of a pipeline. */
async function estimateOf({ wiring }: Pipeline): Promise<RunEstimate> {
  const segment = async function* (number: number) {
    const attributes = ["leadId", "normalizedAt", "updatedAt", "normalization", "normalizedData"];
    const all = [...attributes, ...defaultSettings.fieldsToNormalize];
    for await (const page of wiring.leads.scanSegment(number, SCAN_SEGMENTS, all)) yield* page.leads;
  };
  return estimateRun(
    {
      lanes: Array.from({ length: SCAN_SEGMENTS }, (_, number) => () => segment(number)),
      cache: wiring.cache,
      overrides: indexOverrides(await wiring.overrides.load()),
      settings: await wiring.loadSettings(),
      model: modelRow("simulated"),
      clock: wiring.clock,
    },
    { cap: null, force: false, excluded: new Set() },
  );
}

describe("the estimate beside the run", () => {
  test("of the sample is never less than what the run uses, nor many times more", async () => {
    const pipeline = await startPipeline({ simulator: {} });
    onTestFinished(() => pipeline.stop());
    const leads = await sampleLeads();
    await pipeline.load(leads);

    const before = await everythingIn(pipeline);
    const estimated = await estimateOf(pipeline);
    expect(await everythingIn(pipeline)).toEqual(before);
    expect(pipeline.stack.simulator?.calls).toBe(0);

    const summary = await pipeline.night();
    const { calls, shared, values } = estimated.run;
    const { expected } = calls;
    const actual = {
      modelCalls: summary.modelCalls,
      inputTokens: summary.inputTokens,
      outputTokens: summary.outputTokens,
      costMicroUsd: Math.round(summary.costUsd * 1_000_000),
    };
    console.log(JSON.stringify({ expected, shared: shared.expected, atMost: calls.atMost, actual }));
    const typed = leads.flatMap((lead) =>
      defaultSettings.fieldsToNormalize.filter((field) => !isBlank(lead[field])),
    );
    expect(Object.values(values).reduce((sum, count) => sum + count, 0)).toBe(typed.length);
    expect(estimated.run.leads).toBe(summary.selected);
    expect(summary.fieldsNormalized + summary.fieldsUnresolved).toBe(typed.length);
    for (const [key, used] of Object.entries(actual) as [keyof typeof actual, number][]) {
      expect(expected[key], key).toBeGreaterThanOrEqual(used);
      // Up to ten messages share an invocation, which the estimate does not count on.
      expect(expected[key], key).toBeLessThanOrEqual(12 * used);
      expect(shared.expected[key], key).toBeLessThanOrEqual(5 * used);
    }
    expect(calls.atMost.costMicroUsd).toBeGreaterThanOrEqual(expected.costMicroUsd);

    const nothingLeft = await estimateOf(pipeline);
    expect(nothingLeft).toMatchObject({
      nights: 0,
      run: { leads: 0, calls: { expected: { modelCalls: 0 } } },
    });
    await pipeline.edit("lead-000000", { direccion: "vereda la nueva", ciudad: "Cali" });
    const edited = await estimateOf(pipeline);
    expect(edited).toMatchObject({ nights: 1, stale: { edited: 1 }, run: { leads: 1 } });
  });
});

const estimate = (folder: string, ...args: string[]): Promise<Finished> =>
  runOps(["estimate", ...args], folder);

const reportOf = ({ stdout }: Finished) => {
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  return JSON.parse(stdout) as Record<string, unknown>;
};

describe("ops estimate --input", () => {
  test("says what the sample would cost, and leaves nothing behind", async () => {
    const folder = await aFolder();
    const { exitCode, stdout, stderr } = await estimate(folder, "--input", SAMPLE);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("652 seen, 652 stale");
    expect(stdout).toContain("no model was asked, nothing was written");
    expect(await readdir(folder)).toEqual([]);
    const json = reportOf(await runOps(["--json", "estimate", "--input", SAMPLE], folder));
    expect(json).toMatchObject({
      seen: 652,
      cap: null,
      run: { leads: 652, values: { override: 0, stored: 0, cache: 0 } },
      budget: { dailyMicroUsd: 5_000_000, committedMicroUsd: null, exceeded: false },
    });
  });

  test("refuses a run that would cost more than the budget, and says the ways out", async () => {
    const folder = await aFolder();
    const lines = Array.from({ length: 400 }, (_, number) =>
      JSON.stringify({
        leadId: `lead-${number}`,
        empresa: `zq${"abcdefghij"[number % 10]} ${"x".repeat(number % 97)}q`,
      }),
    );
    await writeFile(join(folder, "leads.jsonl"), lines.join("\n"));
    const args = ["--input", "leads.jsonl", "--model-id", "a-model-nobody-knows"];
    const cheap = await estimate(folder, ...args, "--max-leads", "10");
    expect(cheap.exitCode).toBe(0);
    expect(cheap.stdout).toContain("Nobody knows what a-model-nobody-knows costs");
    expect(cheap.stdout).toMatch(/backlog +400 leads, 40 nights, ≈ \$/);

    await writeFile(join(folder, "many.jsonl"), manyTimes(lines, 30));
    const dear = await estimate(folder, "--input", "many.jsonl", "--model-id", "a-model-nobody-knows");
    expect(dear.exitCode).toBe(3);
    expect(dear.stdout).toMatch(
      /Over the budget: the run would cost ≈ \$\d+\.\d{6}, and \$5\.000000 is left on .*maxLeadsPerRun.*dailyBudgetUsd/,
    );
  });

  test.each([
    [["--input", "no-such-file.csv"], "no such file"],
    [["--input", SAMPLE, "--max-leads", "0"], "--max-leads"],
    [["--input", SAMPLE, "--model-id", "anthropic.claude-3-haiku-20240307-v1:0"], "set modelId to one of"],
    [["--map", "ciudad=Municipio"], "are about a file"],
  ])("%j is wrong use, and the way out is told", async (args, message) => {
    const { exitCode, stderr } = await estimate(await aFolder(), ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test("and tables exclude each other", async () => {
    const { exitCode, stderr } = await runOps(["--local", "estimate", "--input", SAMPLE], await aFolder());
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--input is about a file");
  });
});

/** The same lines with ids of their own. */
function manyTimes(lines: readonly string[], times: number): string {
  return Array.from({ length: times }, (_, time) =>
    lines.map((line) => line.replace("lead-", `lead-${time}-`)).join("\n"),
  ).join("\n");
}

test("ops --local estimate reads the kept stack's settings, cache and ledger, and writes nothing", async () => {
  const folder = await aFolder();
  const keeper = startLocal([], folder);
  onTestFinished(async () => {
    keeper.kill("SIGKILL");
    await keeper.finished;
  });
  await keeper.shown("The embedded stack stays up");
  const { env } = KeptStack.parse(JSON.parse(await readFile(join(folder, ".local/stack.json"), "utf8")));
  const wiring = wireLocal(env, "none");
  onTestFinished(() => wiring.close());
  await loadLeads(wiring, env["LEADS_TABLE"] ?? "", await sampleLeads());
  const save = (Item: Record<string, unknown>): Promise<unknown> =>
    wiring.dynamo.send(
      new PutCommand({
        TableName: env["CONFIG_TABLE"],
        Item: { configId: "normalization-settings", ...Item },
      }),
    );
  const contents = (): Promise<string[]> =>
    Promise.all(
      tableNames.map(async (name) => {
        const { Items = [] } = await wiring.dynamo.send(new ScanCommand({ TableName: env[name] }));
        return digest(Items);
      }),
    );
  const json = (...args: string[]) => runOps(["--local", "--json", "estimate", ...args], folder);

  await save({ dailyBudgetUsd: 0.011 });
  await wiring.spend.reserve(bogotaDay(Date.now()), 9_900, 11_000);
  const before = await contents();
  const capped = await json();
  expect(capped.exitCode).toBe(0);
  expect(reportOf(capped)).toMatchObject({
    model: { modelId: "simulated" },
    cap: 50,
    nights: 14,
    run: { leads: 50 },
    backlog: { leads: 652 },
    budget: { committedMicroUsd: 9_900, leftMicroUsd: 1_100, exceeded: false },
  });
  const uncapped = await json("--max-leads", "none");
  expect(uncapped.exitCode).toBe(3);
  expect(reportOf(uncapped)).toMatchObject({ cap: null, run: { leads: 652 }, budget: { exceeded: true } });
  expect(uncapped.stderr).toContain("$0.001100 is left");
  expect(await contents()).toEqual(before);

  await save({ dailyBudgetUsd: "five" });
  expect(await json()).toMatchObject({ exitCode: 2, stdout: "" });
});

describe("memory", () => {
  const MB = 1_000_000;
  const measure = async (
    leads: number,
    cap: string,
  ): Promise<{ peakBytes: number; run: RunEstimate["run"] }> => {
    const { stdout } = await run(process.execPath, ["--expose-gc", MEASURE, String(leads), cap]);
    return JSON.parse(stdout) as { peakBytes: number; run: RunEstimate["run"] };
  };

  test.each(["none", "100"])("does not grow with the leads, with a cap of %s", async (cap) => {
    const few = await measure(2_000, cap);
    const many = await measure(40_000, cap);
    expect(few.run.calls.questions).toBeGreaterThan(0);
    expect(many.run.leads).toBe(cap === "none" ? 40_000 : 100);
    // The leads alone are more than 20 MB.
    expect(many.peakBytes - few.peakBytes).toBeLessThan(6 * MB);
  });
});
