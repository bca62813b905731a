import type {
  AuditLog,
  Clock,
  LeadMentions,
  LeadStore,
  OverrideStore,
  RunStore,
  Tombstones,
} from "../ports.ts";
import type { Settings } from "../run/settings.ts";
import { forgetInBatch, forgetInRun } from "./forget-lead.ts";
import { findOverridesOf, type OverridesOfLead } from "./overrides-of-lead.ts";
import { tombstoneOf } from "./tombstone.ts";

export interface EraseDeps {
  leads: LeadStore;
  runs: RunStore;
  mentions: LeadMentions;
  overrides: OverrideStore;
  tombstones: Tombstones;
  audit: AuditLog;
  clock: Clock;
  loadSettings(): Promise<Settings>;
}

/** What there is of a lead, besides backups, messages and logs. */
export interface Erasure {
  leadId: string;
  tombstone: string;
  isThere: boolean;
  /** It has its tombstone: somebody erased it before, perhaps not to the end. */
  wasErased: boolean;
  overrides: OverridesOfLead;
  runs: number;
  batches: number;
}

/** What erasing the lead would do; undefined when there is nothing of it and never was, as far as anything tells. */
export async function planErasure(deps: EraseDeps, leadId: string): Promise<Erasure | undefined> {
  const tombstone = tombstoneOf(leadId);
  const lead = (await deps.leads.read([leadId])).get(leadId);
  const wasErased = await deps.tombstones.has(tombstone);
  const overrides =
    lead === undefined
      ? { own: [], shared: [] }
      : await findOverridesOf(deps, lead, await deps.loadSettings());
  const named = { runs: 0, batches: 0 };
  for await (const { batchId } of deps.mentions.find(leadId)) {
    named[batchId === undefined ? "runs" : "batches"] += 1;
  }
  const isNothing = lead === undefined && !wasErased && named.runs + named.batches === 0;
  return isNothing
    ? undefined
    : { leadId, tombstone, isThere: lead !== undefined, wasErased, overrides, ...named };
}

/**
 * Erases the lead, whatever somebody makes of it meanwhile. The audit knows first, then the tombstone stands, then goes what
 * must be found through the lead, the lead, and what names it: killed anywhere, saying it again finishes it. Nothing here
 * holds the id afterwards but earlier entries of the audit. @throws NormalizerError `store.unavailable`
 */
export async function eraseLead(
  deps: EraseDeps,
  { leadId, tombstone, overrides }: Erasure,
  { by, reason }: { by: string; reason: string },
): Promise<void> {
  const atMs = deps.clock.now();
  const note = (action: string, target: string): Promise<void> =>
    deps.audit.record({ atMs, actor: by, action, target, reason });
  await note("lead.erase", `erased ${tombstone}`);
  await deps.tombstones.set(tombstone, atMs);
  for (const id of overrides.own) {
    await note("override.remove", id); // whoever set it finds out where it went
    await deps.overrides.remove(id);
  }
  await deps.leads.erase(leadId);
  for await (const { runId, batchId } of deps.mentions.find(leadId)) {
    if (batchId === undefined) {
      const run = await deps.runs.readRun(runId);
      if (run !== undefined) await deps.runs.changeRun(run, (current) => forgetInRun(current, leadId));
    } else {
      const batch = await deps.runs.readBatch(runId, batchId);
      if (batch !== undefined) {
        await deps.runs.changeBatch(batch, (current) => forgetInBatch(current, leadId));
      }
    }
  }
}
