import type { FieldPlan } from "./plan-lead.ts";
import type { Question } from "./question.ts";

/** What the plans ask, equal questions once, by key, in the order in which they came up. */
export function distinctQuestions(plans: Iterable<FieldPlan>): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const plan of plans) {
    if (plan.kind === "ask" && !questions.has(plan.question.key)) {
      questions.set(plan.question.key, plan.question);
    }
  }
  return questions;
}
