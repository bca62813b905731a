import { type ErrorCode, NormalizerError } from "@lead-normalizer/core/errors.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { type ExitCode, exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { CommanderError } from "commander";

import { accessProblemOf, unreachableOf } from "./aws-problems.ts";
import { shownOn } from "./wrap.ts";

/** What an operator asked for, and is kept from. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  "consent.missing",
  "delivery.no-room",
  "delivery.paused-again",
  "filter.empty",
  "run.disabled",
  "run.open",
  "run.over",
  "spend.alarm-raised",
]);

const wrongUses: ReadonlySet<ErrorCode> = new Set([
  "account.no-credentials",
  "event.invalid",
  "model.retired",
  "run.unknown",
  "settings.invalid",
  "settings.table-missing",
]);

/** Says on stderr what went wrong and what to do; returns the exit code. @throws what nobody foresaw */
export function explainError(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  if (error instanceof InputError) {
    say(error.message);
    return exitCodes.wrongUse;
  }
  if (isKeyTooLong(error)) {
    say("There is nothing of that name: it is longer than any id can be.");
    return exitCodes.wrongUse;
  }
  const access = accessProblemOf(error);
  if (access !== undefined) {
    say(`AWS cannot be asked: ${access}`);
    return exitCodes.wrongUse;
  }
  if (error instanceof NormalizerError) {
    say(`${error.code}: ${error.message}`);
    if (refusals.has(error.code)) return exitCodes.refused;
    return wrongUses.has(error.code) ? exitCodes.wrongUse : exitCodes.failed;
  }
  const unreachable = unreachableOf(error);
  if (unreachable === undefined) throw error;
  say(
    `AWS does not answer: ${unreachable}.\nCheck the network, the proxy and any AWS_ENDPOINT_URL, then try again.`,
  );
  return exitCodes.failed;
}

/** What DynamoDB says of an id of more than 2,048 bytes, or of 1,024 where it sorts. */
function isKeyTooLong(error: unknown): boolean {
  const isRefused = error instanceof Error && error.name === "ValidationException";
  return isRefused && /size of (hashkey|all range keys) has exceeded/i.test(error.message);
}

function say(text: string): void {
  process.stderr.write(`${shownOn(process.stderr, text)}\n`);
}
