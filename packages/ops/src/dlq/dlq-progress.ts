import type { Redriven, SomeLetters } from "@lead-normalizer/core/queue/redrive.ts";
import { createTerminal } from "@lead-normalizer/local/main/terminal.ts";

import { describePace } from "../terminal/pace.ts";

/** Below so many messages nobody needs to be told how far it is. */
const WORTH_TELLING = 20;

/**
 * Works through dead letters, with progress on stderr. Ctrl-C ends it before the next letter: what is done is done, and
 * nothing stays hidden.
 */
export async function withProgress(
  expected: number,
  work: (onProgress: NonNullable<SomeLetters["onProgress"]>) => Promise<Redriven>,
): Promise<{ done: Redriven; isStopped: boolean }> {
  const terminal = createTerminal(true);
  const startedAtMs = Date.now();
  let isStopped = false;
  const stop = (): void => void (isStopped = true);
  process.on("SIGINT", stop);
  try {
    const done = await work(({ messages }) => {
      if (expected >= WORTH_TELLING) {
        const pace = describePace(messages, expected, Date.now() - startedAtMs);
        terminal.progress(messages, expected, pace === "" ? "messages" : `messages, ${pace}`);
      }
      return isStopped ? "stop" : "go-on";
    });
    if (expected >= WORTH_TELLING) terminal.line();
    return { done, isStopped };
  } finally {
    process.off("SIGINT", stop);
  }
}
