import type { Account, QueueDescription } from "@lead-normalizer/core/account-ports.ts";
import { CODE_VERSION_TAG } from "@lead-normalizer/aws/stage-names.ts";
import { type TableName, tables } from "@lead-normalizer/aws/tables.ts";
import { codeVersion } from "@lead-normalizer/core/code-version.ts";
import type { BatchItem } from "@lead-normalizer/core/run/batch-item.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";

import { stageAlarms } from "../../packages/ops/src/doctor/running/stage-alarms.ts";
import type { RunningStage } from "../../packages/ops/src/doctor/running/running.ts";
import { stageSchedules } from "../../packages/ops/src/doctor/running/stage-schedules.ts";
import { type StageSettings, stageSettings } from "../../stacks/stages.ts";
import { anAccount } from "./account.ts";
import { aRun, someSettings, T0 } from "./builders.ts";
import { createMemoryLeadStore } from "./memory-lead-store.ts";
import { createMemoryLedger } from "./memory-ledger.ts";
import { createMemoryAudit, createMemoryOverrides } from "./memory-model-tier.ts";
import { createMemoryPauseNotice } from "./memory-pause-notice.ts";
import { createMemoryRunStore, type MemoryRunStore } from "./memory-run-store.ts";
import { createMemorySettingsBook } from "./memory-settings-book.ts";
import { createMemoryTombstones } from "./memory-tombstones.ts";

const DAY_SECONDS = 86_400;

export const soundQueue: QueueDescription = {
  arn: "arn:batches",
  messages: 0,
  visibilitySeconds: 720,
  retentionSeconds: 10 * DAY_SECONDS,
  redrive: { deadLetterArn: "arn:batches-dlq", maxReceives: 6 },
};
export const soundDlq: QueueDescription = {
  arn: "arn:batches-dlq",
  messages: 0,
  visibilitySeconds: 30,
  retentionSeconds: 14 * DAY_SECONDS,
  sourceArns: ["arn:batches"],
};
export const soundDelivery = {
  id: "mapping-1",
  state: "Enabled",
  sourceArn: "arn:batches",
  batchSize: 10,
  reportsItemFailures: true,
  maximumConcurrency: 2,
};

export interface RunningChanges {
  account?: Parameters<typeof anAccount>[0];
  settings?: Partial<StageSettings>;
  records?: Partial<RunningStage["records"]>;
  runs?: readonly Run[];
  batches?: readonly BatchItem[];
  nowMs?: number;
}

/** Production, deployed and in order, an hour after its last nightly run began: what the checks of a running stage get. */
export function runningStage(changes: RunningChanges = {}): RunningStage {
  const settings: StageSettings = {
    ...stageSettings("production", { ALARM_EMAIL: "ana@example.com" }),
    ...changes.settings,
  };
  const account = deployed(settings, changes.account);
  return {
    account,
    stage: "production",
    settings,
    region: "us-east-1",
    environment: {},
    ops: "pnpm ops --stage production",
    putBack: "deploy",
    tables: account.tables,
    queues: account.queues,
    tableNames: Object.fromEntries(
      Object.keys(tables).map((table) => [table, `awsrestart-${table}`]),
    ) as RunningStage["tableNames"],
    queueNames: { batches: "awsrestart-batches", deadLetters: "awsrestart-batches-dlq" },
    records: {
      leads: createMemoryLeadStore([]),
      tombstones: createMemoryTombstones(),
      runs: storeOf(changes.runs ?? [aRun({ state: "closed", closedAtMs: T0 })], changes.batches),
      overrides: createMemoryOverrides(),
      audit: createMemoryAudit(),
      spend: createMemoryLedger(),
      pauseNotice: createMemoryPauseNotice(),
      settings: createMemorySettingsBook(),
      loadSettings: async () => someSettings({ modelId: settings.allowedModelIds[0] ?? "" }),
      ...changes.records,
    },
    nowMs: changes.nowMs ?? T0 + 3_600_000,
  };
}

function storeOf(runs: readonly Run[], batches: readonly BatchItem[] = []): MemoryRunStore {
  const store = createMemoryRunStore();
  for (const run of runs) store.runs.set(run.runId, run);
  for (const batch of batches) store.batches.set(`${batch.runId}/${batch.batchId}`, batch);
  return store;
}

function deployed(settings: StageSettings, changes: RunningChanges["account"] = {}): Account {
  const keyOf = (name: string) => tables[name.replace("awsrestart-", "") as TableName];
  return anAccount({
    ...changes,
    identity: {
      whoAmI: async () => ({ accountId: "123456789012", arn: "arn:ana", clockOffsetMs: 400 }),
      ...changes.identity,
    },
    tables: {
      describe: async (name) => {
        const { partitionKey, ...rest } = keyOf(name);
        return {
          status: "ACTIVE",
          partitionKey: { name: partitionKey, type: "S" },
          ...("sortKey" in rest && { sortKey: { name: rest.sortKey, type: "S" } }),
          isProtected: true,
        };
      },
      timeToLiveOf: async (name) => {
        const definition = keyOf(name);
        return "timeToLive" in definition ? definition.timeToLive : undefined;
      },
      ...changes.tables,
    },
    queues: {
      describe: async (name) => (name.endsWith("-batches") ? soundQueue : soundDlq),
      ...changes.queues,
    },
    names: { tagsOf: async () => ({ [CODE_VERSION_TAG]: codeVersion }), ...changes.names },
    subscribers: {
      subscribersOf: async () => [{ protocol: "email", endpoint: "ana@example.com", isConfirmed: true }],
      ...changes.subscribers,
    },
    functions: {
      describe: async () => ({ state: "Active", lastUpdate: "Successful", timeoutSeconds: 120 }),
      deliveriesTo: async () => [soundDelivery],
      ...changes.functions,
    },
    schedules: { describe: async (name) => stageSchedules(settings)[name], ...changes.schedules },
    alarms: {
      read: async () =>
        stageAlarms(settings).map((id) => ({ name: `awsrestart-${id}`, isRaised: false, isHeard: true })),
      ...changes.alarms,
    },
  });
}
