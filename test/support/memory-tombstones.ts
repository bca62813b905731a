import type { LeadMentions, Tombstones } from "@lead-normalizer/core/ports.ts";

import type { MemoryRunStore } from "./memory-run-store.ts";

/** Tombstones in memory. */
export function createMemoryTombstones(initial: Iterable<string> = []): Tombstones & {
  readonly standing: Map<string, number>;
} {
  const standing = new Map([...initial].map((tombstone) => [tombstone, 0]));
  return {
    standing,
    async set(tombstone, atMs) {
      standing.set(tombstone, atMs);
    },
    has: async (tombstone) => standing.has(tombstone),
    all: async () => new Set(standing.keys()),
  };
}

/** Which runs and batches of the memory store hold the id anywhere. */
export function createMemoryMentions({ runs, batches }: MemoryRunStore): LeadMentions {
  return {
    async *find(leadId) {
      const holdsIt = (item: unknown): boolean => JSON.stringify(item).includes(JSON.stringify(leadId));
      for (const { runId, event } of runs.values()) if (holdsIt(event)) yield { runId };
      for (const batch of batches.values()) {
        if (holdsIt(batch)) yield { runId: batch.runId, batchId: batch.batchId };
      }
    },
  };
}
