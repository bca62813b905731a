import {
  createBedrockClient,
  createBedrockConverseModel,
} from "@lead-normalizer/aws/bedrock-converse-model.ts";
import {
  defaultModelId,
  isKnownModel,
  type ModelRow,
  OPENAI_MODEL_ID,
  pricedModelRow,
  SIMULATED_MODEL_ID,
  usableModelRow,
} from "@lead-normalizer/core/model/models.ts";
import type { NormalizationModel, SpendLedger } from "@lead-normalizer/core/ports.ts";
import { startBedrockSimulator } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { isThisMachine, whereValuesGo } from "@lead-normalizer/local/where-values-go.ts";
import { createOpenAiChatModel } from "@lead-normalizer/openai/openai-chat-model.ts";
import { openTables } from "@lead-normalizer/ops/src/open-tables.ts";

import type { Contender } from "./evaluate-model.ts";
import type { ContenderOptions, EvalOptions } from "./model-options.ts";
import { createPurse, type Purse } from "./purse.ts";

type Environment = Readonly<Record<string, string | undefined>>;

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
  const budgetMicroUsd = options.budgetUsd * 1_000_000;
  const shared = await openSharedLedger(options, environment);
  const purse = createPurse(budgetMicroUsd, shared?.spend);
  const notices: string[] = shared === undefined ? [] : [shared.notice];
  const stops: (() => Promise<void>)[] = [];
  const contenders: Contender[] = [];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0)) await stop();
  };
  try {
    for (const one of options.contenders) {
      const opened = await open(one, options, environment);
      if (opened.stop !== undefined) stops.push(opened.stop);
      if (opened.notice !== undefined) notices.push(opened.notice);
      const isSimulated = one.choice === "simulated";
      contenders.push({
        label: opened.label,
        isSimulated,
        asked: opened.asked,
        spend: isSimulated ? createPurse(budgetMicroUsd) : purse,
        capMicroUsd: shared?.capMicroUsd ?? budgetMicroUsd,
        tokensPerMinute: isSimulated ? Number.MAX_SAFE_INTEGER : (shared?.tokensPerMinute ?? null),
      });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { contenders, purse, notices: [...new Set(notices)], close };
}

interface SharedLedger {
  spend: SpendLedger;
  capMicroUsd: number;
  tokensPerMinute: number | null;
  notice: string;
}

/** The ledger of the system that is named, if one is and any money is to be spent. */
async function openSharedLedger(
  { contenders, local, stage }: EvalOptions,
  environment: Environment,
): Promise<SharedLedger | undefined> {
  if (!contenders.some(({ choice }) => choice === "bedrock" || choice === "openai")) return undefined;
  if (!local && stage === undefined && (environment["RUNS_TABLE"] ?? "") === "") return undefined;
  const tables = await openTables({ local, ...(stage !== undefined && { stage }) }, environment);
  const { dailyBudgetUsd, tokensPerMinute } = await tables.loadSettings();
  const whose = local ? "the kept stack" : stage === undefined ? "RUNS_TABLE" : `stage ${stage}`;
  return {
    spend: tables.spend,
    capMicroUsd: dailyBudgetUsd * 1_000_000,
    tokensPerMinute,
    notice: `The spend also counts on the ledger of ${whose}: its consumers and this evaluation share $${dailyBudgetUsd} a day.`,
  };
}

interface Opened {
  label: string;
  asked: { model: NormalizationModel; row: ModelRow } | undefined;
  notice?: string;
  stop?: () => Promise<void>;
}

async function open(
  { choice, modelId }: ContenderOptions,
  { baseUrl, prices }: EvalOptions,
  environment: Environment,
): Promise<Opened> {
  switch (choice) {
    case "none":
      return { label: "rules alone", asked: undefined };
    case "simulated":
      return openSimulator();
    case "bedrock": {
      refuseSimulatorAsBedrock(environment);
      const row = rowOf(modelId ?? environment["BEDROCK_MODEL_ID"] ?? defaultModelId, choice);
      const notice = await whereValuesGo(choice, undefined);
      const client = createBedrockClient({ region: environment["AWS_REGION"] ?? localAccess.region });
      return {
        label: row.modelId,
        asked: { model: createBedrockConverseModel(client), row },
        ...(notice !== undefined && { notice }),
        stop: async () => client.destroy(),
      };
    }
    case "openai": {
      const row = rowOf(modelId ?? OPENAI_MODEL_ID, choice, prices);
      const notice = await whereValuesGo(choice, baseUrl);
      const apiKey = environment["OPENAI_API_KEY"];
      const model = createOpenAiChatModel({ ...(baseUrl !== undefined && { baseUrl }), apiKey });
      return {
        label: row.modelId,
        asked: { model, row },
        ...(notice !== undefined && { notice }),
      };
    }
  }
}

async function openSimulator(): Promise<Opened> {
  const simulator = await startBedrockSimulator();
  const client = createBedrockClient({ endpoint: simulator.endpoint, ...localAccess });
  return {
    label: "SIMULATOR",
    asked: { model: createBedrockConverseModel(client), row: usableModelRow(SIMULATED_MODEL_ID) },
    stop: async () => {
      client.destroy();
      await simulator.stop();
    },
  };
}

function rowOf(modelId: string, provider: "bedrock" | "openai", prices?: EvalOptions["prices"]): ModelRow {
  const row = prices === undefined ? usableModelRow(modelId) : pricedModelRow(modelId, prices);
  if (!isKnownModel(modelId) || row.provider === provider) return row;
  throw new InputError(`${modelId} is not a model of ${provider} but of ${row.provider}.`, {
    wayOut: `Name it as ${row.provider}, or another id.`,
  });
}

/** A kept stack's environment points Bedrock's clients at its simulator, whose results are not Bedrock's. */
function refuseSimulatorAsBedrock(environment: Environment): void {
  for (const variable of ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME", "AWS_ENDPOINT_URL"]) {
    const endpoint = environment[variable] ?? "";
    if (!URL.canParse(endpoint) || !isThisMachine(new URL(endpoint).host)) continue;
    throw new InputError(`${variable} names this machine, which is not Bedrock.`, {
      wayOut: "Unset it, or evaluate with --model simulated.",
    });
  }
}
