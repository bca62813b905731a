import { fold } from "../text/fold.ts";
import { complementSpellings } from "./complement-types.ts";
import { quadrantSpellings } from "./quadrants.ts";
import { viaSpellings } from "./via-types.ts";

export { numberMarkers } from "./number-markers.ts";

let canonicalOf: Map<string, string> | undefined;

/** The folded word as the canonical form has it: `calle` and `cll` are `cl`. */
export function canonicalAddressWord(word: string): string {
  canonicalOf ??= readSpellings();
  return canonicalOf.get(word) ?? word;
}

/**
 * Single words only; where a spelling is a street at the start and a complement later (`tr`), the street wins. A single
 * letter may be a letter of the street (`13C`), which must not pass for a word; only `k` is rare enough as one.
 */
function readSpellings(): Map<string, string> {
  const words = new Map<string, string>();
  for (const [alias, display] of [...complementSpellings(), ...viaSpellings(), ...quadrantSpellings()]) {
    const canonical = fold(display).replaceAll(".", "");
    const isWord = alias === "k" || /^\p{L}{2,}$/u.test(alias);
    if (isWord && /^\p{L}+$/u.test(canonical)) words.set(alias, canonical);
  }
  return words;
}
