import * as z from "zod";
import { estimateTokens } from "./estimate-tokens.ts";
import { parseJson, type Question, readQuestions } from "./question.ts";

const answerFunctionSchema = z.looseObject({ name: z.literal("answer") });

/** A chat completion request as the product writes it: strict in what is answered, and every other key is kept. */
export const chatCompletionRequestSchema = z.looseObject({
  model: z.string().min(1),
  messages: z
    .array(
      z.looseObject({ role: z.enum(["system", "developer", "user"]), content: z.string() }),
      "Expected messages",
    )
    .refine((messages) => messages.at(-1)?.role === "user", "The last message must be the user's"),
  max_tokens: z.int().positive().exactOptional(),
  max_completion_tokens: z.int().positive().exactOptional(),
  tools: z
    .tuple([z.looseObject({ type: z.literal("function"), function: answerFunctionSchema })])
    .exactOptional(),
  tool_choice: z
    .union([
      z.enum(["auto", "required"]),
      z.looseObject({ type: z.literal("function"), function: answerFunctionSchema }),
    ])
    .exactOptional(),
  response_format: z.looseObject({ type: z.enum(["text", "json_object", "json_schema"]) }).exactOptional(),
  stream: z.literal(false).exactOptional(),
});
export type ChatCompletionRequest = z.infer<typeof chatCompletionRequestSchema>;

/** A request to answer, or the reason for an `invalid_request_error`. */
export type ParsedChatCompletionRequest =
  | { kind: "accepted"; body: ChatCompletionRequest; questions: Question[]; inputTokens: number }
  | { kind: "rejected"; message: string };

/** Reads a request body, and never throws: whatever is not the product's own prompt format is rejected with the reason. */
export function parseChatCompletionRequest(bodyText: string): ParsedChatCompletionRequest {
  const body = chatCompletionRequestSchema.safeParse(parseJson(bodyText));
  if (!body.success)
    return { kind: "rejected", message: `Malformed request. ${z.prettifyError(body.error)}` };

  const { messages, tools } = body.data;
  const asked = readQuestions(messages.at(-1)?.content ?? "");
  if (asked.kind === "rejected") return asked;

  const tool = tools === undefined ? "" : JSON.stringify(tools[0].function);
  const said = messages.map(({ content }) => content).join("");
  return {
    kind: "accepted",
    body: body.data,
    questions: asked.questions,
    inputTokens: estimateTokens(said + tool),
  };
}
