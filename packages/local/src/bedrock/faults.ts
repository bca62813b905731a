import type { Answer } from "./answer-table.ts";
import { inventMore, markUp } from "./embellish.ts";
import { lieAbout } from "./lie.ts";
import { miscount, shiftIndices, swapAnswers } from "./misplace.ts";
import { obeyValues } from "./obey.ts";
import type { Question } from "./question.ts";
import { type Failure, type Message, type Reply, replyWithInput, writeAnswers } from "./reply.ts";
import { fenceJson } from "./write-json.ts";

/** What a fault may work with: the call, and the answers that an honest reply would have carried. */
export type FaultyCall = {
  number: number;
  modelId: string;
  questions: readonly Question[];
  answers: readonly Answer[];
};

/** What a throttled caller is told to wait. */
export const THROTTLE_RETRY_AFTER_SECONDS = 1;

/** Every fault and how it replies; a new fault is one more entry, at the end: seeded scripts draw in this order. */
const replies = {
  throttle: () => ({
    ...fail("throttled", "Too many requests, please wait before trying again."),
    retryAfterSeconds: THROTTLE_RETRY_AFTER_SECONDS,
  }),
  hang: () => ({ kind: "silence" }),
  "server-error": () =>
    fail("internal", "The system encountered an unexpected error during processing. Try your request again."),
  unavailable: () => fail("unavailable", "The service isn't currently available. Try again later."),
  malformed: () => replyWithInput({ answers: "nope" }),
  "access-denied": () =>
    fail("access-denied", "You don't have access to the model with the specified model ID."),
  retired: () => fail("no-such-model", "This model version has reached the end of its life."),
  "model-timeout": () => fail("timed-out", "The request took too long to process. Try your request again."),
  "model-error": () => fail("model-failed", "The request failed due to an error while processing the model."),
  truncated: (call) => truncate(call),
  "wrong-count": ({ answers }) => replyWithInput({ answers: miscount(answers) }),
  "wrong-index": (call) => replyWithInput({ answers: shiftIndices(guess(call)) }),
  refusal: () => ({
    kind: "message",
    parts: [{ kind: "text", text: "No puedo ayudar con esta solicitud." }],
    end: "refused",
  }),
  filtered: () => ({ kind: "message", parts: [], end: "filtered" }),
  /** A wrong answer of the right kind to every question. */
  lying: (call) => replyWithTexts(call, (question) => lieAbout(question)),
  swapping: (call) => replyWithInput({ answers: swapAnswers(call.questions, guess(call)) }),
  inventing: (call) => replyWithTexts(call, ({ kind, value }, turn) => inventMore(kind, value, turn)),
  obeying: ({ questions, answers }) => replyWithInput({ answers: obeyValues(questions, answers) }),
  doctorado: (call) => replyWithTexts(call, () => "Doctorado"),
  markup: (call) => replyWithTexts(call, (_, turn, text) => markUp(text, turn)),
  /** Not wrong: what a thinking model sends. A reader must find the answers behind the rest. */
  "reasoning-first": ({ answers }) => ({
    kind: "message",
    parts: [
      { kind: "reasoning", text: "Reviso cada valor y decido si sé su forma correcta." },
      { kind: "text", text: "Estas son las respuestas." },
      writeAnswers({ answers }),
    ],
    end: "answered",
  }),
  /** The right answers in the wrong place: text, although a tool was to be called. */
  "text-only": ({ answers }) => ({
    kind: "message",
    parts: [{ kind: "text", text: fenceJson(JSON.stringify({ answers })) }],
    end: "said",
  }),
  "fields-extra": ({ answers }) =>
    replyWithInput({ confidence: 0.97, answers, notes: ["Se corrigieron tildes."], version: 2 }),
} satisfies Record<string, (call: FaultyCall) => Reply>;

/** A way in which a call can go wrong. */
export type Fault = keyof typeof replies;

/** Every fault, in an order that does not change between runs. */
export const FAULTS = Object.keys(replies) as readonly Fault[];

/** The reply that this fault makes of a call. */
export function replyWithFault(fault: Fault, call: FaultyCall): Reply {
  return replies[fault](call);
}

function fail(cause: Failure["cause"], message: string): Failure {
  return { kind: "failure", cause, message };
}

/**
 * A reply that a limit cut off. As text it is the first half of the JSON. Converse sends parsed tool input: here the first
 * half of the answers, and nothing at all in every other call (those with an even number), where the text is empty as well.
 */
function truncate({ number, answers }: FaultyCall): Message {
  const written = JSON.stringify({ answers });
  const part =
    number % 2 === 0
      ? writeAnswers({}, "")
      : writeAnswers(
          { answers: answers.slice(0, Math.floor(answers.length / 2)) },
          written.slice(0, Math.floor(written.length / 2)),
        );
  return { kind: "message", parts: [part], end: "truncated" };
}

/** The answers of a model that never admits not to know: then it repeats the value. */
function guess({ questions, answers }: FaultyCall): Answer[] {
  return answers.map(([index, text], at) => [index, text ?? questions[at]?.value ?? null]);
}

/** An answer to every question; `turn` differs from one question to the next, and from one call to the next. */
function replyWithTexts(
  call: FaultyCall,
  say: (question: Question, turn: number, guessed: string) => string,
): Message {
  const guesses = guess(call);
  const answers = call.questions.map((question, at): Answer => [
    question.index,
    say(question, call.number - 1 + at, guesses[at]?.[1] ?? question.value),
  ]);
  return replyWithInput({ answers });
}
