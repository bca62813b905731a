import { readFileSync } from "node:fs";

import { DeleteMessageCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import type { BedrockSimulatorOptions } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { startStack } from "@lead-normalizer/local/stack/start-stack.ts";
import { wireLocal, type Wiring } from "@lead-normalizer/local/wire.ts";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";

import { type ControlPlane, startControlPlane } from "../support/control-plane.ts";
import { noteCall } from "../support/recorded-calls.ts";
import { startRecordingProxies } from "../support/recording-proxy.ts";
import { type BundledHandler, bundledHandlers, type HandlerName } from "./bundled-handlers.ts";
import { type Outcome, runBundle } from "./run-bundle.ts";

/** A stage on the embedded stack whose functions are their bundles. */
export interface Deployment {
  env: Readonly<Record<string, string>>;
  /** The test's own way to the tables and queues; nobody's calls. */
  wiring: Wiring;
  controlPlane: ControlPlane;
  /** Invokes a function with an event. Its AWS calls are recorded as its own. */
  invoke(
    name: HandlerName,
    event: unknown,
    options?: { remainingMs?: number },
  ): Promise<{ outcome: Outcome; printed: string }>;
  /** Brings the consumer what is visible on the queue, up to ten messages, and deletes what it does not want back. */
  deliver(): Promise<{ delivered: SQSRecord[]; outcome: Outcome; printed: string }>;
  stop(): Promise<void>;
}

/** `bundles`: the file of each handler's bundle. A failed start leaves nothing running. */
export async function startDeployment(
  bundles: ReadonlyMap<HandlerName, string>,
  simulator: BedrockSimulatorOptions = {},
): Promise<Deployment> {
  const stack = await startStack({ simulator });
  const controlPlane = await startControlPlane(bundledHandlers.consume.functionName);
  const wiring = wireLocal(stack.env, "none");
  const env = { ...stack.env, ...controlPlane.env };
  const QueueUrl = env["QUEUE_URL"];

  const deployment: Deployment = {
    env,
    wiring,
    controlPlane,
    async invoke(name, event, { remainingMs = 120_000 } = {}) {
      const { functionName, environment }: BundledHandler = bundledHandlers[name];
      const bundle = bundles.get(name);
      if (bundle === undefined) throw new Error(`${name} was not bundled.`);
      const proxies = await startRecordingProxies(env, (call) => noteCall({ role: name, ...call }));
      try {
        const variables = { ...proxies.env, ...environment, AWS_LAMBDA_FUNCTION_NAME: functionName };
        return await runBundle({ bundle, event, functionName, remainingMs }, variables);
      } finally {
        await proxies.stop();
      }
    },
    async deliver() {
      const { Messages = [] } = await wiring.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 10,
          MessageSystemAttributeNames: ["All"],
        }),
      );
      const delivered = Messages.map((message): SQSRecord => ({
        ...messageEvent,
        messageId: message.MessageId ?? "",
        receiptHandle: message.ReceiptHandle ?? "",
        body: message.Body ?? "",
        attributes: { ...messageEvent.attributes, ...message.Attributes },
      }));
      const invocation = await deployment.invoke("consume", { Records: delivered } satisfies SQSEvent);
      const failed = failedIn(invocation.outcome);
      for (const { messageId, receiptHandle } of delivered) {
        if (failed === undefined || failed.has(messageId)) continue;
        await wiring.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receiptHandle }));
      }
      return { delivered, ...invocation };
    },
    async stop() {
      wiring.close();
      await controlPlane.stop();
      await stack.stop();
    },
  };
  return deployment;
}

/** An event of AWS, from `test/fixtures/aws-events/`. */
export function readAwsEvent(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/aws-events/${name}.json`, import.meta.url), "utf8"));
}

const [messageEvent] = (readAwsEvent("sqs-message") as { Records: [SQSRecord] }).Records;

/** The messages that must come back; undefined = all. */
function failedIn(outcome: Outcome): ReadonlySet<string> | undefined {
  if (outcome.kind === "threw") return undefined;
  const { batchItemFailures } = outcome.result as SQSBatchResponse;
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
}
