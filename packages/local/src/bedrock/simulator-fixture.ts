import { createRequire } from "node:module";
import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  ConverseCommand,
  type ConverseCommandInput,
} from "@aws-sdk/client-bedrock-runtime";
import { onTestFinished } from "vitest";
import type { Fault } from "./faults.ts";
import { type BedrockSimulatorOptions, startBedrockSimulator } from "./start-bedrock-simulator.ts";

// The SDK's default handler speaks HTTP/2; the product's adapter package is what owns the HTTP/1.1 one.
const { NodeHttpHandler } = createRequire(new URL("../../../aws/package.json", import.meta.url))(
  "@smithy/node-http-handler",
) as { NodeHttpHandler: new () => NonNullable<BedrockRuntimeClientConfig["requestHandler"]> };

/** A call as the product makes it. */
export const aCommand = (
  questions: unknown[],
  modelId = "us.anthropic.claude-haiku-5-5",
): ConverseCommandInput => ({
  modelId,
  system: [{ text: "Normaliza." }],
  messages: [{ role: "user", content: [{ text: JSON.stringify({ questions }) }] }],
  inferenceConfig: { maxTokens: 200 },
  toolConfig: {
    tools: [{ toolSpec: { name: "answer", inputSchema: { json: { type: "object" } } } }],
    toolChoice: { tool: { name: "answer" } },
  },
});
export const aQuestion = aCommand([[0, "occupation", "ing sistemas"]]);

/** A simulator for the length of a test, with the real client and a plain one for chat completions. */
export async function startWithClient(options: BedrockSimulatorOptions = {}) {
  const simulator = await startBedrockSimulator(options);
  const client = new BedrockRuntimeClient({
    endpoint: simulator.endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler(),
  });
  onTestFinished(async () => {
    client.destroy();
    await simulator.stop();
  });
  const converse = (input = aQuestion, abortSignal?: AbortSignal) =>
    client.send(new ConverseCommand(input), abortSignal === undefined ? {} : { abortSignal });
  const complete = (body: unknown) =>
    fetch(`${simulator.endpoint}/v1/chat/completions`, { method: "POST", body: JSON.stringify(body) });
  return { simulator, converse, complete };
}

/** A script that tells when its call has arrived. */
export function announce(fault: Fault | undefined) {
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  return {
    arrived,
    script: () => {
      resolve();
      return fault;
    },
  };
}
