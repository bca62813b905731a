import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import type { ConsumerOrders } from "./consumer-process.ts";
import { nodeFirst } from "./start-command.ts";

const SCRIPT = fileURLToPath(new URL("./consumer-process.ts", import.meta.url));

export interface SpawnedConsumer {
  /** Resolves to the signal that ended it. @throws when it ended by itself, with what it printed */
  ended: Promise<NodeJS.Signals>;
  kill(): void;
}

/** Starts a consumer in a process of its own. */
export function spawnConsumer(orders: ConsumerOrders): SpawnedConsumer {
  const child: ChildProcess = spawn(process.execPath, [...nodeFirst, SCRIPT, JSON.stringify(orders)], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  let printed = "";
  child.stderr?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, "exit").then(([code, signal]: (number | NodeJS.Signals | null)[]) => {
    if (typeof signal === "string") return signal;
    throw new Error(`The consumer ended by itself with ${code}: ${printed.slice(-2_000)}`);
  });
  return { ended, kill: () => void child.kill("SIGKILL") };
}
