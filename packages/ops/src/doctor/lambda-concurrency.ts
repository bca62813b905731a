import { OTHER_EXECUTIONS } from "@lead-normalizer/core/run/scale-consumers.ts";

import type { BeforeDeploy, Check } from "./check.ts";
import { fail, ok } from "./finding.ts";
import { whenAnswered } from "./unanswered.ts";

/** Whether all consumers can run at once: those that Lambda throttles burn receives, and healthy batches die. */
export const lambdaConcurrency: Check<BeforeDeploy> = {
  name: "lambda concurrency",
  run({ account, settings: { consumerMaximumConcurrency: consumers } }) {
    return whenAnswered("its limit", account.concurrency.unreservedConcurrency(), (unreserved) => {
      const needed = consumers + OTHER_EXECUTIONS;
      const sum = `${unreserved} unreserved; ${consumers} consumers and ${OTHER_EXECUTIONS} others need ${needed}`;
      if (unreserved >= needed) return [ok(sum)];
      return [
        fail(
          sum,
          "ask for more in Service Quotas, AWS Lambda, “Concurrent executions” (L-B99A9384), or lower consumerMaximumConcurrency in stacks/stages.ts",
        ),
      ];
    });
  },
};
