import { CreateQueueCommand, GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import {
  DLQ_RETENTION_SECONDS,
  QUEUE_MAX_RECEIVE_COUNT,
  QUEUE_RETENTION_SECONDS,
  QUEUE_VISIBILITY_SECONDS,
} from "@lead-normalizer/core/limits.ts";

import {
  type BedrockSimulator,
  type BedrockSimulatorOptions,
  startBedrockSimulator,
} from "../bedrock/start-bedrock-simulator.ts";
import { createTables } from "../dynamodb/create-tables.ts";
import type { EmbeddedDynamo } from "../dynamodb/embedded-dynamo.ts";
import { startDynamo } from "../dynamodb/start-dynamodb.ts";
import { startSqs } from "../sqs/start-sqs.ts";

export interface StackOptions {
  /** Given: starts the Bedrock simulator with these options. */
  simulator?: BedrockSimulatorOptions;
  /** Which DynamoDB; default the best that this platform has, or the one at `DYNAMODB_ENDPOINT`. */
  startDynamo?: () => Promise<EmbeddedDynamo>;
  /** Seconds that a received message stays hidden; default as deployed. */
  visibilitySeconds?: number;
}

/** The services of one machine, empty and ready. */
export interface Stack {
  /** For any AWS client or function: endpoints, credentials, table names, queue URLs. */
  env: Readonly<Record<string, string>>;
  dynamo: EmbeddedDynamo["name"];
  simulator: BedrockSimulator | undefined;
  stop(): Promise<void>;
}

/** Credentials of a stack that asks for none. */
export const localAccess = {
  region: "us-east-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
};

/** Starts DynamoDB, SQS and, when asked, the Bedrock simulator, with tables and queues. A failed start leaves nothing running. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).toReversed()) await each();
  };
  try {
    const dynamo = await (options.startDynamo ?? (() => startDynamo(process.env["DYNAMODB_ENDPOINT"])))();
    stops.push(() => dynamo.stop());
    const sqs = await startSqs();
    stops.push(() => sqs.stop());
    const simulator = options.simulator && (await startBedrockSimulator(options.simulator));
    if (simulator !== undefined) stops.push(() => simulator.stop());

    const client = createDynamoClient({ endpoint: dynamo.endpoint, ...localAccess });
    const tableNames = await createTables(client, "local").finally(() => client.destroy());
    const queues = await createQueues(sqs.endpoint, options.visibilitySeconds ?? QUEUE_VISIBILITY_SECONDS);
    return {
      dynamo: dynamo.name,
      simulator,
      stop,
      env: {
        AWS_REGION: localAccess.region,
        AWS_DEFAULT_REGION: localAccess.region, // the aws CLI reads this one
        AWS_ACCESS_KEY_ID: localAccess.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: localAccess.credentials.secretAccessKey,
        AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
        AWS_ENDPOINT_URL_SQS: sqs.endpoint,
        ...(simulator && { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: simulator.endpoint }),
        ...tableNames,
        ...queues,
        STAGE: "local",
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createQueues(
  endpoint: string,
  visibilitySeconds: number,
): Promise<{ QUEUE_URL: string; DLQ_URL: string }> {
  const client = createSqsClient({ endpoint, ...localAccess });
  const create = async (name: string, attributes: Record<string, string>): Promise<string> =>
    (await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }))).QueueUrl ?? "";
  const dlqUrl = await create("local-batches-dlq", { MessageRetentionPeriod: String(DLQ_RETENTION_SECONDS) });
  const dlq = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: dlqUrl, AttributeNames: ["QueueArn"] }),
  );
  const queueUrl = await create("local-batches", {
    VisibilityTimeout: String(visibilitySeconds),
    MessageRetentionPeriod: String(QUEUE_RETENTION_SECONDS),
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: dlq.Attributes?.QueueArn,
      maxReceiveCount: QUEUE_MAX_RECEIVE_COUNT,
    }),
  });
  client.destroy();
  return { QUEUE_URL: queueUrl, DLQ_URL: dlqUrl };
}
