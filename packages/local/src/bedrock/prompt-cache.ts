import { estimateTokens } from "./estimate-tokens.ts";

/** A prefix below this is not cached, and nobody is told: https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html */
export const MIN_CACHEABLE_TOKENS = 512;

/** Input tokens that a call had from the cache and put into it; undefined when it asked for nothing that could be cached. */
export type CacheUse = { readTokens: number; writeTokens: number } | undefined;

/** What calls have had cached. */
export type PromptCache = {
  /** Charges a call for its prefixes (shortest first) and keeps them. */
  use: (prefixes: readonly string[]) => CacheUse;
};

/**
 * A cache of prompt prefixes. Unlike that of Bedrock, it is one for all models, its entries never expire, and of two calls
 * at the same time the later one already reads.
 */
export function createPromptCache(): PromptCache {
  const kept = new Set<string>();
  return {
    use(prefixes) {
      const cacheable = prefixes.filter((prefix) => estimateTokens(prefix) >= MIN_CACHEABLE_TOKENS);
      const longest = cacheable.at(-1);
      if (longest === undefined) return undefined;
      const readTokens = estimateTokens(cacheable.findLast((prefix) => kept.has(prefix)) ?? "");
      for (const prefix of cacheable) kept.add(prefix);
      return { readTokens, writeTokens: estimateTokens(longest) - readTokens };
    },
  };
}
