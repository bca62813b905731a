import * as z from "zod";
import { estimateTokens } from "./estimate-tokens.ts";
import { parseJson, type Question, readQuestions } from "./question.ts";

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CachePointBlock.html */
const cachePointSchema = z.strictObject({
  cachePoint: z.strictObject({ type: z.literal("default"), ttl: z.enum(["5m", "1h"]).exactOptional() }),
});

/** A Converse request as the product writes it: strict in what is answered, and every other key is kept. */
export const converseRequestSchema = z.looseObject({
  system: z.array(z.union([z.strictObject({ text: z.string() }), cachePointSchema])).exactOptional(),
  messages: z.tuple([
    z.looseObject({ role: z.literal("user"), content: z.tuple([z.looseObject({ text: z.string() })]) }),
  ]),
  // Without one, the model is asked for JSON in words.
  toolConfig: z
    .looseObject({
      tools: z.tuple(
        [z.looseObject({ toolSpec: z.looseObject({ name: z.literal("answer") }) })],
        cachePointSchema,
      ),
      toolChoice: z.looseObject({ tool: z.looseObject({ name: z.literal("answer") }) }),
    })
    .exactOptional(),
});
export type ConverseRequest = z.infer<typeof converseRequestSchema>;

/** A request to answer, or the reason for a ValidationException. */
export type ParsedConverseRequest =
  | {
      kind: "accepted";
      body: ConverseRequest;
      questions: Question[];
      inputTokens: number;
      /** What stands before each cache point, shortest first: Bedrock puts the tools before the system text. */
      cachePrefixes: string[];
    }
  | { kind: "rejected"; message: string };

/** Reads a request body, and never throws: whatever is not the product's own prompt format is rejected with the reason. */
export function parseConverseRequest(bodyText: string): ParsedConverseRequest {
  const body = converseRequestSchema.safeParse(parseJson(bodyText));
  if (!body.success)
    return { kind: "rejected", message: `Malformed input request. ${z.prettifyError(body.error)}` };

  const prompt = body.data.messages[0].content[0].text;
  const asked = readQuestions(prompt);
  if (asked.kind === "rejected") return asked;

  const { text, cachePrefixes } = readPrefix(body.data);
  return {
    kind: "accepted",
    body: body.data,
    questions: asked.questions,
    inputTokens: estimateTokens(text + prompt),
    cachePrefixes,
  };
}

/** All that stands before the message, as one text, and what of it stands before each cache point. */
function readPrefix({ toolConfig, system = [] }: ConverseRequest) {
  let text = "";
  const cachePrefixes: string[] = [];
  for (const block of [...(toolConfig?.tools ?? []), ...system]) {
    if ("toolSpec" in block) text += JSON.stringify(block.toolSpec);
    else if ("text" in block) text += block.text;
    else cachePrefixes.push(text);
  }
  return { text, cachePrefixes };
}
