import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

import { listenOnLoopback } from "@lead-normalizer/local/bedrock/listen-on-loopback.ts";

import { type AwsCall, callsOf } from "./calls-of-request.ts";
import { answer, forward } from "./forward.ts";

/**
 * Stands between a process and every service that its environment names (`AWS_ENDPOINT_URL_…`), and tells of each call before
 * it is served. A request that it cannot read is not served.
 */
export async function startRecordingProxies(
  env: Readonly<Record<string, string>>,
  onCall: (call: AwsCall) => void,
): Promise<{ env: Record<string, string>; stop(): Promise<void> }> {
  const proxied: Record<string, string> = { ...env };
  const stops: (() => Promise<void>)[] = [];
  for (const [name, service] of Object.entries(env)) {
    if (!name.startsWith("AWS_ENDPOINT_URL_")) continue;
    const { endpoint, stop } = await listenOnLoopback(0, (request, response) => {
      serve(service, request, response, onCall).catch(() => request.socket.destroy());
    });
    proxied[name] = endpoint;
    stops.push(stop);
  }
  return {
    env: proxied,
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

async function serve(
  service: string,
  request: IncomingMessage,
  response: ServerResponse,
  onCall: (call: AwsCall) => void,
): Promise<void> {
  const body = await buffer(request);
  const { method = "", headers } = request;
  const { pathname: path } = new URL(request.url ?? "/", service);
  for (const call of callsOf({ method, path, headers, body: body.toString() })) onCall(call);
  answer(response, await forward(service, request, response, body));
}
