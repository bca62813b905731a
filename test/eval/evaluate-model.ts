import type { ErrorCode } from "@lead-normalizer/core/errors.ts";
import type { FieldKind } from "@lead-normalizer/core/fields/field-kind.ts";
import { fold } from "@lead-normalizer/core/fields/text/fold.ts";
import { apportion } from "@lead-normalizer/core/normalize/apportion.ts";
import type { AskedChunk } from "@lead-normalizer/core/normalize/ask-questions.ts";
import { decideAnswer } from "@lead-normalizer/core/normalize/decide-answer.ts";
import { distinctQuestions } from "@lead-normalizer/core/normalize/distinct-questions.ts";
import type { Decision, FieldPlan } from "@lead-normalizer/core/normalize/plan-lead.ts";
import type { Answer, Question } from "@lead-normalizer/core/normalize/question.ts";
import type { Clock } from "@lead-normalizer/core/ports.ts";
import { type Asking, createAsk, planValue } from "@lead-normalizer/ops/src/normalize/ask-values.ts";

import type { ModelCase } from "./model-cases.ts";

/** Something that the cases are put to. */
export interface Contender extends Asking {
  /** Above its column. */
  label: string;
  isSimulated: boolean;
}

/** `exact`: as expected; `near`: but for case and accents. */
export type Verdict = "exact" | "near" | "other";

/** What became of a case. */
export type Outcome = { case: ModelCase } & (
  | { kind: "rules" | "accepted"; value: string; verdict: Verdict }
  /** The guard did not take the answer; `right` when it should have. */
  | { kind: "rejected"; code: string; answer: string; verdict: Verdict }
  | { kind: "no-answer" }
  /** The model was asked, and its replies were of no use. */
  | { kind: "failed"; code: string }
  /** Nobody can know, or it may not be sent: no model is asked. */
  | { kind: "left-open"; code: string }
  /** Nobody could be asked: the evaluation is not complete. */
  | { kind: "unasked"; code: ErrorCode }
);

/** What a share of the calls took. */
export interface Spent {
  calls: number;
  inputTokens: number;
  outputTokens: number;
  costMicroUsd: number;
  ms: number;
}

export interface Evaluation {
  contender: Contender;
  outcomes: readonly Outcome[];
  /** By kind; what calls of several kinds took is shared out by their questions. */
  spent: ReadonlyMap<FieldKind, Spent>;
  /** What was thrown at attempts that failed. */
  failures: readonly unknown[];
}

/**
 * Puts each case through what the product does with a lead of that one field, with the default settings: rules, what may not
 * be sent, one question for all equal values, the prompt in chunks, guard, rules over the answer. There is no cache.
 */
export async function evaluateModel(
  contender: Contender,
  cases: readonly ModelCase[],
  clock: Clock,
): Promise<Evaluation> {
  const plans = cases.map((one) => ({ one, plan: planOf(one, contender, clock.now()) }));
  const questions = distinctQuestions(plans.map(({ plan }) => plan));
  const asked = await ask(contender, [...questions.values()], clock);
  const outcomes = plans.map(({ one, plan }) => outcomeOf(one, plan, asked.answers, clock.now()));
  return { contender, outcomes, spent: asked.spent, failures: asked.failures };
}

/** What a field with something typed in it needs. */
type CasePlan = Exclude<FieldPlan, { kind: "blank" }>;

function planOf({ field, input }: ModelCase, contender: Contender, nowMs: number): CasePlan {
  const plan = planValue({ field, input, lead: { leadId: "case" } }, contender, nowMs);
  if (plan.kind === "blank") throw new Error(`There is nothing to plan in ${field}.`);
  return plan;
}

interface Asked {
  answers: ReadonlyMap<string, Answer>;
  spent: ReadonlyMap<FieldKind, Spent>;
  failures: readonly unknown[];
}

async function ask(contender: Contender, questions: readonly Question[], clock: Clock): Promise<Asked> {
  const answers = new Map<string, Answer>();
  const spent = new Map<FieldKind, Spent>();
  const failures: unknown[] = [];
  let sinceMs = clock.now();
  for await (const chunk of createAsk(contender, clock)(questions)) {
    const nowMs = clock.now();
    shareOut(chunk, nowMs - sinceMs, spent);
    sinceMs = nowMs;
    for (const [key, answer] of chunk.answers) answers.set(key, answer);
    failures.push(...chunk.failures);
  }
  return { answers, spent, failures };
}

const nothing: Spent = { calls: 0, inputTokens: 0, outputTokens: 0, costMicroUsd: 0, ms: 0 };

function shareOut({ questions, usage }: AskedChunk, ms: number, spent: Map<FieldKind, Spent>): void {
  const counts = new Map<FieldKind, number>();
  for (const { kind } of questions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, { modelCalls, ...share }] of apportion(usage, counts)) {
    const msShare = (ms * (counts.get(kind) ?? 0)) / questions.length;
    spent.set(kind, addSpent(spent.get(kind) ?? nothing, { calls: modelCalls, ...share, ms: msShare }));
  }
}

function addSpent(a: Spent, b: Spent): Spent {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costMicroUsd: a.costMicroUsd + b.costMicroUsd,
    ms: a.ms + b.ms,
  };
}

/** The sum of several shares. */
export function sumSpent(shares: Iterable<Spent>): Spent {
  return [...shares].reduce(addSpent, nothing);
}

function outcomeOf(
  one: ModelCase,
  plan: CasePlan,
  answers: ReadonlyMap<string, Answer>,
  nowMs: number,
): Outcome {
  if (plan.kind === "decided") {
    const { by, code = "rules.review" } = plan.decision.provenance;
    return by === "rules" ? stored(one, "rules", plan.decision) : { case: one, kind: "left-open", code };
  }
  const answer = answers.get(plan.question.key);
  if (answer === undefined) throw new Error("A question is over without an answer.");
  const decided = decideAnswer(one.field, plan.question, plan.ruled, plan.hash, answer, nowMs);
  if (answer.kind === "unasked") return { case: one, kind: "unasked", code: answer.code };
  if (answer.kind === "unresolved") {
    return answer.code === "model.no-answer"
      ? { case: one, kind: "no-answer" }
      : { case: one, kind: "failed", code: answer.code };
  }
  if (decided === undefined) throw new Error("An answer was not decided upon.");
  if (decided.rejection === undefined) return stored(one, "accepted", decided.decision);
  const text = answer.text.trim();
  const verdict = compare(text, one.expected === null ? null : one.rightAnswers);
  return { case: one, kind: "rejected", code: decided.rejection, answer: text, verdict };
}

function stored(one: ModelCase, kind: "rules" | "accepted", { value }: Decision): Outcome {
  const text = String(value);
  return { case: one, kind, value: text, verdict: compare(text, one.expected) };
}

function compare(text: string, right: readonly string[] | null): Verdict {
  if (right === null) return "other";
  if (right.includes(text.normalize("NFC"))) return "exact";
  return right.some((one) => fold(one) === fold(text)) ? "near" : "other";
}
