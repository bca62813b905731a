import { gazetteer, keyOf, type Place } from "../../fields/city/gazetteer.ts";
import { fold } from "../../fields/text/fold.ts";

const PIECE_LETTERS_MIN = 2;
const LETTERS_MIN = 5;

/** `Barrancab/ja`: the beginning and the end of the one name that has both, with the name in their place. */
export function writeOutSlashes(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}/])(\p{L}+)\/(\p{L}+)(?![\p{L}\p{N}/])/gu,
    (whole: string, beginning: string, end: string) =>
      findBetween(fold(beginning), fold(end))?.words.join(" ") ?? whole,
  );
}

function findBetween(beginning: string, end: string): Place | undefined {
  const { places } = gazetteer();
  const letters = beginning.length + end.length;
  if (Math.min(beginning.length, end.length) < PIECE_LETTERS_MIN || letters < LETTERS_MIN) return undefined;
  if (places.has(keyOf([beginning])) || places.has(keyOf([end]))) return undefined;
  const found = [...places.values()].filter(
    ({ key }) => key.length > letters && key.startsWith(beginning) && key.endsWith(end),
  );
  const [only, ...others] = found;
  return others.length === 0 && (only?.municipalities.length ?? 0) > 0 ? only : undefined;
}
