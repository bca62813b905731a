import type { BatchItem } from "../run/batch-item.ts";
import type { Run } from "../run/run.ts";

/** Begins what stands in the place of an erased lead's id: no lead is called so, and who looks it up takes it for deleted. */
export const ERASED_ID = "erased";

/**
 * The batch without the lead's id; undefined when it does not name it. Another name takes its place, of its own within the
 * batch, so that the batch has as many leads as before and its sums add up.
 */
export function forgetInBatch(batch: BatchItem, leadId: string): BatchItem | undefined {
  const { leadIds, held, suspects, attempt } = batch;
  const named = new Set([...leadIds, ...held, ...Object.keys(suspects)]);
  if (attempt?.leadId !== undefined) named.add(attempt.leadId);
  if (!named.has(leadId)) return undefined;
  const name = freeName(named);
  const renamed = (id: string): string => (id === leadId ? name : id);
  return {
    ...batch,
    leadIds: leadIds.map(renamed),
    held: held.map(renamed),
    suspects: Object.fromEntries(Object.entries(suspects).map(([id, crashes]) => [renamed(id), crashes])),
    ...(attempt?.leadId !== undefined && { attempt: { ...attempt, leadId: renamed(attempt.leadId) } }),
  };
}

/** The run whose event no longer names the lead; undefined when it does not. */
export function forgetInRun(run: Run, leadId: string): Run | undefined {
  const leadIds = run.event.leadIds ?? [];
  if (!leadIds.includes(leadId)) return undefined;
  const name = freeName(new Set(leadIds));
  return {
    ...run,
    event: { ...run.event, leadIds: leadIds.map((id) => (id === leadId ? name : id)) },
  };
}

function freeName(taken: ReadonlySet<string>): string {
  let name = ERASED_ID;
  for (let number = 2; taken.has(name); number += 1) name = `${ERASED_ID}-${number}`;
  return name;
}
