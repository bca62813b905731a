import { type ErrorCode, errorCodeOf, NormalizerError } from "../errors.ts";
import { MODEL_CALL_TIMEOUT_MS } from "../limits.ts";
import type { ModelRow } from "../model/models.ts";
import { addUsage, noUsage, type Usage } from "../model/usage.ts";
import type { Clock, ModelReply, NormalizationModel, RateLimit, SpendLedger } from "../ports.ts";
import { bogotaDay } from "../run/bogota-day.ts";
import { credibleUsage, promptFor, quotaTokensOf, usageAtMost } from "./prompt.ts";
import type { Question } from "./question.ts";
import { retryDelayMs } from "./retry-delay.ts";

export interface CallDeps {
  model: NormalizationModel;
  spend: SpendLedger;
  rate: RateLimit;
  clock: Clock;
}

export interface CallLimits {
  model: ModelRow;
  budgetMicroUsd: number;
  tokensPerMinute: number;
  /** Epoch ms after which no new question is asked. */
  noQuestionsAfterMs: number;
  /** Epoch ms at which the invocation is over: no call may outlast it. */
  deadlineAtMs: number;
  /** Whether the questions will not come back soon: then what a model broke on is not left for later. Default: they will. */
  isLastChance?: boolean;
}

/** How the questions of one call ended. What was spent includes reservations of attempts that may have been billed. */
export type Called = { usage: Usage; failures: readonly unknown[] } & (
  | { kind: "replied"; reply: ModelReply }
  /** The model broke on these very questions, or takes none like them. */
  | { kind: "broken"; code: ErrorCode }
  /** Nobody can be asked now, these questions or others. */
  | { kind: "stopped"; code: ErrorCode }
);

/** What may lie in the questions: their halves tell. */
const breaksOnQuestions: ReadonlySet<ErrorCode> = new Set(["model.error", "model.invalid-request"]);

/** Time that an invocation keeps for writing what came back, in ms. */
const WRITING_TIME_MS = 5_000;

/**
 * Puts one call's questions to the model. An attempt that failed is tried again after a wait, within the time, each attempt
 * with a reservation of its own: one that is not settled stays spent, because the attempt may have been billed.
 */
export async function callModel(
  deps: CallDeps,
  questions: readonly Question[],
  limits: CallLimits,
): Promise<Called> {
  const { noQuestionsAfterMs, tokensPerMinute, model } = limits;
  const failures: unknown[] = [];
  let usage = noUsage;
  const stopped = (code: ErrorCode): Called => ({ kind: "stopped", code, usage, failures });
  const seed = questions[0]?.key ?? "";
  for (let attempt = 1; ; attempt += 1) {
    if (deps.clock.now() >= noQuestionsAfterMs) return stopped("invocation.deadline");
    const request = promptFor(questions, model, MODEL_CALL_TIMEOUT_MS);
    const taken = await deps.rate.take(quotaTokensOf(request), tokensPerMinute, noQuestionsAfterMs);
    if (taken === "too-late") return stopped("rate.limited");
    const atMost = usageAtMost(request);
    const reserved = await reserve(deps, atMost, limits, seed, failures);
    if (reserved.kind === "refused") return stopped(reserved.code);

    const timeLeftMs = limits.deadlineAtMs - deps.clock.now() - WRITING_TIME_MS;
    const timeoutMs = Math.max(1_000, Math.min(MODEL_CALL_TIMEOUT_MS, timeLeftMs));
    try {
      const reply = await deps.model.ask({ ...request, timeoutMs });
      const billed = credibleUsage(request, reply.usage);
      usage = addUsage(usage, await settle(deps, reserved.day, atMost, billed, failures));
      return { kind: "replied", reply, usage, failures };
    } catch (error) {
      failures.push(error);
      const said = error instanceof NormalizerError ? error.usage : undefined;
      // Our own `noUsage`: it never arrived, or was refused.
      const billed = said === undefined || said === noUsage ? said : credibleUsage(request, said);
      usage = addUsage(
        usage,
        billed === undefined ? atMost : await settle(deps, reserved.day, atMost, billed, failures),
      );
      const code = errorCodeOf(error);
      if (breaksOnQuestions.has(code)) return { kind: "broken", code, usage, failures };
      const waitMs = retryDelayMs(error, attempt, seed);
      if (waitMs === undefined || deps.clock.now() + waitMs >= noQuestionsAfterMs) return stopped(code);
      await deps.clock.sleep(waitMs);
    }
  }
}

/** Sets the money for one attempt aside. A ledger that many write to at once is asked again: that is no reason to defer. */
async function reserve(
  { spend, clock }: CallDeps,
  atMost: Usage,
  { budgetMicroUsd, noQuestionsAfterMs }: CallLimits,
  seed: string,
  failures: unknown[],
): Promise<{ kind: "reserved"; day: string } | { kind: "refused"; code: ErrorCode }> {
  if (budgetMicroUsd <= 0) return { kind: "refused", code: "budget.spent" }; // also for what costs nothing
  for (let attempt = 1; ; attempt += 1) {
    const day = bogotaDay(clock.now());
    try {
      const isReserved = await spend.reserve(day, atMost.costMicroUsd, budgetMicroUsd);
      return isReserved ? { kind: "reserved", day } : { kind: "refused", code: "budget.spent" };
    } catch (error) {
      failures.push(error);
      const waitMs = retryDelayMs(error, attempt, seed);
      if (waitMs === undefined || clock.now() + waitMs >= noQuestionsAfterMs) {
        return { kind: "refused", code: errorCodeOf(error) };
      }
      await clock.sleep(waitMs);
    }
  }
}

/**
 * Corrects a reservation; returns what counts as used. A ledger that cannot be settled keeps the whole reservation as spent:
 * dearer, never wrong, and no reason to lose answers.
 */
async function settle(
  { spend }: CallDeps,
  day: string,
  reserved: Usage,
  billed: Usage,
  failures: unknown[],
): Promise<Usage> {
  try {
    await spend.settle(day, reserved.costMicroUsd, billed.costMicroUsd);
    return billed;
  } catch (error) {
    failures.push(error);
    return { ...billed, costMicroUsd: reserved.costMicroUsd };
  }
}
