import * as z from "zod";
import { estimateTokens } from "./estimate-tokens.ts";

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

/** A Converse request as the product writes it: strict in what is answered, and every other key is kept. */
export const converseRequestSchema = z.looseObject({
  system: z.array(z.looseObject({ text: z.string().exactOptional() })).exactOptional(),
  messages: z.tuple([
    z.looseObject({ role: z.literal("user"), content: z.tuple([z.looseObject({ text: z.string() })]) }),
  ]),
  toolConfig: z.looseObject({
    // A cache point may follow the tool.
    tools: z.tuple([z.looseObject({ toolSpec: z.looseObject({ name: z.literal("answer") }) })], z.unknown()),
    toolChoice: z.looseObject({ tool: z.looseObject({ name: z.literal("answer") }) }),
  }),
});
export type ConverseRequest = z.infer<typeof converseRequestSchema>;

/** A request to answer, or the reason for a ValidationException. */
export type ParsedConverseRequest =
  | { kind: "accepted"; body: ConverseRequest; questions: Question[]; inputTokens: number }
  | { kind: "rejected"; message: string };

/** Reads a request body, and never throws: whatever is not the product's own prompt format is rejected with the reason. */
export function parseConverseRequest(bodyText: string): ParsedConverseRequest {
  const body = converseRequestSchema.safeParse(parseJson(bodyText));
  if (!body.success)
    return { kind: "rejected", message: `Malformed input request. ${z.prettifyError(body.error)}` };

  const prompt = body.data.messages[0].content[0].text;
  const asked = questionsSchema.safeParse(parseJson(prompt));
  if (!asked.success) {
    return {
      kind: "rejected",
      message: `The message is not a list of questions. ${z.prettifyError(asked.error)}`,
    };
  }

  const system = (body.data.system ?? []).map((block) => block.text ?? "").join("");
  const tool = JSON.stringify(body.data.toolConfig.tools[0].toolSpec);
  return {
    kind: "accepted",
    body: body.data,
    questions: asked.data.questions,
    inputTokens: estimateTokens(system + prompt + tool),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema names what it expected instead of nothing.
    return undefined;
  }
}
