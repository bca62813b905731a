import type { Operations } from "./open-operations.ts";
import type { Output } from "./output.ts";

/** Lets paused consumers work again. What paused them should be mended: else the first message pauses them anew. */
export async function resumeConsumers({ pauseNotice, consumers }: Operations, output: Output): Promise<void> {
  const pause = await pauseNotice.read();
  if (pause === undefined) {
    output.row("The consumers are not paused.", { resumed: false });
    return;
  }
  await consumers.resume();
  const { code, by, atMs } = pause;
  const since = new Date(atMs).toISOString();
  output.row(`Resumed. They were paused by ${by} since ${since}: ${code}.`, { resumed: true, ...pause });
}
