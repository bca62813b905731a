import { setTimeout as sleep } from "node:timers/promises";

/** What a shell expects of a command that Ctrl-C ended. */
export const INTERRUPTED = 130;

/** Looking may read a lot, so it takes at most a fifth of the time. */
const LOOK_PAUSE_FACTOR = 4;

/**
 * Looks again and again until there is something to return. `stopped`: the user pressed Ctrl-C, or nobody reads any more what
 * is shown, which ends the watching and nothing else.
 */
export async function watch<T>(look: () => Promise<T | undefined>, everyMs: number): Promise<T | "stopped"> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.on("SIGINT", stop);
  process.stdout.on("error", stop);
  try {
    while (!stopping.signal.aborted) {
      const lookedAtMs = Date.now();
      const found = await look();
      if (found !== undefined) return found;
      const pauseMs = Math.max(everyMs, LOOK_PAUSE_FACTOR * (Date.now() - lookedAtMs));
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    return "stopped";
  } finally {
    process.off("SIGINT", stop);
    process.stdout.off("error", stop);
  }
}
