import type { EventEmitter } from "node:events";

/** Ctrl-C, `kill`, and a terminal that is closed. */
const ENDS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Aborted once somebody asks the process to end, however often: for what must be taken away before it does. */
export function askedToEnd(ofProcess: Pick<EventEmitter, "on"> = process): AbortSignal {
  const stop = new AbortController();
  for (const signal of ENDS) ofProcess.on(signal, () => stop.abort());
  return stop.signal;
}
