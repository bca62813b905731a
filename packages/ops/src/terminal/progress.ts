import { describePace } from "./pace.ts";

/** Shows on stderr how far something long has come: never on stdout, which holds results alone. */
export interface Progress {
  /** So many are done by now. `total`: how many there are, as is known now; `note`: what else to say. */
  at(done: number, more?: { total?: number | undefined; note?: string }): void;
  /** The line is no longer needed. */
  end(): void;
}

/** Where a line is shown: on a terminal it takes the place of the one before. */
export interface ProgressLine {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Shorter waits need no line. */
const FIRST_AFTER_MS = 2_000;
const TERMINAL_EVERY_MS = 500;
/** A log file would fill up. */
const LOG_EVERY_MS = 10_000;

/** With the rate and, where the total is known, when it will be over. */
export function createProgress(
  noun: string,
  expected: number | undefined,
  now: () => number = Date.now,
  line: ProgressLine = process.stderr,
): Progress {
  const isTerminal = line.isTTY === true;
  const startedAtMs = now();
  let nextAtMs = startedAtMs + FIRST_AFTER_MS;
  let isShown = false;
  return {
    at(done, { total = expected, note = "" } = {}) {
      const nowMs = now();
      if (nowMs < nextAtMs) return;
      nextAtMs = nowMs + (isTerminal ? TERMINAL_EVERY_MS : LOG_EVERY_MS);
      isShown = true;
      const count = total === undefined || total < done ? `${done} ${noun}` : `${done} of ${total} ${noun}`;
      const facts = [count, describePace(done, total, nowMs - startedAtMs), note];
      const text = `  ${facts.filter((fact) => fact !== "").join(", ")}`;
      line.write(isTerminal ? `\r\u001b[K${text}` : `${text}\n`);
    },
    end() {
      if (isShown && isTerminal) line.write("\r\u001b[K");
    },
  };
}
