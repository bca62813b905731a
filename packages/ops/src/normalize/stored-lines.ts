import { type ErrorCode, NormalizerError } from "@lead-normalizer/core/errors.ts";
import { QUESTIONS_PER_CALL } from "@lead-normalizer/core/limits.ts";
import { addUsage, noUsage, type Usage } from "@lead-normalizer/core/model/usage.ts";
import { distinctQuestions } from "@lead-normalizer/core/normalize/distinct-questions.ts";
import type { FieldPlan } from "@lead-normalizer/core/normalize/plan-lead.ts";
import type { Answer, Question } from "@lead-normalizer/core/normalize/question.ts";
import type { Clock } from "@lead-normalizer/core/ports.ts";

import { type Asking, createAsk, planValue } from "./ask-values.ts";
import { gatherQuestions } from "./gather-questions.ts";
import { normalizedLine } from "./normalized-line.ts";
import { type StoredLine, storedLine } from "./stored-line.ts";
import type { TypedValue } from "./typed-value.ts";

/** What asking took, and what it did not bring. */
export interface AskTally {
  usage: Usage;
  /** Values that nobody could be asked about, by reason. */
  unasked: Map<ErrorCode, number>;
  /** The latest failure that explains itself. */
  lastFailure: NormalizerError | undefined;
}

export const createAskTally = (): AskTally => ({
  usage: noUsage,
  unasked: new Map(),
  lastFailure: undefined,
});

/** Lines keep waiting until a call is full; no longer, though, than these say. */
const limits = { questions: QUESTIONS_PER_CALL, items: 1_000, pauseMs: 1_000 };

/** Answers that are remembered, so that equal values get equal ones and cost nothing twice, and memory stays constant. */
const KNOWN_ANSWERS_MAX = 10_000;

/**
 * What would be stored for each value, in the order of the input: rules, then the model about what they leave open, one call
 * for as many different values as fit. Once nobody can be asked (no money, an outage, no access), nobody is asked any more.
 * Keeps the tally.
 */
export async function* storedLines(
  values: AsyncIterable<TypedValue>,
  asking: Asking,
  clock: Clock,
  explain: boolean,
  tally: AskTally,
): AsyncGenerator<TypedValue["place"] & StoredLine> {
  const ask = createAsk(asking, clock);
  const known = new Map<string, Answer>();
  let stoppedBy: ErrorCode | undefined;

  /** What the value waits for. */
  const questionKeyOf = ({ plan }: Planned): string | undefined =>
    plan.kind === "ask" && stoppedBy === undefined && !known.has(plan.question.key)
      ? plan.question.key
      : undefined;

  async function answersTo(questions: ReadonlyMap<string, Question>): Promise<ReadonlyMap<string, Answer>> {
    const answers = new Map<string, Answer>();
    const open: Question[] = [];
    for (const [key, question] of questions) {
      const answer = known.get(key);
      if (answer !== undefined) answers.set(key, answer);
      else if (stoppedBy !== undefined) answers.set(key, { kind: "unasked", code: stoppedBy });
      else open.push(question);
    }
    for await (const chunk of ask(open)) {
      tally.usage = addUsage(tally.usage, chunk.usage);
      tally.lastFailure =
        chunk.failures.findLast((one) => one instanceof NormalizerError) ?? tally.lastFailure;
      for (const [key, answer] of chunk.answers) {
        answers.set(key, answer);
        if (answer.kind !== "unasked") known.set(key, answer);
        // A model that breaks on these values may answer about others.
        else if (answer.code !== "model.error") stoppedBy = answer.code;
      }
    }
    for (const [key] of known) {
      if (known.size <= KNOWN_ANSWERS_MAX) break;
      known.delete(key);
    }
    return answers;
  }

  for await (const batch of gatherQuestions(planned(values, asking, clock), questionKeyOf, limits)) {
    const answers = await answersTo(distinctQuestions(batch.map(({ plan }) => plan)));
    for (const { value, plan } of batch) {
      const answer = plan.kind === "ask" ? answers.get(plan.question.key) : undefined;
      if (answer?.kind === "unasked") {
        tally.unasked.set(answer.code, (tally.unasked.get(answer.code) ?? 0) + 1);
      }
      const line = normalizedLine(value, value.input, explain);
      yield { ...value.place, ...storedLine(line, value.field, plan, answer, clock.now()) };
    }
  }
}

interface Planned {
  value: TypedValue;
  plan: FieldPlan;
}

async function* planned(
  values: AsyncIterable<TypedValue>,
  asking: Asking,
  clock: Clock,
): AsyncGenerator<Planned> {
  for await (const value of values) yield { value, plan: planValue(value, asking, clock.now()) };
}
