import { describe, expect, test } from "vitest";
import { always, firstCalls } from "./fault-script.ts";
import { aCommand, announce, startWithClient } from "./simulator-fixture.ts";
import { startBedrockSimulator } from "./start-bedrock-simulator.ts";

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

  test.each([
    ["a-model", '{"answers":[[0,"Ingeniero de Sistemas"]]}'],
    ["a-fenced-model", '```json\n{"answers":[[0,"Ingeniero de Sistemas"]]}\n```'],
  ])("without a tool, the answers of %s are text", async (modelId, expected) => {
    const { converse } = await startWithClient();
    const { toolConfig: _, ...withoutTool } = aCommand([[0, "occupation", "ing sistemas"]], modelId);
    const reply = await converse(withoutTool);
    expect(reply.output?.message?.content).toEqual([{ text: expected }]);
    expect(reply.stopReason).toBe("end_turn");
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

  test("a model id that is no part of a URL is a validation error", async () => {
    const { simulator, converse } = await startWithClient();
    const endpoint = `${simulator.endpoint}/model/%E0/converse`;
    const body = JSON.stringify(aCommand([[0, "city", "cali"]]));
    const response = await fetch(endpoint, { method: "POST", body });
    expect(response.status).toBe(400);
    expect(response.headers.get("x-amzn-errortype")).toBe("ValidationException");
    expect((await converse()).stopReason).toBe("tool_use");
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
