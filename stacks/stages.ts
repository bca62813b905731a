import * as z from "zod";

import { stagePrefix } from "../packages/aws/src/tables.ts";
import { CONSUMER_CONCURRENCY } from "../packages/core/src/limits.ts";
import { defaultModelId } from "../packages/core/src/model/models.ts";

/** An inference profile of the United States: leads are not sent to other Regions of the world. */
const UsProfileId = z.templateLiteral(["us.", z.string().min(1)]);

/**
 * CloudWatch: metrics of one alarm. Each model needs four of them for what it costs.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html
 */
const ALARM_METRICS_MAX = 10;
const METRICS_PER_MODEL = 4;

/** What differs between stages. Everything else is the same everywhere. */
export const StageSettings = z
  .strictObject({
    /** First part of every physical name. */
    prefix: z
      .string()
      .max(30)
      .regex(/^[a-z](-?[a-z0-9])*$/, "must be lower-case letters, digits and single dashes, a letter first"),
    /** Whether the nightly run starts by itself. Runs that an operator starts work in every stage. */
    nightlyRun: z.boolean(),
    /** Whether AWS refuses to delete the tables. */
    deletionProtection: z.boolean(),
    /** Consumers that run at the same time: the knob that scales the system. */
    consumerMaximumConcurrency: z.int().min(CONSUMER_CONCURRENCY.min).max(CONSUMER_CONCURRENCY.max),
    /** Models that consumers may call. */
    allowedModelIds: z
      .array(UsProfileId)
      .min(1)
      .max(Math.floor(ALARM_METRICS_MAX / METRICS_PER_MODEL), "one alarm can watch the cost of two models"),
    /** Who hears of alarms and of every run's end. AWS asks the address to confirm before it sends anything. */
    alarmEmail: z.email().exactOptional(),
    /**
     * The most that the setting `dailyBudgetUsd` may be. More than 120 % of it within 24 hours stops the consumers: two days
     * of the ledger can fall into these, so a setting above 60 % of it may be stopped without a fault.
     */
    dailyBudgetUsdMax: z.number().positive(),
    /** Dollars a month for Bedrock in the whole account, the backstop. */
    monthlyBudgetUsd: z.number().positive(),
    /** Minutes that a batch may wait before somebody hears of it. */
    oldestMessageMinutes: z.int().min(1),
    /** A leads table that is there already, instead of one of our own. `streamArn` only where changes are followed. */
    importedLeadsTable: z
      .strictObject({ name: z.string().min(3), streamArn: z.string().startsWith("arn:").exactOptional() })
      .exactOptional(),
    /** Whether new and edited leads are normalised as they come, not only at night. */
    followChanges: z.boolean(),
  })
  .refine(({ nightlyRun, alarmEmail }) => !nightlyRun || alarmEmail !== undefined, {
    path: ["alarmEmail"],
    error: "a stage that runs by night needs somebody to wake: set ALARM_EMAIL, or write it here",
  })
  .refine(
    ({ followChanges, importedLeadsTable: imported }) =>
      !followChanges || imported === undefined || imported.streamArn !== undefined,
    {
      path: ["importedLeadsTable", "streamArn"],
      error: "following the changes of an imported table needs its stream",
    },
  );
export type StageSettings = z.infer<typeof StageSettings>;

/** For a developer's own stage and for any other that has no settings here: nothing starts by itself. */
const development = {
  nightlyRun: false,
  deletionProtection: false,
  consumerMaximumConcurrency: 2,
  allowedModelIds: [defaultModelId, "us.anthropic.claude-haiku-4-5-20251001-v1:0"],
  dailyBudgetUsdMax: 10,
  monthlyBudgetUsd: 50,
  oldestMessageMinutes: 60,
  followChanges: false,
} satisfies Partial<z.input<typeof StageSettings>>;

const stages: Readonly<Record<string, Partial<Omit<z.input<typeof StageSettings>, "prefix">>>> = {
  production: {
    nightlyRun: true,
    deletionProtection: true,
    dailyBudgetUsdMax: 20,
    monthlyBudgetUsd: 200,
  },
};

/**
 * The settings of a stage; of one that is not listed, safe ones for development under a prefix of its own.
 * `ALARM_EMAIL` of the environment stands in where none is written here: addresses do not belong into a repository.
 * @throws Error naming the stage, each wrong key and its rule
 */
export function stageSettings(stage: string, environment = process.env): StageSettings {
  const email = environment["ALARM_EMAIL"];
  const parsed = StageSettings.safeParse({
    prefix: stagePrefix(stage),
    ...development,
    ...(email !== undefined && email !== "" && { alarmEmail: email }),
    ...stages[stage],
  });
  if (parsed.success) return parsed.data;
  throw new Error(`Stage "${stage}" in stacks/stages.ts:\n${z.prettifyError(parsed.error)}`);
}

/**
 * What a stage holds its settings to, by the variables of every function that reads them: all must judge alike, and so must
 * whoever operates it, who has no `ALARM_EMAIL`.
 */
export function settingsEnvironmentOf(stage: string): {
  ALLOWED_MODEL_IDS: string;
  DAILY_BUDGET_USD_MAX: string;
} {
  const { allowedModelIds, dailyBudgetUsdMax } = { ...development, ...stages[stage] };
  return { ALLOWED_MODEL_IDS: allowedModelIds.join(","), DAILY_BUDGET_USD_MAX: String(dailyBudgetUsdMax) };
}

/** Consumers that a deployment of the stage lets run at the same time, for whoever operates it. */
export function deployedConcurrency(stage: string): number {
  return { ...development, ...stages[stage] }.consumerMaximumConcurrency;
}

/** The leads table that a stage imports, for whoever operates it. Undefined = it has its own. */
export function importedLeadsTable(stage: string): string | undefined {
  return stages[stage]?.importedLeadsTable?.name;
}
