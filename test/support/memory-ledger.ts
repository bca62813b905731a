import type { SpendLedger } from "@lead-normalizer/core/ports.ts";

/** A ledger in memory. `days` is what is spent or reserved, by day, in millionths of a dollar. */
export function createMemoryLedger(): SpendLedger & { readonly days: Map<string, number> } {
  const days = new Map<string, number>();
  return {
    days,
    async reserve(day, microUsd, capMicroUsd) {
      const sum = (days.get(day) ?? 0) + microUsd;
      if (sum > capMicroUsd) return false;
      days.set(day, sum);
      return true;
    },
    async settle(day, reservedMicroUsd, spentMicroUsd) {
      days.set(day, (days.get(day) ?? 0) - reservedMicroUsd + spentMicroUsd);
    },
    committed: async (day) => days.get(day) ?? 0,
  };
}
