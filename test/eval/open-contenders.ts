import type { Environment } from "@lead-normalizer/functions/environment.ts";
import { type OpenModel, openModel } from "@lead-normalizer/ops/src/normalize/open-model.ts";
import { mayCostMoney, openPurse } from "@lead-normalizer/ops/src/normalize/open-purse.ts";
import type { Purse } from "@lead-normalizer/ops/src/normalize/purse.ts";

import type { Contender } from "./evaluate-model.ts";
import type { ContenderOptions, EvalOptions } from "./model-options.ts";

/** What the cases are put to, ready to be asked. */
export interface Contenders {
  contenders: readonly Contender[];
  /** For all models that cost money. */
  purse: Purse;
  /** What somebody should know before anything is sent. */
  notices: readonly string[];
  close(): Promise<void>;
}

/**
 * Makes every contender ready, and asks nothing: credentials, keys and ids are looked at first. The models that cost money
 * share one purse. The simulator has one of its own, of the same size, and never touches a shared ledger.
 * @throws InputError, NormalizerError `settings.invalid`, `model.retired`
 */
export async function openContenders(options: EvalOptions, environment: Environment): Promise<Contenders> {
  const { budgetUsd } = options;
  const paid = options.contenders.find(({ choice }) => mayCostMoney(choice));
  const { notice, ...shared } = await openPurse(paid?.choice ?? "none", budgetUsd, options, environment);
  const notices = notice === undefined ? [] : [notice];
  const models: OpenModel[] = [];
  const contenders: Contender[] = [];
  const close = async (): Promise<void> => {
    for (const model of models.splice(0)) await model.close();
  };
  try {
    for (const one of options.contenders) {
      const { choice } = one;
      const model = await openModel(wantedOf(one, options), environment);
      models.push(model);
      notices.push(...model.notices);
      const purse = mayCostMoney(choice) ? shared : await openPurse(choice, budgetUsd, options, environment);
      contenders.push({
        ...purse,
        asked: model.asked,
        label: labelOf(choice, model),
        isSimulated: choice === "simulated",
      });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { contenders, purse: shared.spend, notices: [...new Set(notices)], close };
}

/** The server and its prices are those of OpenAI-compatible contenders. */
function wantedOf(one: ContenderOptions, { baseUrl, prices }: EvalOptions): Parameters<typeof openModel>[0] {
  if (one.choice !== "openai") return one;
  return { ...one, ...(baseUrl !== undefined && { baseUrl }), ...(prices && { prices }) };
}

function labelOf(choice: ContenderOptions["choice"], { asked }: OpenModel): string {
  if (choice === "simulated") return "SIMULATOR";
  return asked?.row.modelId ?? "rules alone";
}
