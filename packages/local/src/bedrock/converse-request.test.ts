import { expect, test } from "vitest";
import { parseConverseRequest } from "./converse-request.ts";

const aRequest = (prompt: string, changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    system: [{ text: "Sé breve" }, { cachePoint: { type: "default" } }],
    messages: [{ role: "user", content: [{ text: prompt }] }],
    inferenceConfig: { maxTokens: 100 },
    toolConfig: {
      tools: [{ toolSpec: { name: "answer" } }, { cachePoint: { type: "default" } }],
      toolChoice: { tool: { name: "answer" } },
    },
    ...changes,
  });

test("questions are read, and what the simulator does not use is kept", () => {
  const parsed = parseConverseRequest(
    aRequest('{"questions":[[0,"city","bogota dc"],[7,"company","sena"]]}'),
  );
  expect(parsed).toMatchObject({
    kind: "accepted",
    questions: [
      { index: 0, kind: "city", value: "bogota dc" },
      { index: 7, kind: "company", value: "sena" },
    ],
    body: { inferenceConfig: { maxTokens: 100 } },
  });
});

test("input tokens are a quarter of the bytes of system, message and tool", () => {
  // “Sé breve” 9 bytes, the message 39, {"name":"answer"} 17: 65 bytes (59 letters).
  const parsed = parseConverseRequest(aRequest('{"questions":[[0,"city","ñññññ"]]}'));
  expect(parsed).toMatchObject({ inputTokens: 17 });
});

test.each([
  ["no JSON", "hola"],
  ["no questions", '{"values":[]}'],
  ["an empty list", '{"questions":[]}'],
  ["a kind that the product does not have", '{"questions":[[0,"phone","601"]]}'],
  ["a question without value", '{"questions":[[0,"city"]]}'],
  ["an index that is no count", '{"questions":[[-1,"city","cali"]]}'],
])("a message with %s is rejected", (_, prompt) => {
  expect(parseConverseRequest(aRequest(prompt))).toMatchObject({
    kind: "rejected",
    message: expect.stringContaining("not a list of questions"),
  });
});

const prompt = '{"questions":[[0,"city","cali"]]}';
test.each([
  ["a body that is no JSON", "{"],
  ["an empty body", ""],
  [
    "a system block that is neither text nor a cache point",
    aRequest(prompt, { system: [{ guardContent: {} }] }),
  ],
  ["a cache point of an unknown type", aRequest(prompt, { system: [{ cachePoint: { type: "other" } }] })],
  [
    "a system block that is two things",
    aRequest(prompt, { system: [{ text: "Sé breve", cachePoint: { type: "default" } }] }),
  ],
  [
    "a tool choice that forces nothing",
    aRequest(prompt, { toolConfig: { tools: [{ toolSpec: { name: "answer" } }], toolChoice: { auto: {} } } }),
  ],
  [
    "another tool",
    aRequest(prompt, {
      toolConfig: { tools: [{ toolSpec: { name: "search" } }], toolChoice: { tool: { name: "search" } } },
    }),
  ],
  ["no message", aRequest(prompt, { messages: [] })],
])("%s is rejected", (_, bodyText) => {
  expect(parseConverseRequest(bodyText)).toMatchObject({
    kind: "rejected",
    message: expect.stringContaining("Malformed input request"),
  });
});
