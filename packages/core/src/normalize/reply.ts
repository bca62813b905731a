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
  const input = Input.safeParse(reply.input);
  if (!input.success) return answers;
  const seen = new Set<number>();
  for (const entry of input.data.answers) {
    const pair = Pair.safeParse(entry);
    if (!pair.success || pair.data[0] >= count) continue;
    const [index, text] = pair.data;
    if (seen.has(index)) answers.delete(index);
    else answers.set(index, text);
    seen.add(index);
  }
  return answers;
}
