import { expect } from "vitest";

import { readPolicy } from "../statements.ts";
import type { Rules } from "./rule.ts";

const days = (count: number): number => count * 86_400;

export const queueRules: Rules = {
  "a batch that crashes its consumer six times goes to the dead-letter queue": (stack, prefix) => {
    const { inputs } = stack.one("Queue", `${prefix}-batches`);
    expect(JSON.parse(String(inputs["redrivePolicy"]))).toEqual({
      deadLetterTargetArn: stack.one("Queue", `${prefix}-batches-dlq`).outputs["arn"],
      maxReceiveCount: 6,
    });
  },

  "only the batches queue may send to the dead-letter queue": (stack, prefix) => {
    const [allow] = stack.all("RedriveAllowPolicy");
    expect(allow?.inputs["queueUrl"]).toBe(stack.one("Queue", `${prefix}-batches-dlq`).outputs["url"]);
    expect(JSON.parse(String(allow?.inputs["redriveAllowPolicy"]))).toEqual({
      redrivePermission: "byQueue",
      sourceQueueArns: [stack.one("Queue", `${prefix}-batches`).outputs["arn"]],
    });
  },

  "dead letters are kept for 14 days, longer than batches wait": (stack, prefix) => {
    const retention = (name: string): unknown =>
      stack.one("Queue", `${prefix}-${name}`).inputs["messageRetentionSeconds"];
    expect(retention("batches-dlq")).toBe(days(14));
    expect(retention("batches")).toBe(days(10));
  },

  "every queue is encrypted, closed to everything but TLS, and kept in production": (stack) => {
    const queues = stack.all("Queue");
    const policies = stack.all("QueuePolicy");
    expect(queues.length).toBeGreaterThanOrEqual(3);
    expect(policies).toHaveLength(queues.length);
    for (const { inputs, outputs, options } of queues) {
      expect(inputs["sqsManagedSseEnabled"]).toBe(true);
      expect(options.retainOnDelete).toBe(stack.app.stage === "production");
      const policy = policies.find((one) => one.inputs["queueUrl"] === outputs["url"]);
      expect(readPolicy(policy?.inputs["policy"]).Statement).toEqual([
        expect.objectContaining({
          Effect: "Deny",
          Principal: "*",
          Resource: outputs["arn"],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        }),
      ]);
    }
  },

  "no function works longer than a sixth of its queue's visibility timeout": (stack) => {
    const mappings = stack
      .all("EventSourceMapping")
      .filter(({ inputs }) => String(inputs["eventSourceArn"]).includes(":sqs:"));
    expect(mappings.length).toBeGreaterThan(0);
    for (const { inputs } of mappings) {
      const queue = stack.all("Queue").find(({ outputs }) => outputs["arn"] === inputs["eventSourceArn"]);
      const fn = stack.all("Function").find(({ outputs }) => outputs["arn"] === inputs["functionName"]);
      expect(Number(queue?.inputs["visibilityTimeoutSeconds"])).toBeGreaterThanOrEqual(
        6 * Number(fn?.inputs["timeout"]),
      );
    }
  },
};
