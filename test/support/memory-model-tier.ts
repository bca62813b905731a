import type {
  AnswerCache,
  AuditEntry,
  AuditLog,
  CachedAnswer,
  OverrideStore,
  RateLimit,
} from "@lead-normalizer/core/ports.ts";
import type { Override } from "@lead-normalizer/core/normalize/override.ts";

/** A quota that never ends. */
export const noRateLimit: RateLimit = { take: async () => "taken" };

/** The answer cache in memory. */
export function createMemoryCache(): AnswerCache & { readonly entries: Map<string, CachedAnswer> } {
  const entries = new Map<string, CachedAnswer>();
  return {
    entries,
    async read(keys, nowMs) {
      const found = keys.flatMap((key) => {
        const entry = entries.get(key);
        return entry !== undefined && entry.expiresAtMs > nowMs ? [[key, entry] as const] : [];
      });
      return new Map(found);
    },
    async write(answers) {
      for (const [key, entry] of answers) entries.set(key, entry);
    },
    async remove(keys) {
      for (const key of keys) entries.delete(key);
    },
  };
}

/** Overrides in memory. */
export function createMemoryOverrides(overrides: readonly Override[] = []): OverrideStore {
  const byId = new Map(overrides.map((override) => [override.id, override]));
  return {
    load: async () => [...byId.values()],
    find: async (id) => byId.get(id),
    async save(override) {
      byId.set(override.id, override);
    },
    remove: async (id) => byId.delete(id),
  };
}

/** An audit in memory. */
export function createMemoryAudit(): AuditLog & { readonly entries: AuditEntry[] } {
  const entries: AuditEntry[] = [];
  return {
    entries,
    async record(entry) {
      entries.push(entry);
    },
    recent: async (limit) => entries.toReversed().slice(0, limit),
  };
}

/** What the model tier needs besides a model, in memory. */
export function memoryModelTier(): { rate: RateLimit; cache: AnswerCache; overrides: OverrideStore } {
  return { rate: noRateLimit, cache: createMemoryCache(), overrides: createMemoryOverrides() };
}
