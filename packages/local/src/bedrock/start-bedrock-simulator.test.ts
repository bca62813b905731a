import { createRequire } from "node:module";
import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  ConverseCommand,
  type ConverseCommandInput,
} from "@aws-sdk/client-bedrock-runtime";
import { describe, expect, onTestFinished, test } from "vitest";
import { always, firstCalls } from "./fault-script.ts";
import { type Fault, FAULTS } from "./faults.ts";
import { type BedrockSimulatorOptions, startBedrockSimulator } from "./start-bedrock-simulator.ts";

// The SDK's default handler speaks HTTP/2; the product's adapter package is what owns the HTTP/1.1 one.
const { NodeHttpHandler } = createRequire(new URL("../../../aws/package.json", import.meta.url))(
  "@smithy/node-http-handler",
) as { NodeHttpHandler: new () => NonNullable<BedrockRuntimeClientConfig["requestHandler"]> };

const aCommand = (questions: unknown[], modelId = "us.anthropic.claude-haiku-5-5"): ConverseCommandInput => ({
  modelId,
  system: [{ text: "Normaliza." }],
  messages: [{ role: "user", content: [{ text: JSON.stringify({ questions }) }] }],
  inferenceConfig: { maxTokens: 200 },
  toolConfig: {
    tools: [{ toolSpec: { name: "answer", inputSchema: { json: { type: "object" } } } }],
    toolChoice: { tool: { name: "answer" } },
  },
});
const aQuestion = aCommand([[0, "occupation", "ing sistemas"]]);

async function startWithClient(options: BedrockSimulatorOptions = {}) {
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
  return { simulator, converse };
}

/** A script that tells when its call has arrived. */
function announce(fault: Fault | undefined) {
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  return {
    arrived,
    script: () => {
      resolve();
      return fault;
    },
  };
}

describe("answers", () => {
  test("the real client gets the table's answers, and null for what the table does not know", async () => {
    const { converse } = await startWithClient();
    const reply = await converse(
      aCommand([
        [4, "occupation", "ING  Sistemas"],
        [9, "occupation", "astronauta"],
        [2, "address", "vereda el salitre"],
      ]),
    );
    expect(reply.stopReason).toBe("tool_use");
    expect(reply.output?.message).toEqual({
      role: "assistant",
      content: [
        {
          toolUse: {
            toolUseId: "tooluse_1",
            name: "answer",
            input: {
              answers: [
                [4, "Ingeniero de Sistemas"],
                [9, null],
                [2, "Vereda El Salitre"],
              ],
            },
          },
        },
      ],
    });
  });

  test("usage counts a quarter of the bytes that were sent and answered", async () => {
    const { converse } = await startWithClient();
    const { usage } = await converse();
    // Sent: “Normaliza.” 10, {"questions":[[0,"occupation","ing sistemas"]]} 47, the tool 58: 115 bytes.
    // Answered: {"answers":[[0,"Ingeniero de Sistemas"]]} 41 bytes.
    expect(usage).toEqual({ inputTokens: 29, outputTokens: 11, totalTokens: 40 });
  });

  test("calls made at once get their own answers", async () => {
    const { simulator, converse } = await startWithClient();
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) => converse(aCommand([[index, "city", "fusa"]]))),
    );
    expect(replies.map((reply) => reply.output?.message?.content?.[0]?.toolUse?.input)).toEqual(
      Array.from({ length: 20 }, (_, index) => ({ answers: [[index, "Fusagasugá"]] })),
    );
    expect(simulator.calls).toBe(20);
  });

  test("requests are recorded when asked, with the model's decoded id and the fault they met", async () => {
    const { simulator, converse } = await startWithClient({
      record: true,
      faults: firstCalls(1, "throttle"),
    });
    const profile = "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.a-model-v1:0";
    await expect(converse(aCommand([[0, "city", "cali"]], profile))).rejects.toThrow();
    await converse();
    expect(simulator.requests).toMatchObject([
      {
        number: 1,
        modelId: profile,
        questions: [{ index: 0, kind: "city", value: "cali" }],
        fault: "throttle",
      },
      { number: 2, body: { inferenceConfig: { maxTokens: 200 } }, fault: undefined },
    ]);
  });

  test("nothing is recorded unless asked", async () => {
    const { simulator, converse } = await startWithClient();
    await converse();
    expect(simulator.requests).toEqual([]);
  });
});

describe("latency", () => {
  test("a reply takes the first token's time and its own length at the model's speed", async () => {
    const waits: number[] = [];
    const { converse } = await startWithClient({
      latency: { firstTokenMs: 700, tokensPerSecond: 100 },
      wait: async (durationMs) => void waits.push(durationMs),
    });
    const { metrics } = await converse();
    expect(waits).toEqual([810]);
    expect(metrics).toEqual({ latencyMs: 810 });
  });

  test("an error does not wait", async () => {
    const waits: number[] = [];
    const { converse } = await startWithClient({
      latency: { firstTokenMs: 700, tokensPerSecond: 100 },
      wait: async (durationMs) => void waits.push(durationMs),
      faults: always("throttle"),
    });
    await expect(converse()).rejects.toThrow();
    expect(waits).toEqual([]);
  });

  test("stopping does not wait for a slow reply", { timeout: 2000 }, async () => {
    const { arrived, script } = announce(undefined);
    const { simulator, converse } = await startWithClient({
      latency: { firstTokenMs: 3_600_000, tokensPerSecond: 100 },
      faults: script,
    });
    const call = expect(converse()).rejects.toThrow();
    await arrived;
    await simulator.stop();
    await call;
  });
});

describe("faults", () => {
  const errors: Record<Exclude<Fault, "hang" | "malformed">, { name: string; status: number }> = {
    throttle: { name: "ThrottlingException", status: 429 },
    "server-error": { name: "InternalServerException", status: 500 },
    unavailable: { name: "ServiceUnavailableException", status: 503 },
    "access-denied": { name: "AccessDeniedException", status: 403 },
    retired: { name: "ResourceNotFoundException", status: 404 },
  };

  test.each(Object.entries(errors))("“%s” raises what the service would", async (fault, { name, status }) => {
    const { converse } = await startWithClient({ faults: always(FAULTS.find((known) => known === fault)!) });
    await expect(converse()).rejects.toMatchObject({
      name,
      message: expect.stringMatching(/.+/u),
      $metadata: { httpStatusCode: status, attempts: 1, requestId: expect.any(String) },
    });
  });

  test("no fault is left without a test", () => {
    expect(FAULTS.toSorted()).toEqual([...Object.keys(errors), "hang", "malformed"].toSorted());
  });

  test("a throttled call is told in seconds when to come back", async () => {
    const { converse } = await startWithClient({ faults: always("throttle") });
    await expect(converse()).rejects.toMatchObject({ $response: { headers: { "retry-after": "1" } } });
  });

  test("a retired model says that it reached the end of its life", async () => {
    const { converse } = await startWithClient({ faults: always("retired") });
    await expect(converse()).rejects.toThrow("This model version has reached the end of its life.");
  });

  test("a malformed reply breaks the tool's schema, not the protocol", async () => {
    const { converse } = await startWithClient({ faults: always("malformed") });
    const reply = await converse();
    expect(reply.stopReason).toBe("tool_use");
    expect(reply.output?.message?.content?.[0]?.toolUse?.input).toEqual({ answers: "nope" });
    expect(reply.usage?.outputTokens).toBe(5);
  });

  test(
    "a hanging call ends when its caller gives up, and the next call is served",
    { timeout: 2000 },
    async () => {
      const { arrived, script } = announce("hang");
      const { simulator, converse } = await startWithClient({ faults: script });
      const caller = new AbortController();
      const call = expect(converse(aQuestion, caller.signal)).rejects.toMatchObject({ name: "AbortError" });
      await arrived;
      caller.abort();
      await call;

      simulator.setFaults(undefined);
      expect((await converse()).stopReason).toBe("tool_use");
      expect(simulator.calls).toBe(2);
    },
  );

  test("stopping cuts hanging calls, and may be done twice", { timeout: 2000 }, async () => {
    const { arrived, script } = announce("hang");
    const { simulator, converse } = await startWithClient({ faults: script });
    const call = expect(converse()).rejects.toMatchObject({ code: "ECONNRESET" });
    await arrived;
    await simulator.stop();
    await simulator.stop();
    await call;
  });

  test("faults can be changed while the simulator runs", async () => {
    const { simulator, converse } = await startWithClient();
    await converse();
    simulator.setFaults(always("unavailable"));
    await expect(converse()).rejects.toMatchObject({ name: "ServiceUnavailableException" });
    simulator.setFaults(undefined);
    await converse();
  });

  test("a script that throws is told apart from the faults it could have asked for", async () => {
    const { converse } = await startWithClient({
      faults: () => {
        throw new Error("the script ran out");
      },
    });
    await expect(converse()).rejects.toThrow("The simulator itself failed: Error: the script ran out");
  });
});

describe("what the simulator does not speak", () => {
  test("a message that is not the product's prompt format is a validation error", async () => {
    const { simulator, converse } = await startWithClient({ record: true });
    await expect(converse(aCommand([[0, "phone", "601"]]))).rejects.toMatchObject({
      name: "ValidationException",
      $metadata: { httpStatusCode: 400 },
    });
    expect(simulator).toMatchObject({ calls: 1, requests: [] });
  });

  test("a body that is not JSON is a validation error", async () => {
    const { simulator } = await startWithClient();
    const response = await fetch(`${simulator.endpoint}/model/a-model/converse`, {
      method: "POST",
      body: "{",
    });
    expect(response.status).toBe(400);
    expect(response.headers.get("x-amzn-errortype")).toBe("ValidationException");
  });

  test.each([
    ["GET", "/model/a-model/converse"],
    ["POST", "/model/a-model/converse-stream"],
    ["POST", "/"],
  ])("%s %s is unknown, and not counted as a call", async (method, path) => {
    const { simulator } = await startWithClient();
    const response = await fetch(simulator.endpoint + path, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get("x-amzn-errortype")).toBe("UnknownOperationException");
    expect(simulator.calls).toBe(0);
  });

  test("a port that is taken is an error, not another port", async () => {
    const { simulator } = await startWithClient();
    const port = Number(new URL(simulator.endpoint).port);
    await expect(startBedrockSimulator({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
