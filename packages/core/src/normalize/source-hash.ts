import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The first `chars` hexadecimal digits of the text's SHA-256. */
export function hashText(text: string, chars = 32): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, chars);
}

/** Stands for a source value of any type: 32 hexadecimal digits that change exactly when the value does. */
export function sourceHash(value: unknown): string {
  return hashText(typeof value === "string" ? `s:${value}` : `j:${stableJson(value)}`);
}

function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "bigint") return `${part}n`;
    if (part instanceof Set) return { set: [...(part as Set<unknown>)].map(String).toSorted() };
    if (part instanceof Uint8Array) return { bytes: bytesToHex(part) };
    if (typeof part === "object" && part !== null && !Array.isArray(part)) {
      return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }
    return part;
  });
}
