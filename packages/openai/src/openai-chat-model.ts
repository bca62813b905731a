import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { ModelRequest, NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { OpenAI } from "openai";

import { isOpenAi, parseBaseUrl } from "./base-url.ts";
import { replyOf } from "./chat-completion-reply.ts";
import { translateOpenAiError } from "./openai-error.ts";

type Body = OpenAI.ChatCompletionCreateParamsNonStreaming;

/** The SDK insists on a key. Servers of one's own mostly need none, and ignore this one. */
const NO_KEY = "none";

/**
 * A model on OpenAI, or on any server of its chat completions (vLLM, Ollama): by a forced function call where the model
 * can, else by JSON that keeps to a schema, else by JSON in its words.
 *
 * @param options `baseUrl`: what `/chat/completions` is appended to, OpenAI's when absent. `apiKey`: none when undefined.
 * @throws NormalizerError `settings.invalid`
 */
export function createOpenAiChatModel(options: {
  baseUrl?: string;
  apiKey: string | undefined;
}): NormalizationModel {
  const baseURL = parseBaseUrl(options.baseUrl);
  const client = createClient(baseURL, parseKey(options.apiKey));
  const limitTokens = (maxTokens: number): Partial<Body> =>
    // OpenAI's newer models refuse the old name, and other servers do not all know the new one.
    isOpenAi(baseURL) ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens };

  return {
    async ask(request) {
      const body = { ...bodyOf(request), ...limitTokens(request.maxTokens) };
      const signal = AbortSignal.timeout(request.timeoutMs);
      let completion: unknown;
      try {
        completion = await client.chat.completions.create(body, { signal, timeout: request.timeoutMs });
      } catch (error) {
        throw translateOpenAiError(error, request, signal.aborted);
      }
      return replyOf(request, completion);
    },
  };
}

/**
 * A client that makes one attempt per call, logs nothing, and takes nothing from the environment. Its headers are ours
 * alone: the SDK adds some about the machine, and whatever OPENAI_CUSTOM_HEADERS holds. Redirects are not followed: that
 * would be a second attempt, and send what people typed to an address that nobody set.
 */
function createClient(baseURL: string, apiKey: string): OpenAI {
  const headers = {
    accept: "application/json",
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  };
  return new OpenAI({
    baseURL,
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: "off",
    fetch: (url, init) => fetch(url, { ...init, headers, redirect: "manual" }),
  });
}

/** What a header cannot hold would come back in the message of an error that quotes it. */
function parseKey(apiKey: string | undefined): string {
  const key = apiKey?.trim() ?? "";
  if (/^[!-~]*$/.test(key)) return key === "" ? NO_KEY : key;
  throw new NormalizerError(
    "settings.invalid",
    "The API key holds a blank or a character that no key has: copy it again.",
  );
}

function bodyOf(request: ModelRequest): Body {
  const { model, system, user } = request;
  return {
    model: model.modelId,
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
    ...(model.temperature !== undefined && { temperature: model.temperature }),
    ...answerStyleOf(request),
  };
}

/**
 * How the model is made to answer. Not `strict`, which would need another schema (every object closed), and is neither known
 * nor needed elsewhere: https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
function answerStyleOf({ model, tool }: ModelRequest): Partial<Body> {
  const { name, description, inputSchema } = tool;
  if (model.forcedTool) {
    return {
      tools: [{ type: "function", function: { name, description, parameters: { ...inputSchema } } }],
      tool_choice: { type: "function", function: { name } },
    };
  }
  if (model.structuredOutput) {
    const schema = { ...inputSchema };
    return { response_format: { type: "json_schema", json_schema: { name, schema, strict: false } } };
  }
  return {};
}
