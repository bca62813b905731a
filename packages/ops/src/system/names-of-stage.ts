import type { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { findQueueUrl } from "@lead-normalizer/aws/sqs-queue-url.ts";
import { stageNames } from "@lead-normalizer/aws/stage-names.ts";
import { physicalTableName, stagePrefix, type TableName, tables } from "@lead-normalizer/aws/tables.ts";
import { environmentSettings } from "@lead-normalizer/core/run/setting-layers.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import { deployedConcurrency, importedLeadsTable, settingsEnvironmentOf } from "../../../../stacks/stages.ts";

/**
 * What a deployed stage's tables, functions and alarms are called, and what its functions hold settings to, by the variables
 * that say so elsewhere. Those that stand in for settings are blank, as no function has them: the operator's are not the stage's.
 */
export function namesOfStage(stage: string): Record<string, string> {
  const prefix = stagePrefix(stage);
  const { consumer, producer, spendAlarm } = stageNames(prefix);
  const imported = importedLeadsTable(stage);
  return {
    ...Object.fromEntries(Object.keys(environmentSettings).map((variable) => [variable, ""])),
    ...settingsEnvironmentOf(stage),
    CONSUMER_MAXIMUM_CONCURRENCY: String(deployedConcurrency(stage)),
    ...Object.fromEntries(
      (Object.keys(tables) as TableName[]).map((name) => [
        tables[name].environment,
        physicalTableName(prefix, name),
      ]),
    ),
    ...(imported !== undefined && { LEADS_TABLE: imported }),
    CONSUMER_FUNCTION: consumer,
    PRODUCER_FUNCTION: producer,
    SPEND_ALARM_NAME: spendAlarm,
    STAGE: stage,
  };
}

/** A stage's queues, as SQS knows them. @throws InputError when it has none: then nobody deployed it here */
export async function queuesOfStage(
  client: ReturnType<typeof createSqsClient>,
  stage: string,
): Promise<{ QUEUE_URL: string; DLQ_URL: string }> {
  const { batches, deadLetters } = stageNames(stagePrefix(stage));
  const [queueUrl, dlqUrl] = await Promise.all([
    findQueueUrl(client, batches),
    findQueueUrl(client, deadLetters),
  ]);
  if (queueUrl !== undefined && dlqUrl !== undefined) return { QUEUE_URL: queueUrl, DLQ_URL: dlqUrl };
  const region = await client.config.region();
  throw new InputError(`There is no stage "${stage}" here: Region ${region} has no queue ${batches}.`, {
    wayOut: "Look at the stage's name, and at the account and the Region of your AWS credentials.",
  });
}
