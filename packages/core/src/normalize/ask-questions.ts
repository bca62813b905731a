import { type ErrorCode, errorCodeOf, NormalizerError } from "../errors.ts";
import { MODEL_CALL_TIMEOUT_MS, QUESTIONS_PER_CALL } from "../limits.ts";
import { costMicroUsd, type ModelRow } from "../model/models.ts";
import { noUsage, type Usage } from "../model/usage.ts";
import type { Clock, ModelReply, NormalizationModel, SpendLedger } from "../ports.ts";
import { bogotaDay } from "../run/bogota-day.ts";
import { inputTokensAtMost, promptFor, promptVersionOf } from "./prompt.ts";
import type { Answer, Question } from "./question.ts";
import { readReply } from "./reply.ts";

export interface AskDeps {
  model: NormalizationModel;
  spend: SpendLedger;
  clock: Clock;
}

export interface AskLimits {
  row: ModelRow;
  budgetMicroUsd: number;
  /** Epoch ms after which no new question is asked. */
  noQuestionsAfterMs: number;
  /** Epoch ms at which the invocation is over: no call may outlast it. */
  deadlineAtMs: number;
}

/** What one call of the model brought, by question key. A question comes up again only while it has no answer. */
export interface AskedChunk {
  questions: readonly Question[];
  answers: ReadonlyMap<string, Answer>;
  usage: Usage;
  /** What went wrong when nothing could be asked. */
  error?: unknown;
}

/** Time that an invocation keeps for writing what came back, in ms. */
const WRITING_TIME_MS = 5_000;

/**
 * Puts the questions to the model in chunks and yields what each call brought. Replies that answer only a part are
 * halved until each value is answered or fails alone, within a cap of calls. When the model is away, the
 * money spent or the time over, the remaining questions come back as `unasked` with the reason.
 */
export async function* askQuestions(
  deps: AskDeps,
  questions: readonly Question[],
  limits: AskLimits,
): AsyncGenerator<AskedChunk> {
  const chunks: Question[][] = [];
  for (let start = 0; start < questions.length; start += QUESTIONS_PER_CALL) {
    chunks.push(questions.slice(start, start + QUESTIONS_PER_CALL));
  }
  let callsLeft = chunks.length * (1 + 2 * Math.ceil(Math.log2(QUESTIONS_PER_CALL)));
  for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
    if (callsLeft === 0) {
      yield {
        questions: chunk,
        answers: answerAll(chunk, unresolved("reply.gave-up", limits)),
        usage: noUsage,
      };
      continue;
    }
    callsLeft -= 1;
    const asked = await askOnce(deps, chunk, limits);
    if ("unasked" in asked) {
      const rest = [...chunk, ...chunks.flat()];
      yield {
        questions: rest,
        answers: answerAll(rest, { kind: "unasked", code: asked.unasked }),
        usage: asked.usage,
        error: asked.error,
      };
      return;
    }
    const { reply } = asked;
    const answers = readAnswers(reply, chunk, limits);
    const open = chunk.filter((question) => !answers.has(question.key));
    if (open.length === 1 && chunk.length === 1) {
      yield {
        questions: chunk,
        answers: answerAll(chunk, unresolved(replyCode(reply), limits)),
        usage: reply.usage,
      };
      continue;
    }
    const half = Math.ceil(open.length / 2);
    chunks.unshift(...[open.slice(0, half), open.slice(half)].filter((part) => part.length > 0));
    yield { questions: chunk, answers, usage: reply.usage };
  }
}

type Asked = { reply: ModelReply } | { unasked: ErrorCode; usage: Usage; error?: unknown };

/** One call inside one reservation. A reservation that is not settled stays spent: the call may have been billed. */
async function askOnce(deps: AskDeps, chunk: readonly Question[], limits: AskLimits): Promise<Asked> {
  const nowMs = deps.clock.now();
  if (nowMs >= limits.noQuestionsAfterMs) return { unasked: "invocation.deadline", usage: noUsage };
  const timeoutMs = Math.min(MODEL_CALL_TIMEOUT_MS, limits.deadlineAtMs - nowMs - WRITING_TIME_MS);
  const request = promptFor(chunk, limits.row.modelId, Math.max(1_000, timeoutMs));
  const atMost = costMicroUsd(limits.row, inputTokensAtMost(request), request.maxTokens);
  const day = bogotaDay(nowMs);
  try {
    if (!(await deps.spend.reserve(day, atMost, limits.budgetMicroUsd))) {
      return { unasked: "budget.spent", usage: noUsage };
    }
    const reply = await deps.model.ask(request);
    await settle(deps, day, atMost, reply.usage.costMicroUsd);
    return { reply };
  } catch (error) {
    const usage = error instanceof NormalizerError ? error.usage : undefined;
    if (usage !== undefined) await settle(deps, day, atMost, usage.costMicroUsd);
    return { unasked: errorCodeOf(error), usage: usage ?? noUsage, error };
  }
}

/** A ledger that is away keeps the whole reservation as spent: that is dearer, never wrong, and no reason to lose answers. */
async function settle(
  deps: AskDeps,
  day: string,
  reservedMicroUsd: number,
  spentMicroUsd: number,
): Promise<void> {
  try {
    await deps.spend.settle(day, reservedMicroUsd, spentMicroUsd);
  } catch (error) {
    if (errorCodeOf(error) !== "store.unavailable") throw error;
  }
}

/** Why a reply said nothing about a question: it broke off, refused, was no reply at all, or left the question out. */
function replyCode({ stop }: ModelReply): string {
  return stop === "answered" ? "reply.missing" : `reply.${stop}`;
}

function readAnswers(reply: ModelReply, chunk: readonly Question[], limits: AskLimits): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [index, text] of readReply(reply, chunk.length)) {
    const question = chunk[index];
    if (question === undefined) continue;
    answers.set(
      question.key,
      text === null || text.trim() === ""
        ? unresolved("model.no-answer", limits)
        : {
            kind: "answered",
            text,
            modelId: limits.row.modelId,
            promptVersion: promptVersionOf(question.kind),
          },
    );
  }
  return answers;
}

function unresolved(code: string, limits: AskLimits): Answer {
  return { kind: "unresolved", code, modelId: limits.row.modelId };
}

function answerAll(questions: readonly Question[], answer: Answer): Map<string, Answer> {
  return new Map(questions.map((question) => [question.key, answer]));
}
