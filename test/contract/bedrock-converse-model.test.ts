import { ConverseCommand, type ConverseCommandOutput } from "@aws-sdk/client-bedrock-runtime";
import {
  createBedrockClient,
  createBedrockConverseModel,
} from "@lead-normalizer/aws/bedrock-converse-model.ts";
import {
  describeError,
  type ErrorCode,
  NormalizerError,
  retryPolicies,
} from "@lead-normalizer/core/errors.ts";
import { costMicroUsd, defaultModelId, modelRow } from "@lead-normalizer/core/model/models.ts";
import { noUsage } from "@lead-normalizer/core/model/usage.ts";
import { promptFor } from "@lead-normalizer/core/normalize/prompt.ts";
import type { Question } from "@lead-normalizer/core/normalize/question.ts";
import { readReply } from "@lead-normalizer/core/normalize/reply.ts";
import type { ModelReply, ModelRequest } from "@lead-normalizer/core/ports.ts";
import { always, firstCalls } from "@lead-normalizer/local/bedrock/fault-script.ts";
import { type Fault, FAULTS } from "@lead-normalizer/local/bedrock/faults.ts";
import { startBedrockSimulator } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { rejection } from "../support/contract-leads.ts";
import { networkErrors } from "../support/contract-network-errors.ts";

const haiku45 = "us.anthropic.claude-haiku-4-5-20251001-v1:0";

/** Values that a person typed, and that no error may quote. */
const typed = ["ing sistemas", "vereda el salitre", "astronauta"];
const questions: Question[] = [
  { key: "a", kind: "occupation", value: "ing sistemas" },
  { key: "b", kind: "address", value: "vereda el salitre" },
  { key: "c", kind: "occupation", value: "astronauta" },
];

const aRequest = (changes: Partial<ModelRequest> = {}): ModelRequest => ({
  ...promptFor(questions, defaultModelId, 5_000),
  ...changes,
});

async function aSimulator(fault?: Fault) {
  const simulator = await startBedrockSimulator({
    record: true,
    ...(fault !== undefined && { faults: always(fault) }),
  });
  const client = createBedrockClient({ endpoint: simulator.endpoint, ...localAccess });
  onTestFinished(async () => {
    client.destroy();
    await simulator.stop();
  });
  return { simulator, model: createBedrockConverseModel(client) };
}

describe("a question to the simulator through the real client", () => {
  test("goes out as one forced tool call, without thinking, and nothing else", async () => {
    const { simulator, model } = await aSimulator();
    const request = aRequest();
    await model.ask(request);
    expect(simulator.calls).toBe(1);
    expect(simulator.requests[0]).toMatchObject({ modelId: defaultModelId, fault: undefined });
    expect(simulator.requests[0]?.body).toEqual({
      system: [{ text: request.system }],
      messages: [{ role: "user", content: [{ text: request.user }] }],
      inferenceConfig: { maxTokens: request.maxTokens },
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name: "answer",
              description: request.tool.description,
              inputSchema: { json: request.tool.inputSchema },
            },
          },
        ],
        toolChoice: { tool: { name: "answer" } },
      },
      additionalModelRequestFields: { thinking: { type: "disabled" } },
    });
  });

  test("has no fields of another model", async () => {
    const { simulator, model } = await aSimulator();
    await model.ask(aRequest({ modelId: haiku45 }));
    expect(simulator.requests[0]?.modelId).toBe(haiku45);
    expect(simulator.requests[0]?.body).not.toHaveProperty("additionalModelRequestFields");
  });

  test("comes back with an answer for each question, null for what is not known", async () => {
    const { model } = await aSimulator();
    const reply = await model.ask(aRequest());
    expect(reply.stop).toBe("answered");
    expect(readReply(reply, questions.length)).toEqual(
      new Map([
        [0, "Ingeniero de Sistemas"],
        [1, "Vereda El Salitre"],
        [2, null],
      ]),
    );
  });

  test.each([defaultModelId, haiku45])("is billed by its tokens and the price of %s", async (modelId) => {
    const { model } = await aSimulator();
    const request = aRequest({ modelId });
    const { usage } = await model.ask(request);
    const { name, description, inputSchema } = request.tool;
    const sent =
      request.system +
      request.user +
      JSON.stringify({ name, description, inputSchema: { json: inputSchema } });
    const inputTokens = Math.ceil(Buffer.byteLength(sent) / 4);
    expect(usage).toEqual({
      modelCalls: 1,
      inputTokens,
      outputTokens: usage.outputTokens,
      costMicroUsd: costMicroUsd(modelRow(modelId), inputTokens, usage.outputTokens),
    });
    expect(usage.outputTokens).toBeGreaterThan(0);
  });

  test("of a model that nobody priced is refused before it is sent", async () => {
    const { simulator, model } = await aSimulator();
    await expect(model.ask(aRequest({ modelId: "amazon.unknown" }))).rejects.toMatchObject({
      code: "settings.invalid",
    });
    expect(simulator.calls).toBe(0);
  });
});

describe("a fault of the simulator", () => {
  const codes: Record<Exclude<Fault, "malformed">, ErrorCode> = {
    throttle: "model.throttled",
    hang: "model.timeout",
    "server-error": "model.unavailable",
    unavailable: "model.unavailable",
    "access-denied": "model.access-denied",
    retired: "model.retired",
  };

  test("is covered here, whatever it is", () => {
    expect([...Object.keys(codes), "malformed"].toSorted()).toEqual(FAULTS.toSorted());
  });

  test.each(Object.entries(codes) as [Fault, ErrorCode][])(
    "of kind %s is %s after exactly one HTTP attempt, and quotes nothing",
    async (fault, code) => {
      const { simulator, model } = await aSimulator(fault);
      const error = await rejection(model.ask(aRequest({ timeoutMs: 300 })));
      expect(error).toBeInstanceOf(NormalizerError);
      expect(error).toMatchObject({
        code,
        retryPolicy: retryPolicies[code],
        ids: { modelId: defaultModelId },
      });
      expect(simulator.calls).toBe(1);
      const shown = JSON.stringify([error.message, error.ids, describeError(error)]);
      for (const value of typed) expect(shown).not.toContain(value);
    },
  );

  test("that is silence ends within the time that the call was given", async () => {
    const { simulator, model } = await aSimulator("hang");
    const startMs = performance.now();
    const error = await rejection(model.ask(aRequest({ timeoutMs: 400 })));
    const tookMs = performance.now() - startMs;
    expect(error).toMatchObject({ code: "model.timeout", message: expect.stringContaining("400 ms") });
    expect(tookMs).toBeGreaterThan(390);
    expect(tookMs).toBeLessThan(2_000);
    expect(simulator.calls).toBe(1);
  });

  test("that breaks the tool's schema is a reply without a usable answer, and is billed", async () => {
    const { simulator, model } = await aSimulator("malformed");
    const reply = await model.ask(aRequest());
    expect(reply.input).toEqual({ answers: "nope" });
    expect(readReply(reply, questions.length)).toEqual(new Map());
    expect(reply.usage.costMicroUsd).toBeGreaterThan(0);
    expect(simulator.calls).toBe(1);
  });

  test("does not outlast itself: the next call is answered", async () => {
    const { simulator, model } = await aSimulator();
    simulator.setFaults(firstCalls(1, "throttle"));
    await expect(model.ask(aRequest())).rejects.toMatchObject({ code: "model.throttled" });
    expect((await model.ask(aRequest())).stop).toBe("answered");
    expect(simulator.calls).toBe(2);
  });

  test.each(["throttle", "access-denied", "retired"] as const)(
    "that refuses the call (%s) says that it cost nothing: no money stays reserved for it",
    async (fault) => {
      const { model } = await aSimulator(fault);
      await expect(model.ask(aRequest())).rejects.toMatchObject({ usage: noUsage });
    },
  );

  test.each(["hang", "unavailable"] as const)(
    "that may have worked on the call (%s) does not say what it cost",
    async (fault) => {
      const { model } = await aSimulator(fault);
      await expect(model.ask(aRequest({ timeoutMs: 300 }))).rejects.toMatchObject({ usage: undefined });
    },
  );

  test("that rejects the request is an invalid request, which quotes nothing", async () => {
    const { simulator, model } = await aSimulator();
    const error = await rejection(model.ask(aRequest({ user: "calle 26 sur 13 45" })));
    expect(error).toMatchObject({ code: "model.invalid-request", retryPolicy: "pause" });
    expect(error.message).not.toContain("calle");
    expect(simulator.calls).toBe(1);
  });

  test("that cuts the connection is an unavailable model after one attempt", async () => {
    const { simulator, model } = await aSimulator("hang");
    const asked = rejection(model.ask(aRequest()));
    while (simulator.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await simulator.stop();
    expect(await asked).toMatchObject({ code: "model.unavailable" });
    expect(simulator.calls).toBe(1);
  });

  test("that is no server at all is an unavailable model", async () => {
    const { simulator, model } = await aSimulator();
    await simulator.stop();
    const error = await rejection(model.ask(aRequest()));
    expect(error).toMatchObject({ code: "model.unavailable", retryPolicy: "retry" });
    for (const value of typed) expect(error.message).not.toContain(value);
  });
});

// What the simulator does not say: names and replies of Bedrock as its API reference lists them.
describe("what Bedrock answers", () => {
  function aMock() {
    const client = createBedrockClient(localAccess);
    const mock = mockClient(client);
    onTestFinished(() => mock.restore());
    return { mock, model: createBedrockConverseModel(client) };
  }

  const errors: [what: string, code: ErrorCode, properties: object][] = [
    ["ModelNotReadyException", "model.throttled", { name: "ModelNotReadyException" }],
    ["ServiceQuotaExceededException", "model.throttled", { name: "ServiceQuotaExceededException" }],
    ["ModelTimeoutException", "model.timeout", { name: "ModelTimeoutException" }],
    ["ModelErrorException", "model.unavailable", { name: "ModelErrorException" }],
    ["any status of 502", "model.unavailable", { name: "New", $metadata: { httpStatusCode: 502 } }],
    ["no credentials", "model.access-denied", { name: "CredentialsProviderError" }],
    ["a bad signature", "model.access-denied", { name: "InvalidSignatureException" }],
    ["a foreign token", "model.access-denied", { name: "UnrecognizedClientException" }],
    ["an expired token", "model.access-denied", { name: "ExpiredTokenException" }],
    [
      "a model id that it does not know",
      "model.retired",
      { name: "ValidationException", message: "The provided model identifier is invalid." },
    ],
    [
      "a field that it does not take",
      "model.invalid-request",
      { name: "ValidationException", message: "temperature: must be 1, got ing sistemas" },
    ],
  ];
  test.each(errors)("%s is %s, and nothing of its message is quoted", async (_, code, properties) => {
    const { mock, model } = aMock();
    mock.on(ConverseCommand).rejects(Object.assign(new Error("ing sistemas"), properties));
    const error = await rejection(model.ask(aRequest()));
    expect(error).toMatchObject({ code });
    const shown = JSON.stringify([error.message, error.ids, describeError(error)]);
    for (const value of typed) expect(shown).not.toContain(value);
    expect(mock.commandCalls(ConverseCommand)).toHaveLength(1);
  });

  test.each(networkErrors)("%s is an unavailable model", async (_, error) => {
    const { mock, model } = aMock();
    mock.on(ConverseCommand).rejects(error);
    await expect(model.ask(aRequest())).rejects.toMatchObject({ code: "model.unavailable", cause: error });
  });

  test("an error that nobody knows comes out as it is", async () => {
    const { mock, model } = aMock();
    const error = Object.assign(new Error("x"), { name: "BrandNewException" });
    mock.on(ConverseCommand).rejects(error);
    expect(await rejection(model.ask(aRequest()))).toBe(error);
  });

  const stops: [stopReason: string | undefined, stop: ModelReply["stop"]][] = [
    ["tool_use", "answered"],
    ["end_turn", "answered"],
    ["stop_sequence", "answered"],
    ["max_tokens", "truncated"],
    ["model_context_window_exceeded", "truncated"],
    ["refusal", "refused"],
    ["content_filtered", "refused"],
    ["guardrail_intervened", "refused"],
    ["malformed_model_output", "malformed"],
    ["malformed_tool_use", "malformed"],
    ["something_new", "malformed"],
    [undefined, "malformed"],
  ];
  test.each(stops)("the stop reason %s is “%s”, with its usage", async (stopReason, stop) => {
    const { mock, model } = aMock();
    const output = { stopReason, usage: { inputTokens: 100, outputTokens: 10, totalTokens: 110 } };
    mock.on(ConverseCommand).resolves(output as Partial<ConverseCommandOutput>);
    expect(await model.ask(aRequest())).toEqual({
      stop,
      input: undefined,
      usage: { modelCalls: 1, inputTokens: 100, outputTokens: 10, costMicroUsd: 15 },
    });
  });

  test("the tool's input is found behind reasoning and text, and that of another tool is not taken", async () => {
    const { mock, model } = aMock();
    const toolUse = (name: string, input: object) => ({ toolUse: { toolUseId: name, name, input } });
    mock.on(ConverseCommand).resolves({
      stopReason: "tool_use",
      output: {
        message: {
          role: "assistant",
          content: [
            { reasoningContent: { reasoningText: { text: "hmm" } } },
            { text: "Claro." },
            toolUse("other", { answers: [[0, "no"]] }),
            toolUse("answer", { answers: [[0, "sí"]] }),
          ],
        },
      },
    } as Partial<ConverseCommandOutput>);
    const reply = await model.ask(aRequest());
    expect(reply.input).toEqual({ answers: [[0, "sí"]] });
    expect(reply.usage).toEqual({ modelCalls: 1, inputTokens: 0, outputTokens: 0, costMicroUsd: 0 });
  });
});
