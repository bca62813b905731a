import type { Pause } from "@lead-normalizer/core/ports.ts";

import { visible } from "./quoted.ts";

/** A pause in a sentence: by whom, since when, why. */
export function describePause({ code, by, atMs, earlier }: Pause): string {
  const what = `They were paused by ${visible(by)} since ${new Date(atMs).toISOString()}: ${code}.`;
  return earlier === undefined ? what : `${what} Before that: ${describePause(earlier)}`;
}
