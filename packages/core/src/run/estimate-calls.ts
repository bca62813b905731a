import type { ModelRow } from "../model/models.ts";
import { addUsage, noUsage, type Usage } from "../model/usage.ts";
import { isCachedKind } from "../normalize/answer-cache.ts";
import { chunkQuestions } from "../normalize/chunk-questions.ts";
import type { Question } from "../normalize/question.ts";
import { hashText } from "../normalize/source-hash.ts";
import { estimateCall } from "./estimate-call.ts";

/** The calls of several invocations. */
export interface CallsEstimate {
  /** As they are put: one that two invocations ask counts twice. */
  questions: number;
  expected: Usage;
  /** Tokens that the expected calls take from the model's quota. */
  quotaTokens: number;
  /** When no invocation profits from what another one asked, and every call costs all that is reserved for it. */
  atMost: { modelCalls: number; costMicroUsd: number };
}

export interface CallsTally {
  /** Adds the questions of one invocation; equal ones are asked once. */
  add(questions: Iterable<Question>): void;
  result(): CallsEstimate;
}

/** Distinct questions that are remembered as asked. Later ones count as new, so that memory is bounded and no call is forgotten. */
const REMEMBERED_MAX = 100_000;

/**
 * Counts calls as if invocations came one after the other: of kinds that are cached, a question is asked once, and its answer
 * serves all later invocations. In truth two at the same time may both ask, and answers that the guard refuses are not kept;
 * `atMost` counts those.
 */
export function createCallsTally(model: ModelRow): CallsTally {
  const asked = new Set<string>();
  const systems = new Set<string>();
  let { questions, expected, quotaTokens }: Omit<CallsEstimate, "atMost"> = {
    questions: 0,
    expected: noUsage,
    quotaTokens: 0,
  };
  const atMost = { modelCalls: 0, costMicroUsd: 0 };

  const isFirstOf = (system: string): boolean => {
    const isFirst = !systems.has(system);
    systems.add(system);
    return isFirst;
  };
  /** True when an invocation before has asked it; it has from now on. */
  const wasAsked = ({ key, kind }: Question): boolean => {
    if (!isCachedKind(kind)) return false;
    const name = hashText(key, 16);
    const was = asked.has(name);
    if (asked.size < REMEMBERED_MAX) asked.add(name);
    return was;
  };

  return {
    add(found) {
      const distinct = [...new Map([...found].map((question) => [question.key, question])).values()];
      for (const chunk of chunkQuestions(distinct)) {
        atMost.modelCalls += 1;
        atMost.costMicroUsd += estimateCall(chunk, model, () => false).reservedMicroUsd;
      }
      const open = distinct.filter((question) => !wasAsked(question));
      for (const chunk of chunkQuestions(open)) {
        const call = estimateCall(chunk, model, isFirstOf);
        questions += chunk.length;
        expected = addUsage(expected, call.expected);
        quotaTokens += call.quotaTokens;
      }
    },
    result: () => ({ questions, expected, quotaTokens, atMost: { ...atMost } }),
  };
}
