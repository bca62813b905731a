import { expect } from "vitest";

import type { Rules } from "./rule.ts";

/** Of a stage that follows the changes of an imported table. */
export const changesRules: Rules = {
  "changes are followed from the stream's beginning, and what fails is kept": (stack, prefix) => {
    const streams = stack
      .all("EventSourceMapping")
      .filter(({ inputs }) => String(inputs["eventSourceArn"]).includes("/stream/"));
    expect(streams.map(({ inputs }) => inputs)).toEqual([
      {
        eventSourceArn: expect.stringContaining(":table/crm-leads/stream/") as string,
        functionName: stack.one("Function", `${prefix}-follow-changes`).outputs["arn"],
        startingPosition: "TRIM_HORIZON",
        batchSize: 100,
        maximumBatchingWindowInSeconds: 20,
        functionResponseTypes: ["ReportBatchItemFailures"],
        bisectBatchOnFunctionError: true,
        maximumRetryAttempts: 10,
        destinationConfig: {
          onFailure: { destinationArn: stack.one("Queue", `${prefix}-changes-dlq`).outputs["arn"] },
        },
      },
    ]);
  },

  "an imported table is used, and nothing of it is changed": (stack, prefix) => {
    expect(stack.all("Table").map(({ inputs }) => inputs["name"])).not.toContain(`${prefix}-leads`);
    const readers = stack
      .all("Function")
      .map(
        ({ inputs }) =>
          (inputs["environment"] as { variables: Record<string, string> }).variables["LEADS_TABLE"],
      )
      .filter((name) => name !== undefined);
    expect(new Set(readers)).toEqual(new Set(["crm-leads"]));
  },
};
