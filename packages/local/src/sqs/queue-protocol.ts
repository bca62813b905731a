import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { buildApp } from "fauxqs";
import type * as z from "zod";
import { QueueRefusal } from "./queue-errors.ts";

/** The emulator's HTTP server. */
export type QueueApp = ReturnType<typeof buildApp>;

/** One request or reply of AWS JSON 1.0. */
export type JsonObject = Record<string, unknown>;

/** What is added to the emulator, each function under the name of its SQS operation. Any of them may throw a `QueueRefusal`. */
export interface QueueExtension {
  /** Operations that the emulator lacks; undefined leaves the call to it. The signal is aborted when the client hangs up. */
  readonly answer?: Record<
    string,
    (input: JsonObject, client: AbortSignal) => Promise<JsonObject | undefined>
  >;
  /** Replaces the input before the emulator's own handler sees it. */
  readonly before?: Record<string, (input: JsonObject) => JsonObject | Promise<JsonObject>>;
  /** Replaces the output of a success; the input is the one that `before` received. */
  readonly after?: Record<string, (output: JsonObject, input: JsonObject) => JsonObject>;
}

/** Sends one operation through the server in process; a refusal is thrown as a `QueueRefusal`. */
export type CallQueue = (operation: string, input: JsonObject) => Promise<JsonObject>;

const contentType = "application/x-amz-json-1.0";

/** Adds an extension; extensions see an operation in the order in which they were added, before and after alike. */
export function extendQueue(app: QueueApp, { answer, before, after }: QueueExtension): void {
  const inputs = new WeakMap<object, JsonObject>();

  app.addHook("preHandler", async (request, reply) => {
    const operation = operationOf(request.headers["x-amz-target"]);
    const input = request.body;
    if (!operation || !isJsonObject(input)) return undefined;
    try {
      const answered = await answer?.[operation]?.(input, hangUpOf(request.raw));
      if (answered) return reply.header("content-type", contentType).send(answered);
      inputs.set(request, input);
      request.body = (await before?.[operation]?.(input)) ?? input;
      return undefined;
    } catch (error) {
      return reply.code(400).header("content-type", contentType).send(refusalBody(error));
    }
  });

  app.addHook("preSerialization", async (request, reply, payload) => {
    const change = after?.[operationOf(request.headers["x-amz-target"]) ?? ""];
    const input = inputs.get(request);
    if (!change || !input || reply.statusCode !== 200 || !isJsonObject(payload)) return payload;
    return change(payload, input);
  });
}

/** A way to call the server's operations from inside, through the same extensions as a client's calls. */
export function createQueueCaller(app: QueueApp): CallQueue {
  return async (operation, input) => {
    const reply = await app.inject({
      method: "POST",
      url: "/",
      headers: { "content-type": contentType, "x-amz-target": `AmazonSQS.${operation}` },
      payload: JSON.stringify(input),
    });
    const output: unknown = JSON.parse(reply.payload);
    if (isJsonObject(output) && reply.statusCode === 200) return output;
    if (isJsonObject(output) && typeof output["__type"] === "string") {
      throw new QueueRefusal(output["__type"].replace(/^.*#/, ""), String(output["message"]));
    }
    throw new Error(`${operation} answered ${reply.statusCode}: ${reply.payload}`);
  };
}

/** The input in the shape of the schema; what does not fit is refused with the schema's own message. */
export function parseInput<T>(schema: z.ZodType<T>, input: JsonObject): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new QueueRefusal("InvalidParameterValue", parsed.error.issues[0]?.message ?? "Invalid request.");
}

/** The ARN of the queue that a queue URL names; the region comes from the URL's host if it is there. */
export function queueArnOf(queueUrl: unknown, region: string): string {
  const url = String(queueUrl);
  const named = /^https?:\/\/sqs\.([^.]+)\./.exec(url)?.[1];
  return `arn:aws:sqs:${named ?? region}:000000000000:${queueNameOf(url)}`;
}

/** The queue's name: the last part of its URL or its ARN. */
export function queueNameOf(urlOrArn: string): string {
  return /[^/:]+$/.exec(urlOrArn)?.[0] ?? "";
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One signal a connection: a client keeps it for many requests. */
const hangUps = new WeakMap<Socket, AbortSignal>();

function hangUpOf({ socket }: IncomingMessage): AbortSignal {
  const known = hangUps.get(socket);
  if (known !== undefined) return known;
  const hangUp = new AbortController();
  socket.once("close", () => hangUp.abort());
  hangUps.set(socket, hangUp.signal);
  return hangUp.signal;
}

function operationOf(target: string | string[] | undefined): string | undefined {
  return typeof target === "string" ? /^AmazonSQS\.([A-Z]\w+)$/.exec(target)?.[1] : undefined;
}

function refusalBody(error: unknown): JsonObject {
  if (!(error instanceof QueueRefusal)) throw error;
  return { __type: `com.amazonaws.sqs#${error.code}`, message: error.message };
}
