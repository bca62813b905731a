import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Serves HTTP/1.1 on 127.0.0.1 only (port 0 takes any free one); rejects when the port is taken. `stop` resolves once the port
 * is free and may be called again: it cuts every connection, also those that still wait for a reply.
 */
export async function listenOnLoopback(
  port: number,
  listener: RequestListener,
): Promise<{ endpoint: string; stop: () => Promise<void> }> {
  const server = createServer(listener);
  // A connection that the server drops while the client reuses it would be a failure that nobody asked for.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });

  let stopped: Promise<void> | undefined;
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      (stopped ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })),
  };
}
