import type { QueueDescription } from "@lead-normalizer/core/account-ports.ts";
import {
  CONSUMER_TIMEOUT_SECONDS,
  DLQ_RETENTION_SECONDS,
  QUEUE_MAX_RECEIVE_COUNT,
  QUEUE_RETENTION_SECONDS,
  QUEUE_VISIBILITY_SECONDS,
} from "@lead-normalizer/core/limits.ts";

import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

const DAY_SECONDS = 86_400;

/** Whether batches wait where they should, come back in time, and go to the dead-letter queue when they fail for good. */
export const queues: Check<Running> = {
  name: "queues",
  run({ queues: shape, queueNames, putBack }) {
    const { batches, deadLetters } = queueNames;
    const described = Promise.all([shape.describe(batches), shape.describe(deadLetters)]);
    return whenAnswered(`${batches} and ${deadLetters}`, described, ([queue, dlq]) => {
      const missing = [
        ...(queue === undefined ? [batches] : []),
        ...(dlq === undefined ? [deadLetters] : []),
      ];
      if (queue === undefined || dlq === undefined) {
        return missing.map((name) => fail(`${name}: there is no such queue`, putBack));
      }
      const problems = [
        ...judgeRedrive(batches, deadLetters, queue, dlq.arn, putBack),
        ...judgeVisibility(batches, queue, putBack),
        ...judgeRetention(batches, queue, QUEUE_RETENTION_SECONDS, putBack),
        ...judgeRetention(deadLetters, dlq, DLQ_RETENTION_SECONDS, putBack),
      ];
      const sound = `${batches}: ${queue.messages} wait; what fails ${QUEUE_MAX_RECEIVE_COUNT} times goes to ${deadLetters}`;
      return problems.length > 0 ? problems : [ok(sound)];
    });
  },
};

function judgeRedrive(
  name: string,
  dlqName: string,
  { redrive }: QueueDescription,
  dlqArn: string,
  putBack: string,
): Finding[] {
  if (redrive === undefined) {
    return [fail(`${name}: no redrive policy, so a batch that fails comes back until it expires`, putBack)];
  }
  if (redrive.deadLetterArn !== dlqArn) {
    return [fail(`${name}: what fails goes to ${redrive.deadLetterArn} and not to ${dlqName}`, putBack)];
  }
  if (redrive.maxReceives === QUEUE_MAX_RECEIVE_COUNT) return [];
  const what = `${name}: maxReceiveCount is ${redrive.maxReceives} and not ${QUEUE_MAX_RECEIVE_COUNT}`;
  return redrive.maxReceives < QUEUE_MAX_RECEIVE_COUNT
    ? [fail(`${what}: batches die before the consumer has tried all it can`, putBack)]
    : [warn(what, putBack)];
}

function judgeVisibility(name: string, { visibilitySeconds }: QueueDescription, putBack: string): Finding[] {
  if (visibilitySeconds >= QUEUE_VISIBILITY_SECONDS) return [];
  const what = `${name}: messages come back after ${visibilitySeconds} s, while a consumer of ${CONSUMER_TIMEOUT_SECONDS} s may be at them`;
  return [fail(`${what}; ${QUEUE_VISIBILITY_SECONDS} s is six times that`, putBack)];
}

function judgeRetention(
  name: string,
  { retentionSeconds }: QueueDescription,
  wantedSeconds: number,
  putBack: string,
): Finding[] {
  if (retentionSeconds === wantedSeconds) return [];
  const [days, wanted] = [retentionSeconds, wantedSeconds].map((seconds) => seconds / DAY_SECONDS);
  return [warn(`${name}: keeps messages for ${days} days and not for ${wanted}`, putBack)];
}
