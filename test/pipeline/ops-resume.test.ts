import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";

import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoPauseNotice } from "@lead-normalizer/aws/dynamo-pause-notice.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { T0 } from "../support/builders.ts";
import { useDynamo } from "../support/contract-dynamo.ts";
import { type Finished, runOps } from "../support/start-command.ts";

const stopped: Pause = {
  code: "spend.stopped",
  message: "Too much.",
  by: "awsrestart-spend-stop",
  atMs: T0,
};

/** As much of CloudWatch and Lambda as resuming needs: one alarm, one event source mapping that is disabled. */
const aws = {
  alarm: { AlarmName: "awsrestart-spend-stop", StateValue: "OK" },
  state: "Disabled",
  enabled: [] as unknown[],
  async answer(request: IncomingMessage): Promise<unknown> {
    const body = JSON.parse((await text(request)) || "{}") as { AlarmNames?: string[] };
    if (request.headers["x-amz-target"]?.toString().endsWith(".DescribeAlarms") === true) {
      const isAsked = body.AlarmNames?.includes(aws.alarm.AlarmName) === true;
      return { MetricAlarms: isAsked ? [aws.alarm] : [], CompositeAlarms: [] };
    }
    if (request.method === "GET") return { EventSourceMappings: [{ UUID: "a", State: aws.state }] };
    aws.enabled.push(body);
    return {};
  },
};

describe("ops resume of a deployed stage", () => {
  const bench = useDynamo(startDynalite);
  const server = createServer((request, response) => {
    void aws.answer(request).then((answer) => response.end(JSON.stringify(answer)));
  });
  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  afterAll(() => server.close());

  /** Consumers that the alarm paused, and an operator's command in the stage's environment. */
  async function aStage(state: string) {
    aws.alarm.StateValue = state;
    aws.state = "Disabled";
    aws.enabled = [];
    const { config, runs } = await bench.freshTables();
    const notice = createDynamoPauseNotice(bench.client, config);
    await notice.post(stopped);
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = {
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_ENDPOINT_URL_DYNAMODB: bench.endpoint,
      AWS_ENDPOINT_URL_CLOUDWATCH: endpoint,
      AWS_ENDPOINT_URL_LAMBDA: endpoint,
      CONFIG_TABLE: config,
      RUNS_TABLE: runs,
      LEADS_TABLE: "unused",
      CACHE_TABLE: "unused",
      QUEUE_URL: `${endpoint}/batches`,
      DLQ_URL: `${endpoint}/dead`,
      CONSUMER_FUNCTION: "consumer",
      STAGE: "production",
    };
    return {
      notice,
      audit: createDynamoAuditLog(bench.client, runs),
      pause: (): Promise<Finished> =>
        runOps(["--yes", "--json", "pause", "--author", "ana", "--reason", "nonsense"], tmpdir(), env),
      resume: (more: Record<string, string> = {}): Promise<Finished> =>
        runOps(["--yes", "resume", "--author", "ana"], tmpdir(), { ...env, ...more }),
    };
  }

  test("is refused with exit code 3 while the stage's alarm is raised, and says why; consumers stay paused", async () => {
    const { resume, notice, audit } = await aStage("ALARM");
    const { exitCode, stdout, stderr } = await resume();
    expect([exitCode, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^spend\.alarm-raised: .*24 hours/);
    expect(await notice.read()).toEqual(stopped);
    expect(await audit.recent(10)).toEqual([]);
    expect(aws.enabled).toEqual([]);
  });

  test("is done once the alarm is over, and the audit says by whom", async () => {
    const { resume, notice, audit } = await aStage("OK");
    const { exitCode, stdout } = await resume();
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("spend.stopped")]);
    expect(await notice.read()).toBeUndefined();
    expect(await audit.recent(10)).toMatchObject([{ actor: "ana", action: "consumers.resume" }]);
    expect(aws.enabled).toEqual([{ Enabled: true }]);
  });

  test("is not done when there is no such alarm: exit code 2 and its name", async () => {
    const { resume, notice } = await aStage("OK");
    const { exitCode, stderr } = await resume({ SPEND_ALARM_NAME: "other-spend-stop" });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"other-spend-stop"');
    expect(await notice.read()).toEqual(stopped);
    expect(aws.enabled).toEqual([]);
  });

  test("can be preceded by a pause by hand, which says who and why, and stops the mapping", async () => {
    const { pause, resume, notice, audit } = await aStage("OK");
    await notice.remove(stopped);
    aws.state = "Enabled";
    expect(await pause()).toMatchObject({ exitCode: 0, stdout: '{"paused":true}\n' });
    expect(await notice.read()).toMatchObject({ code: "operator", by: "ana", message: "nonsense" });
    expect(aws.enabled).toEqual([{ Enabled: false }]);
    aws.state = "Disabled";
    expect(await resume()).toMatchObject({ exitCode: 0 });
    expect(aws.enabled).toEqual([{ Enabled: false }, { Enabled: true }]);
    expect(await audit.recent(10)).toMatchObject([
      { action: "consumers.resume", reason: "ends operator" },
      { action: "consumers.pause", reason: "nonsense" },
    ]);
  });

  test("by hand on a standing pause stops the mapping, and the reason stays", async () => {
    const { pause, notice } = await aStage("ALARM");
    aws.state = "Enabled";
    const { exitCode, stdout } = await pause();
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([0, { earlier: { code: "spend.stopped" } }]);
    expect(await notice.read()).toEqual(stopped);
    expect(aws.enabled).toEqual([{ Enabled: false }]);
  });

  test("without a notice turns on what is off, once the alarm is over, and says so; again it finds nothing to do", async () => {
    const { resume, notice, audit } = await aStage("OK");
    await notice.remove(stopped);
    expect(await resume()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("No notice stood, the delivery was off."),
    });
    expect(aws.enabled).toEqual([{ Enabled: true }]);
    const entry = { actor: "ana", reason: "no notice stood, the delivery was off" };
    expect(await audit.recent(10)).toMatchObject([entry]);
    aws.state = "Enabled";
    expect(await resume()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("not paused") });
    expect(await audit.recent(10)).toHaveLength(1);
  });

  test("is not done when nobody says which stage it is", async () => {
    const { resume, notice } = await aStage("OK");
    const { exitCode, stderr } = await resume({ STAGE: "" });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("SPEND_ALARM_NAME");
    expect(await notice.read()).toEqual(stopped);
  });
});
