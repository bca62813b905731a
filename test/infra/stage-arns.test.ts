import { expect, test } from "vitest";

import { createStageArns } from "./stage-arns.ts";

const arnsOf = createStageArns({
  prefix: "awsrestart-dev",
  region: "us-east-1",
  account: "123456789012",
  modelArns: ["arn:profile", "arn:model"],
});

test.each([
  ["table:leads", ["arn:aws:dynamodb:us-east-1:123456789012:table/awsrestart-dev-leads"]],
  [
    "table:runs/index/by-state",
    ["arn:aws:dynamodb:us-east-1:123456789012:table/awsrestart-dev-runs/index/by-state"],
  ],
  ["queue:batches-dlq", ["arn:aws:sqs:us-east-1:123456789012:awsrestart-dev-batches-dlq"]],
  ["topic:run-summaries", ["arn:aws:sns:us-east-1:123456789012:awsrestart-dev-run-summaries"]],
  ["function:settle-runs", ["arn:aws:lambda:us-east-1:123456789012:function:awsrestart-dev-settle-runs"]],
  ["mapping", ["arn:aws:lambda:us-east-1:123456789012:event-source-mapping:any"]],
  ["model", ["arn:profile", "arn:model"]],
  ["*", ["*"]],
  ["arn:aws:sqs:us-east-1:123456789012:other", ["arn:aws:sqs:us-east-1:123456789012:other"]],
])("%s has the names that the stage gives it", (resource, arns) => {
  expect(arnsOf(resource)).toEqual(arns);
});

test.each(["bucket:leads", "", "tables:leads"])(
  "a resource of an unknown kind is an error: %j",
  (resource) => {
    expect(() => arnsOf(resource)).toThrow(`No ARN is known of "${resource}"`);
  },
);
