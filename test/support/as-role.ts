import { AsyncLocalStorage } from "node:async_hooks";

import { SQSClient } from "@aws-sdk/client-sqs";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";

import { callsOf } from "./calls-of-request.ts";
import { noteCall } from "./recorded-calls.ts";

/** Whose AWS calls are made now. Ours, the test's, are nobody's. */
const current = new AsyncLocalStorage<string | undefined>();

/** Runs a part of a function as on AWS: its calls, and those of whatever it starts, are recorded as this role's. */
export function asRole<T>(role: string, run: () => T): T {
  return current.run(role, run);
}

/** Runs a part of the test, wherever it is called from: its calls are no function's. */
export function asTest<T>(run: () => T): T {
  return current.run(undefined, run);
}

/** A request as the SDK hands it to the network. */
interface SentRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}
interface Sender {
  handle(request: SentRequest, ...rest: unknown[]): unknown;
}

/** What every client of AWS sends with; of which there is one class, whoever imports it. */
function senderPrototype(): Sender {
  const client = new SQSClient(localAccess);
  const { requestHandler } = client.config;
  client.destroy();
  return Object.getPrototypeOf(requestHandler) as Sender;
}

const sender = senderPrototype();
const { handle } = sender;
sender.handle = function recordAndSend(this: Sender, request, ...rest) {
  const role = current.getStore();
  if (role !== undefined) {
    const { method, path, headers, body = "" } = request;
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    for (const call of callsOf({ method, path, headers, body: text })) noteCall({ role, ...call });
  }
  return Reflect.apply(handle, this, [request, ...rest]);
};
