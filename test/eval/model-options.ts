import { parseArgs } from "node:util";

import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { parsePrices } from "@lead-normalizer/local/main/model-options.ts";
import { type ModelChoice, modelChoices } from "@lead-normalizer/local/model-choice.ts";
import { BUDGET_USD_DEFAULT, parseBudgetUsd } from "@lead-normalizer/ops/src/normalize/purse.ts";

/** What is put to the test. */
export interface ContenderOptions {
  choice: ModelChoice;
  /** Undefined = the default of its provider. */
  modelId?: string;
}

export interface EvalOptions {
  /** The model, then those that it is compared with. */
  contenders: readonly ContenderOptions[];
  cases: string;
  /** Of an OpenAI-compatible server; undefined = OpenAI's own. */
  baseUrl?: string;
  /** Dollars per million tokens of that server; undefined = the model table's. */
  prices?: { input: number; output: number };
  budgetUsd: number;
  json: boolean;
  /** Whose ledger the spend is also counted on. */
  local: boolean;
  stage?: string;
}

export const usage = `Usage: pnpm eval:model --model none|simulated|bedrock|openai --cases FILE.jsonl [options]

Puts labelled values through rules, model and guard, as a night does, and reports what came of each.

  --model-id ID            which model of bedrock or openai (default: the product's)
  --base-url URL           OpenAI-compatible server (default: OpenAI's own; key in OPENAI_API_KEY)
  --prices IN,OUT          dollars per million tokens of a server of your own
  --against MODEL[:ID]     another column, repeatable: none, simulated, bedrock:us.amazon.nova-2-lite-v1:0
  --budget-usd DOLLARS     hard ceiling of the whole evaluation (default 1)
  --local, --stage NAME    counts the spend also on that system's ledger, under its daily budget
                           (so does RUNS_TABLE in the environment)
  --json                   one JSON object on stdout, all else on stderr

Exit codes: 0 done, 1 the model could not be asked, 2 wrong use, 3 the budget did not suffice.`;

/** The options, or undefined when help was asked for. @throws InputError */
export function parseEvalOptions(args: readonly string[]): EvalOptions | undefined {
  const given = parse(args);
  if (given.help === true) return undefined;
  if (given.model === undefined) throw wrongUse("--model is missing.");
  if (given.cases === undefined) throw wrongUse("--cases is missing: a JSONL file of labelled values.");
  const contenders = [
    contenderOf(given.model, given["model-id"], "--model"),
    ...(given.against ?? []).map((text) => {
      const at = text.indexOf(":");
      return at < 0
        ? contenderOf(text, undefined, "--against")
        : contenderOf(text.slice(0, at), text.slice(at + 1), "--against");
    }),
  ];
  const openAi = contenders.filter(({ choice }) => choice === "openai");
  if ((given["base-url"] ?? given.prices) !== undefined && openAi.length === 0) {
    throw wrongUse("--base-url and --prices go with openai.");
  }
  if (given["base-url"] !== undefined && openAi.some(({ modelId }) => modelId === undefined)) {
    throw wrongUse("--base-url needs the model's id: every server has models of its own.");
  }
  const budgetUsd = parseBudgetUsd(given["budget-usd"] ?? String(BUDGET_USD_DEFAULT));
  if (budgetUsd === undefined) {
    throw wrongUse(`--budget-usd ${given["budget-usd"]}: it must be dollars above 0, up to 10000.`);
  }
  return {
    contenders,
    cases: given.cases,
    budgetUsd,
    json: given.json ?? false,
    local: given.local ?? false,
    ...(given.stage !== undefined && { stage: given.stage }),
    ...(given["base-url"] !== undefined && { baseUrl: given["base-url"] }),
    ...(given.prices !== undefined && { prices: pricesOf(given.prices) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        model: { type: "string" },
        "model-id": { type: "string" },
        "base-url": { type: "string" },
        prices: { type: "string" },
        cases: { type: "string" },
        against: { type: "string", multiple: true },
        "budget-usd": { type: "string" },
        json: { type: "boolean" },
        local: { type: "boolean" },
        stage: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrongUse(error.message, error);
  }
}

function contenderOf(name: string, modelId: string | undefined, option: string): ContenderOptions {
  const choice = modelChoices.find((one) => one === name);
  if (choice === undefined) {
    throw wrongUse(`${option} "${name}": it must be one of ${modelChoices.join(", ")}.`);
  }
  if (modelId === undefined) return { choice };
  if (choice !== "bedrock" && choice !== "openai") throw wrongUse(`${option}: ${choice} has no model ids.`);
  if (modelId.trim() === "") throw wrongUse(`${option}: the model's id is empty.`);
  return { choice, modelId };
}

function pricesOf(text: string): { input: number; output: number } {
  const prices = parsePrices(text);
  if (prices !== undefined) return prices;
  throw wrongUse(`--prices "${text}": it must be two prices with a comma, such as 0.15,0.6.`);
}

function wrongUse(message: string, cause?: unknown): InputError {
  return new InputError(message, { wayOut: "`pnpm eval:model --help` lists the options.", cause });
}
