import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { createServer } from "node:net";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { QUEUE_MAX_RECEIVE_COUNT, QUEUE_VISIBILITY_SECONDS } from "@lead-normalizer/core/limits.ts";
import { describe, expect, it, onTestFinished } from "vitest";

import { startDynamo } from "../dynamodb/start-dynamodb.ts";
import { localAccess, type Stack, startStack, type StackOptions } from "./start-stack.ts";

async function aStack(options: StackOptions = {}): Promise<Stack> {
  const stack = await startStack(options);
  onTestFinished(() => stack.stop());
  return stack;
}

/** True while something accepts connections there. */
async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint);
    return true;
  } catch {
    return false;
  }
}

describe("the embedded stack", () => {
  it("has the tables and the queues that a deployment has, on the loopback interface alone", async () => {
    const { env } = await aStack({ simulator: {} });
    const dynamo = createDynamoClient({ endpoint: env["AWS_ENDPOINT_URL_DYNAMODB"] ?? "", ...localAccess });
    const sqs = createSqsClient({ endpoint: env["AWS_ENDPOINT_URL_SQS"] ?? "", ...localAccess });
    onTestFinished(() => {
      dynamo.destroy();
      sqs.destroy();
    });
    const { TableNames } = await dynamo.send(new ListTablesCommand({}));
    expect(TableNames).toEqual([
      env["CACHE_TABLE"],
      env["CONFIG_TABLE"],
      env["LEADS_TABLE"],
      env["RUNS_TABLE"],
    ]);

    const dlq = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: env["DLQ_URL"], AttributeNames: ["All"] }),
    );
    const queue = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: env["QUEUE_URL"], AttributeNames: ["All"] }),
    );
    expect(queue.Attributes).toMatchObject({ VisibilityTimeout: String(QUEUE_VISIBILITY_SECONDS) });
    expect(JSON.parse(queue.Attributes?.["RedrivePolicy"] ?? "")).toEqual({
      deadLetterTargetArn: dlq.Attributes?.["QueueArn"],
      maxReceiveCount: QUEUE_MAX_RECEIVE_COUNT,
    });
    for (const [name, url] of Object.entries(env)) {
      if (name.startsWith("AWS_ENDPOINT_URL_")) expect(new URL(url).hostname).toBe("127.0.0.1");
    }
  });

  it("a start that fails half-way leaves nothing running", async () => {
    const started: string[] = [];
    const failing = startStack({
      async startDynamo() {
        const dynamo = await startDynamo(undefined);
        started.push(dynamo.endpoint);
        expect(await answers(dynamo.endpoint)).toBe(true);
        return dynamo;
      },
      simulator: { port: await aTakenPort() },
    });
    await expect(failing).rejects.toThrow(/EADDRINUSE/);
    expect(started).toHaveLength(1);
    expect(await answers(started[0] ?? "")).toBe(false);
  });

  it("two stacks stand side by side, and stopping one leaves the other", async () => {
    const [one, two] = [await startStack(), await aStack()];
    await one.stop();
    expect(await answers(one.env["AWS_ENDPOINT_URL_DYNAMODB"] ?? "")).toBe(false);
    expect(await answers(two.env["AWS_ENDPOINT_URL_DYNAMODB"] ?? "")).toBe(true);
  });
});

async function aTakenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
