import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { answerQuestion } from "./answer-table.ts";
import type { FaultScript } from "./fault-script.ts";
import { type Fault, replyWithFault } from "./faults.ts";
import { estimateLatencyMs, type LatencyModel, NO_LATENCY } from "./latency-model.ts";
import { listenOnLoopback } from "./listen-on-loopback.ts";
import { createPromptCache } from "./prompt-cache.ts";
import {
  encodeFailure,
  encodeMessage,
  findRoute,
  protocolOf,
  type ReadCall,
  readCall,
  requestIdHeaders,
  type Route,
} from "./protocols.ts";
import { readFaultScript } from "./read-fault-script.ts";
import { countOutputTokens, type EncodedReply, type Failure, replyWithInput } from "./reply.ts";

/** How the simulator behaves; without options it answers at once and never fails. */
export type BedrockSimulatorOptions = {
  /** TCP port on 127.0.0.1; default: any free one. */
  port?: number;
  /** Default: replies come at once. Errors never wait. */
  latency?: LatencyModel;
  /** Default: no faults. */
  faults?: FaultScript;
  /** Keeps every accepted request in memory; default false. */
  record?: boolean;
  /** Waits `durationMs`, or less when the caller has gone; default: real time. */
  wait?: (durationMs: number, callerGone: AbortSignal) => Promise<void>;
};

/** A request that was understood, with the fault that it met; `body` keeps every key that was sent. */
export type RecordedRequest = {
  number: number;
  modelId: string;
  protocol: ReadCall["protocol"];
  body: ReadCall["body"];
  questions: ReadCall["questions"];
  fault: Fault | undefined;
};

/** A running simulator; `endpoint` is what the SDK client takes under that name. Chat clients add `/v1`. */
export type BedrockSimulator = {
  endpoint: string;
  /** Calls of either protocol that arrived, rejected and failed ones included. */
  readonly calls: number;
  /** Empty unless `record` is set; in the order in which the requests were understood. */
  readonly requests: readonly RecordedRequest[];
  /** Replaces the faults of later calls; `undefined` ends them. */
  setFaults: (script: FaultScript | undefined) => void;
  /** Resolves once the port is free; calls in flight, hanging ones too, lose their connection. */
  stop: () => Promise<void>;
};

/**
 * Serves two protocols on loopback: Bedrock's Converse to the real SDK client (over HTTP/1.1, so give the client a
 * `NodeHttpHandler`), and the chat completions that many other providers share, at `POST /v1/chat/completions`.
 *
 * It simulates protocol, latency and faults. It is not a language model: every answer comes from a small table written by
 * hand, and what the table does not know is answered null. The faults that answer wrongly (`lying`, `obeying` …) are as much
 * made by hand. Results obtained with it say nothing about the quality of a model.
 *
 * Signatures and keys are not checked, limits on output tokens are not enforced, and the model id chooses no answers (only
 * “fenced” in one puts JSON that is not a tool call into a Markdown fence).
 */
export async function startBedrockSimulator(
  options: BedrockSimulatorOptions = {},
): Promise<BedrockSimulator> {
  const { latency = NO_LATENCY, wait = waitInRealTime, record = false } = options;
  const requests: RecordedRequest[] = [];
  const promptCache = createPromptCache();
  let script = options.faults;
  let calls = 0;

  /** The reply to one call, or undefined for silence. */
  async function reply(route: Route, request: IncomingMessage, callerGone: AbortSignal) {
    if (route.kind === "unknown") return encodeFailure(route.nearest, NO_SUCH_OPERATION);
    const number = ++calls;
    const read = readCall(route, await text(request));
    if (read.kind === "rejected") return encodeFailure(route.kind, rejectRequest(read.message));

    const { call } = read;
    const { protocol, modelId, body, questions, inputTokens } = call;
    const fault = script?.({ number, modelId, questions });
    if (record) requests.push({ number, modelId, protocol, body, questions, fault });

    const answers = questions.map(answerQuestion);
    const chosen =
      fault === undefined
        ? replyWithInput({ answers })
        : replyWithFault(fault, { number, modelId, questions, answers });
    switch (chosen.kind) {
      case "silence":
        return undefined;
      case "failure":
        return encodeFailure(protocol, chosen);
      case "message": {
        const cache = promptCache.use(call.cachePrefixes);
        const outputTokens = countOutputTokens(chosen);
        const latencyMs = estimateLatencyMs(latency, outputTokens);
        if (latencyMs > 0) await wait(latencyMs, callerGone);
        return encodeMessage(call, chosen, { inputTokens, outputTokens, latencyMs, cache }, number);
      }
    }
  }

  async function changeFaults(request: IncomingMessage): Promise<EncodedReply> {
    const read = readFaultScript(await text(request));
    if (read.kind === "rejected") return encodeFailure("converse", rejectRequest(read.message));
    script = read.script;
    return { status: 200, headers: {}, body: "{}" };
  }

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const route = findRoute(request.method, request.url);
    response.setHeader(requestIdHeaders[protocolOf(route)], randomUUID());
    const callerGone = new AbortController();
    response.on("close", () => callerGone.abort());
    try {
      const encoded =
        request.method === "PUT" && request.url === FAULTS_PATH
          ? await changeFaults(request)
          : await reply(route, request, callerGone.signal);
      if (encoded !== undefined) send(response, encoded);
    } catch (cause) {
      // Nobody is left to tell, or a script threw, which must not look like a fault that the script asked for.
      if (!callerGone.signal.aborted) send(response, encodeFailure(protocolOf(route), describeOwn(cause)));
    }
  }

  const { endpoint, stop } = await listenOnLoopback(
    options.port ?? 0,
    (request, response) => void respond(request, response),
  );
  return {
    endpoint,
    stop,
    requests,
    get calls() {
      return calls;
    },
    setFaults: (next) => {
      script = next;
    },
  };
}

/**
 * Not of Bedrock: where another process says how later calls fail. PUT `{"fault": "unavailable"}` for every call,
 * `{"rates": {"throttle": 0.1, "lying": 0.2}, "seed": 7}` for a mix, or `{}` for none; what it cannot read is a 400.
 */
export const FAULTS_PATH = "/simulator/faults";

const NO_SUCH_OPERATION: Failure = {
  kind: "failure",
  cause: "no-such-operation",
  message: "The simulator only speaks POST /model/{modelId}/converse and POST /v1/chat/completions.",
};

/** The answer to whatever the product's prompt format does not allow. */
function rejectRequest(message: string): Failure {
  return { kind: "failure", cause: "invalid-request", message };
}

function describeOwn(cause: unknown): Failure {
  return { kind: "failure", cause: "internal", message: `The simulator itself failed: ${String(cause)}` };
}

function send(response: ServerResponse, { status, headers, body }: EncodedReply): void {
  response.writeHead(status, { ...headers, "Content-Type": "application/json" }).end(body);
}

async function waitInRealTime(durationMs: number, callerGone: AbortSignal): Promise<void> {
  await sleep(durationMs, undefined, { signal: callerGone });
}
