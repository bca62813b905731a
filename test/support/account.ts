import type { Account, ModelAvailability, Quota } from "@lead-normalizer/core/account-ports.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";

import type { BeforeDeploy } from "../../packages/ops/src/doctor/check.ts";
import { type StageSettings, stageSettings } from "../../stacks/stages.ts";
import { T0 } from "./builders.ts";

export const granted: ModelAvailability = {
  authorized: true,
  entitled: true,
  inRegion: true,
  agreement: "available",
};

const tokensFor = (model: string): Quota => ({
  code: `L-${model.length}`,
  name: `Cross-region model inference tokens per minute for Anthropic ${model}`,
  value: 5_000_000,
});

/** An account in which nothing is wrong and nothing is deployed. Its one leads table is `crm-leads`. */
export function anAccount(changes: { [Port in keyof Account]?: Partial<Account[Port]> } = {}): Account {
  return {
    identity: {
      whoAmI: async () => ({
        accountId: "123456789012",
        arn: "arn:aws:sts::123456789012:assumed-role/ops/ana",
      }),
      ...changes.identity,
    },
    region: { read: async () => "us-east-1", ...changes.region },
    models: {
      hasProfile: async () => true,
      readLifecycle: async () => ({ isLegacy: false, legacyAtMs: undefined, endOfLifeAtMs: undefined }),
      readAvailability: async () => granted,
      hasUseCaseForm: async () => true,
      invocationLogs: async () => [],
      ...changes.models,
    },
    bedrockQuotas: {
      appliedQuotas: async () => [tokensFor("Claude Haiku 5.5")],
      defaultQuotas: async () => [tokensFor("Claude Haiku 4.5 V1"), tokensFor("Claude Haiku 5.5")],
      ...changes.bedrockQuotas,
    },
    concurrency: { unreservedConcurrency: async () => 1_000, ...changes.concurrency },
    tables: {
      describe: async () => ({ status: "ACTIVE", partitionKey: { name: "leadId", type: "S" } }),
      hasPointInTimeRecovery: async () => true,
      timeToLiveOf: async () => undefined,
      sampleTimes: async () => [{}],
      ...changes.tables,
    },
    names: { tagsOf: async () => undefined, ...changes.names },
    subscribers: { subscribersOf: async () => undefined, ...changes.subscribers },
    queues: { describe: async () => undefined, ...changes.queues },
    functions: {
      describe: async () => undefined,
      reservedConcurrency: async () => undefined,
      deliveriesTo: async () => [],
      ...changes.functions,
    },
    schedules: { describe: async () => undefined, ...changes.schedules },
    alarms: { read: async () => [], ...changes.alarms },
  };
}

/** What a check gets: stage `dev` in a healthy account. */
export function beforeDeploy(
  account: Account = anAccount(),
  settings: Partial<StageSettings> = {},
): BeforeDeploy {
  return {
    account,
    stage: "dev",
    settings: { ...stageSettings("dev", {}), ...settings },
    region: "us-east-1",
    environment: {},
    nowMs: T0,
  };
}

/** What an adapter throws when the caller may not ask. */
export const denied = (action: string): NormalizerError =>
  new NormalizerError("account.denied", "x", { ids: { action, error: "AccessDeniedException" } });

/** And when nobody answers. */
export const unanswered = (action: string): NormalizerError =>
  new NormalizerError("account.unanswered", "x", { ids: { action, error: "ThrottlingException" } });
