import { estimateTokens } from "./estimate-tokens.ts";

/** A block of an assistant message in its wire form; `input` is unknown because a fault may break the tool's schema. */
export type ContentBlock =
  | { toolUse: { toolUseId: string; name: string; input: unknown } }
  | { text: string };

/** What the simulator does with one call: a message, a service error, or nothing at all. */
export type Reply =
  | { kind: "message"; content: ContentBlock[]; stopReason: string }
  | { kind: "error"; status: number; errorType: string; message: string; retryAfterSeconds?: number }
  | { kind: "silence" };

/** A reply in HTTP terms. */
export type EncodedReply = { status: number; headers: Record<string, string>; body: string };

/** The reply that calls the `answer` tool with this input. */
export function callAnswerTool(callNumber: number, input: unknown): Reply {
  return {
    kind: "message",
    content: [{ toolUse: { toolUseId: `tooluse_${callNumber}`, name: "answer", input } }],
    stopReason: "tool_use",
  };
}

/** The answer to whatever the product's prompt format does not allow. */
export function rejectRequest(message: string): Extract<Reply, { kind: "error" }> {
  return { kind: "error", status: 400, errorType: "ValidationException", message };
}

/** Tokens that a message would be billed as output. */
export function countOutputTokens(content: readonly ContentBlock[]): number {
  return estimateTokens(
    content.map((block) => ("text" in block ? block.text : JSON.stringify(block.toolUse.input))).join(""),
  );
}

/** The body of a successful Converse reply; `latencyMs` is reported in whole milliseconds. */
export function encodeMessage(
  message: Extract<Reply, { kind: "message" }>,
  measured: { inputTokens: number; outputTokens: number; latencyMs: number },
): EncodedReply {
  const { inputTokens, outputTokens, latencyMs } = measured;
  return {
    status: 200,
    headers: {},
    body: JSON.stringify({
      output: { message: { role: "assistant", content: message.content } },
      stopReason: message.stopReason,
      usage: { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens },
      metrics: { latencyMs: Math.round(latencyMs) },
    }),
  };
}

/** A service error as REST-JSON carries it: the SDK takes the exception's name from the header. */
export function encodeError(error: Extract<Reply, { kind: "error" }>): EncodedReply {
  const retryAfter =
    error.retryAfterSeconds === undefined ? {} : { "Retry-After": String(error.retryAfterSeconds) };
  return {
    status: error.status,
    headers: { "x-amzn-ErrorType": error.errorType, ...retryAfter },
    body: JSON.stringify({ message: error.message }),
  };
}
