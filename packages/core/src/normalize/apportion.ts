import type { Usage } from "../model/usage.ts";

/**
 * Splits what a call used over those who asked, by their number of questions. The shares are whole numbers and add up
 * exactly to the whole; what does not divide goes to the first.
 */
export function apportion<Owner>(usage: Usage, questionsBy: ReadonlyMap<Owner, number>): Map<Owner, Usage> {
  const total = [...questionsBy.values()].reduce((sum, count) => sum + count, 0);
  const share = (amount: number, count: number): number => Math.floor((amount * count) / total);
  const shares = new Map<Owner, Usage>();
  const rest = { ...usage };
  for (const [owner, count] of questionsBy) {
    const part: Usage = {
      modelCalls: share(usage.modelCalls, count),
      inputTokens: share(usage.inputTokens, count),
      outputTokens: share(usage.outputTokens, count),
      costMicroUsd: share(usage.costMicroUsd, count),
    };
    for (const key of Object.keys(rest) as (keyof Usage)[]) rest[key] -= part[key];
    shares.set(owner, part);
  }
  const first = shares.entries().next().value;
  if (first !== undefined) {
    const [owner, part] = first;
    const whole = { ...part };
    for (const key of Object.keys(rest) as (keyof Usage)[]) whole[key] += rest[key];
    shares.set(owner, whole);
  }
  return shares;
}
