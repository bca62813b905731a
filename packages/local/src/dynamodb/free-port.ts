import { once } from "node:events";
import { createServer } from "node:net";

/** A TCP port of the loopback interface that is free right now. Another process may take it before it is used. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}
