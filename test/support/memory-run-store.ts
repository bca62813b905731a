import type { RunStore } from "@lead-normalizer/core/ports.ts";
import type { BatchItem } from "@lead-normalizer/core/run/batch-item.ts";
import { type Run } from "@lead-normalizer/core/run/run.ts";

export interface MemoryRunStore extends RunStore {
  readonly runs: Map<string, Run>;
  /** By `runId/batchId`. */
  readonly batches: Map<string, BatchItem>;
}

/** Runs and batches in memory, conditional on versions like the real store. */
export function createMemoryRunStore(): MemoryRunStore {
  const runs = new Map<string, Run>();
  const batches = new Map<string, BatchItem>();
  const keyOf = ({ runId, batchId }: BatchItem): string => `${runId}/${batchId}`;

  const create = <T>(map: Map<string, T>, key: string, item: T): "created" | "exists" => {
    if (map.has(key)) return "exists";
    map.set(key, structuredClone(item));
    return "created";
  };
  const change = <T extends { version: number }>(
    map: Map<string, T>,
    key: string,
    known: T,
    next: (current: T) => T | undefined,
  ): T => {
    const stored = map.get(key);
    if (stored === undefined) throw new Error(`Nothing to change: ${key}`);
    // As in the real store, the caller's copy is tried first, and only a version conflict brings the stored one.
    for (const current of stored.version === known.version ? [known] : [known, stored]) {
      const changed = next(structuredClone(current));
      if (changed === undefined) return current;
      if (current.version !== stored.version) continue;
      const item = { ...changed, version: current.version + 1 };
      map.set(key, structuredClone(item));
      return item;
    }
    throw new Error(`Unreachable: ${key}`);
  };

  return {
    runs,
    batches,
    createRun: async (run) => create(runs, run.runId, run),
    readRun: async (runId) => structuredClone(runs.get(runId)),
    changeRun: async (run, next) => change(runs, run.runId, run, next),
    findRuns: async (isWanted) =>
      structuredClone([...runs.values()].filter(isWanted).toSorted((a, b) => b.startedAtMs - a.startedAtMs)),
    recentRuns: async (limit) =>
      structuredClone([...runs.values()].toSorted((a, b) => b.startedAtMs - a.startedAtMs).slice(0, limit)),
    createBatch: async (batch) => create(batches, keyOf(batch), batch),
    readBatch: async (runId, batchId) => structuredClone(batches.get(`${runId}/${batchId}`)),
    changeBatch: async (batch, next) => change(batches, keyOf(batch), batch, next),
    async *batchesOf(runId) {
      for (const batch of batches.values()) if (batch.runId === runId) yield structuredClone(batch);
    },
  };
}
