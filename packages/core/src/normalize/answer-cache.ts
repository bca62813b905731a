import { describeError, errorCodeOf } from "../errors.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { normalizeField } from "../fields/normalize-field.ts";
import { DAY_MS } from "../limits.ts";
import type { ModelRow } from "../model/models.ts";
import type { AnswerCache, CachedAnswer, Clock, Log } from "../ports.ts";
import type { Settings } from "../run/settings.ts";
import type { AskedChunk } from "./ask-questions.ts";
import { guardAnswer } from "./guard.ts";
import { promptVersionOf } from "./prompt.ts";
import type { Answer, Question } from "./question.ts";
import { hashText } from "./source-hash.ts";

interface CacheDeps {
  cache: AnswerCache;
  clock: Clock;
  log: Log;
}

/** Kinds with few values that many people share. Names, addresses and companies tell of a person: they are never cached. */
const cachedKinds: ReadonlySet<FieldKind> = new Set(["city", "education", "occupation"]);

/** True when the answer to one lead's question serves others. */
export const isCachedKind = (kind: FieldKind): boolean => cachedKinds.has(kind);

/** Whom a question was put to, and in which words. */
export interface Asked {
  modelId: string;
  promptVersion: string;
}

/** Where the answer to a question that was put so is kept; undefined = nowhere. The key does not show the value. */
export function answerKeyOf({ key, kind }: Question, { modelId, promptVersion }: Asked): string | undefined {
  return isCachedKind(kind) ? hashText(JSON.stringify([key, promptVersion, modelId])) : undefined;
}

/** The same for a model that is asked in today's words. */
function cacheKeyOf(question: Question, model: ModelRow): string | undefined {
  const { modelId } = model;
  return answerKeyOf(question, { modelId, promptVersion: promptVersionOf(question.kind, model) });
}

/** Answers that an earlier invocation has paid for, by question key. The guard and the rules still go over them. */
export async function answersFromCache(
  { cache, clock }: { cache: Pick<AnswerCache, "read">; clock: Clock },
  questions: readonly Question[],
  model: ModelRow,
  { retryUnresolvedDays }: Pick<Settings, "retryUnresolvedDays">,
): Promise<Map<string, Answer>> {
  const asked = new Map<string, Question>();
  for (const question of questions) {
    const key = cacheKeyOf(question, model);
    if (key !== undefined) asked.set(key, question);
  }
  const answers = new Map<string, Answer>();
  if (asked.size === 0) return answers;
  const retryBeforeMs = clock.now() - retryUnresolvedDays * DAY_MS;
  for (const [key, entry] of await cache.read([...asked.keys()], clock.now())) {
    const question = asked.get(key);
    const isRetryDue = entry.text === null && entry.askedAtMs <= retryBeforeMs;
    if (question !== undefined && !isRetryDue) answers.set(question.key, answerFrom(question, entry, model));
  }
  return answers;
}

function answerFrom({ kind }: Question, { text, askedAtMs }: CachedAnswer, model: ModelRow): Answer {
  const { modelId } = model;
  if (text === null) return { kind: "unresolved", code: "model.no-answer", modelId, askedAtMs };
  return { kind: "answered", by: "cache", text, modelId, promptVersion: promptVersionOf(kind, model) };
}

/** A table that is not there is a person's to mend; whatever else is wrong with the cache costs money alone. */
function isMisconfigured(error: unknown): boolean {
  return errorCodeOf(error) === "settings.table-missing";
}

/** The same for a consumer. A cache that fails holds nothing: that costs money another time, and is no reason to wait. */
export async function recallAnswers(
  deps: CacheDeps,
  questions: readonly Question[],
  model: ModelRow,
  settings: Settings,
): Promise<Map<string, Answer>> {
  try {
    return await answersFromCache(deps, questions, model, settings);
  } catch (error) {
    if (isMisconfigured(error)) throw error;
    deps.log.warn("answers not read from the cache", {
      questions: questions.length,
      ...describeError(error),
    });
    return new Map();
  }
}

/** Keeps what a call brought, if the cache is there. */
export async function keepAnswers(
  { cache, clock, log }: CacheDeps,
  { questions, answers }: Pick<AskedChunk, "questions" | "answers">,
  model: ModelRow,
  settings: Settings,
): Promise<void> {
  const entries = new Map<string, CachedAnswer>();
  for (const question of questions) {
    const key = cacheKeyOf(question, model);
    const answer = answers.get(question.key);
    const entry = answer && entryOf(question, answer, settings, clock.now());
    if (key !== undefined && entry !== undefined) entries.set(key, entry);
  }
  if (entries.size === 0) return;
  try {
    await cache.write(entries);
  } catch (error) {
    if (isMisconfigured(error)) throw error;
    log.warn("answers not cached", { answers: entries.size, ...describeError(error) });
  }
}

/**
 * The entry for an answer, as it came; undefined = it is not kept. Kept is what passed the guard and is settled by the
 * rules, so that it is a term of theirs and no person's text; and that the model does not know.
 */
function entryOf(
  question: Question,
  answer: Answer,
  { cacheTtlDays, retryUnresolvedDays }: Settings,
  nowMs: number,
): CachedAnswer | undefined {
  const kept = (text: string | null, days: number): CachedAnswer => ({
    text,
    askedAtMs: nowMs,
    expiresAtMs: nowMs + days * DAY_MS,
  });
  if (answer.kind === "unresolved" && answer.code === "model.no-answer") {
    return kept(null, Math.min(cacheTtlDays, retryUnresolvedDays));
  }
  if (answer.kind !== "answered") return undefined;
  const verdict = guardAnswer(question.kind, question.value, answer.text);
  if (!verdict.ok) return undefined;
  const { status } = normalizeField(question.kind, verdict.text, { field: question.kind });
  return status === "resolved" ? kept(answer.text, cacheTtlDays) : undefined;
}
