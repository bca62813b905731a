import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";

import type { NamedFinding } from "./run-checks.ts";

/** 1 when something fails; 2, as of every other command, when whoever asks has no credentials that AWS takes. */
export function exitCodeOf(findings: readonly NamedFinding[]): ExitCode {
  const isStranger = findings.some(
    ({ code }) => code === "account.no-credentials" || code === "account.denied",
  );
  if (isStranger) return exitCodes.wrongUse;
  return findings.some(({ level }) => level === "fail") ? exitCodes.failed : exitCodes.done;
}
