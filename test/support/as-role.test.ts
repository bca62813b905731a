import { ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { createBedrockClient } from "@lead-normalizer/aws/bedrock-converse-model.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { afterEach, expect, test } from "vitest";

import { asRole, asTest } from "./as-role.ts";
import { takeNotedCalls } from "./recorded-calls.ts";

// What is taken is not written: these calls are no function's.
afterEach(takeNotedCalls);

/** Nothing listens there: what is sent is recorded before it fails. */
const nowhere = { ...localAccess, endpoint: "http://127.0.0.1:1" };
const dynamo = createDynamoClient(nowhere, { maxAttempts: 1 });

async function read(TableName: string): Promise<void> {
  await dynamo.send(new GetCommand({ TableName, Key: { leadId: "lead-1" } })).catch(() => {});
}

test("the calls of every client are noted, with the role and once", async () => {
  await asRole("consume", async () => {
    await read("local-leads");
    await read("local-leads");
    const look = new GetQueueAttributesCommand({ QueueUrl: "http://127.0.0.1:1/0/local-batches" });
    await createSqsClient(nowhere)
      .send(look)
      .catch(() => {});
    await createBedrockClient(nowhere)
      .send(new ConverseCommand({ modelId: "simulated", messages: [] }))
      .catch(() => {});
  });
  expect(takeNotedCalls()).toEqual([
    { role: "consume", action: "bedrock:InvokeModel", resource: "model" },
    { role: "consume", action: "dynamodb:GetItem", resource: "table:leads" },
    { role: "consume", action: "sqs:GetQueueAttributes", resource: "queue:batches" },
  ]);
});

test("what a role starts is its own, also when it runs later", async () => {
  const timer = Promise.withResolvers<void>();
  asRole("settle", () => void setTimeout(() => void read("local-runs").then(timer.resolve), 5));
  await timer.promise;
  expect(takeNotedCalls()).toEqual([{ role: "settle", action: "dynamodb:GetItem", resource: "table:runs" }]);
});

test("a role inside another has its calls for itself, and the test's are nobody's", async () => {
  await read("local-leads");
  await asRole("produce", async () => {
    await asTest(() => read("local-cache"));
    await asRole("consume", () => read("local-config"));
    await read("local-runs");
  });
  expect(takeNotedCalls()).toEqual([
    { role: "consume", action: "dynamodb:GetItem", resource: "table:config" },
    { role: "produce", action: "dynamodb:GetItem", resource: "table:runs" },
  ]);
});
