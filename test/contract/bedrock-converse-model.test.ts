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
import { fieldKinds } from "@lead-normalizer/core/fields/field-kind.ts";
import { costMicroUsd, defaultModelId, modelRow } from "@lead-normalizer/core/model/models.ts";
import { noUsage, type Usage } from "@lead-normalizer/core/model/usage.ts";
import { promptFor, usageAtMost } from "@lead-normalizer/core/normalize/prompt.ts";
import type { Question } from "@lead-normalizer/core/normalize/question.ts";
import { readReply } from "@lead-normalizer/core/normalize/reply.ts";
import type { ModelReply, ModelRequest } from "@lead-normalizer/core/ports.ts";
import { always, firstCalls } from "@lead-normalizer/local/bedrock/fault-script.ts";
import { type Fault, FAULTS, THROTTLE_RETRY_AFTER_SECONDS } from "@lead-normalizer/local/bedrock/faults.ts";
import { startBedrockSimulator } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { rejection } from "../support/contract-leads.ts";
import { networkErrors } from "../support/contract-network-errors.ts";

const haiku55 = modelRow(defaultModelId);
const haiku45 = modelRow("us.anthropic.claude-haiku-4-5-20251001-v1:0");
const nova = modelRow("us.amazon.nova-2-lite-v1:0");
/** In no table: asked in the plainest way. */
const unknown = modelRow("us.example.model-of-tomorrow");

/** Values that a person typed, and that no error may quote. */
const typed = ["ing sistemas", "vereda el salitre", "astronauta"];
const questions: Question[] = [
  { key: "a", kind: "occupation", value: "ing sistemas" },
  { key: "b", kind: "address", value: "vereda el salitre" },
  { key: "c", kind: "occupation", value: "astronauta" },
];

const aRequest = (changes: Partial<ModelRequest> = {}): ModelRequest => ({
  ...promptFor(questions, changes.model ?? haiku55, 5_000),
  ...changes,
});

/** One question of each kind: their instructions are long enough for a prompt cache. */
const longRequest = (model = haiku55): ModelRequest =>
  promptFor(
    fieldKinds.map((kind) => ({ key: kind, kind, value: "ing sistemas" })),
    model,
    5_000,
  );

const toolOf = ({ tool: { name, description, inputSchema } }: ModelRequest): object => ({
  name,
  description,
  inputSchema: { json: inputSchema },
});
/** Tokens as the simulator counts them. */
const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / 4);

const allAnswers: [number, string | null][] = [
  [0, "Ingeniero de Sistemas"],
  [1, "Vereda El Salitre"],
  [2, null],
];

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
  return { simulator, client, model: createBedrockConverseModel(client) };
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

  test("goes through the application inference profile of its model, where there is one", async () => {
    const { simulator, client } = await aSimulator();
    const arn = "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123";
    const model = createBedrockConverseModel(client, { [defaultModelId]: arn });
    const reply = await model.ask(aRequest());
    await model.ask(aRequest({ model: nova }));
    expect(simulator.requests.map(({ modelId }) => modelId)).toEqual([arn, nova.modelId]);
    expect([...readReply(reply, questions.length)]).toEqual(allAnswers);
  });

  test("has the temperature of a model that takes one, and no field of another", async () => {
    const { simulator, model } = await aSimulator();
    for (const row of [haiku45, nova]) await model.ask(aRequest({ model: row }));
    expect(simulator.requests.map(({ modelId }) => modelId)).toEqual([haiku45.modelId, nova.modelId]);
    for (const { body } of simulator.requests) {
      expect(body).toMatchObject({ inferenceConfig: { temperature: 0 } });
      expect(body).toHaveProperty("toolConfig");
      expect(body).not.toHaveProperty("additionalModelRequestFields");
    }
  });

  test("comes back with an answer for each question, null for what is not known", async () => {
    const { model } = await aSimulator();
    const reply = await model.ask(aRequest());
    expect(reply.stop).toBe("answered");
    expect([...readReply(reply, questions.length)]).toEqual(allAnswers);
  });

  test.each([haiku55, haiku45, nova, unknown])(
    "is billed by its tokens and the price of $modelId",
    async (row) => {
      const { model } = await aSimulator();
      const request = aRequest({ model: row });
      const { usage } = await model.ask(request);
      const tool = row.forcedTool ? JSON.stringify(toolOf(request)) : "";
      const input = tokensOf(tool + request.system + request.user);
      const output = tokensOf(JSON.stringify({ answers: allAnswers }));
      expect(usage).toEqual({
        modelCalls: 1,
        inputTokens: input,
        outputTokens: output,
        costMicroUsd: costMicroUsd(row, { input, output, cacheWrite: 0, cacheRead: 0 }),
      });
      expect(usage.costMicroUsd).toBeLessThanOrEqual(usageAtMost(request).costMicroUsd);
    },
  );
});

describe("a model that cannot be made to call a tool", () => {
  test("is asked in the plainest way when it is in no table", async () => {
    const { simulator, model } = await aSimulator();
    const request = aRequest({ model: unknown });
    await model.ask(request);
    expect(simulator.requests[0]?.modelId).toBe(unknown.modelId);
    expect(simulator.requests[0]?.body).toEqual({
      system: [{ text: request.system }],
      messages: [{ role: "user", content: [{ text: request.user }] }],
      inferenceConfig: { maxTokens: request.maxTokens },
    });
    expect(request.system).toContain("JSON");
  });

  test.each(["us.example.model-of-tomorrow", "us.example.fenced-model"])(
    "answers in words, which are read: %s",
    async (modelId) => {
      const { model } = await aSimulator();
      const reply = await model.ask(aRequest({ model: modelRow(modelId) }));
      expect(reply).toMatchObject({
        stop: "answered",
        input: expect.stringContaining('"answers"') as string,
      });
      expect([...readReply(reply, questions.length)]).toEqual(allAnswers);
    },
  );

  test("and breaks off says nothing that is used", async () => {
    const { model } = await aSimulator("truncated");
    for (let call = 1; call <= 2; call += 1) {
      const reply = await model.ask(aRequest({ model: unknown }));
      expect(reply.stop).toBe("truncated");
      expect([...readReply(reply, questions.length)]).toEqual([]);
    }
  });
});

describe("the prompt cache", () => {
  test("is asked for where system and tool are long enough for it, behind both", async () => {
    const { simulator, model } = await aSimulator();
    const request = longRequest();
    expect(request.cacheSystem).toBe(true);
    await model.ask(request);
    expect(simulator.requests[0]?.body).toMatchObject({
      system: [{ text: request.system }, { cachePoint: { type: "default" } }],
      toolConfig: { tools: [{ toolSpec: toolOf(request) }] },
    });
  });

  test("is not asked for where they are too short, or the model has none", async () => {
    const { simulator, model } = await aSimulator();
    for (const request of [aRequest(), longRequest(haiku45), longRequest(nova), longRequest(unknown)]) {
      await model.ask(request);
      expect(simulator.requests.at(-1)?.body.system).toEqual([{ text: request.system }]);
    }
  });

  test("is billed at its own prices: dearer when it is written, a tenth when it is read, and all counts as input", async () => {
    const { model } = await aSimulator();
    const request = longRequest();
    const prefix = JSON.stringify(toolOf(request)) + request.system;
    const [cached, inputTokens] = [tokensOf(prefix), tokensOf(prefix + request.user)];
    const written = (await model.ask(request)).usage;
    const read = (await model.ask(request)).usage;
    const output = written.outputTokens;
    const rest = { input: inputTokens - cached, output };
    expect(written).toEqual({
      modelCalls: 1,
      inputTokens,
      outputTokens: output,
      costMicroUsd: costMicroUsd(haiku55, { ...rest, cacheWrite: cached, cacheRead: 0 }),
    });
    expect(read).toEqual({
      ...written,
      costMicroUsd: costMicroUsd(haiku55, { ...rest, cacheWrite: 0, cacheRead: cached }),
    });
    expect(read.costMicroUsd).toBeLessThan(written.costMicroUsd);
    expect(written.costMicroUsd).toBeLessThanOrEqual(usageAtMost(request).costMicroUsd);
  });
});

/** Faults that are errors: their code, and what is known of their bill (undefined = nobody knows). */
const errorFaults = {
  throttle: { code: "model.throttled", usage: noUsage },
  hang: { code: "model.silent", usage: undefined },
  "server-error": { code: "model.unavailable", usage: undefined },
  unavailable: { code: "model.unavailable", usage: noUsage },
  "access-denied": { code: "model.access-denied", usage: noUsage },
  retired: { code: "model.retired", usage: noUsage },
  "model-timeout": { code: "model.timeout", usage: undefined },
  "model-error": { code: "model.error", usage: undefined },
} as const satisfies Partial<Record<Fault, { code: ErrorCode; usage: Usage | undefined }>>;

/** Faults that are replies: how they ended, and what of them is used. Whether it is true is for others to say. */
const replyFaults = {
  malformed: { stop: "answered", used: [] },
  // One of three answers came, and that may be half a word.
  truncated: { stop: "truncated", used: [] },
  "wrong-count": { stop: "answered", used: allAnswers.slice(0, 2) },
  "wrong-index": { stop: "answered", used: [[2, "Vereda El Salitre"]] },
  refusal: { stop: "refused", used: [] },
  filtered: { stop: "refused", used: [] },
  "reasoning-first": { stop: "answered", used: allAnswers },
  "text-only": { stop: "answered", used: allAnswers },
  "fields-extra": { stop: "answered", used: allAnswers },
} as const satisfies Partial<Record<Fault, { stop: ModelReply["stop"]; used: readonly unknown[] }>>;

/** Faults that keep to the form: only the guard can tell them. */
const plausibleFaults = ["lying", "swapping", "inventing", "obeying", "doctorado", "markup"] as const;

describe("a fault of the simulator", () => {
  test("is covered here, whatever it is", () => {
    const covered = [...Object.keys(errorFaults), ...Object.keys(replyFaults), ...plausibleFaults];
    expect(covered.toSorted()).toEqual(FAULTS.toSorted());
  });

  test.each(Object.entries(errorFaults) as [Fault, { code: ErrorCode; usage: Usage | undefined }][])(
    "of kind %s is an error after exactly one HTTP attempt, with what is known of its bill, and quotes nothing",
    async (fault, { code, usage }) => {
      const { simulator, model } = await aSimulator(fault);
      const error = await rejection(model.ask(aRequest({ timeoutMs: 300 })));
      expect(error).toBeInstanceOf(NormalizerError);
      expect(error).toMatchObject({
        code,
        usage,
        retryPolicy: retryPolicies[code],
        ids: { modelId: defaultModelId },
      });
      expect(error.cause).toBeInstanceOf(Error);
      expect(simulator.calls).toBe(1);
      const shown = JSON.stringify([error.message, error.ids, describeError(error)]);
      for (const value of typed) expect(shown).not.toContain(value);
    },
  );

  test("that throttles says how long to wait, and the others do not", async () => {
    for (const fault of Object.keys(errorFaults) as Fault[]) {
      const { model } = await aSimulator(fault);
      const { retryAfterMs } = await rejection(model.ask(aRequest({ timeoutMs: 100 })));
      expect([fault, retryAfterMs]).toEqual([
        fault,
        fault === "throttle" ? THROTTLE_RETRY_AFTER_SECONDS * 1_000 : undefined,
      ]);
    }
  });

  test.each(Object.entries(replyFaults) as [Fault, { stop: ModelReply["stop"]; used: [number, string][] }][])(
    "of kind %s is a reply of which what is valid is used, and which is billed",
    async (fault, { stop, used }) => {
      const { simulator, model } = await aSimulator(fault);
      const request = aRequest();
      const reply = await model.ask(request);
      expect(reply.stop).toBe(stop);
      expect([...readReply(reply, questions.length)]).toEqual(used);
      expect(reply.usage).toMatchObject({ modelCalls: 1 });
      expect(reply.usage.inputTokens).toBeGreaterThan(0);
      expect(reply.usage.costMicroUsd).toBeGreaterThan(0);
      expect(reply.usage.costMicroUsd).toBeLessThan(usageAtMost(request).costMicroUsd);
      expect(simulator.calls).toBe(1);
    },
  );

  test.each(plausibleFaults)("of kind %s keeps to the form: an answer for every question", async (fault) => {
    const { model } = await aSimulator(fault);
    const reply = await model.ask(aRequest());
    expect(reply.stop).toBe("answered");
    expect(new Set(readReply(reply, questions.length).keys())).toEqual(new Set([0, 1, 2]));
  });

  test("that cuts a reply off leaves the whole answers before the last, or none", async () => {
    const { model } = await aSimulator("truncated");
    const eight = Array.from({ length: 8 }, (_, index): Question => {
      return { key: `${index}`, kind: "city", value: index % 2 === 0 ? "fusa" : "medallo" };
    });
    const request = promptFor(eight, haiku55, 5_000);
    const first = await model.ask(request);
    expect(first.input).toMatchObject({ answers: { length: 4 } });
    expect([...readReply(first, 8)]).toEqual([
      [0, "Fusagasugá"],
      [1, "Medellín"],
      [2, "Fusagasugá"],
    ]);
    const second = await model.ask(request);
    expect(second).toMatchObject({ stop: "truncated", input: {} });
    expect([...readReply(second, 8)]).toEqual([]);
  });

  test("that is silence ends within the time that the call was given", async () => {
    const { simulator, model } = await aSimulator("hang");
    const startMs = performance.now();
    const error = await rejection(model.ask(aRequest({ timeoutMs: 400 })));
    const tookMs = performance.now() - startMs;
    expect(error).toMatchObject({
      code: "model.silent",
      message: expect.stringContaining("400 ms") as string,
    });
    expect(tookMs).toBeGreaterThan(390);
    expect(tookMs).toBeLessThan(2_000);
    expect(simulator.calls).toBe(1);
  });

  test("does not outlast itself: the next call is answered", async () => {
    const { simulator, model } = await aSimulator();
    simulator.setFaults(firstCalls(1, "throttle"));
    await expect(model.ask(aRequest())).rejects.toMatchObject({ code: "model.throttled" });
    expect((await model.ask(aRequest())).stop).toBe("answered");
    expect(simulator.calls).toBe(2);
  });

  test("that rejects the request is an invalid request, which costs nothing and quotes nothing", async () => {
    const { simulator, model } = await aSimulator();
    const error = await rejection(model.ask(aRequest({ user: "calle 26 sur 13 45" })));
    expect(error).toMatchObject({ code: "model.invalid-request", retryPolicy: "pause", usage: noUsage });
    expect(error.message).not.toContain("calle");
    expect(simulator.calls).toBe(1);
  });

  test("that cuts the connection is an unavailable model after one attempt, and may be billed", async () => {
    const { simulator, model } = await aSimulator("hang");
    const asked = rejection(model.ask(aRequest()));
    while (simulator.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await simulator.stop();
    expect(await asked).toMatchObject({ code: "model.unavailable", usage: undefined });
    expect(simulator.calls).toBe(1);
  });

  test("that is no server at all is an unavailable model, which cannot be billed", async () => {
    const { simulator, model } = await aSimulator();
    await simulator.stop();
    const error = await rejection(model.ask(aRequest()));
    expect(error).toMatchObject({ code: "model.unavailable", retryPolicy: "retry", usage: noUsage });
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
    ["ModelErrorException", "model.error", { name: "ModelErrorException" }],
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
      "a model that it has retired",
      "model.retired",
      { name: "ValidationException", message: "This model version has reached the end of its life." },
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

  test("only a call that found nobody there is known to cost nothing: any other broken one may be billed", async () => {
    const { mock, model } = aMock();
    const unbilled: string[] = [];
    for (const [what, error] of networkErrors) {
      mock.on(ConverseCommand).rejects(error);
      const { usage } = await rejection(model.ask(aRequest()));
      if (usage !== undefined) unbilled.push(what);
    }
    expect(unbilled).toEqual(["a refused connection", "an unknown host", "a name server that is away"]);
  });

  test.each([
    ["7", 7_000],
    ["0", 0],
    ["120", 120_000],
    ["Wed, 25 Nov 2026 07:28:00 GMT", undefined],
    ["1.5", undefined],
    ["-1", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("a wait of %j that it asks for is %j ms", async (header, retryAfterMs) => {
    const { mock, model } = aMock();
    const headers = header === undefined ? {} : { "retry-after": header };
    const error = { name: "ThrottlingException", $response: { headers } };
    mock.on(ConverseCommand).rejects(Object.assign(new Error("x"), error));
    expect(await rejection(model.ask(aRequest()))).toMatchObject({ code: "model.throttled", retryAfterMs });
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
      input: "",
      usage: { modelCalls: 1, inputTokens: 100, outputTokens: 10, costMicroUsd: 17 }, // 100 × 0.11 + 10 × 0.55
    });
  });

  test("a reply without usage counts as the most that the call can have cost", async () => {
    const { mock, model } = aMock();
    const request = aRequest();
    mock.on(ConverseCommand).resolves({ stopReason: "tool_use" });
    const { usage } = await model.ask(request);
    expect(usage).toEqual(usageAtMost(request));
    expect(usage.costMicroUsd).toBeGreaterThan(0);
  });

  test("of the usage counts, with what is said of the cache", async () => {
    const { mock, model } = aMock();
    const usage = { inputTokens: 10, outputTokens: 0, cacheReadInputTokens: 100 };
    mock.on(ConverseCommand).resolves({ stopReason: "tool_use", usage } as Partial<ConverseCommandOutput>);
    expect((await model.ask(aRequest())).usage).toEqual({
      modelCalls: 1,
      inputTokens: 110,
      outputTokens: 0,
      costMicroUsd: 3, // 10 × 0.11 + 100 × 0.011
    });
  });

  test.each([{}, { inputTokens: 10 }, { outputTokens: 10 }])(
    "of the usage is only %j counts as the most that the call can have cost",
    async (usage) => {
      const { mock, model } = aMock();
      const output: object = { stopReason: "tool_use", usage };
      mock.on(ConverseCommand).resolves(output);
      const request = aRequest();
      expect((await model.ask(request)).usage).toEqual(usageAtMost(request));
    },
  );

  test("the text of several blocks is one, and reasoning is no part of it", async () => {
    const { mock, model } = aMock();
    mock.on(ConverseCommand).resolves({
      stopReason: "end_turn",
      output: {
        message: {
          role: "assistant",
          content: [
            { reasoningContent: { reasoningText: { text: '{"answers":[[0,"no"]]}' } } },
            { text: '{"answers":[[0,' },
            { text: '"sí"]]}' },
          ],
        },
      },
    });
    const reply = await model.ask(aRequest({ model: unknown }));
    expect(reply.input).toBe('{"answers":[[0,"sí"]]}');
    expect([...readReply(reply, questions.length)]).toEqual([[0, "sí"]]);
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
  });
});
