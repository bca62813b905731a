import { estimateTokens } from "./estimate-tokens.ts";
import type { CacheUse } from "./prompt-cache.ts";

/** What the simulator does with one call, whatever protocol it came by: a message, a service error, or nothing at all. */
export type Reply = Message | Failure | { kind: "silence" };

/** Something that a model said; `end` is why it stopped there. */
export type Message = { kind: "message"; parts: Part[]; end: End };

/** A piece of a message, in the order in which it was said. */
export type Part =
  /** The answers: `input` as a tool call carries them, `json` as they were written; they differ where a reply is cut off. */
  { kind: "answers"; input: unknown; json: string } | { kind: "text" | "reasoning"; text: string };

/** `answered` with the answers, `said` something else, or stopped by a limit, by itself, or by a filter. */
export type End = "answered" | "said" | "truncated" | "refused" | "filtered";

/** A call that got an error; each protocol has its own status and names for the cause. */
export type Failure = {
  kind: "failure";
  cause: FailureCause;
  message: string;
  retryAfterSeconds?: number;
};
export type FailureCause =
  | "throttled"
  | "timed-out"
  | "model-failed"
  | "internal"
  | "unavailable"
  | "access-denied"
  | "no-such-model"
  | "invalid-request"
  | "no-such-operation";

/** What a message cost and how long it took; `inputTokens` counts cached ones too. */
export type Measured = { inputTokens: number; outputTokens: number; latencyMs: number; cache: CacheUse };

/** A reply in HTTP terms. */
export type EncodedReply = { status: number; headers: Record<string, string>; body: string };

/** The answers as a part; `json` only where it is not simply the input written down. */
export function writeAnswers(input: unknown, json = JSON.stringify(input)): Part {
  return { kind: "answers", input, json };
}

/** The reply that gives the answers as it was asked to, whether or not the input keeps to the tool's schema. */
export function replyWithInput(input: unknown): Message {
  return { kind: "message", parts: [writeAnswers(input)], end: "answered" };
}

/** Tokens that a message would be billed as output. */
export function countOutputTokens({ parts }: Message): number {
  return estimateTokens(parts.map((part) => (part.kind === "answers" ? part.json : part.text)).join(""));
}
