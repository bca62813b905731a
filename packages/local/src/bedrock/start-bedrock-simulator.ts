import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { json, text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { answerQuestion } from "./answer-table.ts";
import {
  callAnswerTool,
  countOutputTokens,
  encodeError,
  type EncodedReply,
  encodeMessage,
  rejectRequest,
} from "./converse-reply.ts";
import { type ConverseRequest, parseConverseRequest, type Question } from "./converse-request.ts";
import { always, type FaultScript } from "./fault-script.ts";
import { type Fault, FAULTS, replyWithFault } from "./faults.ts";
import { estimateLatencyMs, type LatencyModel, NO_LATENCY } from "./latency-model.ts";
import { listenOnLoopback } from "./listen-on-loopback.ts";

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
  body: ConverseRequest;
  questions: readonly Question[];
  fault: Fault | undefined;
};

/** A running simulator; `endpoint` is what the SDK client takes under that name. */
export type BedrockSimulator = {
  endpoint: string;
  /** Converse calls that arrived, rejected and failed ones included. */
  readonly calls: number;
  /** Empty unless `record` is set; in the order in which the requests were understood. */
  readonly requests: readonly RecordedRequest[];
  /** Replaces the faults of later calls; `undefined` ends them. */
  setFaults: (script: FaultScript | undefined) => void;
  /** Resolves once the port is free; calls in flight, hanging ones too, lose their connection. */
  stop: () => Promise<void>;
};

/**
 * Serves the Converse API on loopback to the real SDK client (over HTTP/1.1, so give the client a `NodeHttpHandler`).
 *
 * It simulates protocol, latency and faults. It is not a language model: every answer comes from a small table written by
 * hand, and what the table does not know is answered null. Results obtained with it say nothing about the quality of a model.
 * Signatures are not checked, and the model id chooses nothing.
 */
export async function startBedrockSimulator(
  options: BedrockSimulatorOptions = {},
): Promise<BedrockSimulator> {
  const { latency = NO_LATENCY, wait = waitInRealTime, record = false } = options;
  const requests: RecordedRequest[] = [];
  let script = options.faults;
  let calls = 0;

  /** The reply to one call, or undefined for silence. */
  async function converse(modelId: string, request: IncomingMessage, callerGone: AbortSignal) {
    const number = ++calls;
    const parsed = parseConverseRequest(await text(request));
    if (parsed.kind === "rejected") return encodeError(rejectRequest(parsed.message));

    const { body, questions, inputTokens } = parsed;
    const fault = script?.({ number, modelId, questions });
    if (record) requests.push({ number, modelId, body, questions, fault });

    const answers = questions.map(answerQuestion);
    const reply =
      fault === undefined
        ? callAnswerTool(number, { answers })
        : replyWithFault(fault, { number, modelId, questions, answers });
    switch (reply.kind) {
      case "silence":
        return undefined;
      case "error":
        return encodeError(reply);
      case "message": {
        const outputTokens = countOutputTokens(reply.content);
        const latencyMs = estimateLatencyMs(latency, outputTokens);
        if (latencyMs > 0) await wait(latencyMs, callerGone);
        return encodeMessage(reply, { inputTokens, outputTokens, latencyMs });
      }
    }
  }

  async function respond(request: IncomingMessage, response: ServerResponse) {
    // The id that the SDK shows as `$metadata.requestId`, on errors too.
    response.setHeader("x-amzn-RequestId", randomUUID());
    const callerGone = new AbortController();
    response.on("close", () => callerGone.abort());
    try {
      if (request.url === FAULTS_PATH) {
        script = await readScript(request);
        send(response, { status: 200, headers: {}, body: "{}" });
        return;
      }
      const modelId = readModelId(request);
      const reply =
        modelId === undefined ? NO_SUCH_OPERATION : await converse(modelId, request, callerGone.signal);
      if (reply !== undefined) send(response, reply);
    } catch (cause) {
      // Nobody is left to tell, or a script threw, which must not look like a fault that the script asked for.
      if (!callerGone.signal.aborted) send(response, encodeError(describeOwnFailure(cause)));
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

/** Not of Bedrock: where another process says how every later call fails. PUT `{"fault": "unavailable"}` or `{}`. */
export const FAULTS_PATH = "/simulator/faults";

async function readScript(request: IncomingMessage): Promise<FaultScript | undefined> {
  const { fault } = (await json(request)) as { fault?: string };
  const known = FAULTS.find((name) => name === fault);
  if (known === undefined && fault !== undefined) throw new Error(`There is no fault "${fault}".`);
  return known && always(known);
}

const NO_SUCH_OPERATION: EncodedReply = encodeError({
  kind: "error",
  status: 404,
  errorType: "UnknownOperationException",
  message: "The simulator only speaks POST /model/{modelId}/converse.",
});

/** The model of a Converse call, or undefined for any other request. */
function readModelId(request: IncomingMessage): string | undefined {
  const encoded =
    request.method === "POST" ? /^\/model\/([^/?]+)\/converse$/u.exec(request.url ?? "")?.[1] : undefined;
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}

function describeOwnFailure(cause: unknown) {
  const message = `The simulator itself failed: ${String(cause)}`;
  return { kind: "error", status: 500, errorType: "InternalServerException", message } as const;
}

function send(response: ServerResponse, { status, headers, body }: EncodedReply): void {
  response.writeHead(status, { ...headers, "Content-Type": "application/json" }).end(body);
}

async function waitInRealTime(durationMs: number, callerGone: AbortSignal): Promise<void> {
  await sleep(durationMs, undefined, { signal: callerGone });
}
