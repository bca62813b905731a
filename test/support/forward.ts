import { type IncomingMessage, request as httpRequest, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

import type { Reply } from "./fault-replies.ts";

/** The service's reply. A client that goes away takes its request back: a long poll must not receive for nobody. */
export async function forward(
  service: string,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<Reply> {
  const { connection: _connection, host: _host, ...headers } = request.headers;
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    // A connection for every request: one kept alive may be closed by the service just when it is used again.
    const onward = httpRequest(new URL(request.url ?? "/", service), {
      method: request.method,
      headers: { ...headers, "content-length": body.length },
      agent: false,
    });
    response.once("close", () => onward.destroy());
    onward.once("response", resolve).on("error", reject).end(body);
  });
  return { status: reply.statusCode ?? 0, headers: reply.headers, body: await buffer(reply) };
}

/** Hands the reply to the client. */
export function answer(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, headersOf(reply)).end(reply.body);
}

/** All headers but those of the connection to the service. */
export function headersOf({ headers, body }: Reply): Record<string, string | string[] | number | undefined> {
  const { connection: _connection, "keep-alive": _alive, "transfer-encoding": _encoding, ...rest } = headers;
  return { ...rest, "content-length": body.length };
}
