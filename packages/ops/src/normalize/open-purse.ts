import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";
import type { ModelChoice } from "@lead-normalizer/local/model-choice.ts";

import { openTables } from "../system/open-tables.ts";
import type { Target } from "../system/target.ts";
import { createPurse, type Purse } from "./purse.ts";

/** A purse, and what goes with the ledger behind it. */
export interface OpenPurse {
  spend: Purse;
  /** The day's cap on the ledger. */
  capMicroUsd: number;
  /** null = the model's known quota. */
  tokensPerMinute: number | null;
  /** As the system has it whose ledger is shared. */
  mayLeaveAccount: Settings["mayLeaveAccount"];
  /** What somebody should know before anything is sent. */
  notice?: string;
}

/** True for a model whose answers may cost money. */
export const mayCostMoney = (choice: ModelChoice): boolean => choice === "bedrock" || choice === "openai";

/**
 * The money for a model: a budget of the command's own. When it may cost money and a system is named (also by `RUNS_TABLE`), it
 * is reserved on that system's ledger too, and what may not leave its account does not. The simulator never touches one.
 * @throws InputError, NormalizerError `settings.invalid`
 */
export async function openPurse(
  choice: ModelChoice,
  budgetUsd: number,
  target: Target,
  environment: Environment,
): Promise<OpenPurse> {
  const { local, stage } = target;
  const budgetMicroUsd = budgetUsd * 1_000_000;
  const isShared = local || stage !== undefined || (environment["RUNS_TABLE"] ?? "") !== "";
  if (!mayCostMoney(choice) || !isShared) {
    return {
      spend: createPurse(budgetMicroUsd),
      capMicroUsd: budgetMicroUsd,
      tokensPerMinute: mayCostMoney(choice) ? null : Number.MAX_SAFE_INTEGER,
      mayLeaveAccount: {},
    };
  }
  const tables = await openTables(target, environment);
  const { dailyBudgetUsd, tokensPerMinute, mayLeaveAccount } = await tables.loadSettings();
  const whose = local ? "the kept stack" : stage === undefined ? "RUNS_TABLE" : `stage ${stage}`;
  return {
    spend: createPurse(budgetMicroUsd, tables.spend),
    capMicroUsd: dailyBudgetUsd * 1_000_000,
    tokensPerMinute,
    mayLeaveAccount,
    notice: `The spend also counts on the ledger of ${whose}: its consumers and this command share $${dailyBudgetUsd} a day.`,
  };
}
