import type { Answer } from "./answer-table.ts";
import { callAnswerTool, type Reply } from "./converse-reply.ts";
import type { Question } from "./converse-request.ts";

/** What a fault may work with: the call, and the answers that an honest reply would have carried. */
export type FaultyCall = {
  number: number;
  modelId: string;
  questions: readonly Question[];
  answers: readonly Answer[];
};

/** What a throttled caller is told to wait. */
export const THROTTLE_RETRY_AFTER_SECONDS = 1;

/**
 * Every fault and how it replies; a new fault is one more entry. Statuses and names are those of
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html#API_runtime_Converse_Errors
 */
const replies = {
  throttle: () => ({
    kind: "error",
    status: 429,
    errorType: "ThrottlingException",
    message: "Too many requests, please wait before trying again.",
    retryAfterSeconds: THROTTLE_RETRY_AFTER_SECONDS,
  }),
  hang: () => ({ kind: "silence" }),
  "server-error": () => ({
    kind: "error",
    status: 500,
    errorType: "InternalServerException",
    message: "The system encountered an unexpected error during processing. Try your request again.",
  }),
  unavailable: () => ({
    kind: "error",
    status: 503,
    errorType: "ServiceUnavailableException",
    message: "The service isn't currently available. Try again later.",
  }),
  malformed: (call) => callAnswerTool(call.number, { answers: "nope" }),
  "access-denied": () => ({
    kind: "error",
    status: 403,
    errorType: "AccessDeniedException",
    message: "You don't have access to the model with the specified model ID.",
  }),
  retired: () => ({
    kind: "error",
    status: 404,
    errorType: "ResourceNotFoundException",
    message: "This model version has reached the end of its life.",
  }),
} satisfies Record<string, (call: FaultyCall) => Reply>;

/** A way in which a call can go wrong. */
export type Fault = keyof typeof replies;

/** Every fault, in an order that does not change between runs. */
export const FAULTS = Object.keys(replies) as readonly Fault[];

/** The reply that this fault makes of a call. */
export function replyWithFault(fault: Fault, call: FaultyCall): Reply {
  return replies[fault](call);
}
