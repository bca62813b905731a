import * as z from "zod";

import type { ModelReply } from "../ports.ts";

const Pair = z.tuple([z.int().min(0), z.string().nullable()]);
const Input = z.object({ answers: z.array(z.unknown()) });

/** What a reply says about each question: a text, null (“I do not know”), or missing when it says nothing usable. */
export type ReplyAnswers = ReadonlyMap<number, string | null>;

/**
 * The usable answers of a reply to `count` questions, by index. An index out of range, or answered twice, is no answer:
 * a reply that lost count cannot be trusted about that question.
 */
export function readReply(reply: ModelReply, count: number): ReplyAnswers {
  const answers = new Map<number, string | null>();
  if (reply.stop === "refused") return answers;
  const input = Input.safeParse(typeof reply.input === "string" ? parseText(reply.input) : reply.input);
  if (!input.success) return answers;
  const seen = new Set<number>();
  // A reply that broke off may have broken off inside its last answer.
  const entries = reply.stop === "truncated" ? input.data.answers.slice(0, -1) : input.data.answers;
  for (const entry of entries) {
    const pair = Pair.safeParse(entry);
    if (!pair.success || pair.data[0] >= count) continue;
    const [index, text] = pair.data;
    if (seen.has(index)) answers.delete(index);
    else answers.set(index, text);
    seen.add(index);
  }
  return answers;
}

/** The JSON of a reply in words: models put it into a Markdown fence, or say something before it. */
function parseText(text: string): unknown {
  const start = Math.max(0, text.search(/\{\s*"answers"/));
  const end = text.lastIndexOf("}");
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
