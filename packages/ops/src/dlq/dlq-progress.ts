import type { Redriven, SomeLetters } from "@lead-normalizer/core/queue/redrive.ts";

import { createProgress } from "../terminal/progress.ts";

/**
 * Works through dead letters, with progress on stderr. Ctrl-C ends it before the next letter: what is done is done, and
 * nothing stays hidden.
 */
export async function withProgress(
  expected: number,
  work: (onProgress: NonNullable<SomeLetters["onProgress"]>) => Promise<Redriven>,
): Promise<{ done: Redriven; isStopped: boolean }> {
  const progress = createProgress("messages", expected);
  let isStopped = false;
  const stop = (): void => void (isStopped = true);
  process.on("SIGINT", stop);
  try {
    const done = await work(({ messages }) => {
      progress.at(messages);
      return isStopped ? "stop" : "go-on";
    });
    return { done, isStopped };
  } finally {
    process.off("SIGINT", stop);
    progress.end();
  }
}
