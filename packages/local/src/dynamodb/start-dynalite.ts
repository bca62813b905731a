import { once } from "node:events";
import type { AddressInfo } from "node:net";

import dynalite from "dynalite";

import type { EmbeddedDynamo } from "./embedded-dynamo.ts";

/** dynalite in this process, on the loopback interface, in memory: for platforms that dynoxide has no binary for. */
export async function startDynalite(): Promise<EmbeddedDynamo> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    name: "dynalite",
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
