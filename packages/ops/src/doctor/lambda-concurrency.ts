import type { BeforeDeploy, Check } from "./check.ts";
import { fail, ok } from "./finding.ts";
import { whenAnswered } from "./unanswered.ts";

/** Executions besides the consumers': producer, settling, whatever else the account runs. */
const RESERVE = 10;

/** Whether all consumers can run at once: those that Lambda throttles burn receives, and healthy batches die. */
export const lambdaConcurrency: Check<BeforeDeploy> = {
  name: "lambda concurrency",
  run({ account, settings: { consumerMaximumConcurrency: consumers } }) {
    return whenAnswered("its limit", account.concurrency.unreservedConcurrency(), (unreserved) => {
      const needed = consumers + RESERVE;
      const sum = `${unreserved} unreserved; ${consumers} consumers and ${RESERVE} others need ${needed}`;
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
