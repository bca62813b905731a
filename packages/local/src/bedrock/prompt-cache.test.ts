import type { ConverseCommandInput } from "@aws-sdk/client-bedrock-runtime";
import { describe, expect, test } from "vitest";
import { always } from "./fault-script.ts";
import { createPromptCache, MIN_CACHEABLE_TOKENS } from "./prompt-cache.ts";
import { aQuestion, startWithClient } from "./simulator-fixture.ts";

/** A text of so many tokens, by the simulator's four bytes each. */
const aText = (tokens: number, letter = "x") => letter.repeat(4 * tokens);
const cachePoint = { cachePoint: { type: "default" } } as const;

// The tool has 58 bytes and the message 47, which are 27 tokens together with a system text of whole tokens.
const cached = (text: string, changes: Partial<ConverseCommandInput> = {}): ConverseCommandInput => ({
  ...aQuestion,
  system: [{ text }, cachePoint],
  ...changes,
});

describe("the usage of the real client's calls", () => {
  test("writes a prefix once and reads it from then on", async () => {
    const { converse } = await startWithClient();
    // Tool and text: 58 + 4,000 bytes are 1,015 tokens; with the message 1,027.
    const write = { cacheWriteInputTokens: 1_015, cacheReadInputTokens: 0 };
    const read = { cacheWriteInputTokens: 0, cacheReadInputTokens: 1_015 };
    const rest = { inputTokens: 12, outputTokens: 11, totalTokens: 1_038 };
    expect((await converse(cached(aText(1_000)))).usage).toEqual({ ...rest, ...write });
    expect((await converse(cached(aText(1_000)))).usage).toEqual({ ...rest, ...read });
    expect((await converse(cached(aText(1_000, "y")))).usage).toEqual({ ...rest, ...write });
  });

  test("is one instance's own", async () => {
    for (let instance = 1; instance <= 2; instance++) {
      const { converse } = await startWithClient();
      expect((await converse(cached(aText(1_000)))).usage?.cacheWriteInputTokens).toBe(1_015);
    }
  });

  test("ignores a short prefix without a word", async () => {
    const { converse } = await startWithClient();
    for (let call = 1; call <= 2; call++) {
      const { usage } = await converse(cached(aText(400)));
      expect(usage).toEqual({ inputTokens: 427, outputTokens: 11, totalTokens: 438 });
    }
  });

  test("is as ever without a cache point", async () => {
    const { converse } = await startWithClient();
    const { usage } = await converse(cached("", { system: [{ text: aText(1_000) }] }));
    expect(usage).toEqual({ inputTokens: 1_027, outputTokens: 11, totalTokens: 1_038 });
  });

  test("counts a cache point behind the tool, and the system text after it", async () => {
    const { converse } = await startWithClient();
    const tool = { name: "answer", description: aText(600), inputSchema: { json: {} } };
    const toolConfig = {
      tools: [{ toolSpec: tool }, cachePoint],
      toolChoice: { tool: { name: "answer" } },
    };
    const first = await converse(cached(aText(100), { toolConfig, system: [{ text: aText(100) }] }));
    expect(first.usage).toMatchObject({ cacheReadInputTokens: 0, cacheWriteInputTokens: 615 });
    // The tool is known, what follows is new.
    const second = await converse(cached(aText(100), { toolConfig }));
    expect(second.usage).toMatchObject({ cacheReadInputTokens: 615, cacheWriteInputTokens: 100 });
  });

  test("is not touched by calls that failed", async () => {
    const { simulator, converse } = await startWithClient({ faults: always("throttle") });
    await expect(converse(cached(aText(1_000)))).rejects.toThrow();
    simulator.setFaults(undefined);
    expect((await converse(cached(aText(1_000)))).usage?.cacheReadInputTokens).toBe(0);
  });
});

test("the shortest prefix that is cached has as many tokens as the limit says", () => {
  const { use } = createPromptCache();
  expect(use([aText(MIN_CACHEABLE_TOKENS - 1)])).toBeUndefined();
  expect(use([aText(MIN_CACHEABLE_TOKENS)])).toEqual({ readTokens: 0, writeTokens: MIN_CACHEABLE_TOKENS });
});
