/** UTF-8 bytes per token: a round figure near real tokenizers on Spanish text, exact enough for budgets and latency. */
const BYTES_PER_TOKEN = 4;

/** Tokens of a text by its size alone, so that a count in a test can be worked out by hand. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text, "utf8") / BYTES_PER_TOKEN);
}
