import { expect } from "vitest";

import { models } from "../../../packages/core/src/model/models.ts";
import { metricNames } from "../../../packages/core/src/ports.ts";
import { readPolicy } from "../statements.ts";
import type { Stack } from "../synthesize-stage.ts";
import { alarm, expectedAlarms, foundIn, HOUR, queriesOf, settingsOf, usual } from "./expected-alarms.ts";
import type { Rules } from "./rule.ts";

export const monitoringRules: Rules = {
  "each alarm watches what it says, for as long as it says": (stack, prefix) => {
    const expected = expectedAlarms(stack);
    const ids = stack.all("MetricAlarm").map(({ inputs }) => String(inputs["name"]).slice(prefix.length + 1));
    expect(ids.toSorted()).toEqual([...Object.keys(expected), "spend-stop"].toSorted());
    for (const [id, alarmed] of Object.entries(expected)) {
      expect(foundIn(stack, prefix, id), id).toEqual({ ...usual, ...alarmed });
    }
  },

  "every alarm mails, and its text says what to do first and where to read on": (stack, prefix) => {
    const topic = stack.one("Topic", `${prefix}-alarms`).outputs["arn"];
    for (const { inputs } of stack.all("MetricAlarm")) {
      const id = String(inputs["name"]).slice(prefix.length + 1);
      expect(inputs["alarmActions"]).toContain(topic);
      expect(inputs["alarmDescription"]).toMatch(
        new RegExp(
          `^[A-Z0-9].*\\. First: pnpm ops --stage ${stack.app.stage} .+\\. Runbook: docs/operations\\.md#${id}$`,
        ),
      );
      expect(inputs["actionsEnabled"] ?? true).toBe(true);
    }
  },

  "every alarm has one result, and looks at resources and metrics that there are": (stack, prefix) => {
    const there: Record<string, (dimensions: Record<string, string>, name: string) => boolean> = {
      "AWS/Lambda": ({ FunctionName }) => named(stack, "Function", FunctionName),
      "AWS/SQS": ({ QueueName }) => named(stack, "Queue", QueueName),
      "AWS/ApiGateway": ({ ApiId }) => stack.all("Api").some(({ id }) => id === ApiId),
      "AWS/Bedrock": ({ ModelId }) => stack.all("InferenceProfile").some(({ id }) => id === ModelId),
      LeadNormalizer: ({ stage }, name) =>
        stage === stack.app.stage && (metricNames as readonly string[]).includes(name),
    };
    for (const { inputs } of stack.all("MetricAlarm")) {
      const queries = queriesOf(inputs);
      expect(queries.filter(({ returnData }) => returnData)).toHaveLength(1);
      for (const { id, expression, metric } of queries) {
        expect(id).toMatch(/^[a-z][a-zA-Z0-9_]*$/);
        if (metric === undefined) {
          const used = new Set(expression?.match(/\b[a-z]\w*\b/g));
          expect(used).toEqual(new Set(queries.filter((query) => query.metric).map((query) => query.id)));
          continue;
        }
        expect(there[metric.namespace]?.(metric.dimensions, metric.metricName), `${prefix} ${id}`).toBe(true);
      }
    }
  },

  "spending is stopped by what Bedrock counted, at our prices, and by the alarm itself": (stack, prefix) => {
    const inputs = alarm(stack, prefix, "spend-stop");
    const { watches: _terms, ...how } = foundIn(stack, prefix, "spend-stop");
    expect(how).toEqual({ ...usual, limit: 1.2 * settingsOf(stack).dailyBudgetUsdMax, period: 24 * HOUR });
    const terms = stack.all("InferenceProfile").flatMap(({ id, inputs: profile }) => {
      const modelId = (profile["modelSource"] as { copyFrom: string }).copyFrom.split("/")[1];
      const { input, output, cacheWrite, cacheRead } =
        models.find((row) => row.modelId === modelId)?.prices ?? {};
      return [
        [id, "InputTokenCount", input],
        [id, "OutputTokenCount", output],
        [id, "CacheWriteInputTokenCount", cacheWrite],
        [id, "CacheReadInputTokenCount", cacheRead],
      ];
    });
    const queries = queriesOf(inputs);
    const expression = queries.find((query) => query.metric === undefined)?.expression ?? "";
    const priced = queries.flatMap(({ id, metric }) => {
      const price = new RegExp(`FILL\\(${id}, 0\\) \\* ([\\d.]+)`).exec(expression)?.[1];
      return metric === undefined ? [] : [[metric.dimensions["ModelId"], metric.metricName, Number(price)]];
    });
    expect(priced.map(String).toSorted()).toEqual(terms.map(String).toSorted());
    expect(expression).toMatch(/^\(.*\) \/ 1000000$/);
    const stop = stack.one("Function", `${prefix}-stop-spending`).outputs["arn"];
    expect((inputs["alarmActions"] as string[])[0]).toBe(stop);
    expect(stack.all("Permission").map(({ inputs: permission }) => permission)).toContainEqual({
      action: "lambda:InvokeFunction",
      function: `${prefix}-stop-spending`,
      principal: "lambda.alarms.cloudwatch.amazonaws.com",
      sourceArn: stack.one("MetricAlarm", `${prefix}-spend-stop`).outputs["arn"],
    });
  },

  "alarms and summaries reach the stage's address, where it has one": (stack) => {
    const subscriptions = stack
      .all("TopicSubscription")
      .map(({ inputs }) => [inputs["protocol"], inputs["endpoint"]]);
    expect(subscriptions).toEqual([
      ["email", "on-call@example.com"],
      ["email", "on-call@example.com"],
    ]);
  },

  "AWS's own services may publish alarms for this account alone, and by TLS": (stack, prefix) => {
    const policyOf = (name: string) => {
      const arn = stack.one("Topic", `${prefix}-${name}`).outputs["arn"];
      const policy = stack.all("TopicPolicy").find(({ inputs }) => inputs["arn"] === arn);
      return readPolicy(policy?.inputs["policy"]).Statement;
    };
    const allowed = policyOf("alarms").filter(({ Effect }) => Effect === "Allow");
    expect(allowed.map(({ Principal }) => Principal)).toEqual([
      { Service: "cloudwatch.amazonaws.com" },
      { Service: "budgets.amazonaws.com" },
    ]);
    for (const { Condition } of allowed) {
      expect(Condition).toEqual({ StringEquals: { "aws:SourceAccount": "123456789012" } });
    }
    for (const name of ["alarms", "run-summaries"]) {
      expect(policyOf(name).filter(({ Effect }) => Effect === "Deny")).toEqual([
        expect.objectContaining({ Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      ]);
    }
  },

  "the month's budget counts what is sold through the Marketplace as well": (stack, prefix) => {
    const { monthlyBudgetUsd } = settingsOf(stack);
    const { inputs } = stack.one("Budget", `${prefix}-bedrock`);
    expect(inputs).toMatchObject({
      costTypes: { includeCredit: false, includeRefund: false },
      budgetType: "COST",
      timeUnit: "MONTHLY",
      limitAmount: String(monthlyBudgetUsd),
    });
    const [filter] = inputs["costFilters"] as { name: string; values: string[] }[];
    expect(filter?.name).toBe("Service");
    expect(filter?.values).toContain("Amazon Bedrock");
    expect(filter?.values.filter((value) => value.endsWith("(Amazon Bedrock Edition)"))).toHaveLength(
      stack.all("InferenceProfile").length,
    );
    const topic = stack.one("Topic", `${prefix}-alarms`).outputs["arn"];
    for (const notification of inputs["notifications"] as Record<string, unknown>[]) {
      expect(notification["subscriberSnsTopicArns"]).toEqual([topic]);
    }
  },

  "the dashboard shows metrics that there are": (stack) => {
    const [dashboard] = stack.all("Dashboard");
    const { widgets } = JSON.parse(String(dashboard?.inputs["dashboardBody"])) as {
      widgets: { properties: { metrics: string[][] } }[];
    };
    const lines = widgets.flatMap(({ properties }) => properties.metrics);
    expect(lines.length).toBeGreaterThanOrEqual(15);
    for (const [namespace, name = ""] of lines) {
      if (namespace === "LeadNormalizer") expect(metricNames).toContain(name);
      else expect(["AWS/SQS", "AWS/Lambda"]).toContain(namespace);
    }
  },
};

function named(stack: Stack, type: string, name: string | undefined): boolean {
  return stack.all(type).some(({ inputs }) => inputs["name"] === name);
}
