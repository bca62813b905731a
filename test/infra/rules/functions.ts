import { expect } from "vitest";

import { CODE_VERSION_TAG } from "../../../packages/aws/src/stage-names.ts";
import { codeVersion } from "../../../packages/core/src/code-version.ts";
import { CONSUMER_TIMEOUT_SECONDS, DELIVERY_MESSAGES } from "../../../packages/core/src/limits.ts";
import { nodejsOptions } from "../../../scripts/nodejs-options.ts";
import { stageSettings } from "../../../stacks/stages.ts";
import type { Stack } from "../synthesize-stage.ts";
import type { Rules } from "./rule.ts";

const fn = (stack: Stack, name: string) => stack.one("Function", name);

const environmentOf = (stack: Stack, name: string): Record<string, string> =>
  (fn(stack, name).inputs["environment"] as { variables: Record<string, string> }).variables;

/** Of the batches queue; the other one may follow a stream. */
const delivery = (stack: Stack, prefix: string) => {
  const queue = stack.one("Queue", `${prefix}-batches`).outputs["arn"];
  const mappings = stack.all("EventSourceMapping");
  const [only, ...more] = mappings.filter(({ inputs }) => inputs["eventSourceArn"] === queue);
  expect(more).toEqual([]);
  if (only === undefined) throw new Error("Nothing delivers the batches");
  return only;
};

export const functionRules: Rules = {
  "every function runs current Node on arm64, in JSON, and its log is kept for a month": (stack) => {
    const functions = stack.all("Function");
    expect(functions.length).toBeGreaterThanOrEqual(5);
    for (const { inputs } of functions) {
      expect(inputs).toMatchObject({
        runtime: "nodejs24.x",
        architectures: ["arm64"],
        loggingConfig: { logFormat: "JSON" },
      });
      expect(inputs["reservedConcurrentExecutions"] ?? undefined).toBeUndefined();
    }
    const logs = stack.all("LogGroup").map(({ inputs }) => inputs["retentionInDays"]);
    expect(logs).toHaveLength(functions.length + 1);
    expect(new Set(logs)).toEqual(new Set([30]));
  },

  "every function says which version of the code it runs": (stack) => {
    for (const { inputs } of stack.all("Function")) {
      expect(inputs["tags"]).toMatchObject({ [CODE_VERSION_TAG]: codeVersion });
    }
  },

  "every function is bundled as its size is measured": (stack) => {
    expect(stack.bundles).toHaveLength(stack.all("Function").length);
    for (const { nodejs } of stack.bundles) {
      expect(nodejs).toEqual({ ...nodejsOptions, minify: true, architecture: "arm64" });
    }
  },

  "the nightly run is at 07:00 UTC and says which night it is": (stack, prefix) => {
    const { nightlyRun } = stageSettings(stack.app.stage, { ALARM_EMAIL: "on-call@example.com" });
    const schedule = stack.one("Schedule", `${prefix}-daily-normalization`).inputs;
    expect(schedule).toMatchObject({
      scheduleExpression: "cron(0 7 * * ? *)",
      scheduleExpressionTimezone: "UTC",
      state: nightlyRun ? "ENABLED" : "DISABLED",
    });
    expect(schedule["target"]).toMatchObject({
      arn: fn(stack, `${prefix}-normalize-leads`).outputs["arn"],
      input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
    });
  },

  "what a schedule cannot deliver is kept": (stack, prefix) => {
    const kept = stack.one("Queue", `${prefix}-schedules-dlq`).outputs["arn"];
    const schedules = stack.all("Schedule");
    expect(schedules).toHaveLength(2);
    for (const { inputs } of schedules) {
      expect(inputs["target"]).toMatchObject({ deadLetterConfig: { arn: kept } });
    }
    expect(stack.one("Schedule", `${prefix}-daily-normalization`).inputs["target"]).toMatchObject({
      retryPolicy: { maximumRetryAttempts: 2 },
    });
  },

  "runs are settled every five minutes in every stage": (stack, prefix) => {
    expect(stack.one("Schedule", `${prefix}-settle-runs`).inputs).toMatchObject({
      scheduleExpression: "rate(5 minutes)",
      state: "ENABLED",
      target: { arn: fn(stack, `${prefix}-settle-runs`).outputs["arn"] },
    });
  },

  "the consumer answers for each message by itself": (stack, prefix) => {
    expect(delivery(stack, prefix).inputs).toMatchObject({
      functionName: fn(stack, `${prefix}-consume-batches`).outputs["arn"],
      functionResponseTypes: ["ReportBatchItemFailures"],
      batchSize: DELIVERY_MESSAGES,
    });
    expect(fn(stack, `${prefix}-consume-batches`).inputs["timeout"]).toBe(CONSUMER_TIMEOUT_SECONDS);
  },

  "the stage's maximum concurrency governs the consumers, and they know it": (stack, prefix) => {
    const { consumerMaximumConcurrency } = stageSettings(stack.app.stage, {
      ALARM_EMAIL: "on-call@example.com",
    });
    expect(delivery(stack, prefix).inputs).toMatchObject({
      scalingConfig: { maximumConcurrency: consumerMaximumConcurrency },
    });
    expect(environmentOf(stack, `${prefix}-consume-batches`)["CONSUMER_MAXIMUM_CONCURRENCY"]).toBe(
      String(consumerMaximumConcurrency),
    );
  },

  "a deployment does not undo a pause": (stack, prefix) => {
    expect(delivery(stack, prefix).options.ignoreChanges).toEqual(["enabled"]);
  },

  "functions that read the settings know the stage's models and the ceiling of its budget": (stack) => {
    const { allowedModelIds, dailyBudgetUsdMax } = stageSettings(stack.app.stage, {
      ALARM_EMAIL: "on-call@example.com",
    });
    const variables = stack
      .all("Function")
      .map(({ inputs }) => (inputs["environment"] as { variables: Record<string, string> }).variables)
      .filter(
        ({ CONFIG_TABLE, CONSUMER_FUNCTION }) =>
          CONFIG_TABLE !== undefined && CONSUMER_FUNCTION === undefined,
      );
    expect(variables.length).toBeGreaterThanOrEqual(4);
    for (const environment of variables) {
      expect(environment).toMatchObject({
        ALLOWED_MODEL_IDS: allowedModelIds.join(","),
        DAILY_BUDGET_USD_MAX: String(dailyBudgetUsdMax),
      });
    }
  },

  "each allowed model is called through an inference profile of the stage's own": (stack, prefix) => {
    const { allowedModelIds } = stageSettings(stack.app.stage, { ALARM_EMAIL: "on-call@example.com" });
    const profiles = stack.all("InferenceProfile");
    for (const { inputs } of profiles) expect(inputs["name"]).toMatch(/^(?=.{1,64}$)([0-9a-zA-Z][ _-]?)+$/);
    const arnOf = new Map(
      profiles.map(({ inputs, outputs }) => [
        (inputs["modelSource"] as { copyFrom: string }).copyFrom.split("/")[1],
        outputs["arn"],
      ]),
    );
    expect(profiles).toHaveLength(allowedModelIds.length);
    const arns = environmentOf(stack, `${prefix}-consume-batches`)["INFERENCE_PROFILE_ARNS"];
    expect(JSON.parse(arns ?? "{}")).toEqual(
      Object.fromEntries(allowedModelIds.map((id) => [id, arnOf.get(id)])),
    );
  },
};
