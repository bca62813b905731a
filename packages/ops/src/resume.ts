import { userInfo } from "node:os";

import { problemOfText, writtenText } from "@lead-normalizer/core/normalize/written-text.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { resumeConsumers, type ResumeDeps } from "@lead-normalizer/core/run/resume-consumers.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Output } from "./output.ts";
import { visible } from "./quoted.ts";

/**
 * Lets paused consumers work again. What paused them should be mended: else the first message pauses them anew.
 * @throws InputError, NormalizerError `spend.alarm-raised`
 */
export async function resume(
  operations: ResumeDeps,
  { author = userInfo().username, reason }: { author?: string; reason?: string },
  output: Output,
): Promise<void> {
  const pause = await resumeConsumers(operations, {
    by: usable("author", author),
    reason: reason === undefined ? undefined : usable("reason", reason),
  });
  if (pause === undefined) output.row("The consumers are not paused.", { resumed: false });
  else output.row(`Resumed. ${describe(pause)}`, { resumed: true, ...pause });
}

function usable(option: string, text: string): string {
  const problem = problemOfText(text);
  if (problem !== undefined) throw new InputError(`--${option} ${problem}.`);
  return writtenText(text);
}

function describe({ code, by, atMs, earlier }: Pause): string {
  const what = `They were paused by ${visible(by)} since ${new Date(atMs).toISOString()}: ${code}.`;
  return earlier === undefined ? what : `${what} Before that: ${describe(earlier)}`;
}
