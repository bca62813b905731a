import { fold } from "../text/fold.ts";

/** A name without accents, case and punctuation: two spellings of one name share it. `&` tells names apart and stays. */
export function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}
