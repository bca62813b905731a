import type { SpendLedger } from "@lead-normalizer/core/ports.ts";

/** A ledger in memory. `committed` is what is spent or reserved, by day, in millionths of a dollar. */
export function createMemoryLedger(): SpendLedger & { readonly committed: Map<string, number> } {
  const committed = new Map<string, number>();
  return {
    committed,
    async reserve(day, microUsd, capMicroUsd) {
      const sum = (committed.get(day) ?? 0) + microUsd;
      if (sum > capMicroUsd) return false;
      committed.set(day, sum);
      return true;
    },
    async settle(day, reservedMicroUsd, spentMicroUsd) {
      committed.set(day, (committed.get(day) ?? 0) - reservedMicroUsd + spentMicroUsd);
    },
  };
}
