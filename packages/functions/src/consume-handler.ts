import { consumeBatches } from "@lead-normalizer/core/normalize/consume-batches.ts";
import type { ConsumeDeps } from "@lead-normalizer/core/normalize/work.ts";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";

export type ConsumeContext = Pick<Context, "awsRequestId" | "getRemainingTimeInMillis">;

/** The consumer's Lambda: messages in, those that must come back out. */
export function createConsumeHandler(
  deps: ConsumeDeps,
): (event: SQSEvent, context: ConsumeContext) => Promise<SQSBatchResponse> {
  return async (event, context) => {
    const nowMs = deps.clock.now();
    const records = event.Records.map((record) => ({
      messageId: record.messageId,
      receiptHandle: record.receiptHandle,
      body: record.body,
      receiveCount: Number(record.attributes.ApproximateReceiveCount),
    }));
    const { retryMessageIds } = await consumeBatches(deps, records, {
      id: context.awsRequestId,
      startedAtMs: nowMs,
      deadlineAtMs: nowMs + context.getRemainingTimeInMillis(),
    });
    return { batchItemFailures: retryMessageIds.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}
