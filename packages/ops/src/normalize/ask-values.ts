import { quotaOf } from "@lead-normalizer/core/model/models.ts";
import { createRateLimit } from "@lead-normalizer/core/model/rate-limit.ts";
import { type AskedChunk, askQuestions } from "@lead-normalizer/core/normalize/ask-questions.ts";
import { type FieldPlan, planLead } from "@lead-normalizer/core/normalize/plan-lead.ts";
import type { Question } from "@lead-normalizer/core/normalize/question.ts";
import type { Clock, SpendLedger } from "@lead-normalizer/core/ports.ts";
import { defaultSettings, type Settings } from "@lead-normalizer/core/run/settings.ts";

import type { AskedModel } from "./open-model.ts";
import type { TypedValue } from "./typed-value.ts";

/** Who is asked about values, and with whose money. */
export interface Asking {
  /** Undefined = rules alone. */
  asked: AskedModel | undefined;
  spend: SpendLedger;
  /** The day's cap on the ledger. */
  capMicroUsd: number;
  /** null = the model's known quota. */
  tokensPerMinute: number | null;
  /** Default: everything but names. */
  mayLeaveAccount?: Settings["mayLeaveAccount"];
}

/** What the value needs: as the product plans it in a new lead, with the default settings and no overrides. */
export function planValue(
  { field, input, lead }: Pick<TypedValue, "field" | "input" | "lead">,
  { asked, mayLeaveAccount = {} }: Pick<Asking, "asked" | "mayLeaveAccount">,
  nowMs: number,
): FieldPlan {
  const modelId = asked?.row.modelId;
  const settings = { ...defaultSettings, mayLeaveAccount, ...(modelId !== undefined && { modelId }) };
  const context = { settings, fields: [field], modelId, overrides: new Map(), nowMs };
  const plan = planLead({ ...lead, [field]: input }, context).fields.get(field);
  if (plan === undefined) throw new Error(`There is no kind of field ${field}.`);
  return plan;
}

/** Puts questions to the model as the product does, but with all the time that it takes, and without a cache. */
export function createAsk(
  { asked, spend, capMicroUsd, tokensPerMinute }: Asking,
  clock: Clock,
): (questions: readonly Question[]) => AsyncIterable<AskedChunk> {
  const rate = createRateLimit(clock, 1);
  return async function* ask(questions) {
    if (asked === undefined || questions.length === 0) return;
    const { model, row } = asked;
    const limits = {
      model: row,
      budgetMicroUsd: capMicroUsd,
      tokensPerMinute: quotaOf(row, tokensPerMinute),
      noQuestionsAfterMs: Infinity,
      deadlineAtMs: Infinity,
    };
    yield* askQuestions({ model, spend, rate, clock }, questions, limits);
  };
}
