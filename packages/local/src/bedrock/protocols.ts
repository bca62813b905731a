import { encodeChatCompletion, encodeChatFailure } from "./chat-completion-reply.ts";
import { type ChatCompletionRequest, parseChatCompletionRequest } from "./chat-completion-request.ts";
import { encodeConverseFailure, encodeConverseMessage } from "./converse-reply.ts";
import { type ConverseRequest, parseConverseRequest } from "./converse-request.ts";
import type { Question } from "./question.ts";
import type { EncodedReply, Failure, Measured, Message } from "./reply.ts";

/** Where a request goes; `unknown` still says in which protocol to refuse it. */
export type Route =
  | { kind: "converse"; encodedModelId: string }
  | { kind: "chat-completions" }
  | { kind: "unknown"; nearest: Protocol };

/** The two protocols that the simulator speaks. */
export type Protocol = "converse" | "chat-completions";

/** A call that was understood; `body` keeps every key that was sent. */
export type ReadCall = {
  modelId: string;
  questions: readonly Question[];
  inputTokens: number;
  /** What stands before each cache point, shortest first. */
  cachePrefixes: readonly string[];
} & (
  | { protocol: "converse"; body: ConverseRequest }
  | { protocol: "chat-completions"; body: ChatCompletionRequest }
);

/** What a method and a path ask for. */
export function findRoute(method: string | undefined, path: string | undefined): Route {
  const encodedModelId = /^\/model\/([^/?]+)\/converse$/u.exec(path ?? "")?.[1];
  if (method === "POST" && encodedModelId !== undefined) return { kind: "converse", encodedModelId };
  if (method === "POST" && path === "/v1/chat/completions") return { kind: "chat-completions" };
  return { kind: "unknown", nearest: path?.startsWith("/v1/") === true ? "chat-completions" : "converse" };
}

/** The protocol that a route's replies are in. */
export function protocolOf(route: Route): Protocol {
  return route.kind === "unknown" ? route.nearest : route.kind;
}

/** Reads the body of a call, or says why it cannot be served. */
export function readCall(
  route: Exclude<Route, { kind: "unknown" }>,
  bodyText: string,
): { kind: "read"; call: ReadCall } | { kind: "rejected"; message: string } {
  switch (route.kind) {
    case "converse": {
      const parsed = parseConverseRequest(bodyText);
      if (parsed.kind === "rejected") return parsed;
      const { kind: _, ...request } = parsed;
      const modelId = decodeId(route.encodedModelId);
      if (modelId === undefined)
        return { kind: "rejected", message: "The provided model identifier is invalid." };
      return { kind: "read", call: { protocol: "converse", modelId, ...request } };
    }
    case "chat-completions": {
      const parsed = parseChatCompletionRequest(bodyText);
      if (parsed.kind === "rejected") return parsed;
      const { kind: _, ...request } = parsed;
      const modelId = request.body.model;
      return {
        kind: "read",
        call: { protocol: "chat-completions", modelId, cachePrefixes: [], ...request },
      };
    }
  }
}

function decodeId(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** A message in the protocol of its call. */
export function encodeMessage(
  call: ReadCall,
  message: Message,
  measured: Measured,
  callNumber: number,
): EncodedReply {
  switch (call.protocol) {
    case "converse":
      return encodeConverseMessage(message, measured, {
        callNumber,
        modelId: call.modelId,
        hasTool: call.body.toolConfig !== undefined,
      });
    case "chat-completions":
      return encodeChatCompletion(message, measured, callNumber, call.body);
  }
}

/** A failure in this protocol. */
export function encodeFailure(protocol: Protocol, failure: Failure): EncodedReply {
  switch (protocol) {
    case "converse":
      return encodeConverseFailure(failure);
    case "chat-completions":
      return encodeChatFailure(failure);
  }
}

/** The header with the id of a request: the SDK shows it as `$metadata.requestId`, on errors too. */
export const requestIdHeaders: Record<Protocol, string> = {
  converse: "x-amzn-RequestId",
  "chat-completions": "x-request-id",
};
