import { errorCodeOf } from "../errors.ts";
import type { AuditLog, Clock, ProducerStarter, RunStore } from "../ports.ts";
import { requestRun } from "./request-run.ts";
import { requestedRunId } from "./run.ts";
import type { Settings } from "./settings.ts";

export interface RefreshDeps {
  runs: RunStore;
  producers: ProducerStarter;
  audit: Pick<AuditLog, "record">;
  clock: Clock;
  loadSettings(): Promise<Settings>;
}

export interface RefreshWish {
  leadIds: readonly string[];
  /** Asks anew what another model or other words have answered. */
  reask: boolean;
  by: string;
  reason: string;
  /** Names this wish: the same one makes no second run of the same leads. */
  key: string;
}

/** The most leads that one run can name. */
export const LEADS_PER_REFRESH_RUN = 1_000;

/**
 * Requests as many runs as it takes to normalise these leads anew, whatever their time to live. The audit knows of it before
 * the first one. @throws NormalizerError `run.disabled`
 */
export async function requestRefresh(deps: RefreshDeps, wish: RefreshWish): Promise<{ runIds: string[] }> {
  const { leadIds, reask, by, reason, key } = wish;
  const target = `${leadIds.length} leads${reask ? ", with the model" : ""}`;
  await deps.audit.record({ atMs: deps.clock.now(), actor: by, action: "leads.refresh", target, reason });
  const runIds: string[] = [];
  for (let start = 0; start < leadIds.length; start += LEADS_PER_REFRESH_RUN) {
    const event = {
      leadIds: leadIds.slice(start, start + LEADS_PER_REFRESH_RUN),
      forceAll: true,
      ...(reask && { reask }),
    };
    runIds.push(await requestOne(deps, event, { subject: by, idempotencyKey: `${key}-${start}` }));
  }
  return { runIds };
}

/** Without a producer it is on record all the same: settling starts one, and the other runs need not wait for that. */
async function requestOne(...[deps, event, who]: Parameters<typeof requestRun>): Promise<string> {
  try {
    await requestRun(deps, event, who);
  } catch (error) {
    if (errorCodeOf(error) !== "producer.unavailable") throw error;
  }
  return requestedRunId(who.subject, who.idempotencyKey);
}
