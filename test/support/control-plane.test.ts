import {
  createLambdaClient,
  createLambdaConsumerSwitch,
} from "@lead-normalizer/aws/lambda-consumer-switch.ts";
import { createLambdaProducerStarter } from "@lead-normalizer/aws/lambda-producer-starter.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { beforeEach, expect, onTestFinished, test } from "vitest";

import { createFakeClock } from "./fake-clock.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";

const pause: Pause = { code: "model.access-denied", message: "Mend it.", by: "consumer", atMs: 1 };
const notice = { post: async () => true };

let controlPlane: ControlPlane;
let endpoint: string;
beforeEach(async () => {
  controlPlane = await startControlPlane("consumer");
  onTestFinished(() => controlPlane.stop());
  endpoint = controlPlane.env["AWS_ENDPOINT_URL_LAMBDA"] ?? "";
});
const aClient = () => createLambdaClient({ ...localAccess, endpoint });

test("the consumer's mapping is disabled and enabled again, and nobody else's is touched", async () => {
  await createLambdaConsumerSwitch(aClient(), "another", notice, createFakeClock()).pause(pause);
  expect(controlPlane.mapping.state).toBe("Enabled");

  const consumers = createLambdaConsumerSwitch(aClient(), "consumer", notice, createFakeClock());
  await consumers.pause(pause);
  expect(controlPlane.mapping.state).toBe("Disabling");
  await consumers.resume();
  expect(controlPlane.mapping.state).toBe("Enabled");
});

test("an asynchronous invocation is accepted with its event, and not carried out", async () => {
  await createLambdaProducerStarter(aClient(), "producer").start("run-1");
  expect(controlPlane.invoked).toEqual([{ functionName: "producer", event: { runId: "run-1" } }]);
});

test.each([
  ["POST", "/", "Action=Subscribe&TopicArn=a"],
  ["PUT", "/2015-03-31/event-source-mappings/another", "{}"],
  ["DELETE", "/2015-03-31/functions/consumer", ""],
])("what it does not know it refuses: %s %s", async (method, path, body) => {
  const reply = await fetch(`${endpoint}${path}`, { method, body });
  expect(reply.status).toBe(404);
  expect(controlPlane.mapping.state).toBe("Enabled");
  expect(controlPlane.published).toEqual([]);
});
