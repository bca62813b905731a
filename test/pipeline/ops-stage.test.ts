import { tmpdir } from "node:os";

import { CreateQueueCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { createTables } from "@lead-normalizer/local/dynamodb/create-tables.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { startSqs } from "@lead-normalizer/local/sqs/start-sqs.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aBatch, aMessage, aRun } from "../support/builders.ts";
import { useDynamo } from "../support/contract-dynamo.ts";
import { startControlPlane } from "../support/control-plane.ts";
import { type Finished, runOps } from "../support/start-command.ts";

describe("a deployed stage by its name alone", () => {
  const bench = useDynamo(startDynalite);
  const stops: (() => Promise<void> | void)[] = [];
  const env: Record<string, string> = {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  };
  const ops = (...args: string[]): Promise<Finished> => runOps(args, tmpdir(), env);

  beforeAll(async () => {
    const sqs = await startSqs();
    const client = createSqsClient({ endpoint: sqs.endpoint, ...localAccess });
    stops.push(
      () => client.destroy(),
      () => sqs.stop(),
    );
    const controlPlane = await startControlPlane("awsrestart-demo-consume-batches");
    stops.push(() => controlPlane.stop());
    Object.assign(env, controlPlane.env);
    env["AWS_ENDPOINT_URL_SQS"] = sqs.endpoint;
    env["AWS_ENDPOINT_URL_DYNAMODB"] = bench.endpoint;
    const { RUNS_TABLE = "" } = await createTables(bench.client, "awsrestart-demo");
    const runs = createDynamoRunStore(bench.client, RUNS_TABLE);
    await runs.createRun(aRun());
    await runs.createBatch(aBatch());
    const create = async (name: string, attributes: Record<string, string>): Promise<string> =>
      (await client.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }))).QueueUrl ?? "";
    const deadLetterTargetArn = "arn:aws:sqs:us-east-1:000000000000:awsrestart-demo-batches-dlq";
    const dlqUrl = await create("awsrestart-demo-batches-dlq", {});
    await create("awsrestart-demo-batches", {
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 6 }),
    });
    await client.send(new SendMessageCommand({ QueueUrl: dlqUrl, MessageBody: JSON.stringify(aMessage()) }));
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  test("shows its runs", async () => {
    const { exitCode, stdout } = await ops("--stage", "demo", "run", "list");
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^run-1 +selected/)]);
  });

  test("shows its dead letters", async () => {
    const { exitCode, stdout } = await ops("--stage", "demo", "dlq");
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("1 more on the queue")]);
  });

  test("says that its consumers are not paused", async () => {
    const { exitCode, stdout } = await ops("--stage", "demo", "resume");
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("not paused")]);
  });

  test("that nobody deployed here is named, with what to look at", async () => {
    const { exitCode, stdout, stderr } = await ops("--stage", "demos", "run", "list");
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      'There is no stage "demos" here: Region us-east-1 has no queue awsrestart-demos-batches',
    );
    expect(stderr).toContain("AWS credentials");
  });
});
