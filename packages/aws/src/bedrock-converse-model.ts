import {
  BedrockRuntimeClient,
  type ContentBlock,
  ConverseCommand,
  type ConverseCommandOutput,
  type TokenUsage,
  type ToolInputSchema,
} from "@aws-sdk/client-bedrock-runtime";
import { type ErrorCode, NormalizerError } from "@lead-normalizer/core/errors.ts";
import { adviceOnFailure } from "@lead-normalizer/core/model/advice.ts";
import { usageOf } from "@lead-normalizer/core/model/models.ts";
import { noUsage, type Usage } from "@lead-normalizer/core/model/usage.ts";
import { usageAtMost } from "@lead-normalizer/core/normalize/prompt.ts";
import type { ModelReply, ModelRequest, NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import { type AwsError, isAwsError, isPassing, neverArrived, wrapAwsError } from "./aws-error.ts";
import type { Endpoint } from "./endpoint.ts";

type RequestFields = NonNullable<
  ConstructorParameters<typeof ConverseCommand>[0]["additionalModelRequestFields"]
>;

/**
 * A client that makes one attempt per call, over HTTP/1.1 (the SDK's default handler waits for ever on a silent server).
 * Retrying is the queue's work: every attempt may be billed, and each needs a reservation of its own.
 */
export function createBedrockClient(endpoint: Endpoint = {}): BedrockRuntimeClient {
  return new BedrockRuntimeClient({
    ...endpoint,
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({ connectionTimeout: 3_000 }),
  });
}

/**
 * A model on Amazon Bedrock, through Converse: by a forced tool call where the model can, else by JSON in its words.
 * `profileArns` has, by model id, the application inference profile to go through, which counts our share of the tokens.
 */
export function createBedrockConverseModel(
  client: BedrockRuntimeClient,
  profileArns: Readonly<Record<string, string>> = {},
): NormalizationModel {
  return {
    async ask(request) {
      const abort = AbortSignal.timeout(request.timeoutMs);
      try {
        const output = await client.send(commandOf(request, profileArns[request.model.modelId]), {
          abortSignal: abort,
        });
        return replyOf(request, output);
      } catch (error) {
        if (!isAwsError(error) || error instanceof NormalizerError) throw error;
        const code = abort.aborted ? "model.silent" : codeOf(error);
        if (code === undefined) throw error;
        const retryAfterMs = retryAfterOf(error);
        throw wrapAwsError(code, adviceOn(code, request), error, {
          ids: { modelId: request.model.modelId },
          ...(isUnbilled(code, error) && { usage: noUsage }),
          ...(retryAfterMs !== undefined && { retryAfterMs }),
        });
      }
    },
  };
}

/** Bedrock did no work, so nothing is billed. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  "model.throttled",
  "model.access-denied",
  "model.retired",
  "model.invalid-request",
]);

/** True when the call cannot have been billed: it was refused, or never arrived. Of any other failure nobody knows. */
function isUnbilled(code: ErrorCode, error: AwsError): boolean {
  return refusals.has(code) || error.name === "ServiceUnavailableException" || neverArrived(error);
}

/** The wait that the service asks for, in ms; undefined = it says nothing that can be read. */
function retryAfterOf(error: AwsError): number | undefined {
  const { $response } = error as { $response?: { headers?: Record<string, string> } };
  const text = $response?.headers?.["retry-after"];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) * 1_000 : undefined;
}

function commandOf(
  { model, system, user, tool, cacheSystem, maxTokens }: ModelRequest,
  modelId = model.modelId,
): ConverseCommand {
  const { name, description, inputSchema } = tool;
  return new ConverseCommand({
    modelId,
    system: [{ text: system }, ...(cacheSystem ? [{ cachePoint: { type: "default" as const } }] : [])],
    messages: [{ role: "user", content: [{ text: user }] }],
    inferenceConfig: {
      maxTokens,
      ...(model.temperature !== undefined && { temperature: model.temperature }),
    },
    ...(model.forcedTool && {
      toolConfig: {
        tools: [{ toolSpec: { name, description, inputSchema: { json: inputSchema } as ToolInputSchema } }],
        toolChoice: { tool: { name } },
      },
    }),
    ...(model.thinkingOff && { additionalModelRequestFields: model.thinkingOff as RequestFields }),
  });
}

/** A reply may begin with other blocks (reasoning, text), so the tool's is picked by its type. */
function replyOf(request: ModelRequest, output: ConverseCommandOutput): ModelReply {
  const blocks: ContentBlock[] = output.output?.message?.content ?? [];
  const called = blocks.find((block) => block.toolUse?.name === request.tool.name)?.toolUse?.input;
  return {
    stop: stopOf(output.stopReason),
    input: called ?? blocks.map(({ text }) => text ?? "").join(""),
    usage: output.usage === undefined ? usageAtMost(request) : billedUsage(request, output.usage),
  };
}

/** What the reply says was used; one that leaves out the half of it is taken at its most. */
function billedUsage(request: ModelRequest, usage: TokenUsage): Usage {
  const { inputTokens, outputTokens } = usage;
  if (inputTokens === undefined || outputTokens === undefined) return usageAtMost(request);
  return usageOf(request.model, {
    input: inputTokens,
    output: outputTokens,
    cacheWrite: usage.cacheWriteInputTokens ?? 0,
    cacheRead: usage.cacheReadInputTokens ?? 0,
  });
}

/** Every stop reason that Converse knows, and those it may learn. */
function stopOf(stopReason: string | undefined): ModelReply["stop"] {
  switch (stopReason) {
    case "tool_use":
    case "end_turn":
    case "stop_sequence":
      return "answered";
    case "max_tokens":
    case "model_context_window_exceeded":
      return "truncated";
    case "refusal":
    case "content_filtered":
    case "guardrail_intervened":
      return "refused";
    default:
      return "malformed";
  }
}

function codeOf(error: Error): ErrorCode | undefined {
  switch (error.name) {
    case "ThrottlingException":
    case "ModelNotReadyException":
    case "ServiceQuotaExceededException":
      return "model.throttled";
    case "ModelTimeoutException":
      return "model.timeout";
    case "ModelErrorException":
      return "model.error";
    case "ServiceUnavailableException":
    case "InternalServerException":
      return "model.unavailable";
    case "AccessDeniedException":
    case "UnrecognizedClientException":
    case "InvalidSignatureException":
    case "ExpiredTokenException":
    case "CredentialsProviderError":
      return "model.access-denied";
    case "ResourceNotFoundException":
      return "model.retired";
    case "ValidationException":
      return /end of its life|model identifier is invalid/i.test(error.message)
        ? "model.retired"
        : "model.invalid-request";
    default:
      return isPassing(error) ? "model.unavailable" : undefined;
  }
}

function adviceOn(code: ErrorCode, request: ModelRequest): string {
  const { modelId } = request.model;
  switch (code) {
    case "model.access-denied":
      return `Bedrock refused access to ${modelId}: check the credentials, bedrock:InvokeModel on its inference profile and foundation model, and the one-time use-case form.`;
    case "model.retired":
      return `Bedrock does not serve ${modelId} (retired, or not an id of this Region): set modelId to another that the stage allows; \`ops status\` names them.`;
    default:
      return adviceOnFailure(code, request);
  }
}
