import type { FunctionDescription } from "@lead-normalizer/core/account-ports.ts";
import { stageNames } from "@lead-normalizer/aws/stage-names.ts";
import { CONSUMER_TIMEOUT_SECONDS } from "@lead-normalizer/core/limits.ts";

import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";
import { stageFunctions } from "./stage-functions.ts";

/** Whether every function is there and can start, and whether its last deployment went through. */
export const functions: Check<RunningStage> = {
  name: "functions",
  async run({ account, settings, putBack }) {
    const names = stageFunctions(settings);
    const { consumer } = stageNames(settings.prefix);
    const found = await Promise.all(
      names.map((name) =>
        whenAnswered(name, account.functions.describe(name), (described) => [
          ...judge(name, described, putBack),
          ...(name === consumer ? judgeTimeout(name, described, putBack) : []),
        ]),
      ),
    );
    const problems = found.flat();
    return problems.length > 0 ? problems : [ok(`${names.length} are active`)];
  },
};

function judge(name: string, described: FunctionDescription | undefined, putBack: string): Finding[] {
  if (described === undefined) return [fail(`${name}: there is no such function`, putBack)];
  const { state, lastUpdate } = described;
  if (state === "Failed" || lastUpdate === "Failed") {
    return [
      fail(
        `${name}: its state is ${state}, its last update ${lastUpdate}`,
        `aws lambda get-function-configuration --function-name ${name} says why; then ${putBack}`,
      ),
    ];
  }
  if (state === "Active" && lastUpdate === "Successful") return [];
  return [
    warn(`${name}: its state is ${state}, its last update ${lastUpdate}`, "run this again in a minute"),
  ];
}

function judgeTimeout(name: string, described: FunctionDescription | undefined, putBack: string): Finding[] {
  if (described === undefined || described.timeoutSeconds === CONSUMER_TIMEOUT_SECONDS) return [];
  const what = `${name}: is stopped after ${described.timeoutSeconds} s and not after ${CONSUMER_TIMEOUT_SECONDS}`;
  return [warn(`${what}; the queue's visibility timeout must be six times that`, putBack)];
}
