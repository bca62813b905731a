/** An operation refused with one of SQS's error names, for example `ReceiptHandleIsInvalid`. */
export class QueueRefusal extends Error {
  override readonly name = "QueueRefusal";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Errors whose query code carries the service's prefix; every other error's query code is its name. */
const prefixedCodes = new Set([
  "BatchEntryIdsNotDistinct",
  "BatchRequestTooLong",
  "EmptyBatchRequest",
  "InvalidBatchEntryId",
  "TooManyEntriesInBatchRequest",
  "UnsupportedOperation",
]);

const renamedCodes = new Map([
  ["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"],
  ["QueueNameExists", "QueueAlreadyExists"],
]);

/** The error's code in SQS's older query protocol, which move tasks report as their failure reason. */
export function queryCodeOf(code: string): string {
  return renamedCodes.get(code) ?? (prefixedCodes.has(code) ? `AWS.SimpleQueueService.${code}` : code);
}
