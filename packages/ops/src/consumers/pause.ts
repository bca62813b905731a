import { pauseConsumers, type PauseByHandDeps } from "@lead-normalizer/core/run/pause-consumers.ts";

import { describePause } from "./describe-pause.ts";
import type { Output } from "../terminal/output.ts";
import { usableText } from "../terminal/usable-text.ts";
import { actorOf } from "../terminal/who.ts";

/** Pauses the consumers; messages are kept until they resume. @throws InputError */
export async function pause(
  operations: PauseByHandDeps,
  { reason, ...who }: { author?: string; reason: string },
  output: Output,
): Promise<void> {
  const earlier = await pauseConsumers(operations, {
    by: actorOf(who),
    reason: usableText("reason", reason),
  });
  const text =
    earlier === undefined
      ? "Paused. Messages are kept; `ops resume` lets the consumers go on."
      : `Paused already, and so it stays. ${describePause(earlier)}`;
  output.row(text, { paused: true, ...(earlier && { earlier }) });
}
