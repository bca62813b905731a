import { setTimeout as sleep } from "node:timers/promises";

import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import { type Evaluation, evaluateModel } from "./evaluate-model.ts";
import { readModelCases } from "./model-cases.ts";
import { type EvalOptions, parseEvalOptions, usage } from "./model-options.ts";
import { evaluationsAsJson } from "./model-json.ts";
import { modelReport } from "./model-table.ts";
import { openContenders } from "./open-contenders.ts";
import { verdictOf } from "./run-verdict.ts";

/** `pnpm eval:model`: labelled values through rules, model and guard, as a night does. Exit codes: see `--help`. */
async function run(options: EvalOptions): Promise<number> {
  const clock = { now: () => Date.now(), sleep: (ms: number) => sleep(ms) };
  const cases = readModelCases(options.cases);
  const { contenders, purse, notices, close } = await openContenders(options, process.env);
  try {
    for (const notice of notices) console.error(notice);
    const evaluations: Evaluation[] = [];
    for (const contender of contenders) evaluations.push(await evaluateModel(contender, cases, clock));
    const verdict = verdictOf(evaluations, purse, options.budgetUsd);
    if (options.json) console.log(JSON.stringify(evaluationsAsJson(evaluations, options.cases)));
    else console.log(modelReport(evaluations));
    for (const line of verdict.lines) console.error(line);
    return verdict.exitCode;
  } finally {
    await close();
  }
}

try {
  const options = parseEvalOptions(process.argv.slice(2));
  if (options === undefined) console.log(usage);
  else process.exitCode = await run(options);
} catch (error) {
  const isWrongUse =
    error instanceof InputError ||
    (error instanceof NormalizerError && ["settings.invalid", "model.retired"].includes(error.code));
  if (!isWrongUse) throw error;
  console.error(error.message);
  process.exitCode = exitCodes.wrongUse;
}
