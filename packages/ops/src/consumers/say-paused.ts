import type { PauseNotice } from "@lead-normalizer/core/ports.ts";

import type { Output } from "../terminal/output.ts";

/** Says when what was just sent to the consumers waits, because they are paused. */
export async function sayPaused(
  { pauseNotice }: { pauseNotice: Pick<PauseNotice, "read"> },
  output: Output,
): Promise<void> {
  if ((await pauseNotice.read()) === undefined) return;
  output.say("The consumers are paused: it waits until `ops resume`. `ops status` says why.");
}
