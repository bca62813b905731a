import { hashText } from "../normalize/source-hash.ts";

/** Seconds that a message waits after its first, second … failed receive. */
export const backoffBasesSeconds: readonly number[] = [60, 240, 960, 3_600];

/** The wait after this receive, ±20 %, spread by message so that a whole run does not return at once. */
export function backoffSeconds(
  receiveCount: number,
  messageId: string,
  bases: readonly number[] = backoffBasesSeconds,
): number {
  const base = bases[Math.min(receiveCount, bases.length) - 1] ?? 0;
  const spread = Number.parseInt(hashText(`${messageId}#${receiveCount}`, 8), 16) / 0xffff_ffff;
  return Math.max(1, Math.round(base * (0.8 + 0.4 * spread)));
}
