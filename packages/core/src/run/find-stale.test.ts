import { expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { DAY_MS, SCAN_SEGMENTS } from "../limits.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import type { Candidate } from "./choose.ts";
import { findStaleLeads, type StaleLeads } from "./find-stale.ts";

const normalized = (leadId: string, changes: Partial<Record<string, unknown>>): ReturnType<typeof aLead> =>
  aLead({
    leadId,
    normalizedAt: T0 - DAY_MS,
    normalization: {
      rev: 1,
      runId: "run-0",
      batchId: "c-000001",
      rulesVersion: "1",
      fields: { ciudad: { by: "rules", sourceHash: sourceHash("bogota"), writtenBy: "run-0" } },
    },
    ...changes,
  });

async function find(
  leads: Iterable<ReturnType<typeof aLead>>,
  changes: Partial<StaleLeads> = {},
): Promise<{
  pages: { segment: number; candidates: readonly Candidate[] }[];
  count: Awaited<ReturnType<typeof findStaleLeads>>;
}> {
  const pages: { segment: number; candidates: readonly Candidate[] }[] = [];
  const count = await findStaleLeads({
    leads: createMemoryLeadStore(leads),
    rule: { fields: ["ciudad"], staleBeforeMs: T0 - 7 * DAY_MS, nowMs: T0, settings: someSettings() },
    excluded: new Set(),
    onPage: async ({ segment, candidates }) => {
      pages.push({ segment, candidates });
      return "go-on";
    },
    ...changes,
  });
  return { pages, count };
}

it("every stale lead of a table of many pages is handed over once, and no fresh one", async () => {
  const stale = Array.from({ length: 1_900 }, (_, index) => aLead({ leadId: `stale-${index}` }));
  const fresh = Array.from({ length: 100 }, (_, index) => normalized(`fresh-${index}`, {}));
  const { pages } = await find([...stale, ...fresh]);
  const found = pages.flatMap(({ candidates }) => candidates.map(({ leadId }) => leadId));
  expect(found.toSorted()).toEqual(stale.map(({ leadId }) => leadId).toSorted());
  expect(new Set(pages.map(({ segment }) => segment)).size).toBe(SCAN_SEGMENTS);
  expect(pages.length).toBeGreaterThan(2 * SCAN_SEGMENTS);
});

it("the count tells the kinds apart and how long the longest has been waiting", async () => {
  const { count } = await find([
    aLead({ leadId: "never", updatedAt: T0 - 5 * DAY_MS }),
    normalized("edited", { ciudad: "cali", updatedAt: T0 }),
    normalized("expired", { normalizedAt: T0 - 8 * DAY_MS, updatedAt: T0 - 9 * DAY_MS }),
    normalized("fresh", {}),
  ]);
  expect(count.byStaleness).toEqual({ never: 1, edited: 1, retry: 0, expired: 1 });
  expect(count.oldestSinceMs).toBe(T0 - 8 * DAY_MS);
  expect(count.oldestNeverSinceMs).toBe(T0 - 5 * DAY_MS);
});

it("when no lead tells since when it waits, neither does the count", async () => {
  const { count } = await find([aLead({ updatedAt: undefined })]);
  expect(count.byStaleness.never).toBe(1);
  expect(count.oldestSinceMs).toBeUndefined();
  expect(count.oldestNeverSinceMs).toBeUndefined();
});

it("a lead that another batch works on is neither handed over nor counted", async () => {
  const { pages, count } = await find([aLead({ leadId: "a" }), aLead({ leadId: "b" })], {
    excluded: new Set(["a"]),
  });
  expect(pages.flatMap(({ candidates }) => candidates.map(({ leadId }) => leadId))).toEqual(["b"]);
  expect(count.byStaleness.never).toBe(1);
});

it("a segment waits for its page to be taken, so that memory holds one page of each", async () => {
  const open = new Map<number, number>();
  let most = 0;
  await find(
    Array.from({ length: 2_000 }, (_, index) => aLead({ leadId: `lead-${index}` })),
    {
      async onPage({ segment }) {
        open.set(segment, (open.get(segment) ?? 0) + 1);
        most = Math.max(most, ...open.values());
        await Promise.resolve();
        open.set(segment, (open.get(segment) ?? 0) - 1);
        return "go-on";
      },
    },
  );
  expect(most).toBe(1);
});
