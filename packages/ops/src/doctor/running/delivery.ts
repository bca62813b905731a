import type { Delivery } from "@lead-normalizer/core/account-ports.ts";
import { stageNames } from "@lead-normalizer/aws/stage-names.ts";
import { DELIVERY_MESSAGES } from "@lead-normalizer/core/limits.ts";

import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";

/** Whether messages reach the consumers as the stage says, and not while a notice says that they stand. */
export const delivery: Check<RunningStage> = {
  name: "delivery",
  async run(deps) {
    const { account, records, settings } = deps;
    const { consumer } = stageNames(settings.prefix);
    const state = Promise.all([account.functions.deliveriesTo(consumer), records.pauseNotice.read()]);
    const found = await Promise.all([
      whenAnswered(`the delivery to ${consumer}`, state, ([deliveries, notice]) =>
        judgeAll(consumer, deliveries, notice !== undefined, deps),
      ),
      whenAnswered(
        `${consumer}, its reserved concurrency`,
        account.functions.reservedConcurrency(consumer),
        (reserved) => judgeReserved(consumer, reserved, settings.consumerMaximumConcurrency),
      ),
    ]);
    return found.flat();
  },
};

function judgeAll(
  consumer: string,
  deliveries: readonly Delivery[],
  isNoticed: boolean,
  deps: RunningStage,
): Finding[] {
  if (deliveries.length === 0) return [fail(`nothing delivers messages to ${consumer}`, deps.putBack)];
  const problems = deliveries.flatMap((one) => [
    ...judgeState(one, isNoticed, deps.ops),
    ...judgeShape(one, deps),
  ]);
  const states = deliveries.map(({ state }) => state).join(", ");
  return problems.length > 0 ? problems : [ok(`to ${consumer}: ${states}`)];
}

function judgeState({ id, state }: Delivery, isNoticed: boolean, ops: string): Finding[] {
  const isOff = ["Disabled", "Disabling"].includes(state);
  if (isOff && !isNoticed) {
    return [
      fail(
        `${id} is ${state}, and no notice says why: nothing is normalised`,
        `find out who did it (CloudTrail, UpdateEventSourceMapping), then ${ops} resume --reason 'why'`,
      ),
    ];
  }
  if (!isOff && isNoticed) {
    return [
      fail(
        `${id} is ${state} although a notice says that the consumers are paused`,
        `${ops} pause --reason 'as the notice says' if they should stand, else ${ops} resume --reason 'why'`,
      ),
    ];
  }
  return [];
}

function judgeShape(one: Delivery, { settings, putBack }: RunningStage): Finding[] {
  const { id, batchSize, reportsItemFailures, maximumConcurrency } = one;
  const wanted = settings.consumerMaximumConcurrency;
  return [
    ...(reportsItemFailures
      ? []
      : [
          fail(
            `${id} does not take word on single messages: one that fails repeats its whole delivery`,
            putBack,
          ),
        ]),
    ...(batchSize === DELIVERY_MESSAGES
      ? []
      : [warn(`${id} brings ${batchSize} messages at a time and not ${DELIVERY_MESSAGES}`, putBack)]),
    ...(maximumConcurrency === wanted
      ? []
      : [
          warn(
            `${id} runs ${maximumConcurrency ?? "any number of"} consumers at once, and stacks/stages.ts says ${wanted}: the next deploy resets it`,
            "write consumerMaximumConcurrency there as it is meant",
          ),
        ]),
  ];
}

function judgeReserved(consumer: string, reserved: number | undefined, wanted: number): Finding[] {
  if (reserved === undefined || reserved >= wanted) return [];
  return [
    fail(
      `${consumer} has ${reserved} executions of its own, and ${wanted} consumers: the others are throttled, which burns receives of healthy batches`,
      `aws lambda delete-function-concurrency --function-name ${consumer}`,
    ),
  ];
}
