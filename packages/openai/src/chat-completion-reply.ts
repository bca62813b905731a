import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { usageOf } from "@lead-normalizer/core/model/models.ts";
import type { Usage } from "@lead-normalizer/core/model/usage.ts";
import { inputTokensAtMost } from "@lead-normalizer/core/normalize/prompt.ts";
import type { ModelReply, ModelRequest } from "@lead-normalizer/core/ports.ts";

/**
 * What the model said. Servers differ in what they leave out, so nothing of the body is relied upon; reasoning that stands
 * beside the answer is not looked at.
 *
 * @throws NormalizerError `model.unavailable` for a body that is no object: a page of a proxy, or of something else
 */
export function replyOf(request: ModelRequest, completion: unknown): ModelReply {
  if (typeof completion !== "object" || completion === null) {
    const { modelId } = request.model;
    throw new NormalizerError(
      "model.unavailable",
      `What answered for the model ${modelId} speaks no chat completions: check --base-url (most end in /v1).`,
      { ids: { modelId } },
    );
  }
  const choice = listOf(at(completion, "choices"))[0];
  const message = at(choice, "message");
  return {
    stop: stopOf(at(choice, "finish_reason"), at(message, "refusal")),
    input: argumentsIn(message, request.tool.name) ?? textOf(at(message, "content")),
    usage: usageIn(request, at(completion, "usage")),
  };
}

/** The arguments with which the function was called, as they came: a string of JSON. */
function argumentsIn(message: unknown, name: string): unknown {
  const functions = listOf(at(message, "tool_calls")).map((call) => at(call, "function"));
  const called = functions.find((candidate) => at(candidate, "name") === name);
  return at(called ?? at(message, "function_call"), "arguments");
}

/** Content is a string, or parts of which some are text. Without a reasoning parser, models think at its beginning. */
function textOf(content: unknown): string {
  const parts = typeof content === "string" ? [content] : listOf(content).map((part) => at(part, "text"));
  const text = parts.filter((part) => typeof part === "string").join("");
  return text.replace(/^\s*<think>.*?<\/think>/s, "");
}

/** Every reason to finish that OpenAI knows, and those that others have. */
function stopOf(finishReason: unknown, refusal: unknown): ModelReply["stop"] {
  if (typeof refusal === "string" && refusal !== "") return "refused";
  switch (finishReason) {
    case "stop":
    case "tool_calls":
    case "function_call":
      return "answered";
    case "length":
      return "truncated";
    case "content_filter":
      return "refused";
    default:
      return "malformed";
  }
}

/**
 * What was billed. Some servers do not say: an unknown bill counts at its most, which is what was reserved for it, so that
 * the day's budget holds whatever the call has cost.
 */
function usageIn(request: ModelRequest, usage: unknown): Usage {
  const input = tokensIn(at(usage, "prompt_tokens")) ?? inputTokensAtMost(request);
  const cached = tokensIn(at(at(usage, "prompt_tokens_details"), "cached_tokens")) ?? 0;
  const cacheRead = Math.min(cached, input);
  return usageOf(request.model, {
    input: input - cacheRead,
    output: tokensIn(at(usage, "completion_tokens")) ?? request.maxTokens,
    cacheWrite: 0,
    cacheRead,
  });
}

const tokensIn = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** A property of what may be anything. */
const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
