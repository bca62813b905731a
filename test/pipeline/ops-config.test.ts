import { tmpdir } from "node:os";

import { CreateQueueCommand } from "@aws-sdk/client-sqs";
import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoSettingsBook } from "@lead-normalizer/aws/dynamo-settings-book.ts";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { resolveSettings } from "@lead-normalizer/core/run/settings.ts";
import { createTables } from "@lead-normalizer/local/dynamodb/create-tables.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { startSqs } from "@lead-normalizer/local/sqs/start-sqs.ts";
import { serveStack } from "@lead-normalizer/local/stack/serve-stack.ts";
import { localAccess, startStack } from "@lead-normalizer/local/stack/start-stack.ts";
import { wireLocal } from "@lead-normalizer/local/wire.ts";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";

import { useDynamo } from "../support/contract-dynamo.ts";
import { type ControlPlane, startControlPlane } from "../support/control-plane.ts";
import { type Finished, runOps } from "../support/start-command.ts";

describe("production, by an operator", () => {
  const bench = useDynamo(startDynalite);
  const stops: (() => Promise<void> | void)[] = [];
  const env: Record<string, string> = {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    // The operator's own, which no function of the stage has.
    MAX_LEADS_PER_RUN: "7",
  };
  let controlPlane: ControlPlane;
  let named: Record<string, string>;
  const ops = (...args: string[]): Promise<Finished> =>
    runOps(["--stage", "production", ...args], tmpdir(), env);
  const book = () => createDynamoSettingsBook(bench.client, named["CONFIG_TABLE"] ?? "");
  const audited = () => createDynamoAuditLog(bench.client, named["RUNS_TABLE"] ?? "").recent(10);

  beforeAll(async () => {
    const sqs = await startSqs();
    const client = createSqsClient({ endpoint: sqs.endpoint, ...localAccess });
    controlPlane = await startControlPlane("awsrestart-consume-batches");
    stops.push(
      () => client.destroy(),
      () => sqs.stop(),
      () => controlPlane.stop(),
    );
    Object.assign(env, controlPlane.env);
    env["AWS_ENDPOINT_URL_SQS"] = sqs.endpoint;
    env["AWS_ENDPOINT_URL_DYNAMODB"] = bench.endpoint;
    named = await createTables(bench.client, "awsrestart");
    for (const QueueName of ["awsrestart-batches", "awsrestart-batches-dlq"]) {
      await client.send(new CreateQueueCommand({ QueueName }));
    }
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  test("a change is shown and refused without a terminal, made with --yes, and runs take it", async () => {
    const change = [
      "config",
      "set",
      "maxLeadsPerRun",
      "200",
      "mayLeaveAccount.empresa",
      "false",
      "--reason",
      "la feria",
    ];
    const refused = await ops(...change);
    expect([refused.exitCode, refused.stdout]).toEqual([3, ""]);
    expect(refused.stderr).toContain("maxLeadsPerRun: 50 (default) → 200");
    expect([await book().load(), await audited()]).toEqual([undefined, []]);

    const made = await ops(...change, "--yes", "--json", "--author", "ana");
    expect([made.exitCode, JSON.parse(made.stdout)]).toMatchObject([0, { changed: true, version: 1 }]);
    expect(resolveSettings(await book().load(), {})).toMatchObject({
      maxLeadsPerRun: 200,
      mayLeaveAccount: { empresa: false },
    });
    expect(await audited()).toMatchObject([{ actor: "ana", action: "settings.set", reason: "la feria" }]);
  });

  test("a budget above the stage's ceiling is wrong use, and nothing changes", async () => {
    const before = await book().load();
    const { exitCode, stderr } = await ops("config", "set", "dailyBudgetUsd", "21", "--reason", "x", "--yes");
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/dailyBudgetUsd = 21 .*at most 20/)]);
    expect(await book().load()).toEqual(before);
  });

  test("consumers are scaled on Lambda as far as the account has room, and only then", async () => {
    await bench.put(named["LEADS_TABLE"] ?? "", { leadId: { S: "lead-1" }, empresa: { S: "hvr s a s" } });
    const tooMany = await ops("scale", "91", "--reason", "la feria", "--yes");
    expect([tooMany.exitCode, controlPlane.mapping.consumers]).toEqual([3, 2]);
    const made = await ops("scale", "8", "--reason", "la feria", "--yes", "--json");
    expect([made.exitCode, JSON.parse(made.stdout)]).toMatchObject([
      0,
      { from: 2, to: 8, deployed: 2, basis: { kind: "stale leads", leads: 1, seen: 1 } },
    ]);
    expect(controlPlane.mapping).toMatchObject({ consumers: 8, state: "Enabled" });
  });
});

test("a kept stack follows the number of consumers that is set in another process", async () => {
  const stack = await startStack({ startDynamo: startDynalite });
  const wiring = wireLocal(stack.env, "none");
  const quiet = { info: () => {}, warn: () => {} };
  const service = serveStack({ stack, wiring, concurrency: 2, log: quiet, metrics: { add: () => {} } });
  onTestFinished(async () => {
    await service.stop();
    wiring.close();
    await stack.stop();
  });
  expect(service.mapping.consumers).toBe(2);
  await wiring.consumerScale.set(5);
  await vi.waitFor(() => expect(service.mapping.consumers).toBe(5), 60_000);
});
