import type { ConsumerSwitch, Pause, PauseNotice } from "../ports.ts";

export interface PauseDeps {
  pauseNotice: Pick<PauseNotice, "read">;
  consumers: Pick<ConsumerSwitch, "pause">;
}

/**
 * Pauses the consumers in place of the pause that stands, and returns that one: nobody else's reason is lost, whoever
 * pauses or resumes meanwhile. A notice that cannot be read at first keeps no consumer at work.
 */
export async function pauseInPlace(
  { pauseNotice, consumers }: PauseDeps,
  make: (standing: Pause | undefined) => Pause,
): Promise<Pause | undefined> {
  let standing = await pauseNotice.read().catch(() => undefined);
  while (!(await consumers.pause(make(standing), standing))) standing = await pauseNotice.read();
  return standing;
}
