import type { ChatCompletionRequest } from "./chat-completion-request.ts";
import type { EncodedReply, Failure, FailureCause, Measured, Message, Part } from "./reply.ts";
import { writeJson } from "./write-json.ts";

/** Statuses and types of https://platform.openai.com/docs/guides/error-codes; codes beyond the documented ones are null. */
const errors: Record<FailureCause, { status: number; type: string; code: string | null }> = {
  throttled: { status: 429, type: "requests", code: "rate_limit_exceeded" },
  "timed-out": { status: 408, type: "server_error", code: "timeout" },
  // No status of its own here.
  "model-failed": { status: 500, type: "server_error", code: null },
  internal: { status: 500, type: "server_error", code: null },
  unavailable: { status: 503, type: "server_error", code: null },
  "access-denied": { status: 401, type: "invalid_request_error", code: "invalid_api_key" },
  "no-such-model": { status: 404, type: "invalid_request_error", code: "model_not_found" },
  "invalid-request": { status: 400, type: "invalid_request_error", code: null },
  "no-such-operation": { status: 404, type: "invalid_request_error", code: "unknown_url" },
};

/**
 * The body of a successful chat completion. The answers are a tool call where the request has the tool, and the content
 * elsewhere. Reasoning is in `reasoning_content`, as servers of open models have it. What `response_format` constrains is JSON
 * alone, with nothing said before it.
 */
export function encodeChatCompletion(
  message: Message,
  { inputTokens, outputTokens }: Measured,
  callNumber: number,
  request: ChatCompletionRequest,
): EncodedReply {
  return {
    status: 200,
    headers: {},
    body: JSON.stringify({
      id: `chatcmpl-${callNumber}`,
      object: "chat.completion",
      created: Math.floor(Date.now() / 1000),
      model: request.model,
      choices: [
        {
          index: 0,
          message: {
            role: "assistant",
            refusal: null,
            ...encodeReasoning(message),
            ...encodeMessage(message, callNumber, request),
          },
          logprobs: null,
          finish_reason: finishReasonOf(message, request),
        },
      ],
      usage: {
        prompt_tokens: inputTokens,
        completion_tokens: outputTokens,
        total_tokens: inputTokens + outputTokens,
      },
    }),
  };
}

/** A failure in the shape that this protocol's clients know. */
export function encodeChatFailure({ cause, message, retryAfterSeconds }: Failure): EncodedReply {
  const { status, type, code } = errors[cause];
  return {
    status,
    headers: retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) },
    body: JSON.stringify({ error: { message, type, param: null, code } }),
  };
}

function encodeReasoning({ parts }: Message) {
  const reasoning = textOf(parts, "reasoning");
  return reasoning === "" ? {} : { reasoning_content: reasoning };
}

function encodeMessage({ parts, end }: Message, callNumber: number, request: ChatCompletionRequest) {
  const text = textOf(parts, "text");
  if (end === "refused") return { content: null, refusal: text };
  const answers = parts.find((part) => part.kind === "answers");
  if (answers === undefined) return { content: text };
  if (request.tools !== undefined) {
    const call = { name: "answer", arguments: answers.json };
    return {
      content: text === "" ? null : text,
      tool_calls: [{ id: `call_${callNumber}`, type: "function", function: call }],
    };
  }
  const json = writeJson(answers.json, { modelId: request.model, cutOff: end === "truncated" });
  const constrained = request.response_format !== undefined && request.response_format.type !== "text";
  return { content: constrained || text === "" ? json : `${text}\n\n${json}` };
}

function finishReasonOf({ end }: Message, { tools, tool_choice: choice }: ChatCompletionRequest): string {
  switch (end) {
    case "answered":
      // A function that was named is called with "stop": https://github.com/vllm-project/vllm/pull/25054
      return tools !== undefined && typeof choice !== "object" ? "tool_calls" : "stop";
    case "said":
    case "refused":
      return "stop";
    case "truncated":
      return "length";
    case "filtered":
      return "content_filter";
  }
}

function textOf(parts: readonly Part[], kind: "text" | "reasoning"): string {
  return parts.flatMap((part) => (part.kind === kind ? [part.text] : [])).join("\n\n");
}
