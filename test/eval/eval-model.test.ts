import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { modelRow } from "@lead-normalizer/core/model/models.ts";
import { addUsage, noUsage } from "@lead-normalizer/core/model/usage.ts";
import type { NormalizationModel, SpendLedger } from "@lead-normalizer/core/ports.ts";
import { createPurse, type Purse } from "@lead-normalizer/ops/src/normalize/purse.ts";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";

import { createFakeClock } from "../support/fake-clock.ts";
import { createMemoryLedger } from "../support/memory-ledger.ts";
import { createAnsweringModel, createFailingModel } from "../support/scripted-model.ts";
import { type Contender, type Evaluation, evaluateModel, sumSpent } from "./evaluate-model.ts";
import { readModelCases } from "./model-cases.ts";
import { evaluationsAsJson } from "./model-json.ts";
import { parseEvalOptions } from "./model-options.ts";
import { scoreOutcomes, sumOf } from "./model-scores.ts";
import { modelReport, SIMULATOR_NOTE } from "./model-table.ts";
import { openContenders } from "./open-contenders.ts";
import { verdictOf } from "./run-verdict.ts";

const COMMAND = fileURLToPath(new URL("eval-model.ts", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "eval-model-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function casesFile(...rows: (object | string)[]): Promise<string> {
  const path = join(folder, "cases.jsonl");
  await writeFile(path, rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n"));
  return path;
}

/** One case of every outcome that a model in its right mind brings. */
const mixed = [
  { field: "ciudad", input: "bogta", expected: "Bogotá D.C." },
  { field: "ciudad", input: "La Unión", expected: null },
  { field: "ciudad", input: "cali", expected: "Cartago" },
  { field: "ciudad", input: "facata", expected: "Facatativá" },
  { field: "ciudad", input: "la nevera", expected: "Tunja" },
  { field: "ciudad", input: "el hueco", expected: null },
  { field: "nombres", input: "JUAN", expected: "juan" },
  { field: "direccion", input: "vereda el salitre", expected: "Vereda Salitre" },
  { field: "direccion", input: "VEREDA EL SALITRE", expected: "vereda el salitre" },
  { field: "direccion", input: "vereda el roble", expected: "Vereda El Roble" },
];
const knows: Record<string, string> = {
  facata: "Facatativá",
  "la nevera": "Tunja", // right, but nothing in the value says so
  "el hueco": "Medellín",
  "vereda el salitre": "Vereda El Salitre",
};
const knowing = () => createAnsweringModel(({ value }) => knows[value.toLowerCase()] ?? null);

function aContender(
  model: NormalizationModel | undefined,
  changes: Partial<Contender> & { modelId?: string } = {},
): Contender {
  const { modelId = "us.anthropic.claude-haiku-5-5", ...others } = changes;
  return {
    label: modelId,
    isSimulated: false,
    asked: model && { model, row: modelRow(modelId) },
    spend: createPurse(1_000_000),
    capMicroUsd: 1_000_000,
    tokensPerMinute: null,
    ...others,
  };
}

async function evaluate(contender: Contender, rows: readonly object[] = mixed): Promise<Evaluation> {
  return evaluateModel(contender, readModelCases(await casesFile(...rows)), createFakeClock());
}

describe("an evaluation", () => {
  test("puts each case where it belongs, and the numbers add up, for each kind and for all", async () => {
    const model = knowing();
    const { outcomes, spent } = await evaluate(aContender(model));
    const score = scoreOutcomes(outcomes);
    expect(score).toEqual({
      cases: 10,
      rules: { exact: 1, near: 1, other: 1 },
      asked: 6,
      accepted: { exact: 1, near: 1, other: 1 },
      rejected: { "guard.no-evidence": 2 },
      wronglyRejected: 1,
      noAnswer: 1,
      failed: {},
      leftOpen: { "city.shared-name": 1 },
      unresolved: 4,
      rightlyUnresolved: 2,
      unasked: {},
      accurate: 4,
      nearlyAccurate: 6,
    });
    const all = ({ exact, near, other }: typeof score.rules): number => exact + near + other;
    const kinds = ["city", "person-name", "address"].map((kind) =>
      scoreOutcomes(outcomes.filter((one) => one.case.kind === kind)),
    );
    for (const one of [score, ...kinds]) {
      expect(all(one.rules) + all(one.accepted) + one.unresolved + sumOf(one.unasked)).toBe(one.cases);
      expect(all(one.accepted) + sumOf(one.rejected) + one.noAnswer + sumOf(one.failed)).toBe(one.asked);
    }
    for (const key of ["cases", "asked", "accurate", "unresolved", "wronglyRejected"] as const) {
      expect(kinds.reduce((sum, one) => sum + one[key], 0)).toBe(score[key]);
    }
    // Equal values are one question: two cases of the same address were asked once.
    expect(model.requests).toHaveLength(1);
    expect(JSON.parse(model.requests[0]?.user ?? "")).toMatchObject({ questions: { length: 5 } });
    expect([...spent.keys()].toSorted()).toEqual(["address", "city"]);
    expect(sumSpent(spent.values())).toMatchObject({ calls: 1, outputTokens: 10 });
  });

  test("shares out what the calls used over the kinds without losing any of it", async () => {
    const model = knowing();
    let usage = noUsage;
    const measured: NormalizationModel = {
      async ask(request) {
        const reply = await model.ask(request);
        usage = addUsage(usage, reply.usage);
        return reply;
      },
    };
    const rows = Array.from({ length: 100 }, (_, index) => [
      { field: "direccion", input: `vereda el salitre ${index}`, expected: null },
      { field: "ocupacionActual", input: `oficio raro ${index}`, expected: null },
    ]).flat();
    const purse = createPurse(1_000_000);
    const { spent } = await evaluate(aContender(measured, { spend: purse }), rows);
    expect(usage.modelCalls).toBe(5);
    const { calls, ...sum } = sumSpent(spent.values());
    expect({ modelCalls: calls, ...sum }).toEqual({ ...usage, ms: 0 });
    expect(purse.committedMicroUsd).toBe(usage.costMicroUsd);
  });

  test("lists what was accepted wrongly, and what was right and rejected", async () => {
    const report = modelReport([await evaluate(aContender(knowing()))]);
    expect(report).toContain(
      'accepted WRONG (1)\n  direccion "vereda el salitre" → "Vereda El Salitre", expected "Vereda Salitre"',
    );
    expect(report).toContain(
      'right, but rejected by the guard (1)\n  ciudad "la nevera" → "Tunja" (guard.no-evidence), expected "Tunja"',
    );
    expect(report).toContain(
      'resolved other than expected (1)\n  ciudad "cali" → "Cali", expected "Cartago"',
    );
    expect(report).not.toContain("el hueco"); // rejected as it should be
  });

  test("shows models side by side, and a table for each kind and for all", async () => {
    const report = modelReport([
      await evaluate(aContender(knowing())),
      await evaluate(aContender(undefined, { label: "rules alone" })),
      await evaluate(
        aContender(
          createAnsweringModel(() => null),
          { modelId: "gpt-4o-mini" },
        ),
      ),
    ]);
    expect(report.match(/^ +us\.anthropic\.claude-haiku-5-5 +rules alone +gpt-4o-mini$/gm)).toHaveLength(4);
    expect(report).toMatch(/^ {2}asked +6 +0 +6$/m);
    expect(report).toMatch(/^ {4}no answer +1 +0 +6$/m);
    expect(report).toMatch(/^ {4}without a model: model\.none +0 +6 +0$/m);
    expect(report).toContain("40.0 % (16.8 to 68.7)");
    expect(report).not.toContain("SIMULATED");
  });

  test("says on every table that it measured the simulator", async () => {
    const { contenders, close } = await openContenders(
      {
        contenders: [{ choice: "none" }, { choice: "simulated" }],
        cases: "",
        budgetUsd: 1,
        json: false,
        local: false,
      },
      {},
    );
    try {
      const evaluations: Evaluation[] = [];
      for (const contender of contenders) evaluations.push(await evaluate(contender));
      const report = modelReport(evaluations);
      const titles = report.match(/^(city|address|person-name|all kinds)\n.*$/gm);
      expect(titles).toHaveLength(4);
      for (const title of titles ?? []) expect(title).toContain(SIMULATOR_NOTE);
      expect(report.match(/^ +rules alone +SIMULATOR$/gm)).toHaveLength(4);
      expect(evaluationsAsJson(evaluations, "x")).toMatchObject({
        contenders: [{ simulated: false }, { simulated: true, note: SIMULATOR_NOTE, complete: true }],
      });
    } finally {
      await close();
    }
  });
});

describe("an evaluation that cannot ask everything", () => {
  const many = Array.from({ length: 90 }, (_, index) => ({
    field: "direccion",
    input: `vereda el salitre ${index}`,
    expected: null,
  }));

  /** What is reserved for the first call: its most. */
  async function firstReservation(): Promise<number> {
    const reserved: number[] = [];
    const spend = createPurse(1_000_000);
    const recording: SpendLedger = {
      ...spend,
      async reserve(day, microUsd, capMicroUsd) {
        reserved.push(microUsd);
        return spend.reserve(day, microUsd, capMicroUsd);
      },
    };
    await evaluate(aContender(knowing(), { spend: recording }), many);
    expect(reserved).toHaveLength(3);
    return reserved[0] ?? 0;
  }

  /** Money for the first call alone: no second one can be reserved after it. */
  async function evaluateFirstCall(spend: Purse): Promise<Evaluation> {
    const evaluation = await evaluate(aContender(knowing(), { spend }), many);
    const { cases, unasked, accurate } = scoreOutcomes(evaluation.outcomes);
    expect({ cases, unasked, accurate }).toEqual({
      cases: 90,
      unasked: { "budget.spent": 50 },
      accurate: 40,
    });
    return evaluation;
  }

  test("stops at its budget, says how many were not asked, and calls nothing complete", async () => {
    const budgetMicroUsd = await firstReservation();
    const purse = createPurse(budgetMicroUsd);
    const evaluation = await evaluateFirstCall(purse);
    expect(purse.committedMicroUsd).toBeLessThan(budgetMicroUsd);
    expect(verdictOf([evaluation], purse, 0.01)).toEqual({
      exitCode: 3,
      lines: [
        "INCOMPLETE: us.anthropic.claude-haiku-5-5 was not asked about 50 of 90 cases (budget.spent).",
        "The budget of $0.01 does not suffice: raise --budget-usd, or take fewer cases.",
      ],
    });
    const report = modelReport([evaluation]);
    expect(report).toMatch(/NOT ASKED: budget\.spent +50/);
    expect(report).toMatch(/ended exactly as expected +INCOMPLETE/);
    expect(report).not.toContain("%");
    expect(evaluationsAsJson([evaluation], "x")).toMatchObject({
      contenders: [{ complete: false, accuracy: null, kinds: { address: { accuracy: null } } }],
    });
  });

  test("stops at the day's cap of a ledger that others spend from too", async () => {
    const shared = createMemoryLedger();
    const others = 1_000_000 - (await firstReservation());
    await shared.reserve("2026-11-22", others, 1_000_000);
    const purse = createPurse(1_000_000, shared);
    const evaluation = await evaluateFirstCall(purse);
    expect(shared.days.get("2026-11-22")).toBe(others + purse.committedMicroUsd);
    expect(verdictOf([evaluation], purse, 1)).toMatchObject({
      exitCode: 3,
      lines: [expect.any(String), "The day's budget of the shared ledger is spent."],
    });
  });

  test("fails where the model is away, with its reason", async () => {
    const away = createFailingModel(new NormalizerError("model.access-denied", "Check the credentials."));
    const evaluation = await evaluate(aContender(away), many);
    expect(away.requests).toHaveLength(1);
    expect(verdictOf([evaluation], { refusedBy: undefined }, 1)).toEqual({
      exitCode: 1,
      lines: [
        "INCOMPLETE: us.anthropic.claude-haiku-5-5 was not asked about 90 of 90 cases (model.access-denied).",
        "model.access-denied: Check the credentials.",
      ],
    });
  });
});

describe("a purse", () => {
  test("reserves nothing on the shared ledger that its own budget refuses, and gives back what was not spent", async () => {
    const shared = createMemoryLedger();
    const purse = createPurse(100, shared);
    expect(await purse.reserve("2026-11-22", 80, 1_000)).toBe(true);
    expect(await purse.reserve("2026-11-23", 30, 1_000)).toBe(false); // midnight gives no new money
    expect([...shared.days]).toEqual([["2026-11-22", 80]]);
    expect(purse.refusedBy).toBe("budget");
    await purse.settle("2026-11-22", 80, 10);
    expect([...shared.days]).toEqual([["2026-11-22", 10]]);
    expect(await purse.reserve("2026-11-22", 90, 50)).toBe(false);
    expect(purse.refusedBy).toBe("day");
    expect(purse.committedMicroUsd).toBe(10);
  });
});

describe("a purse that several reach into at once", () => {
  test("gives no more than it holds", async () => {
    const shared = createMemoryLedger();
    const purse = createPurse(100, shared);
    const taken = await Promise.all([60, 60, 30].map((sum) => purse.reserve("2026-11-22", sum, 1_000)));
    expect(taken).toEqual([true, false, true]);
    expect(shared.days.get("2026-11-22")).toBe(90);
  });
});

describe("the cases", () => {
  it("of one value with several labels are one case, and the rules go over what a model would answer", async () => {
    const path = await casesFile(
      { field: "ciudad", input: "bogta", answer: "Bogotá", why: "ignored" },
      "",
      { field: "direccion", input: "cr 7", expected: "A" },
      { field: "direccion", input: "cr 7", expected: "B" },
    );
    expect(readModelCases(path)).toEqual([
      {
        field: "ciudad",
        kind: "city",
        input: "bogta",
        expected: ["Bogotá D.C."],
        rightAnswers: ["Bogotá", "Bogotá D.C."],
      },
      {
        field: "direccion",
        kind: "address",
        input: "cr 7",
        expected: ["A", "B"],
        rightAnswers: ["A", "A", "B", "B"],
      },
    ]);
  });

  it("are refused with the file and the line of everything that is wrong", async () => {
    const path = await casesFile(
      '{"field": "ciudad", "input": "bogta"',
      { field: "municipio", input: "bogta", expected: "Bogotá D.C." },
      { field: "ciudad", input: " ", expected: null },
      { field: "ciudad", input: "cali" },
      { field: "ciudad", input: "cali", expected: "Cali", answer: "Cali" },
      { field: "ciudad", input: "cali", expected: { codigo: "76001" } },
      { field: "ciudad", input: "buga", expected: "Buga" },
      { field: "ciudad", input: "buga", expected: null },
    );
    expect(() => readModelCases(path)).toThrow(
      [
        `  ${path}:1: not valid JSON`,
        `  ${path}:2: field: must be one of nombres, apellidos, direccion, ciudad, nivelEducativo, ocupacionActual, empresa`,
        `  ${path}:3: input: must be what somebody typed`,
        `  ${path}:4: needs either expected or answer`,
        `  ${path}:5: needs either expected or answer`,
        `  ${path}:6: expected: Invalid input: expected string, received object`,
        `  ${path}:8: contradicts an earlier line: a value, and null`,
      ].join("\n"),
    );
    expect(() => readModelCases(join(folder, "nowhere.jsonl"))).toThrow(/nowhere\.jsonl cannot be read/);
  });
});

describe("the options", () => {
  it("name models to compare with by provider and id, in which colons may stand", () => {
    const options = parseEvalOptions(
      "--model bedrock --cases c --against none --against bedrock:us.amazon.nova-2-lite-v1:0 --against openai:llama3 --base-url http://127.0.0.1:1/v1 --prices 0,0".split(
        " ",
      ),
    );
    expect(options).toEqual({
      contenders: [
        { choice: "bedrock" },
        { choice: "none" },
        { choice: "bedrock", modelId: "us.amazon.nova-2-lite-v1:0" },
        { choice: "openai", modelId: "llama3" },
      ],
      cases: "c",
      baseUrl: "http://127.0.0.1:1/v1",
      prices: { input: 0, output: 0 },
      budgetUsd: 1,
      json: false,
      local: false,
    });
    expect(parseEvalOptions(["--help"])).toBeUndefined();
  });

  it.each([
    ["--cases c", "--model is missing"],
    ["--model none", "--cases is missing"],
    ["--model gpt --cases c", '--model "gpt": it must be one of none, simulated, bedrock, openai'],
    ["--model none --cases c --against gpt:4", '--against "gpt"'],
    ["--model simulated:x --cases c", '--model "simulated:x"'],
    ["--model simulated --model-id x --cases c", "simulated has no model ids"],
    ["--model bedrock --cases c --base-url http://x", "go with openai"],
    ["--model openai --cases c --base-url http://x", "--base-url needs the model's id"],
    ["--model openai --cases c --prices free", '--prices "free"'],
    ["--model none --cases c --budget-usd 0", "--budget-usd 0"],
    ["--model none --cases c --budget-usd lots", "--budget-usd lots"],
    ["--model none --cases c --modle x", "--modle"],
    ["--model none --cases c d", "d"],
  ])("%s is refused", (args, message) => {
    expect(() => parseEvalOptions(args.split(" "))).toThrow(message);
  });
});

describe("contenders that cannot be asked are found out before anything is", () => {
  const open = (
    contender: { choice: "bedrock" | "openai"; modelId?: string },
    env: Record<string, string> = {},
  ) =>
    openContenders(
      {
        contenders: [{ choice: "simulated" }, contender],
        cases: "",
        budgetUsd: 1,
        json: false,
        local: false,
      },
      env,
    );

  it.each([
    [{ choice: "bedrock", modelId: "anthropic.claude-3-haiku-20240307-v1:0" }, {}, "reached its end of life"],
    [{ choice: "bedrock", modelId: "gpt-4o-mini" }, {}, "is not a model of bedrock but of openai"],
    [
      { choice: "bedrock" },
      { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "http://127.0.0.1:43283" },
      "names this machine, which is not Bedrock",
    ],
    [{ choice: "openai", modelId: "us.amazon.nova-2-lite-v1:0" }, {}, "not a model of openai but of bedrock"],
    [{ choice: "bedrock" }, { RUNS_TABLE: "runs" }, "CONFIG_TABLE is not set"],
  ] as const)("%j with %j", async (contender, env, message) => {
    await expect(open(contender, env)).rejects.toThrow(message);
  });
});

describe("the command", () => {
  const run = (...args: string[]) =>
    new Promise<{ exitCode: unknown; stdout: string; stderr: string }>((resolve) => {
      const env = { PATH: process.env["PATH"], HOME: folder };
      execFile(process.execPath, [COMMAND, ...args], { env }, (error, stdout, stderr) =>
        resolve({ exitCode: error?.code ?? 0, stdout, stderr }),
      );
    });

  it("prints one object with --json, and nothing else on stdout", async () => {
    const path = await casesFile(...mixed);
    const { exitCode, stdout } = await run("--model", "simulated", "--json", "--cases", path);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ contenders: [{ simulated: true, cases: 10, calls: 1 }] });
  });

  it("exits with 3 over its budget", async () => {
    const path = await casesFile(...mixed);
    const budget = ["--budget-usd", "0.000001"];
    const { exitCode, stdout, stderr } = await run("--model", "simulated", "--cases", path, ...budget);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 3,
      stderr: expect.stringContaining("INCOMPLETE: SIMULATOR was not asked about 6 of 10 cases"),
    });
    expect(stdout).toContain("INCOMPLETE");
  });

  it("exits with 2 for wrong use, naming the file and the line", async () => {
    const path = await casesFile({ field: "ciudad", input: "cali", expected: "Cali" }, "{");
    const { exitCode, stdout, stderr } = await run("--model", "none", "--cases", path);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`${path}:2: not valid JSON`);
  });
});
