import { MAX_RECEIVES } from "@lead-normalizer/core/limits.ts";
import { noUsage } from "@lead-normalizer/core/model/usage.ts";
import { emptyTally } from "@lead-normalizer/core/run/batch-item.ts";
import { describe, expect, it, onTestFinished, vi } from "vitest";

import { aLead } from "../../../../test/support/builders.ts";
import { aStage } from "../../../../test/support/consume-stage.ts";
import { startControlPlane } from "../../../../test/support/control-plane.ts";
import { createScriptedModel } from "../../../../test/support/scripted-model.ts";
import { wireAdminApi } from "./admin-api.ts";
import { wireChanges } from "./changes.ts";
import { wireConsume } from "./consume.ts";
import { wireProduce } from "./produce.ts";
import { wireSettle } from "./settle.ts";
import { wireStopSpending } from "./stop-spending.ts";

const complete = {
  AWS_REGION: "us-east-1",
  LEADS_TABLE: "leads",
  CONFIG_TABLE: "config",
  RUNS_TABLE: "runs",
  CACHE_TABLE: "cache",
  CONSUMER_MAXIMUM_CONCURRENCY: "2",
  QUEUE_URL: "http://127.0.0.1/batches",
  DLQ_URL: "http://127.0.0.1/dead",
  AWS_LAMBDA_FUNCTION_NAME: "consume",
  PRODUCER_FUNCTION: "produce",
  CONSUMER_FUNCTION: "consume",
  SUMMARY_TOPIC_ARN: "arn:aws:sns:us-east-1:000000000000:summaries",
};

describe("the functions' environment", () => {
  it.each([
    ["wireProduce", wireProduce, ["LEADS_TABLE", "RUNS_TABLE", "QUEUE_URL", "AWS_LAMBDA_FUNCTION_NAME"]],
    [
      "wireConsume",
      wireConsume,
      [
        "LEADS_TABLE",
        "CONFIG_TABLE",
        "RUNS_TABLE",
        "CACHE_TABLE",
        "QUEUE_URL",
        "DLQ_URL",
        "AWS_LAMBDA_FUNCTION_NAME",
        "CONSUMER_MAXIMUM_CONCURRENCY",
      ],
    ],
    [
      "wireSettle",
      wireSettle,
      ["LEADS_TABLE", "CONFIG_TABLE", "RUNS_TABLE", "QUEUE_URL", "PRODUCER_FUNCTION", "SUMMARY_TOPIC_ARN"],
    ],
    ["wireStopSpending", wireStopSpending, ["CONFIG_TABLE", "RUNS_TABLE", "CONSUMER_FUNCTION"]],
    ["wireChanges", wireChanges, ["RUNS_TABLE", "QUEUE_URL"]],
    ["wireAdminApi", wireAdminApi, ["RUNS_TABLE", "PRODUCER_FUNCTION"]],
  ])("%s names each variable that is missing, and needs no other", (_name, wire, variables) => {
    expect(() => wire(complete)).not.toThrow();
    for (const variable of variables) {
      const { [variable as keyof typeof complete]: _missing, ...rest } = complete;
      expect(() => wire(rest)).toThrow(`Environment variable ${variable} is not set`);
    }
    const needed = Object.entries(complete).filter(([name]) => variables.includes(name));
    expect(() => wire(Object.fromEntries(needed))).not.toThrow();
  });

  it.each([
    ["INFERENCE_PROFILE_ARNS", "us.one=arn:x"],
    ["CONSUMER_MAXIMUM_CONCURRENCY", "two"],
  ])(
    "with a value that is wrong lets the module load, and pauses the consumers by name: %s = %j",
    async (variable, text) => {
      const { deps } = wireConsume({ ...complete, [variable]: text });
      const stage = aStage([aLead()], { model: createScriptedModel([]) });
      const { loadSettings } = deps;
      expect(await stage.consume({ receiveCount: MAX_RECEIVES }, { loadSettings })).toEqual({
        retryMessageIds: ["m-c-000001"],
      });
      expect(stage.consumers.pauses).toMatchObject([
        { code: "settings.invalid", message: expect.stringContaining(`${variable} = "${text}"`) as unknown },
      ]);
      expect(stage.messages.dead).toEqual([]);
      expect(stage.lead()).toEqual(aLead());
    },
  );

  it.each([
    ["production", "pnpm ops --stage production dlq"],
    [undefined, "pnpm ops dlq"],
  ])("of settling says to inboxes which stage they are told of: %s", async (stage, command) => {
    const { env, published, stop } = await startControlPlane("consume");
    onTestFinished(stop);
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
    vi.stubEnv("AWS_REGION", "us-east-1");
    const { deps } = wireSettle({ ...complete, ...env, ...(stage !== undefined && { STAGE: stage }) });
    const summary = { ...emptyTally, runId: "run-1", selected: 1, batches: 1, deadLettered: 1, backlog: 0 };
    await deps.notice.publish({ ...summary, ...noUsage, costUsd: 0, durationMs: 0 }, { again: false });
    expect(published[0]?.messages["email"]).toContain(`First: ${command}\n`);
  });
});
