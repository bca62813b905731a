import * as z from "zod";

/** The kinds of value that the product asks about. */
export const questionKindSchema = z.enum([
  "person-name",
  "address",
  "city",
  "education",
  "occupation",
  "company",
]);
export type QuestionKind = z.infer<typeof questionKindSchema>;

/** One value that the request asks to have normalised; `index` is what the answer must repeat. */
export type Question = { index: number; kind: QuestionKind; value: string };

const questionsSchema = z.object({
  questions: z
    .array(z.tuple([z.int().nonnegative(), questionKindSchema, z.string()]))
    .min(1)
    .transform((rows): Question[] => rows.map(([index, kind, value]) => ({ index, kind, value }))),
});

/** The questions of a user message, or why it is not the product's prompt format; never throws. */
export function readQuestions(
  prompt: string,
): { kind: "read"; questions: Question[] } | { kind: "rejected"; message: string } {
  const asked = questionsSchema.safeParse(parseJson(prompt));
  return asked.success
    ? { kind: "read", questions: asked.data.questions }
    : {
        kind: "rejected",
        message: `The message is not a list of questions. ${z.prettifyError(asked.error)}`,
      };
}

/** Parsed JSON, or undefined, so that a schema names what it expected instead of nothing. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
