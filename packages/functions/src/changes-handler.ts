import { describeError, NormalizerError } from "@lead-normalizer/core/errors.ts";
import { type ChangesDeps, queueChanges } from "@lead-normalizer/core/run/queue-changes.ts";
import type { DynamoDBBatchResponse } from "aws-lambda";

import { type LeadChanges, readLeadChanges } from "./read-lead-changes.ts";

/**
 * The Lambda that follows the leads table's stream: records in, where Lambda must go on out. Its mapping needs
 * `ReportBatchItemFailures`; without it Lambda takes what we report for a success.
 *
 * What may pass is reported from the first record on: Lambda then brings the same records again, which make the same
 * batches. A thrown error would have them halved first, and halves make others. For the same reason no batch spans a record
 * that cannot be read, from which on the rest comes again and again.
 */
export function createChangesHandler(deps: ChangesDeps): (event: unknown) => Promise<DynamoDBBatchResponse> {
  return async (event) => {
    const { stretches, unreadable, firstSequenceNumber } = readLeadChanges(event);
    try {
      for (const changes of stretches) await queueChanges(deps, changes);
    } catch (error) {
      if (!mayPass(error) || firstSequenceNumber === undefined) throw error;
      deps.log.warn("changes come again", { firstSequenceNumber, ...describeError(error) });
      return failedFrom(firstSequenceNumber);
    }
    return unreadable === undefined ? { batchItemFailures: [] } : refuse(deps, unreadable);
  };
}

function mayPass(error: unknown): error is NormalizerError {
  return error instanceof NormalizerError && error.retryPolicy === "retry";
}

/**
 * Everything else is queued by now. Lambda tries the record again for a while, then hands it to the mapping's on-failure
 * queue, which has an alarm. It is in no metric: nothing tells a retry from the first time.
 */
function refuse(
  { log }: Pick<ChangesDeps, "log">,
  { sequenceNumber, problems }: NonNullable<LeadChanges["unreadable"]>,
): DynamoDBBatchResponse {
  log.warn("change not read", { sequenceNumber, problems });
  if (sequenceNumber !== undefined) return failedFrom(sequenceNumber);
  throw new NormalizerError(
    "event.invalid",
    `A record of the event is not of a stream of leads: ${problems}`,
  );
}

function failedFrom(sequenceNumber: string): DynamoDBBatchResponse {
  return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] };
}
