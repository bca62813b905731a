import { setTimeout as sleep } from "node:timers/promises";

import type { Environment } from "@lead-normalizer/functions/environment.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import type { ModelChoice, ModelServer } from "@lead-normalizer/local/model-choice.ts";

import { openModel } from "./open-model.ts";
import { openPurse } from "./open-purse.ts";
import type { Target } from "../system/target.ts";
import { counted } from "../terminal/output.ts";
import { BUDGET_USD_DEFAULT, describeRefusal, type Purse } from "./purse.ts";
import { type AskTally, createAskTally, storedLines } from "./stored-lines.ts";
import type { TypedValue } from "./typed-value.ts";

export interface AskOptions extends ModelServer {
  model: ModelChoice;
  modelId?: string;
  budgetUsd?: number;
  explain: boolean;
}

/**
 * Writes what a night would store for each value, and says on stderr where values go, before any does, what that cost, and what
 * could not be asked. `refused` when the money did not suffice, `failed` when nobody could be asked for another reason.
 * @throws InputError, NormalizerError `settings.invalid`, `model.retired`
 */
export async function normalizeWithModel(
  values: AsyncIterable<TypedValue>,
  options: AskOptions,
  target: Target,
  environment: Environment,
  write: (line: object) => Promise<void>,
): Promise<ExitCode> {
  const { model: choice, budgetUsd = BUDGET_USD_DEFAULT, explain } = options;
  const clock = { now: () => Date.now(), sleep: (ms: number) => sleep(ms) };
  const purse = await openPurse(choice, budgetUsd, target, environment);
  const opened = await openModel({ ...options, choice }, environment);
  const tally = createAskTally();
  try {
    if (purse.notice !== undefined) say(purse.notice);
    for (const notice of opened.notices) say(notice);
    if (choice === "simulated") say("SIMULATED: a table of answers, not a language model.");
    const asking = { ...purse, asked: opened.asked };
    for await (const line of storedLines(values, asking, clock, explain, tally)) await write(line);
  } finally {
    await opened.close();
    for (const line of describeTally(tally, purse.spend, budgetUsd)) say(line);
  }
  return exitCodeOf(tally);
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function describeTally({ usage, unasked, lastFailure }: AskTally, purse: Purse, budgetUsd: number): string[] {
  const { modelCalls, inputTokens, outputTokens, costMicroUsd } = usage;
  const lines: string[] = [];
  if (modelCalls > 0) {
    const cost = (costMicroUsd / 1_000_000).toFixed(6);
    lines.push(`${counted(modelCalls, "call")}, ${inputTokens} + ${outputTokens} tokens, $${cost}`);
  }
  for (const [code, count] of unasked) {
    lines.push(`NOT ASKED: ${counted(count, "value")} (${code}).`);
    if (code === "budget.spent") lines.push(describeRefusal(purse, budgetUsd, "values"));
    else if (lastFailure !== undefined) lines.push(`${lastFailure.code}: ${lastFailure.message}`);
  }
  return lines;
}

function exitCodeOf({ unasked }: AskTally): ExitCode {
  if (unasked.size === 0) return exitCodes.done;
  return [...unasked.keys()].every((code) => code === "budget.spent") ? exitCodes.refused : exitCodes.failed;
}
