import { LEAD_CRASHES_MAX } from "../limits.ts";
import { markLead } from "../queue/attempt.ts";
import { normalizeMessages, type TimeLimits } from "./normalize-messages.ts";
import type { ConsumeDeps, Work } from "./work.ts";

/** Every attempt begins at another lead, so that several that crash do not hide the same companions again and again. */
function beginningAt(leadIds: readonly string[], crashes: number): string[] {
  const first = crashes % leadIds.length;
  return [...leadIds.slice(first), ...leadIds.slice(0, first)];
}

/**
 * Works on one lead after the other, the least suspect first, and notes each on the batch before it is touched: if the
 * process dies, the next attempt knows which lead it was. A lead that did so twice is not touched again.
 */
export async function normalizeLeadByLead(
  deps: ConsumeDeps,
  group: readonly Work[],
  times: TimeLimits,
): Promise<void> {
  for (const work of group) {
    const crashesOf = (leadId: string): number => work.batch?.suspects[leadId] ?? 0;
    const leadIds = beginningAt(work.message.leadIds, work.batch?.crashes ?? 0).toSorted(
      (a, b) => crashesOf(a) - crashesOf(b),
    );
    for (const leadId of leadIds) {
      if (crashesOf(leadId) >= LEAD_CRASHES_MAX) {
        work.results.set(leadId, { kind: "unfinished", code: "crash" });
        continue;
      }
      if (work.batch !== undefined) {
        work.batch = await deps.runs.changeBatch(work.batch, (current) =>
          markLead(current, work.attemptId, leadId),
        );
      }
      const one: Work = { ...work, message: { ...work.message, leadIds: [leadId] } };
      try {
        await normalizeMessages(deps, [one], times);
      } finally {
        work.usage = one.usage; // paid for, also when it failed
      }
    }
  }
}
