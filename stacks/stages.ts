import { stagePrefix } from "../packages/aws/src/tables.ts";
import { defaultModelId } from "../packages/core/src/model/models.ts";

/** What differs between stages. Everything else is the same everywhere. */
export interface StageSettings {
  /** First part of every physical name. */
  prefix: string;
  /** Whether the nightly run starts by itself. Runs that an operator starts work in every stage. */
  nightlyRun: boolean;
  /** Whether AWS refuses to delete the tables. */
  deletionProtection: boolean;
  /**
   * Consumers that run at the same time, 2 to 1,000.
   * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html
   */
  consumerMaximumConcurrency: number;
  /** Models that consumers may call. Only `us.` inference profiles: leads are not sent to other Regions of the world. */
  allowedModelIds: readonly UsProfileId[];
}

type UsProfileId = `us.${string}`;

/** For a developer's own stage and for any other that has no settings here: nothing starts by itself. */
const development = {
  nightlyRun: false,
  deletionProtection: false,
  consumerMaximumConcurrency: 2,
  allowedModelIds: [defaultModelId, "us.anthropic.claude-haiku-4-5-20251001-v1:0"],
} satisfies Omit<StageSettings, "prefix">;

const stages: Readonly<Record<string, Partial<StageSettings>>> = {
  production: { nightlyRun: true, deletionProtection: true },
};

/** The settings of a stage; of one that is not listed, safe ones for development under a prefix of its own. */
export function stageSettings(stage: string): StageSettings {
  return { prefix: stagePrefix(stage), ...development, ...stages[stage] };
}
