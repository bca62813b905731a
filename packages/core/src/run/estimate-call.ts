import { MODEL_CALL_TIMEOUT_MS } from "../limits.ts";
import { type ModelRow, usageOf } from "../model/models.ts";
import type { Usage } from "../model/usage.ts";
import { inputTokensAbout, promptFor, quotaTokensOf, usageAtMost } from "../normalize/prompt.ts";
import type { Question } from "../normalize/question.ts";

/** What one call would use. Tokens are worked out from bytes, never measured. */
export interface CallEstimate {
  /** Rather too much than too little. */
  expected: Usage;
  /** What the ledger reserves for it, in millionths of a dollar: no single attempt can cost more. */
  reservedMicroUsd: number;
  /** What it takes from the model's quota when it is admitted. */
  quotaTokens: number;
}

/**
 * Tokens that a provider adds for a tool. Anthropic's largest published number; a forced one takes 235 to 340 of them.
 * https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview#pricing
 */
const TOOL_TOKENS = 530;

/** Output tokens of a reply around its answers, and of an answer around its text: index, quotes, brackets. */
const REPLY_TOKENS = 20;
const ANSWER_TOKENS = 8;
/** Characters of a value for one token of its answer: ~3 bytes are a token, and abbreviations are written out. */
const CHARS_PER_ANSWER_TOKEN = 2.5;

/**
 * Estimates the call that puts these questions. The first call with a system prompt pays for writing it to the model's prompt
 * cache. Later ones are priced as plain input, although some will read it: entries live for five minutes, and a geographic
 * profile sends calls to Regions that share none, so nobody can say how many.
 */
export function estimateCall(
  questions: readonly Question[],
  model: ModelRow,
  isFirstOf: (system: string) => boolean,
): CallEstimate {
  const request = promptFor(questions, model, MODEL_CALL_TIMEOUT_MS);
  const input = inputTokensAbout(request) + hiddenTokensOf(model);
  const isWrite = isFirstOf(request.system) && request.cacheSystem;
  const cacheWrite = isWrite ? inputTokensAbout({ ...request, user: "" }) : 0;
  return {
    expected: usageOf(model, {
      input: input - cacheWrite,
      output: Math.min(request.maxTokens, outputTokensAbout(questions)),
      cacheWrite,
      cacheRead: 0,
    }),
    reservedMicroUsd: usageAtMost(request).costMicroUsd,
    quotaTokens: quotaTokensOf(request),
  };
}

function hiddenTokensOf({ provider, forcedTool }: ModelRow): number {
  return forcedTool && provider !== "simulator" ? TOOL_TOKENS : 0;
}

function outputTokensAbout(questions: readonly Question[]): number {
  return questions.reduce(
    (sum, { value }) => sum + ANSWER_TOKENS + Math.ceil(value.length / CHARS_PER_ANSWER_TOKEN),
    REPLY_TOKENS,
  );
}
