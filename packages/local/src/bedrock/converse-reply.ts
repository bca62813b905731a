import type { EncodedReply, End, Failure, FailureCause, Measured, Message, Part } from "./reply.ts";
import { writeJson } from "./write-json.ts";

/** A block of an assistant message in its wire form; `input` is unknown because a fault may break the tool's schema. */
type ContentBlock =
  | { toolUse: { toolUseId: string; name: string; input: unknown } }
  | { text: string }
  | { reasoningContent: { reasoningText: { text: string; signature: string } } };

const stopReasons: Record<End, string> = {
  answered: "tool_use",
  said: "end_turn",
  truncated: "max_tokens",
  refused: "refusal",
  filtered: "content_filtered",
};

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html#API_runtime_Converse_Errors */
const exceptions: Record<FailureCause, { status: number; errorType: string; fields?: object }> = {
  throttled: { status: 429, errorType: "ThrottlingException" },
  "timed-out": { status: 408, errorType: "ModelTimeoutException" },
  "model-failed": { status: 424, errorType: "ModelErrorException", fields: { originalStatusCode: 500 } },
  internal: { status: 500, errorType: "InternalServerException" },
  unavailable: { status: 503, errorType: "ServiceUnavailableException" },
  "access-denied": { status: 403, errorType: "AccessDeniedException" },
  "no-such-model": { status: 404, errorType: "ResourceNotFoundException" },
  "invalid-request": { status: 400, errorType: "ValidationException" },
  "no-such-operation": { status: 404, errorType: "UnknownOperationException" },
};

/** What decides where the answers are: without the tool they are text. */
type Asked = { callNumber: number; modelId: string; hasTool: boolean };

/** The body of a successful Converse reply; `latencyMs` is reported in whole milliseconds. */
export function encodeConverseMessage(
  { parts, end }: Message,
  measured: Measured,
  asked: Asked,
): EncodedReply {
  return {
    status: 200,
    headers: {},
    body: JSON.stringify({
      output: {
        message: { role: "assistant", content: parts.map((part) => encodeBlock(part, end, asked)) },
      },
      stopReason: stopReasons[end === "answered" && !asked.hasTool ? "said" : end],
      usage: encodeUsage(measured),
      metrics: { latencyMs: Math.round(measured.latencyMs) },
    }),
  };
}

function encodeBlock(part: Part, end: End, { callNumber, modelId, hasTool }: Asked): ContentBlock {
  switch (part.kind) {
    case "answers":
      return hasTool
        ? { toolUse: { toolUseId: `tooluse_${callNumber}`, name: "answer", input: part.input } }
        : { text: writeJson(part.json, { modelId, cutOff: end === "truncated" }) };
    case "text":
      return { text: part.text };
    case "reasoning":
      return { reasoningContent: { reasoningText: { text: part.text, signature: "simulated" } } };
  }
}

/** `inputTokens` leaves out what was cached, and the total includes it. */
function encodeUsage({ inputTokens, outputTokens, cache }: Measured) {
  const totalTokens = inputTokens + outputTokens;
  if (cache === undefined) return { inputTokens, outputTokens, totalTokens };
  const { readTokens, writeTokens } = cache;
  return {
    inputTokens: inputTokens - readTokens - writeTokens,
    outputTokens,
    totalTokens,
    cacheReadInputTokens: readTokens,
    cacheWriteInputTokens: writeTokens,
  };
}

/** A service error as REST-JSON carries it: the SDK takes the exception's name from the header. */
export function encodeConverseFailure({ cause, message, retryAfterSeconds }: Failure): EncodedReply {
  const { status, errorType, fields } = exceptions[cause];
  const retryAfter = retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) };
  return {
    status,
    headers: { "x-amzn-ErrorType": errorType, ...retryAfter },
    body: JSON.stringify({ message, ...fields }),
  };
}
