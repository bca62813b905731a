import { SQS_BATCH_ENTRIES } from "../limits.ts";
import type { ModelRow } from "../model/models.ts";
import { noUsage } from "../model/usage.ts";
import { answersFromCache } from "../normalize/answer-cache.ts";
import { decideAnswer } from "../normalize/decide-answer.ts";
import type { Decision, FieldPlan, LeadPlan } from "../normalize/plan-lead.ts";
import type { Answer, Question } from "../normalize/question.ts";
import type { AnswerCache, Clock } from "../ports.ts";
import { type CallsEstimate, createCallsTally } from "./estimate-calls.ts";
import type { Settings } from "./settings.ts";

/** What becomes of one value: a person, rules, the lead's own answer or the cache has it, someone looks at it, or it is asked about. */
export const valueOutcomes = ["override", "rules", "stored", "cache", "review", "ask"] as const;
export type ValueOutcome = (typeof valueOutcomes)[number];

/** What a number of leads would cost. */
export interface PortionEstimate {
  leads: number;
  /** All non-blank values of the fields to normalise. */
  values: Record<ValueOutcome, number>;
  /** Every message in an invocation of its own: the most calls. */
  calls: CallsEstimate;
  /** Ten messages in every invocation, as SQS delivers them from a full queue: the fewest. */
  shared: CallsEstimate;
}

export interface Portion {
  add(plan: LeadPlan): Promise<void>;
  /** What comes next fills batches of its own. */
  endLane(): Promise<void>;
  result(): PortionEstimate;
}

export interface PortionDeps {
  cache: Pick<AnswerCache, "read">;
  clock: Clock;
}

/** Adds up leads, a delivery of ten batches at a time: it holds no more in memory, besides what the tallies remember. */
export function createPortion(
  { cache, clock }: PortionDeps,
  settings: Settings,
  model: ModelRow | undefined,
): Portion {
  const { batchSize } = settings;
  const values: Record<ValueOutcome, number> = {
    override: 0,
    rules: 0,
    stored: 0,
    cache: 0,
    review: 0,
    ask: 0,
  };
  const calls = model && createCallsTally(model);
  const shared = model && createCallsTally(model);
  let leads = 0;
  let waiting: LeadPlan[] = [];

  const flush = async (): Promise<void> => {
    const delivery = waiting;
    waiting = [];
    const questions = delivery.flatMap(questionsOf);
    const answers =
      model === undefined
        ? new Map<string, Answer>()
        : await answersFromCache({ cache, clock }, questions, model, settings);
    for (const { fields } of delivery) {
      for (const [field, plan] of fields) {
        const outcome = outcomeOf(field, plan, answers, clock.now());
        if (outcome !== undefined) values[outcome] += 1;
      }
    }
    const isOpen = ({ key }: Question): boolean => !answers.has(key);
    shared?.add(questions.filter(isOpen));
    for (let start = 0; start < delivery.length; start += batchSize) {
      calls?.add(
        delivery
          .slice(start, start + batchSize)
          .flatMap(questionsOf)
          .filter(isOpen),
      );
    }
  };

  return {
    async add(plan) {
      leads += 1;
      waiting.push(plan);
      if (waiting.length === SQS_BATCH_ENTRIES * batchSize) await flush();
    },
    endLane: flush,
    result: () => ({
      leads,
      values: { ...values },
      calls: calls?.result() ?? noCalls,
      shared: shared?.result() ?? noCalls,
    }),
  };
}

const noCalls: CallsEstimate = {
  questions: 0,
  expected: noUsage,
  quotaTokens: 0,
  atMost: { modelCalls: 0, costMicroUsd: 0 },
};

function questionsOf({ fields }: LeadPlan): Question[] {
  return [...fields.values()].flatMap((plan) => (plan.kind === "ask" ? [plan.question] : []));
}

/** Undefined for a value that is blank. */
function outcomeOf(
  field: string,
  plan: FieldPlan,
  answers: ReadonlyMap<string, Answer>,
  nowMs: number,
): ValueOutcome | undefined {
  switch (plan.kind) {
    case "blank":
      return undefined;
    case "decided": // before this run: what a model said then is the lead's own
      return outcomeBy(plan.decision, "stored");
    case "ask": {
      const { question, ruled, hash } = plan;
      const answer = answers.get(question.key);
      const decided = answer && decideAnswer(field, question, ruled, hash, answer, nowMs);
      return decided === undefined ? "ask" : outcomeBy(decided.decision, "cache");
    }
  }
}

function outcomeBy({ provenance }: Decision, answered: "stored" | "cache"): ValueOutcome {
  switch (provenance.by) {
    case "override":
    case "rules":
      return provenance.by;
    case "unresolved":
      return "review";
    case "model":
    case "cache":
      return answered;
  }
}
