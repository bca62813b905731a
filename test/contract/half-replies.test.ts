import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import {
  createBedrockClient,
  createBedrockConverseModel,
} from "@lead-normalizer/aws/bedrock-converse-model.ts";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { modelRow } from "@lead-normalizer/core/model/models.ts";
import { promptFor } from "@lead-normalizer/core/normalize/prompt.ts";
import { questionOf } from "@lead-normalizer/core/normalize/question.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { describe, expect, onTestFinished, test } from "vitest";

/** A server that sends the headers and half a body, and then nothing more. */
async function aStallingServer(): Promise<{ endpoint: string; readonly requests: number }> {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
    response.write('{"output":');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    get requests() {
      return requests;
    },
  };
}

describe("a reply that stops half-way", () => {
  test("of DynamoDB ends in time, as a store that is away", async () => {
    const server = await aStallingServer();
    const client = createDynamoClient(
      { endpoint: server.endpoint, ...localAccess },
      { maxAttempts: 1, requestTimeoutMs: 300 },
    );
    onTestFinished(() => client.destroy());
    const reserved = createDynamoSpendLedger(client, "runs").reserve("2026-11-22", 1, 100);
    await expect(reserved).rejects.toMatchObject({ code: "store.unavailable", retryPolicy: "retry" });
    expect(server.requests).toBe(1);
  });

  test("of the model ends in time, and may have been billed", async () => {
    const server = await aStallingServer();
    const client = createBedrockClient({ endpoint: server.endpoint, ...localAccess });
    onTestFinished(() => client.destroy());
    const request = promptFor([questionOf("city", "bogta")], modelRow("simulated"), 300);
    await expect(createBedrockConverseModel(client).ask(request)).rejects.toMatchObject({
      code: "model.silent",
      usage: undefined,
    });
    expect(server.requests).toBe(1);
  });
});
