import type { Pause } from "@lead-normalizer/core/ports.ts";

import { visible } from "../terminal/quoted.ts";

/** A pause in a sentence: by whom, since when, why. */
export function describePause({ code, message, by, atMs, earlier }: Pause): string {
  const since = new Date(atMs).toISOString();
  const what = `The consumers were paused by ${visible(by)} since ${since}: ${code}. ${visible(message)}`;
  return earlier === undefined ? what : `${what} Before that: ${describePause(earlier)}`;
}
