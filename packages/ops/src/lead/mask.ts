import { storedJson } from "@lead-normalizer/local/files/stored-json.ts";

/** What the signs of a masked value stand for. */
export const MASK_LEGEND = "● capital, • small letter, ◦ digit";

/** Characters of one kind in a row that are shown at most: the true length would tell more than it helps. */
const RUN_MAX = 8;

/**
 * The value's shape without the value: its first letter, a sign for every other letter and digit, and what is neither as it
 * is, so that stray spaces, signs and capitals can be seen. A value that is not text is masked as JSON.
 */
export function masked(value: unknown): unknown {
  if (value === undefined || value === null || value === "") return value;
  return maskedText(typeof value === "string" ? value : storedJson(value));
}

function maskedText(text: string): string {
  const [first = ""] = text;
  const isLetter = /^\p{L}$/u.test(first);
  const signs = (isLetter ? text.slice(first.length) : text)
    .normalize("NFC")
    .replaceAll(/[\p{L}\p{M}]/gu, (letter) => (/^\p{Lu}$/u.test(letter) ? "●" : "•"))
    .replaceAll(/\p{N}/gu, "◦")
    .replaceAll(/([●•◦])\1+/gu, (run) => run.slice(0, RUN_MAX));
  return (isLetter ? first : "") + signs;
}
