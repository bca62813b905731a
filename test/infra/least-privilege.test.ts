import { describe, expect, test } from "vitest";

import type { RecordedCall } from "../support/recorded-calls.ts";
import { allows, findDenied, findUnused, type Statement } from "./least-privilege.ts";
import { createStageArns } from "./stage-arns.ts";

const profile = "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3";
const models = ["us-east-1", "us-west-2"].map(
  (region) => `arn:aws:bedrock:${region}::foundation-model/anthropic.claude-haiku-5-5`,
);
const arnsOf = createStageArns({
  prefix: "awsrestart",
  region: "us-east-1",
  account: "123456789012",
  modelArns: [profile, ...models],
});

const table = (name: string): string => `arn:aws:dynamodb:us-east-1:123456789012:table/awsrestart-${name}`;
const queue = (name: string): string => `arn:aws:sqs:us-east-1:123456789012:awsrestart-${name}`;
const through = { StringEquals: { "bedrock:InferenceProfileArn": [profile] } };
const itself = { ArnEquals: { "lambda:FunctionArn": "function" } };

/** Two roles as the stacks write them. */
const statements: Statement[] = [
  {
    role: "consume",
    actions: ["dynamodb:BatchGetItem", "dynamodb:UpdateItem"],
    resources: [table("leads")],
  },
  { role: "consume", actions: ["dynamodb:GetItem"], resources: [table("config"), table("runs")] },
  { role: "consume", actions: ["sqs:SendMessage"], resources: [queue("batches-dlq")] },
  { role: "consume", actions: ["bedrock:InvokeModel"], resources: [profile] },
  {
    role: "consume",
    actions: ["bedrock:InvokeModel"],
    resources: ["arn:aws:bedrock:*::foundation-model/anthropic.claude-haiku-5-5"],
    conditions: through,
  },
  { role: "consume", actions: ["lambda:ListEventSourceMappings"], resources: ["*"] },
  {
    role: "consume",
    actions: ["lambda:UpdateEventSourceMapping"],
    resources: ["*"],
    conditions: itself,
  },
  { role: "produce", actions: ["sqs:SendMessage"], resources: [queue("batches")] },
];

const call = (role: string, action: string, resource: string): RecordedCall => ({ role, action, resource });
/** Exactly what these roles need. */
const calls: RecordedCall[] = [
  call("consume", "dynamodb:BatchGetItem", "table:leads"),
  call("consume", "dynamodb:UpdateItem", "table:leads"),
  call("consume", "dynamodb:GetItem", "table:config"),
  call("consume", "dynamodb:GetItem", "table:runs"),
  call("consume", "sqs:SendMessage", "queue:batches-dlq"),
  call("consume", "bedrock:InvokeModel", "model"),
  call("consume", "lambda:ListEventSourceMappings", "*"),
  call("consume", "lambda:UpdateEventSourceMapping", "mapping"),
  call("produce", "sqs:SendMessage", "queue:batches"),
];

/** The statements with each action on its own, so that one can be taken away. */
const single = statements.flatMap(({ actions, resources, ...rest }) =>
  actions.flatMap((action) =>
    resources.map((resource) => ({ ...rest, actions: [action], resources: [resource] })),
  ),
);

describe("policies that allow exactly what is called", () => {
  test("deny nothing, and have nothing to spare", () => {
    expect(findDenied(statements, calls, arnsOf)).toEqual([]);
    expect(findUnused(statements, calls, arnsOf)).toEqual([]);
  });

  test.each(
    single.map((statement, index) => ({
      index,
      name: `${statement.role} ${statement.actions[0]} on ${statement.resources[0]}`,
    })),
  )("without $name deny the call that needs it, and no other", ({ index }) => {
    const denied = findDenied(single.toSpliced(index, 1), calls, arnsOf);
    expect(denied).toHaveLength(1);
    expect(denied[0]).toMatchObject({ role: single[index]?.role, action: single[index]?.actions[0] });
  });

  test.each(calls)("would have $action of $role on $resource to spare if nobody called it", (left) => {
    const unused = findUnused(
      statements,
      calls.filter((each) => each !== left),
      arnsOf,
    );
    expect(unused.length).toBeGreaterThan(0);
    for (const { role, action } of unused)
      expect({ role, action }).toEqual({ role: left.role, action: left.action });
  });
});

describe("a permission that nobody needs", () => {
  test.each([
    ["another action on a table", "consume", "dynamodb:DeleteItem", table("leads")],
    ["the same action on another table", "consume", "dynamodb:UpdateItem", table("config")],
    ["what another role does", "produce", "dynamodb:UpdateItem", table("leads")],
    ["an index of a table", "consume", "dynamodb:GetItem", `${table("runs")}/index/by-state`],
  ])("is found by name: %s", (_what, role, action, resource) => {
    const more = [...statements, { role, actions: [action], resources: [resource] }];
    expect(findUnused(more, calls, arnsOf)).toEqual([{ role, action, resource }]);
    expect(findDenied(more, calls, arnsOf)).toEqual([]);
  });

  test("is found among the resources of one statement", () => {
    const [first, ...rest] = statements;
    const wider = { ...first!, resources: [...first!.resources, table("cache")] };
    expect(findUnused([wider, ...rest], calls, arnsOf)).toEqual([
      { role: "consume", action: "dynamodb:BatchGetItem", resource: table("cache") },
      { role: "consume", action: "dynamodb:UpdateItem", resource: table("cache") },
    ]);
  });

  test("is every action with a wildcard, which allows nothing here", () => {
    const wild = [{ role: "produce", actions: ["sqs:*", "*"], resources: [queue("batches")] }];
    const send = call("produce", "sqs:SendMessage", "queue:batches");
    expect(allows(wild, send, arnsOf)).toEqual({ kind: "denied", arn: queue("batches") });
    expect(findUnused(wild, [send], arnsOf).map(({ action }) => action)).toEqual(["sqs:*", "*"]);
  });
});

describe("a call is allowed", () => {
  test.each([
    ["another table", call("consume", "dynamodb:UpdateItem", "table:cache"), table("cache")],
    ["another action", call("consume", "dynamodb:DeleteItem", "table:leads"), table("leads")],
    ["another role", call("settle", "sqs:SendMessage", "queue:batches"), queue("batches")],
    [
      "a queue whose name begins alike",
      call("produce", "sqs:SendMessage", "queue:batches-dlq"),
      queue("batches-dlq"),
    ],
    ["no single resource", call("consume", "dynamodb:GetItem", "*"), "*"],
    ["an index", call("consume", "dynamodb:GetItem", "table:runs/index/a"), `${table("runs")}/index/a`],
  ])("for nothing else: not for %s", (_what, denied, arn) => {
    expect(allows(statements, denied, arnsOf)).toEqual({ kind: "denied", arn });
  });

  test("on condition, which is told", () => {
    expect(allows(statements, calls[7]!, arnsOf)).toEqual({ kind: "conditional", conditions: [itself] });
    expect(allows(statements, calls[6]!, arnsOf)).toEqual({ kind: "allowed" });
    const free = { role: "consume", actions: ["lambda:UpdateEventSourceMapping"], resources: ["*"] };
    for (const conditions of [undefined, {}]) {
      const more = [...statements, { ...free, ...(conditions && { conditions }) }];
      expect(allows(more, calls[7]!, arnsOf)).toEqual({ kind: "allowed" });
    }
  });

  test("unless another statement denies it", () => {
    const deny = { role: "produce", effect: "Deny", actions: ["sqs:SendMessage"], resources: ["*"] };
    const send = call("produce", "sqs:SendMessage", "queue:batches");
    expect(allows([...statements, deny], send, arnsOf)).toEqual({ kind: "denied", arn: queue("batches") });
    expect(allows([...statements, { ...deny, role: "consume" }], send, arnsOf)).toEqual({ kind: "allowed" });
    // Denying more than anybody does is no permission to spare.
    expect(findUnused([...statements, { ...deny, actions: ["sqs:PurgeQueue"] }], calls, arnsOf)).toEqual([]);
  });

  test("only when all that it needs is: a model's profile, and the model in every Region", () => {
    const ask = call("consume", "bedrock:InvokeModel", "model");
    expect(allows(statements, ask, arnsOf)).toEqual({
      kind: "conditional",
      conditions: [through, through],
    });
    expect(allows(statements.toSpliced(3, 1), ask, arnsOf)).toEqual({ kind: "denied", arn: profile });
    const here = { ...statements[4]!, resources: [models[0]!] };
    expect(allows(statements.toSpliced(4, 1, here), ask, arnsOf)).toEqual({ kind: "denied", arn: models[1] });
  });

  test("whatever the case of its action, but not of its resource", () => {
    const send = call("produce", "sqs:SendMessage", "queue:batches");
    const shouting = { role: "produce", actions: ["SQS:sendmessage"], resources: [queue("batches")] };
    expect(allows([shouting], send, arnsOf)).toEqual({ kind: "allowed" });
    expect(allows([{ ...shouting, resources: [queue("BATCHES")] }], send, arnsOf)).toMatchObject({
      kind: "denied",
    });
  });

  test.each([
    ["arn:aws:sqs:us-east-1:*:awsrestart-batches", true],
    ["arn:aws:sqs:*:123456789012:awsrestart-*", true],
    ["arn:aws:sqs:us-east-?:123456789012:awsrestart-batches", true],
    ["*", true],
    ["arn:aws:sqs:us-east-1:123456789012:awsrestart-batche", false],
    ["arn:aws:sqs:us.east.1:123456789012:awsrestart.batches", false],
    ["awsrestart-batches", false],
  ])("on the resource pattern %s: %s", (pattern, isAllowed) => {
    const policy = [{ role: "produce", actions: ["sqs:SendMessage"], resources: [pattern] }];
    const send = call("produce", "sqs:SendMessage", "queue:batches");
    expect(allows(policy, send, arnsOf).kind).toBe(isAllowed ? "allowed" : "denied");
    expect(findUnused(policy, [send], arnsOf)).toHaveLength(isAllowed ? 0 : 1);
  });

  test("by some ARN, or the comparison is wrong", () => {
    expect(() => allows(statements, calls[0]!, () => [])).toThrow("No ARN stands for table:leads");
  });
});
