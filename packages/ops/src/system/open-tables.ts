import { setTimeout as sleep } from "node:timers/promises";

import { createDynamoAnswerCache } from "@lead-normalizer/aws/dynamo-answer-cache.ts";
import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoLeadMentions } from "@lead-normalizer/aws/dynamo-lead-mentions.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoOverrideStore } from "@lead-normalizer/aws/dynamo-override-store.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSettingsBook } from "@lead-normalizer/aws/dynamo-settings-book.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { createDynamoTombstones } from "@lead-normalizer/aws/dynamo-tombstones.ts";
import type { Endpoint } from "@lead-normalizer/aws/endpoint.ts";
import { type TableName, tables } from "@lead-normalizer/aws/tables.ts";
import type {
  AnswerCache,
  AuditLog,
  Clock,
  LeadMentions,
  LeadStore,
  OverrideStore,
  PauseNotice,
  RunStore,
  SettingsBook,
  SpendLedger,
  Tombstones,
} from "@lead-normalizer/core/ports.ts";
import { resolveSettings, type Settings } from "@lead-normalizer/core/run/settings.ts";
import { type Environment, required } from "@lead-normalizer/functions/environment.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { findKeptStack, type KeptStack } from "@lead-normalizer/local/stack/stack-file.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";

import { deployTarget } from "./deploy-target.ts";
import { namesOfStage } from "./names-of-stage.ts";
import { checkTarget, type Target } from "./target.ts";

/** The tables of a system, for an operator. */
export interface Tables {
  leads: LeadStore;
  runs: RunStore;
  cache: AnswerCache;
  overrides: OverrideStore;
  audit: AuditLog;
  tombstones: Tombstones;
  mentions: LeadMentions;
  spend: SpendLedger;
  pauseNotice: PauseNotice;
  settings: SettingsBook;
  /** The variables that stand in for settings, and what limits them. */
  environment: Environment;
  clock: Clock;
  loadSettings(): Promise<Settings>;
}

/** Where a system's services are, and what they are called. */
export interface Whereabouts {
  env: Environment;
  /** Of the kept stack; undefined = AWS. */
  kept: KeptStack | undefined;
  endpointOf(service: string): Endpoint;
}

/** @throws InputError when none is kept, or the target cannot be meant */
export async function findSystem(target: Target, environment: Environment): Promise<Whereabouts> {
  checkTarget(target);
  const { local, stage } = target;
  if (!local && stage === undefined && (environment["RUNS_TABLE"] ?? "") === "") {
    throw new InputError("Nobody said which system.", {
      wayOut: "Say --stage production, or another stage's name, or --local for the embedded stack.",
    });
  }
  const kept = local ? await openKeptStack() : undefined;
  const env =
    kept !== undefined
      ? { ...kept.settings, ...kept.env }
      : stage === undefined
        ? environment
        : { ...environment, ...namesOfStage(stage) };
  return {
    env,
    kept,
    endpointOf: (service) => {
      const endpoint = env[`AWS_ENDPOINT_URL_${service}`];
      return {
        ...(endpoint !== undefined && { endpoint }),
        ...(kept !== undefined && localAccess),
        // Wherever the shell's Region is: a stage is where its code says.
        ...(stage !== undefined && { region: deployTarget.region }),
      };
    },
  };
}

/** Opens the tables of a system; each is named by its variable. @throws InputError, NormalizerError `settings.invalid` */
export async function openTables(target: Target, environment: Environment): Promise<Tables> {
  return tablesOf(await findSystem(target, environment));
}

/** @throws NormalizerError `settings.invalid` when a table has no name */
export function tablesOf(
  { env, endpointOf }: Pick<Whereabouts, "env" | "endpointOf">,
  patience: Parameters<typeof createDynamoClient>[1] = {},
): Tables {
  const dynamo = createDynamoClient(endpointOf("DYNAMODB"), patience);
  // For the ledger: sending a lost settlement again would book it twice.
  const dynamoOnce = createDynamoClient(endpointOf("DYNAMODB"), { maxAttempts: 1 });
  const name = (table: TableName): string => required(env, tables[table].environment);
  const settings = createDynamoSettingsBook(dynamo, name("config"));
  return {
    leads: createDynamoLeadStore(dynamo, name("leads")),
    runs: createDynamoRunStore(dynamo, name("runs")),
    cache: createDynamoAnswerCache(dynamo, name("cache")),
    overrides: createDynamoOverrideStore(dynamo, name("config")),
    audit: createDynamoAuditLog(dynamo, name("runs")),
    tombstones: createDynamoTombstones(dynamo, name("runs")),
    mentions: createDynamoLeadMentions(dynamo, name("runs")),
    spend: createDynamoSpendLedger(dynamoOnce, name("runs")),
    pauseNotice: createDynamoPauseNotice(dynamo, name("config")),
    settings,
    environment: env,
    clock: { now: () => Date.now(), sleep: (ms) => sleep(ms) },
    loadSettings: async () => resolveSettings(await settings.load(), env),
  };
}

/** @throws InputError when none is kept */
export async function openKeptStack(): Promise<KeptStack> {
  const kept = await findKeptStack();
  if (kept !== undefined) return kept;
  throw new InputError("No embedded stack is kept here.", {
    wayOut: "Start one with `pnpm start --keep` or `pnpm local`, in this folder, and leave it running.",
  });
}
