import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { createSqsClient } from "@lead-normalizer/aws/sqs-client.ts";
import { listenOnLoopback } from "@lead-normalizer/local/bedrock/listen-on-loopback.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { expect, onTestFinished, test } from "vitest";

import type { AwsCall } from "./calls-of-request.ts";
import { startRecordingProxies } from "./recording-proxy.ts";

async function aProxiedService() {
  const served: (string | undefined)[] = [];
  const service = await listenOnLoopback(0, (request, response) => {
    served.push(request.url);
    response.writeHead(200, { "content-type": "application/x-amz-json-1.0" });
    response.end(JSON.stringify({ Attributes: { QueueArn: "arn" } }));
  });
  const calls: AwsCall[] = [];
  const env = { AWS_ENDPOINT_URL_SQS: service.endpoint, QUEUE_URL: `${service.endpoint}/0/local-batches` };
  const proxies = await startRecordingProxies(env, (call) => calls.push(call));
  onTestFinished(async () => {
    await proxies.stop();
    await service.stop();
  });
  return { served, calls, env, proxies, endpoint: proxies.env["AWS_ENDPOINT_URL_SQS"] ?? "" };
}

test("a call reaches its service, is told of, and its answer comes back", async () => {
  const { served, calls, env, proxies, endpoint } = await aProxiedService();
  expect(endpoint).not.toBe(env.AWS_ENDPOINT_URL_SQS);
  expect(proxies.env["QUEUE_URL"]).toBe(env.QUEUE_URL);

  const sqs = createSqsClient({ ...localAccess, endpoint });
  onTestFinished(() => sqs.destroy());
  const reply = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: env.QUEUE_URL }));
  expect(reply.Attributes).toEqual({ QueueArn: "arn" });
  expect(calls).toEqual([{ action: "sqs:GetQueueAttributes", resource: "queue:batches" }]);
  expect(served).toEqual(["/"]);
});

test("a request that cannot be read is not served: no call goes unseen", async () => {
  const { served, calls, endpoint } = await aProxiedService();
  await expect(fetch(`${endpoint}/unsigned`)).rejects.toThrow("fetch failed");
  expect(calls).toEqual([]);
  expect(served).toEqual([]);
});
