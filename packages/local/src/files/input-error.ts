import { SHOWN_MAX } from "./list-some.ts";

export interface InputErrorDetails {
  /** One line each, with its line number in the file. The message shows the first ten and counts the rest. */
  problems?: readonly string[];
  /** What the user can do about it. */
  wayOut?: string;
  cause?: unknown;
}

/**
 * What the user handed in cannot be used: the message says what, where and the way out (exit code 2).
 * It quotes column names and ids, never other values that people typed.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problems: readonly string[];

  constructor(summary: string, details: InputErrorDetails = {}) {
    const problems = details.problems ?? [];
    const shown = problems.slice(0, SHOWN_MAX).map((problem) => `  ${problem}`);
    const rest = problems.length > SHOWN_MAX ? [`  … and ${problems.length - SHOWN_MAX} more`] : [];
    const wayOut = details.wayOut === undefined ? [] : [details.wayOut];
    super([summary, ...shown, ...rest, ...wayOut].join("\n"), { cause: details.cause });
    this.problems = problems;
  }
}

/** The `code` of a failed file operation (`ENOENT`, `EACCES` …), or undefined for any other error. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
