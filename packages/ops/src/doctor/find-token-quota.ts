import type { Quota } from "@lead-normalizer/core/account-ports.ts";

/** From its beginning: `Global cross-region …` is of `global.` profiles. */
const CROSS_REGION_TOKENS = /^cross-region model inference tokens per minute for (.+)$/i;

/** Who makes a model: the quotas name them, our table does not always. */
const makers = new Set(["anthropic", "amazon"]);

/**
 * The tokens-per-minute quota of a model's `us.` profile, by the model's name: quotas carry no model id. Undefined when no
 * quota has exactly its words, or several have: `Claude Sonnet 4.5 V1 1M Context Length` is not that of Claude Sonnet 4.5.
 */
export function findTokenQuota(quotas: readonly Quota[], modelName: string): Quota | undefined {
  const wanted = wordsOf(modelName);
  const found = quotas.filter(({ name }) => {
    const subject = CROSS_REGION_TOKENS.exec(name)?.[1];
    return subject !== undefined && wordsOf(subject) === wanted;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** `Anthropic Claude 3.5 Haiku V1` and `Claude Haiku 3.5` are the same words. */
function wordsOf(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  return words
    .filter((word) => !makers.has(word) && !/^v1(\.0)?$/.test(word))
    .toSorted()
    .join(" ");
}
