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
  return Math.max(1, Math.round(spread(base, `${messageId}#${receiveCount}`)));
}

/** The number ±20 %, by the seed: what waits together does not come back together. */
export function spread(number: number, seed: string): number {
  const share = Number.parseInt(hashText(seed, 8), 16) / 0xffff_ffff;
  return number * (0.8 + 0.4 * share);
}
