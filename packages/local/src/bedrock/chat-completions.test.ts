import { describe, expect, test } from "vitest";
import { always } from "./fault-script.ts";
import type { Fault } from "./faults.ts";
import { aQuestion, startWithClient } from "./simulator-fixture.ts";

type Completion = {
  choices: [
    {
      message: {
        content: string | null;
        refusal: string | null;
        reasoning_content?: string;
        tool_calls?: [{ type: string; function: { name: string; arguments: string } }];
      };
      finish_reason: string;
    },
  ];
  usage: Record<string, number>;
};

const questions = [
  [0, "occupation", "ing sistemas"],
  [5, "city", "fusa"],
];
const json = '{"answers":[[0,"Ingeniero de Sistemas"],[5,"Fusagasugá"]]}';

const aChat = (changes: Record<string, unknown> = {}) => ({
  model: "gpt-4o-mini",
  messages: [
    { role: "system", content: "Normaliza." },
    { role: "user", content: JSON.stringify({ questions }) },
  ],
  max_tokens: 200,
  ...changes,
});
const tools = [{ type: "function", function: { name: "answer", parameters: { type: "object" } } }];
const named = { type: "function", function: { name: "answer" } };

async function startChat(fault?: Fault) {
  const started = await startWithClient(fault === undefined ? {} : { faults: always(fault) });
  const chat = async (changes: Record<string, unknown> = {}) => {
    const response = await started.complete(aChat(changes));
    expect(response.status).toBe(200);
    const completion = (await response.json()) as Completion;
    const [{ message, finish_reason }] = completion.choices;
    return { completion, message, finish_reason, call: message.tool_calls?.[0].function };
  };
  return { ...started, chat };
}

describe("a chat completion", () => {
  test("is the answers as JSON, plain", async () => {
    const { chat } = await startChat();
    const { completion, message, finish_reason } = await chat();
    expect(message).toEqual({ role: "assistant", content: json, refusal: null });
    expect(finish_reason).toBe("stop");
    expect(completion).toMatchObject({ object: "chat.completion", model: "gpt-4o-mini" });
  });

  test("is fenced by a model whose id says so", async () => {
    const { chat } = await startChat();
    const { message } = await chat({ model: "a-fenced-model" });
    expect(message.content).toBe(`\`\`\`json\n${json}\n\`\`\``);
  });

  test.each([
    ["required", "tool_calls"],
    ["auto", "tool_calls"],
    [undefined, "tool_calls"],
    [named, "stop"],
  ])("calls the tool that it was given; chosen by %j it ends with %s", async (choice, expected) => {
    const { chat } = await startChat();
    const { message, call, finish_reason } = await chat({ tools, tool_choice: choice });
    expect(message.content).toBeNull();
    expect(call).toEqual({ name: "answer", arguments: json });
    expect(finish_reason).toBe(expected);
  });

  test("counts a quarter of the bytes that were sent and answered", async () => {
    const { chat } = await startChat();
    // “Normaliza.” 10, the questions 64, and the tool 49 bytes; the answers 59.
    const usage = { prompt_tokens: 19, completion_tokens: 15, total_tokens: 34 };
    expect((await chat()).completion.usage).toEqual(usage);
    const withTool = { prompt_tokens: 31, completion_tokens: 15, total_tokens: 46 };
    expect((await chat({ tools })).completion.usage).toEqual(withTool);
  });

  test("takes either name of the limit, and a response format", async () => {
    const { chat } = await startChat();
    const { message } = await chat({
      max_tokens: undefined,
      max_completion_tokens: 100,
      response_format: { type: "json_schema", json_schema: { name: "answers" } },
    });
    expect(message.content).toBe(json);
  });

  test("shares calls, records and faults with the other protocol", async () => {
    const { simulator, complete, converse } = await startWithClient({ record: true });
    await converse();
    await complete(aChat());
    expect(simulator.requests).toMatchObject([
      { number: 1, protocol: "converse", modelId: aQuestion.modelId },
      { number: 2, protocol: "chat-completions", modelId: "gpt-4o-mini", body: { max_tokens: 200 } },
    ]);
  });
});

describe("a failed chat completion", () => {
  const errors: [Fault, number, string, string | null][] = [
    ["throttle", 429, "requests", "rate_limit_exceeded"],
    ["server-error", 500, "server_error", null],
    ["model-error", 500, "server_error", null],
    ["unavailable", 503, "server_error", null],
    ["model-timeout", 408, "server_error", "timeout"],
    ["access-denied", 401, "invalid_request_error", "invalid_api_key"],
    ["retired", 404, "invalid_request_error", "model_not_found"],
  ];
  test.each(errors)("by “%s” has status %i and an error in this shape", async (fault, status, type, code) => {
    const { complete } = await startChat(fault);
    const response = await complete(aChat());
    expect(response.status).toBe(status);
    expect(response.headers.get("x-request-id")).toMatch(/.+/u);
    expect(await response.json()).toEqual({
      error: { message: expect.stringMatching(/.+/u), type, param: null, code },
    });
  });

  test("says when to come back if it was throttled", async () => {
    const { complete } = await startChat("throttle");
    expect((await complete(aChat())).headers.get("retry-after")).toBe("1");
  });

  test("can be silence", { timeout: 2_000 }, async () => {
    const { simulator } = await startChat("hang");
    const call = fetch(`${simulator.endpoint}/v1/chat/completions`, {
      method: "POST",
      body: JSON.stringify(aChat()),
      signal: AbortSignal.timeout(100),
    });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("can be the simulator's own fault", async () => {
    const { complete } = await startWithClient({
      faults: () => {
        throw new Error("the script ran out");
      },
    });
    const response = await complete(aChat());
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining("ran out") } });
  });
});

describe("a chat completion that went wrong", () => {
  test("by truncation ends within its JSON, wherever that is", async () => {
    const { chat } = await startChat("truncated");
    const half = json.slice(0, Math.floor(json.length / 2));
    const plain = await chat();
    expect(plain).toMatchObject({ message: { content: half }, finish_reason: "length" });
    // Every other one has nothing.
    expect((await chat()).message.content).toBe("");
    const called = await chat({ tools, tool_choice: named });
    expect(called).toMatchObject({ call: { arguments: half }, finish_reason: "length" });
    await chat();
    expect((await chat({ model: "fenced" })).message.content).toBe(`\`\`\`json\n${half}`);
  });

  test("by a refusal sets it in place of the content", async () => {
    const { chat } = await startChat("refusal");
    const { message, finish_reason } = await chat({ tools });
    expect(message).toEqual({
      role: "assistant",
      content: null,
      refusal: "No puedo ayudar con esta solicitud.",
    });
    expect(finish_reason).toBe("stop");
  });

  test("by a filter is empty", async () => {
    const { chat } = await startChat("filtered");
    expect(await chat({ tools })).toMatchObject({
      message: { content: "" },
      finish_reason: "content_filter",
      call: undefined,
    });
  });

  test("by text alone has a fence and calls no tool", async () => {
    const { chat } = await startChat("text-only");
    expect(await chat({ tools })).toMatchObject({
      message: { content: `\`\`\`json\n${json}\n\`\`\`` },
      finish_reason: "stop",
      call: undefined,
    });
  });

  test("by its schema has other arguments, by its content other answers", async () => {
    const { simulator, chat } = await startChat("malformed");
    expect((await chat({ tools })).call?.arguments).toBe('{"answers":"nope"}');
    simulator.setFaults(always("doctorado"));
    expect((await chat()).message.content).toBe('{"answers":[[0,"Doctorado"],[5,"Doctorado"]]}');
  });

  test("only because it begins with reasoning still holds the answers", async () => {
    const { chat } = await startChat("reasoning-first");
    const reasoning_content = expect.stringContaining("Reviso");
    const text = "Estas son las respuestas.";
    expect(await chat({ tools })).toMatchObject({
      message: { content: text, reasoning_content },
      call: { arguments: json },
    });
    expect((await chat()).message).toMatchObject({ content: `${text}\n\n${json}`, reasoning_content });
    const constrained = await chat({ response_format: { type: "json_object" } });
    expect(constrained.message.content).toBe(json);
  });
});

describe("what the chat completions do not speak", () => {
  test.each([
    ["no questions", { messages: [{ role: "user", content: "hola" }] }],
    ["no model", { model: undefined }],
    ["no message", { messages: [] }],
    ["a last message that is not the user's", { messages: [{ role: "system", content: "hola" }] }],
    ["another tool", { tools: [{ type: "function", function: { name: "search" } }] }],
    ["a stream", { stream: true }],
  ])("%s is an invalid request", async (_, changes) => {
    const { simulator, complete } = await startWithClient({ record: true });
    const response = await complete(aChat(changes));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { type: "invalid_request_error" } });
    expect(simulator).toMatchObject({ calls: 1, requests: [] });
  });

  test("another path is unknown, in the same shape", async () => {
    const { simulator } = await startWithClient();
    const response = await fetch(`${simulator.endpoint}/v1/models`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "unknown_url" } });
    expect(simulator.calls).toBe(0);
  });
});
