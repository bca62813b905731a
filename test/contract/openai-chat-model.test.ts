import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";

import {
  describeError,
  type ErrorCode,
  NormalizerError,
  retryPolicies,
} from "@lead-normalizer/core/errors.ts";
import { type ModelRow, modelRow, usageOf } from "@lead-normalizer/core/model/models.ts";
import { noUsage } from "@lead-normalizer/core/model/usage.ts";
import { promptFor, usageAtMost } from "@lead-normalizer/core/normalize/prompt.ts";
import type { Question } from "@lead-normalizer/core/normalize/question.ts";
import { readReply } from "@lead-normalizer/core/normalize/reply.ts";
import type { ModelReply, ModelRequest } from "@lead-normalizer/core/ports.ts";
import { createOpenAiChatModel } from "@lead-normalizer/openai/openai-chat-model.ts";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { rejection } from "../support/contract-leads.ts";

const mini = modelRow("gpt-4o-mini");
const plain: ModelRow = { ...mini, modelId: "llama3.2", forcedTool: false, structuredOutput: false };

/** Values that a person typed, and that no error may quote. */
const typed = ["ing sistemas", "vereda el salitre", "astronauta"];
const questions: Question[] = [
  { key: "a", kind: "occupation", value: "ing sistemas" },
  { key: "b", kind: "address", value: "vereda el salitre" },
  { key: "c", kind: "occupation", value: "astronauta" },
];
const answers = '{"answers":[[0,"Ingeniero de Sistemas"],[1,"Vereda El Salitre"],[2,null]]}';
const expected = new Map([
  [0, "Ingeniero de Sistemas"],
  [1, "Vereda El Salitre"],
  [2, null],
]);

const aRequest = (changes: Partial<ModelRequest> = {}): ModelRequest => ({
  ...promptFor(questions, changes.model ?? mini, 5_000),
  ...changes,
});

interface Received {
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}
type Script = (response: ServerResponse, received: Received) => void;

/** A server that answers every request as the script says, and the model that asks it. */
async function aServer(
  script: Script,
  { apiKey, suffix = "/v1" }: { apiKey?: string; suffix?: string } = {},
) {
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const received = { path: request.url, headers: request.headers, body };
      requests.push(received);
      script(response, received);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { requests, origin, model: createOpenAiChatModel({ baseUrl: origin + suffix, apiKey }) };
}

/** A port on which nobody listens. */
async function aFreePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Script =>
  (response) =>
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(typeof value === "string" ? value : JSON.stringify(value));

const usage = { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 };
const choice = (message: object, finish_reason: unknown = "stop") => ({
  choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason }],
  usage,
});
const call = (name: string, args: unknown) => ({
  id: "c",
  type: "function",
  function: { name, arguments: args },
});
const toolCall = choice({ content: null, tool_calls: [call("answer", answers)] });

/** A failure that echoes the whole request wherever a server could. */
const failure =
  (status: number, error: object = {}, headers: Record<string, string> = {}): Script =>
  (response, { body }) =>
    json({ error: { message: body, type: body, param: body, code: body, ...error } }, status, {
      "x-request-id": "req_1",
      ...headers,
    })(response, { path: "", headers: {}, body });

const shownOf = (error: NormalizerError) => JSON.stringify([error.message, error.ids, describeError(error)]);

function expectNothingQuoted(error: NormalizerError) {
  expect(error).toBeInstanceOf(NormalizerError);
  const shown = shownOf(error);
  for (const value of [...typed, "Normalizas", "sk-secret"]) expect(shown).not.toContain(value);
}

describe("a question goes out as one request", () => {
  const sent = ({ system, user, model }: ModelRequest) => ({
    model: model.modelId,
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
    temperature: 0,
  });

  test("with one forced function where the model can call one", async () => {
    const { requests, model } = await aServer(json(toolCall));
    const request = aRequest();
    await model.ask(request);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.path).toBe("/v1/chat/completions");
    const { name, description, inputSchema } = request.tool;
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      ...sent(request),
      max_tokens: request.maxTokens,
      tools: [{ type: "function", function: { name, description, parameters: inputSchema } }],
      tool_choice: { type: "function", function: { name: "answer" } },
    });
  });

  test("with the answers' schema where the model keeps to one, not strictly", async () => {
    const { requests, model } = await aServer(json(choice({ content: answers })));
    const request = aRequest({ model: { ...mini, forcedTool: false } });
    await model.ask(request);
    const schema = request.tool.inputSchema;
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      ...sent(request),
      max_tokens: request.maxTokens,
      response_format: { type: "json_schema", json_schema: { name: "answer", schema, strict: false } },
    });
  });

  test("with messages alone elsewhere, and no temperature where the model has none", async () => {
    const { requests, model } = await aServer(json(choice({ content: answers })));
    const { temperature: _, ...row } = plain;
    const request = aRequest({ model: row });
    await model.ask(request);
    const { temperature: __, ...rest } = sent(request);
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ ...rest, max_tokens: request.maxTokens });
  });

  test.each([
    [undefined, { max_completion_tokens: 77 }],
    ["https://api.openai.com/v1/", { max_completion_tokens: 77 }],
    ["https://eu.api.openai.com/v1", { max_completion_tokens: 77 }],
    ["https://notapi.openai.com.example/v1", { max_tokens: 77 }],
  ])("to %s with the limit of tokens as it is called there", async (baseUrl, limit) => {
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json(toolCall));
    onTestFinished(() => fetched.mockRestore());
    const options = { apiKey: "sk-secret", ...(baseUrl !== undefined && { baseUrl }) };
    await createOpenAiChatModel(options).ask(aRequest({ maxTokens: 77 }));
    const [url, init] = fetched.mock.calls[0] ?? [];
    const base = (baseUrl ?? "https://api.openai.com/v1").replace(/\/$/, "");
    expect(url).toBe(`${base}/chat/completions`);
    const body = JSON.parse(init?.body as string) as Record<string, unknown>;
    expect(Object.entries(body).filter(([name]) => name.startsWith("max_"))).toEqual(Object.entries(limit));
  });

  test("that holds nothing of the environment, and tells nothing of the machine", async () => {
    const surprises = {
      OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
      OPENAI_API_KEY: "sk-secret-of-another",
      OPENAI_ADMIN_KEY: "sk-secret-of-an-admin",
      OPENAI_ORG_ID: "org",
      OPENAI_PROJECT_ID: "project",
      OPENAI_CUSTOM_HEADERS: "x-custom: 1",
      OPENAI_LOG: "debug",
    };
    for (const [name, value] of Object.entries(surprises)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const logged = (["debug", "info", "warn", "error"] as const).map((level) => vi.spyOn(console, level));
    const { requests, model } = await aServer(json(toolCall));
    await model.ask(aRequest());
    expect(Object.keys(requests[0]?.headers ?? {}).toSorted()).toEqual([
      "accept",
      "accept-encoding",
      "accept-language",
      "authorization",
      "connection",
      "content-length",
      "content-type",
      "host",
      "sec-fetch-mode",
      "user-agent",
    ]);
    expect(requests[0]?.headers.authorization).toBe("Bearer none");
    for (const log of logged) {
      expect(log).not.toHaveBeenCalled();
      log.mockRestore();
    }
  });

  test.each([
    ["sk-secret", "Bearer sk-secret"],
    [" sk-secret\n", "Bearer sk-secret"],
    ["", "Bearer none"],
  ])("with the key %j as %j", async (apiKey, authorization) => {
    const { requests, model } = await aServer(json(toolCall), { apiKey });
    await model.ask(aRequest());
    expect(requests[0]?.headers.authorization).toBe(authorization);
  });

  test.each(["/v1/", "/v1//", "/v1", ""])("to a base URL that ends in “%s”", async (suffix) => {
    const { requests, model } = await aServer(json(toolCall), { suffix });
    await model.ask(aRequest());
    expect(requests[0]?.path).toBe(`${suffix.replace(/\/+$/, "")}/chat/completions`);
  });
});

describe("a base URL is refused before anything is sent", () => {
  test.each([
    ["no URL", "llama"],
    ["nothing", ""],
    ["a host without its protocol", "localhost:11434/v1"],
    ["another protocol", "file:///v1"],
    ["a user and password", "https://someone:sk-secret@example.com/v1"],
    ["a password alone", "https://:sk-secret@example.com/v1"],
    ["a key in its query", "https://example.com/v1?key=sk-secret"],
    ["a fragment, behind which the path would be lost", "https://example.com/v1#x"],
  ])("when it is or holds %s, with the way out and without quoting it", (_, baseUrl) => {
    const create = () => createOpenAiChatModel({ baseUrl, apiKey: undefined });
    expect(create).toThrow(expect.objectContaining({ code: "settings.invalid" }));
    expect(create).toThrow(/--base-url must/);
    expect(create).not.toThrow(/sk-secret/);
  });

  test("and so is a key that no header can hold, which is not quoted either", () => {
    const create = () => createOpenAiChatModel({ apiKey: "sk-secret\nx" });
    expect(create).toThrow(expect.objectContaining({ code: "settings.invalid" }));
    expect(create).not.toThrow(/sk-secret/);
  });
});

describe("a reply", () => {
  const ask = async (completion: unknown, request = aRequest()) => {
    const { requests, model } = await aServer(json(completion));
    const reply = await model.ask(request);
    expect(requests).toHaveLength(1);
    return reply;
  };

  test("by function call is its arguments, as the string that came, with its bill", async () => {
    const reply = await ask(toolCall);
    expect(reply).toEqual({
      stop: "answered",
      input: answers,
      usage: { modelCalls: 1, inputTokens: 100, outputTokens: 10, costMicroUsd: 21 },
    });
    expect(readReply(reply, questions.length)).toEqual(expected);
  });

  const texts: [what: string, message: object][] = [
    ["JSON", { content: answers }],
    ["a Markdown fence", { content: `Claro:\n\n\`\`\`json\n${answers}\n\`\`\`` }],
    [
      "parts",
      {
        content: [
          { type: "text", text: answers.slice(0, 20) },
          { type: "text", text: answers.slice(20) },
        ],
      },
    ],
    ["thoughts and JSON", { content: `<think>\n{"answers": …}?\n</think>\n${answers}` }],
    ["reasoning beside it", { content: answers, reasoning_content: "{}", reasoning: "{}" }],
    ["a call by the old protocol", { content: null, function_call: { name: "answer", arguments: answers } }],
    ["arguments that are no string", { tool_calls: [call("answer", JSON.parse(answers))] }],
    ["a call of the tool behind another", { tool_calls: [call("other", "{}"), call("answer", answers)] }],
    ["a call of another function", { content: answers, tool_calls: [call("other", '{"answers":[]}')] }],
  ];
  test.each(texts)("in the form of %s can be read", async (_, message) => {
    const reply = await ask(choice(message));
    expect(reply.stop).toBe("answered");
    expect(readReply(reply, questions.length)).toEqual(expected);
  });

  test.each([
    ["null", { content: null }],
    ["missing", {}],
    ["no text", { content: [{ type: "image_url", image_url: {} }, null, 7] }],
    ["a number", { content: 7 }],
    ["null, like its calls", { content: null, tool_calls: null }],
  ])("whose content is %s answers nothing, and is billed", async (_, message) => {
    const reply = await ask(choice(message));
    expect(reply).toMatchObject({ stop: "answered", input: "", usage: { inputTokens: 100 } });
    expect(readReply(reply, questions.length)).toEqual(new Map());
  });

  const stops: [finishReason: unknown, stop: ModelReply["stop"]][] = [
    ["stop", "answered"],
    ["tool_calls", "answered"],
    ["function_call", "answered"],
    ["length", "truncated"],
    ["content_filter", "refused"],
    ["abort", "malformed"],
    [null, "malformed"],
    [7, "malformed"],
  ];
  test.each(stops)("that finished by %j is “%s”", async (finishReason, stop) => {
    expect((await ask(choice({ content: answers }, finishReason))).stop).toBe(stop);
  });

  test("with a refusal is refused, whatever it finished by; an empty refusal is none", async () => {
    expect((await ask(choice({ content: null, refusal: "No puedo." }))).stop).toBe("refused");
    expect((await ask(choice({ content: answers, refusal: "" }))).stop).toBe("answered");
  });

  test.each([
    ["no choices", {}],
    ["an empty list of them", { choices: [] }],
    ["something else in their place", { choices: "x" }],
    ["a choice that is null", { choices: [null] }],
    ["a list around it", [toolCall]],
  ])("with %s is malformed", async (_, completion) => {
    expect(await ask(completion)).toMatchObject({ stop: "malformed", input: "" });
  });

  test.each([
    [60, { input: 40, cacheRead: 60 }],
    [900, { input: 0, cacheRead: 100 }],
  ])("of whose 100 tokens %i were cached has those at their own price", async (cached_tokens, tokens) => {
    const reply = await ask({ ...toolCall, usage: { ...usage, prompt_tokens_details: { cached_tokens } } });
    expect(reply.usage).toEqual(usageOf(mini, { ...tokens, output: 10, cacheWrite: 0 }));
  });

  test.each([undefined, null, {}, { prompt_tokens: -1, completion_tokens: "7" }])(
    "that says of its usage %j counts at the most that it can have cost",
    async (unknown) => {
      const request = aRequest();
      const reply = await ask({ ...toolCall, usage: unknown }, request);
      const { system, user, tool } = request;
      expect(reply.stop).toBe("answered");
      expect(reply.usage.outputTokens).toBe(request.maxTokens);
      expect(reply.usage.inputTokens).toBeGreaterThanOrEqual(
        Buffer.byteLength(system + user + JSON.stringify(tool)),
      );
      expect(reply.usage.costMicroUsd).toBe(usageAtMost(request).costMicroUsd);
    },
  );

  const others: [what: string, script: Script][] = [
    ["a page", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>astronauta")],
    ["broken JSON", json('astronauta, {"choices":')],
    ["a text", json('"astronauta"')],
    ["null", json("null")],
    ["nothing", json("")],
    ["no content", (response) => response.writeHead(204).end()],
  ];
  test.each(others)(
    "that is %s is no model's: it is unavailable, and nobody knows the bill",
    async (_, s) => {
      const { requests, model } = await aServer(s);
      const error = await rejection(model.ask(aRequest()));
      expect(error).toMatchObject({ code: "model.unavailable", usage: undefined });
      expectNothingQuoted(error);
      expect(requests).toHaveLength(1);
    },
  );
});

describe("a failure", () => {
  const statuses: [status: number, code: ErrorCode, billed: "unbilled" | "unknown", error?: object][] = [
    [400, "model.invalid-request", "unbilled"],
    [400, "model.error", "unknown", { code: "content_filter" }],
    [400, "model.error", "unknown", { code: "context_length_exceeded" }],
    [401, "model.access-denied", "unbilled", { code: "invalid_api_key" }],
    [402, "model.access-denied", "unbilled"],
    [403, "model.access-denied", "unbilled"],
    [404, "model.retired", "unbilled", { code: "model_not_found" }],
    [405, "model.retired", "unbilled"],
    [408, "model.timeout", "unknown"],
    [409, "model.invalid-request", "unbilled"],
    [413, "model.invalid-request", "unbilled"],
    [422, "model.invalid-request", "unbilled"],
    [424, "model.error", "unknown"],
    [429, "model.throttled", "unbilled", { code: "rate_limit_exceeded" }],
    [429, "model.access-denied", "unbilled", { code: "insufficient_quota" }],
    [429, "model.access-denied", "unbilled", { type: "insufficient_quota" }],
    [500, "model.unavailable", "unknown"],
    [502, "model.unavailable", "unknown"],
    [503, "model.unavailable", "unbilled"],
    [504, "model.unavailable", "unknown"],
    [529, "model.unavailable", "unknown"],
  ];
  test.each(statuses)(
    "of status %i is %s (%s) after exactly one HTTP attempt, and quotes nothing",
    async (status, code, billed, body) => {
      const { requests, model } = await aServer(failure(status, body), { apiKey: "sk-secret" });
      const error = await rejection(model.ask(aRequest()));
      expect(error).toMatchObject({ code, retryPolicy: retryPolicies[code] });
      expect(error.usage).toEqual(billed === "unbilled" ? noUsage : undefined);
      expect(error.ids).toMatchObject({
        modelId: "gpt-4o-mini",
        status: String(status),
        requestId: "req_1",
      });
      expect(describeError(error)).toMatchObject({ code, message: error.message });
      expectNothingQuoted(error);
      expect(requests).toHaveLength(1);
      expect(requests[0]?.body).toContain("ing sistemas");
    },
  );

  test.each([
    ["a text", "astronauta\n    at astronauta (astronauta:1:1)"],
    ["nothing", ""],
    ["a string for an error, as Ollama has", { error: "astronauta" }],
    ["the fields of an error alone, as vLLM had", { object: "error", message: "astronauta", code: 404 }],
    ["a list", ["astronauta"]],
  ])("whose body is %s goes by its status, and quotes nothing", async (_, body) => {
    const { model } = await aServer(json(body, 404));
    const error = await rejection(model.ask(aRequest()));
    expect(error).toMatchObject({ code: "model.retired", ids: { status: "404" } });
    expectNothingQuoted(error);
  });

  test("keeps the type and the code that the server gave, beside its own code", async () => {
    const names = { type: "invalid_request_error", code: "model_not_found" };
    const { model } = await aServer(failure(404, names));
    const error = await rejection(model.ask(aRequest()));
    expect(describeError(error)).toMatchObject({
      code: "model.retired",
      errorType: "invalid_request_error",
      errorCode: "model_not_found",
    });
  });

  test("says what to do about it", async () => {
    const messageOf = async (status: number, body?: object) => {
      const { model } = await aServer(failure(status, body));
      return (await rejection(model.ask(aRequest()))).message;
    };
    expect(await messageOf(401)).toMatch(/API key/);
    expect(await messageOf(404)).toMatch(/model's id.*--base-url/);
    expect(await messageOf(429, { code: "insufficient_quota" })).toMatch(/billing/);
  });

  test.each<[headers: Record<string, string>, retryAfterMs: number | undefined]>([
    [{ "retry-after": "7" }, 7_000],
    [{ "retry-after": "0.25" }, 250],
    [{ "retry-after-ms": "1500" }, 1_500],
    [{ "retry-after": "7", "retry-after-ms": "1500.5" }, 1_501],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "-1" }, undefined],
    [{ "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }, undefined],
    [{ "retry-after": "9999999999" }, undefined],
    [{ "x-should-retry": "true" }, undefined],
    [{}, undefined],
  ])("with the headers %j asks for a wait of %j ms, which is left to the caller", async (headers, wait) => {
    const { requests, model } = await aServer(failure(429, {}, headers));
    const error = await rejection(model.ask(aRequest()));
    expect(error).toMatchObject({ code: "model.throttled" });
    expect(error.retryAfterMs).toBe(wait);
    expect(requests).toHaveLength(1);
  });

  test.each([301, 302, 303, 307, 308])(
    "of status %i is not followed: what people typed goes to no other address",
    async (status) => {
      const elsewhere = await aServer(json(toolCall));
      const location = `${elsewhere.origin}/v1/chat/completions`;
      const { requests, model } = await aServer((response) => response.writeHead(status, { location }).end());
      const error = await rejection(model.ask(aRequest()));
      expect(error).toMatchObject({ code: "model.retired", usage: noUsage });
      expect(requests).toHaveLength(1);
      expect(elsewhere.requests).toHaveLength(0);
    },
  );
});

describe("a server that", () => {
  const silences: [what: string, script: Script][] = [
    ["says nothing", () => {}],
    [
      "sends its headers and then stalls",
      (response) => response.writeHead(200, { "content-type": "application/json" }).flushHeaders(),
    ],
    [
      "stalls within its answer",
      (response) => response.writeHead(200, { "content-type": "application/json" }).write('{"choices":'),
    ],
    [
      "sends a byte now and then",
      (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const timer = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(timer));
      },
    ],
  ];
  test.each(silences)("%s is hung up on in time, and nobody knows the bill", async (_, script) => {
    let closed = false;
    const { requests, model } = await aServer((response, received) => {
      response.on("close", () => (closed = true));
      script(response, received);
    });
    const startMs = performance.now();
    const error = await rejection(model.ask(aRequest({ timeoutMs: 300 })));
    const tookMs = performance.now() - startMs;
    expect(error).toMatchObject({ code: "model.silent", message: expect.stringContaining("300 ms") });
    expect(error.ids).toEqual({ modelId: "gpt-4o-mini" });
    expect(error.usage).toBeUndefined();
    expectNothingQuoted(error);
    expect(tookMs).toBeGreaterThan(290);
    expect(tookMs).toBeLessThan(3_000);
    await vi.waitFor(() => expect(closed).toBe(true), 60_000);
    expect(requests).toHaveLength(1);
  });

  test("refuses and stalls within its reasons has refused", async () => {
    const { model } = await aServer((response) =>
      response
        .writeHead(429, { "content-type": "application/json", "retry-after": "3" })
        .write('{"error":{"message":"astronauta'),
    );
    const error = await rejection(model.ask(aRequest({ timeoutMs: 300 })));
    expect(error).toMatchObject({ code: "model.throttled", retryAfterMs: 3_000, usage: noUsage });
    expectNothingQuoted(error);
  });

  test.each<[what: string, script: Script]>([
    ["before it answers", (response) => response.destroy()],
    [
      "within its answer",
      (response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "999" });
        response.write('{"choices":[', () => response.destroy());
      },
    ],
  ])("cuts the connection %s is unavailable, and nobody knows the bill", async (_, script) => {
    const { requests, model } = await aServer(script);
    const error = await rejection(model.ask(aRequest()));
    expect(error).toMatchObject({ code: "model.unavailable", usage: undefined });
    expectNothingQuoted(error);
    expect(requests).toHaveLength(1);
  });

  test("speaks no HTTP is unavailable", async () => {
    const server = createTcpServer((socket) => socket.end("SSH-2.0-x\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const error = await rejection(createOpenAiChatModel({ baseUrl, apiKey: undefined }).ask(aRequest()));
    expect(error).toMatchObject({ code: "model.unavailable", usage: undefined });
    expectNothingQuoted(error);
  });

  test.each([
    ["listens nowhere", undefined, "ECONNREFUSED"],
    ["has no name", "http://no-such-host.invalid/v1", expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/)],
  ])("%s is unavailable, and was billed nothing", async (_, address, socketCode) => {
    const baseUrl = address ?? `http://127.0.0.1:${await aFreePort()}/v1`;
    const error = await rejection(createOpenAiChatModel({ baseUrl, apiKey: undefined }).ask(aRequest()));
    expect(error).toMatchObject({
      code: "model.unavailable",
      usage: noUsage,
      ids: { modelId: "gpt-4o-mini", error: socketCode },
    });
    expectNothingQuoted(error);
  });

  // What no server on this machine does: errors as Node.js 24 throws them.
  const withCode = (code: string, error: Error) => Object.assign(error, { code });
  test.each<[what: string, cause: Error, code: ErrorCode, billed: "unbilled" | "unknown"]>([
    [
      "takes no connection",
      withCode("UND_ERR_CONNECT_TIMEOUT", new Error("Connect Timeout Error")),
      "model.unavailable",
      "unbilled",
    ],
    [
      "takes none at any of its addresses",
      withCode("ETIMEDOUT", new AggregateError([], "connect ETIMEDOUT")),
      "model.unavailable",
      "unbilled",
    ],
    [
      "is silent for minutes",
      withCode("UND_ERR_HEADERS_TIMEOUT", new Error("Headers Timeout Error")),
      "model.silent",
      "unknown",
    ],
    [
      "resets a connection",
      withCode("ECONNRESET", new Error("read ECONNRESET")),
      "model.unavailable",
      "unknown",
    ],
    [
      "has a certificate of its own",
      withCode("DEPTH_ZERO_SELF_SIGNED_CERT", new Error("self-signed certificate")),
      "model.unavailable",
      "unknown",
    ],
  ])("%s (%s) is %s, and its bill %s", async (_, cause, code, billed) => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed", { cause }));
    onTestFinished(() => fetched.mockRestore());
    const error = await rejection(createOpenAiChatModel({ apiKey: "sk-secret" }).ask(aRequest()));
    expect(error).toMatchObject({ code, ids: { error: (cause as { code?: string }).code } });
    expect(error.usage).toEqual(billed === "unbilled" ? noUsage : undefined);
    expectNothingQuoted(error);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test("comes back is asked again without more ado", async () => {
    let calls = 0;
    const { requests, model } = await aServer((response, received) => {
      calls += 1;
      (calls === 1 ? failure(503) : json(toolCall))(response, received);
    });
    await expect(model.ask(aRequest())).rejects.toMatchObject({ code: "model.unavailable" });
    expect((await model.ask(aRequest())).stop).toBe("answered");
    expect(requests).toHaveLength(2);
  });
});
