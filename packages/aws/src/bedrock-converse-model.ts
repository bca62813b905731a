import {
  BedrockRuntimeClient,
  type ContentBlock,
  ConverseCommand,
  type ConverseCommandOutput,
  type ToolInputSchema,
} from "@aws-sdk/client-bedrock-runtime";
import { type ErrorCode, NormalizerError } from "@lead-normalizer/core/errors.ts";
import { costMicroUsd, modelRow } from "@lead-normalizer/core/model/models.ts";
import { noUsage } from "@lead-normalizer/core/model/usage.ts";
import type { ModelReply, ModelRequest, NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import { isAwsError, isPassing, wrapAwsError } from "./aws-error.ts";
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

/** A model on Amazon Bedrock, through Converse and a forced tool call. */
export function createBedrockConverseModel(client: BedrockRuntimeClient): NormalizationModel {
  return {
    async ask(request) {
      const abort = AbortSignal.timeout(request.timeoutMs);
      try {
        const output = await client.send(commandOf(request), { abortSignal: abort });
        return replyOf(request, output);
      } catch (error) {
        if (!isAwsError(error) || error instanceof NormalizerError) throw error;
        const code = abort.aborted ? "model.timeout" : codeOf(error);
        if (code === undefined) throw error;
        throw wrapAwsError(code, adviceOn(code, request), error, {
          ids: { modelId: request.modelId },
          ...(refusals.has(code) && { usage: noUsage }),
        });
      }
    },
  };
}

/** Bedrock did no work, so nothing is billed. Of any other failure nobody knows. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  "model.throttled",
  "model.access-denied",
  "model.retired",
  "model.invalid-request",
]);

function commandOf(request: ModelRequest): ConverseCommand {
  const { requestFields } = modelRow(request.modelId);
  const { name, description, inputSchema } = request.tool;
  return new ConverseCommand({
    modelId: request.modelId,
    system: [{ text: request.system }],
    messages: [{ role: "user", content: [{ text: request.user }] }],
    inferenceConfig: { maxTokens: request.maxTokens },
    toolConfig: {
      tools: [{ toolSpec: { name, description, inputSchema: { json: inputSchema } as ToolInputSchema } }],
      toolChoice: { tool: { name } },
    },
    ...(requestFields && { additionalModelRequestFields: requestFields as RequestFields }),
  });
}

/** A reply may begin with other blocks (reasoning, text), so the tool's is picked by its type. */
function replyOf(request: ModelRequest, output: ConverseCommandOutput): ModelReply {
  const inputTokens = output.usage?.inputTokens ?? 0;
  const outputTokens = output.usage?.outputTokens ?? 0;
  const blocks: ContentBlock[] = output.output?.message?.content ?? [];
  return {
    stop: stopOf(output.stopReason),
    input: blocks.find((block) => block.toolUse?.name === request.tool.name)?.toolUse?.input,
    usage: {
      modelCalls: 1,
      inputTokens,
      outputTokens,
      costMicroUsd: costMicroUsd(modelRow(request.modelId), inputTokens, outputTokens),
    },
  };
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

function adviceOn(code: ErrorCode, { modelId, timeoutMs }: ModelRequest): string {
  switch (code) {
    case "model.access-denied":
      return `Bedrock refused access to ${modelId}: check the credentials, bedrock:InvokeModel on its inference profile and foundation model, and the one-time use-case form.`;
    case "model.retired":
      return `Bedrock does not serve ${modelId} (retired, or not an id of this Region): set modelId to a model that it serves.`;
    case "model.invalid-request":
      return `${modelId} does not accept the request.`;
    case "model.timeout":
      return `The model ${modelId} did not answer within ${timeoutMs} ms.`;
    default:
      return `The model ${modelId} did not answer.`;
  }
}
