import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

import { listenOnLoopback } from "@lead-normalizer/local/bedrock/listen-on-loopback.ts";

import { splitRequest } from "./fault-parts.ts";
import { jsonReply, refusalOf, type Reply } from "./fault-replies.ts";
import { armRules, type Fault, type FaultRule, type JsonObject } from "./fault-rules.ts";
import { answer, forward as forwardTo, headersOf } from "./forward.ts";

export interface FaultProxy {
  readonly endpoint: string;
  /** Puts these rules in place of all others; their calls are counted from 1. */
  setRules(...rules: FaultRule[]): void;
  /** How often a fault has happened: what every test must assert, lest it tests nothing. */
  faults(kind: Fault["kind"]): number;
  /** Requests of an operation, the SDK's own repetitions included. */
  requests(operation: string): number;
  /** Cuts every connection. Rejects, once, with the error of a rule's condition that threw. */
  stop(): Promise<void>;
}

/** Stands between an AWS client and a service that speaks AWS's JSON protocol, and lets go wrong what its rules say. */
export async function startFaultProxy(service: string, ...rules: FaultRule[]): Promise<FaultProxy> {
  const happened = new Map<string, number>();
  const requested = new Map<string, number>();
  let findFault = armRules(rules);
  let broken: { error: unknown } | undefined;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const target = String(request.headers["x-amz-target"]);
    const operation = target.slice(target.indexOf(".") + 1);
    add(requested, operation);
    const forward = (changed: Buffer = body): Promise<Reply> =>
      forwardTo(service, request, response, changed);
    const readCall = () => ({ attempt: attemptOf(request), body: parse(body) });
    const fault = await findFault(operation, readCall).catch((error: unknown) => {
      broken ??= { error };
      throw error;
    });
    if (fault === undefined) {
      answer(response, await forward());
      return;
    }
    switch (fault.kind) {
      case "throttle":
      case "server-error":
      case "condition-failed": {
        const refusal = refusalOf(fault, target);
        add(happened, fault.kind);
        answer(response, refusal);
        break;
      }
      case "reset":
        add(happened, fault.kind);
        request.socket.destroy();
        break;
      case "lose-answer":
        await forward();
        add(happened, fault.kind);
        request.socket.destroy();
        break;
      case "half-reply": {
        const reply = await forward();
        add(happened, fault.kind);
        answerHalf(response, reply);
        break;
      }
      case "partial-failure": {
        const split = splitRequest(parse(body), fault.fails);
        const reply = split.left === undefined ? jsonReply(200, {}) : await forward(stringify(split.left));
        if (split.failed === 0 || reply.status !== 200) answer(response, reply);
        else {
          add(happened, fault.kind);
          answer(response, jsonReply(200, split.complete(parse(reply.body))));
        }
        break;
      }
    }
  };

  const { endpoint, stop } = await listenOnLoopback(0, (request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  return {
    endpoint,
    setRules(...changed) {
      findFault = armRules(changed);
    },
    faults: (kind) => happened.get(kind) ?? 0,
    requests: (operation) => requested.get(operation) ?? 0,
    async stop() {
      await stop();
      const threw = broken;
      broken = undefined;
      if (threw !== undefined) throw threw.error;
    },
  };
}

/** As the SDK tells: `attempt=1; max=3`. */
function attemptOf({ headers }: IncomingMessage): number {
  return Number(/attempt=(\d+)/.exec(String(headers["amz-sdk-request"]))?.[1]);
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function answerHalf(response: ServerResponse, reply: Reply): void {
  const lengthBytes = Math.max(1, reply.body.length);
  response.writeHead(reply.status, { ...headersOf(reply), "content-length": lengthBytes });
  response.write(reply.body.subarray(0, reply.body.length / 2), () => response.socket?.destroy());
}

const parse = (body: Buffer): JsonObject => JSON.parse(body.toString() || "{}") as JsonObject;
const stringify = (body: JsonObject): Buffer => Buffer.from(JSON.stringify(body));
