import { setTimeout as sleep } from "node:timers/promises";

import type { Clock } from "@lead-normalizer/core/ports.ts";

import { T0 } from "./builders.ts";

/** A clock that stands still until it is told, or somebody sleeps. */
export function createFakeClock(startMs = T0): Clock & { advance(ms: number): void } {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    sleep: async (ms) => {
      nowMs += ms;
    },
    advance(ms) {
      nowMs += ms;
    },
  };
}

/** The machine's own, which nobody can advance. */
export function createRealClock(): Clock & { advance(ms: number): void } {
  return {
    now: () => Date.now(),
    sleep: (ms) => sleep(ms),
    advance() {
      throw new Error("Real time cannot be advanced.");
    },
  };
}
