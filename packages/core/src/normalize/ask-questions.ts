import type { ErrorCode } from "../errors.ts";
import { noUsage, type Usage } from "../model/usage.ts";
import type { ModelReply } from "../ports.ts";
import { type CallDeps, type CallLimits, callModel } from "./call-model.ts";
import { callsAtMost, chunkQuestions, halve } from "./chunk-questions.ts";
import { promptVersionOf } from "./prompt.ts";
import type { Answer, Question } from "./question.ts";
import { readReply } from "./reply.ts";

/** What one call of the model brought, by question key. A question comes up again only while it has no answer. */
export interface AskedChunk {
  questions: readonly Question[];
  answers: ReadonlyMap<string, Answer>;
  usage: Usage;
  /** What was thrown at attempts that failed, also at those that were tried again with success. */
  failures: readonly unknown[];
}

/**
 * Puts the questions to the model in chunks and yields what each call brought. Replies that answer only a part are
 * halved until each value is answered or fails alone, within a cap of calls. When the model is away, the
 * money spent or the time over, the remaining questions come back as `unasked` with the reason.
 */
export async function* askQuestions(
  deps: CallDeps,
  questions: readonly Question[],
  limits: CallLimits,
): AsyncGenerator<AskedChunk> {
  const chunks = chunkQuestions(questions);
  let callsLeft = callsAtMost(chunks.length);
  /** Usable answers, at all and since the model broke for the first time. */
  let hasAnswered = false;
  let hasAnsweredSince = false;
  /** Values that the model breaks on when they are asked alone, and those that the cap of calls leaves over. */
  const broken: Question[] = [];
  const left: Question[] = [];
  let breakCode: ErrorCode | undefined;
  for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
    if (callsLeft === 0) {
      left.push(...chunk);
      continue;
    }
    callsLeft -= 1;
    const called = await callModel(deps, chunk, limits);
    const { usage, failures } = called;
    const asked = { questions: chunk, usage, failures };
    switch (called.kind) {
      case "stopped": {
        const rest = [...chunk, ...chunks.flat(), ...broken, ...left];
        yield { ...asked, questions: rest, answers: answerAll(rest, { kind: "unasked", code: called.code }) };
        return;
      }
      case "broken":
        breakCode ??= called.code;
        if (chunk.length === 1) broken.push(...chunk);
        else chunks.unshift(...halve(chunk));
        yield { ...asked, answers: new Map() };
        break;
      case "replied": {
        const answers = readAnswers(called.reply, chunk, limits);
        if (answers.size > 0) {
          hasAnswered = true;
          hasAnsweredSince = breakCode !== undefined;
        }
        const open = chunk.filter((question) => !answers.has(question.key));
        if (open.length > 0 && chunk.length === 1) {
          yield { ...asked, answers: answerAll(chunk, unresolved(replyCode(called.reply), limits)) };
        } else {
          chunks.unshift(...halve(open));
          yield { ...asked, answers };
        }
      }
    }
  }
  // A model that answers nothing any more is away, which is nobody's fault; one that answers others breaks on these.
  const away: Answer = { kind: "unasked", code: breakCode ?? "model.error" };
  const isLonely = limits.isLastChance === true && broken.length === 1 && left.length === 0;
  const breaksOnThese = hasAnsweredSince || (isLonely && breakCode === "model.error");
  if (broken.length > 0) {
    yield untouched(broken, breaksOnThese ? unresolved(breakCode ?? "model.error", limits) : away);
  }
  if (left.length > 0) {
    const hasGivenUp = breakCode === undefined ? hasAnswered : hasAnsweredSince;
    yield untouched(left, hasGivenUp ? unresolved("reply.gave-up", limits) : away);
  }
}

/** Questions that are over without another call. */
function untouched(questions: readonly Question[], answer: Answer): AskedChunk {
  return { questions, answers: answerAll(questions, answer), usage: noUsage, failures: [] };
}

/** Why a reply said nothing about a question: it broke off, refused, was no reply at all, or left the question out. */
function replyCode({ stop }: ModelReply): string {
  return stop === "answered" ? "reply.missing" : `reply.${stop}`;
}

function readAnswers(reply: ModelReply, chunk: readonly Question[], limits: CallLimits): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [index, text] of readReply(reply, chunk.length)) {
    const question = chunk[index];
    if (question === undefined) continue;
    const isBlank = text === null || text.trim() === "";
    answers.set(
      question.key,
      isBlank ? unresolved("model.no-answer", limits) : answered(question, text, limits),
    );
  }
  return answers;
}

function answered(question: Question, text: string, { model }: CallLimits): Answer {
  const promptVersion = promptVersionOf(question.kind, model);
  return { kind: "answered", by: "model", text, modelId: model.modelId, promptVersion };
}

function unresolved(code: string, { model }: CallLimits): Answer {
  return { kind: "unresolved", code, modelId: model.modelId };
}

function answerAll(questions: readonly Question[], answer: Answer): Map<string, Answer> {
  return new Map(questions.map((question) => [question.key, answer]));
}
