import type { Usage } from "./model/usage.ts";

/**
 * What a consumer does with work that ended in an error of this kind:
 * - `retry`: the message returns after a back-off; on the last receive it is dead-lettered,
 * - `defer`: the leads stay stale and the message is acknowledged; the next run picks them up,
 * - `reject`: trying again cannot help; dead-lettered (or refused to the caller) at once,
 * - `pause`: every other message would fail the same way; the queue's consumers are paused with the reason.
 */
export type RetryPolicy = "retry" | "defer" | "reject" | "pause";

/** Every error code of the product with its retry policy. A code means one thing and appears in the runbook. */
export const retryPolicies = {
  "message.malformed": "reject",
  "event.invalid": "reject",
  /** What somebody sent to the admin API. */
  "request.invalid": "reject",
  "request.too-large": "reject",
  "request.media-type": "reject",
  "request.unauthenticated": "reject",
  "request.no-route": "reject",
  "settings.invalid": "pause",
  "settings.table-missing": "pause",
  /** Somebody else changed them while an operator was about to. */
  "settings.changed": "reject",
  "run.lease-lost": "retry",
  "run.taken": "retry",
  "run.unknown": "reject",
  "run.over": "reject",
  /** What can only be done to a run that is over. */
  "run.open": "reject",
  /** The setting `enabled` is false. */
  "run.disabled": "reject",
  /** An Idempotency-Key that has started another run than the one that is asked for now. */
  "run.key-reused": "reject",
  "run.cancelled": "defer",
  /** Batches whose producer died before it had sent them, and no other could. */
  "run.abandoned": "defer",
  "lead.edited": "defer",
  "lead.too-large": "reject",
  /** The run is on record, and is given another producer when runs are settled. */
  "producer.unavailable": "retry",
  "queue.send-failed": "retry",
  "queue.unavailable": "retry",
  /** SQS moves the messages of a queue once at a time. */
  "queue.move-active": "reject",
  "filter.empty": "reject",
  /** A change of production that nobody has agreed to. */
  "consent.missing": "reject",
  "store.unavailable": "retry",
  "budget.spent": "defer",
  /** An alarm counted more spend on Bedrock within a day than the stage may have, and paused the consumers. */
  "spend.stopped": "pause",
  "spend.alarm-raised": "reject",
  /** Lambda is changing the consumers' event source mapping, and takes longer than we wait. */
  "delivery.busy": "retry",
  /** The account has too little room for so many consumers. */
  "delivery.no-room": "reject",
  /** Another pause came while the consumers were about to resume: it stands. */
  "delivery.paused-again": "reject",
  "invocation.deadline": "retry",
  /** Our own limit: the instance's share of the model's quota is used up. */
  "rate.limited": "retry",
  "model.throttled": "retry",
  "model.unavailable": "retry",
  /** It said itself that it took too long. */
  "model.timeout": "retry",
  /** It said nothing until we hung up. */
  "model.silent": "retry",
  /** It broke on this very request. */
  "model.error": "retry",
  "model.access-denied": "pause",
  "model.retired": "pause",
  "model.invalid-request": "pause",
  /** An operator's question to AWS: nobody asked, nobody who may, no answer. */
  "account.no-credentials": "reject",
  "account.denied": "reject",
  "account.unanswered": "retry",
  /** A lead that crashed its consumer again and again while it alone was worked on. */
  crash: "reject",
  /** A message that died without a word: its consumer crashed each time that it was received. */
  "crash.unknown": "reject",
  /** A message that outlived the queue's retention. */
  expired: "defer",
  unknown: "retry",
} as const satisfies Record<string, RetryPolicy>;

export type ErrorCode = keyof typeof retryPolicies;

export interface ErrorDetails {
  /** Ids that help to find the spot. Never values that people typed. */
  ids?: Readonly<Record<string, string>>;
  /** What is known to have been billed although the call failed. */
  usage?: Usage;
  /** What the service asked us to wait. */
  retryAfterMs?: number;
  cause?: unknown;
}

/** The product's only error class: a dotted code, the retry policy it implies, and ids. Its message never contains lead values. */
export class NormalizerError extends Error {
  override readonly name = "NormalizerError";
  readonly code: ErrorCode;
  readonly ids: Readonly<Record<string, string>>;
  readonly usage: Usage | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.ids = details.ids ?? {};
    this.usage = details.usage;
    this.retryAfterMs = details.retryAfterMs;
  }

  get retryPolicy(): RetryPolicy {
    return retryPolicies[this.code];
  }
}

/** The code of any thrown value. What we do not know is `unknown`, which retries. */
export function errorCodeOf(error: unknown): ErrorCode {
  return error instanceof NormalizerError ? error.code : "unknown";
}

/**
 * What may be logged of any thrown value. The message of a foreign error can quote a lead's value
 * (DynamoDB does so for numbers), so only our own messages are kept; of the others the class, the code and the frames.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (error instanceof NormalizerError) {
    const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
    return { code: error.code, message: error.message, ...error.ids, ...cause };
  }
  if (error instanceof Error) {
    // The stack begins with the message, and a line of that may look like a frame.
    const stack = (error.stack ?? "").replace(error.message, "");
    const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
    return {
      code: "unknown",
      class: error.name,
      frames: frames.slice(0, 6).map((line) => line.trim()),
    };
  }
  return { code: "unknown", class: typeof error };
}
