import { resumeConsumers, type ResumeDeps } from "@lead-normalizer/core/run/resume-consumers.ts";

import type { Cli } from "../terminal/cli.ts";
import { describePause } from "./describe-pause.ts";
import type { Output } from "../terminal/output.ts";
import { usableText } from "../terminal/usable-text.ts";
import { actorOf } from "../terminal/who.ts";

/** What resuming does, for whoever is asked about it. */
export const RESUMING = "messages reach the consumers again, and cost money again.";

/** The same once production's person has agreed. @throws NormalizerError `consent.missing` and what `resume` throws */
export async function resumeAsked(
  who: { author?: string; reason?: string },
  cli: Pick<Cli, "consent" | "operations" | "output">,
): Promise<void> {
  const operations = await cli.operations();
  await cli.consent().ask(RESUMING);
  await resume(operations, who, cli.output());
}

/**
 * Lets paused consumers work again. What paused them should be mended: else the first message pauses them anew.
 * @throws InputError, NormalizerError `spend.alarm-raised`, `delivery.paused-again`, `delivery.busy`
 */
export async function resume(
  operations: ResumeDeps,
  { reason, ...who }: { author?: string; reason?: string },
  output: Output,
): Promise<void> {
  const resumed = await resumeConsumers(operations, {
    by: actorOf(who),
    reason: reason === undefined ? undefined : usableText("reason", reason),
  });
  switch (resumed.kind) {
    case "not-paused":
      output.row("The consumers are not paused.", { resumed: false });
      return;
    case "resumed": {
      const { ended } = resumed;
      const what = ended === undefined ? "No notice stood, the delivery was off." : describePause(ended);
      output.row(`Resumed. ${what}`, { resumed: true, ...ended });
    }
  }
}
