import type { Lead } from "@lead-normalizer/core/lead.ts";
import { MODEL_CALL_TIMEOUT_MS } from "@lead-normalizer/core/limits.ts";
import { defaultModelId, modelRow } from "@lead-normalizer/core/model/models.ts";
import { chunkQuestions } from "@lead-normalizer/core/normalize/chunk-questions.ts";
import { planLead } from "@lead-normalizer/core/normalize/plan-lead.ts";
import { promptFor } from "@lead-normalizer/core/normalize/prompt.ts";
import type { Question } from "@lead-normalizer/core/normalize/question.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";

import { addCalls, type Calls, noCalls, tokensOf } from "./count-tokens.ts";

/**
 * What the questions of the leads take at most: every message delivered by itself, so that its few questions carry the whole
 * prompt, every question answered at the length of its value, and no answer shared between messages.
 */
export function countLoneMessages(leads: readonly Lead[]): Calls {
  const { batchSize } = defaultSettings;
  let sum = noCalls;
  for (let start = 0; start < leads.length; start += batchSize) {
    const questions = questionsOf(leads.slice(start, start + batchSize));
    for (const chunk of chunkQuestions(questions)) sum = addCalls(sum, callOf(chunk));
  }
  return sum;
}

function questionsOf(leads: readonly Lead[]): Question[] {
  const questions = new Map<string, Question>();
  for (const lead of leads) {
    const { fields } = planLead(lead, {
      settings: defaultSettings,
      fields: defaultSettings.fieldsToNormalize,
      modelId: defaultModelId,
      overrides: new Map(),
      nowMs: 0,
    });
    for (const plan of fields.values()) {
      if (plan.kind === "ask") questions.set(plan.question.key, plan.question);
    }
  }
  return [...questions.values()];
}

function callOf(questions: readonly Question[]): Calls {
  const { system, user, tool } = promptFor(questions, modelRow(defaultModelId), MODEL_CALL_TIMEOUT_MS);
  const answers = questions.map(({ value }, index) => [index, value]);
  return {
    calls: 1,
    inputTokens: tokensOf(JSON.stringify(tool) + system + user),
    outputTokens: tokensOf(JSON.stringify({ answers })),
  };
}
