import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface LossyProxy {
  endpoint: string;
  /** Requests whose answers were lost so far. */
  readonly lost: number;
  stop(): Promise<void>;
}

/**
 * Stands between a client and a service. The first request of the operation is carried out, but its connection breaks
 * before the answer arrives: what a timeout or a server error of AWS can mean, and what the SDK sends again.
 */
export async function startLossyProxy(service: string, operation: string): Promise<LossyProxy> {
  let lost = 0;
  const server = createServer((request, response) => {
    const target = String(request.headers["x-amz-target"]);
    const forward = async (): Promise<void> => {
      const answer = await fetch(service, {
        method: "POST",
        headers: {
          "content-type": String(request.headers["content-type"]),
          authorization: String(request.headers.authorization),
          "x-amz-date": String(request.headers["x-amz-date"]),
          "x-amz-target": target,
        },
        body: new Uint8Array(await buffer(request)),
      });
      const body = await answer.text();
      if (lost === 0 && target.endsWith(`.${operation}`)) {
        lost += 1;
        request.socket.destroy();
      } else {
        response.writeHead(answer.status, { "content-type": String(answer.headers.get("content-type")) });
        response.end(body);
      }
    };
    forward().catch(() => request.socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get lost() {
      return lost;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
