import { createSpellingIndex, type SpellingIndex } from "../text/spelling-index.ts";
import { isSpelledAlike } from "./close-places.ts";
import { matchesDamaged } from "./damaged-name.ts";
import { type Department, gazetteer, keyOf, type Place } from "./gazetteer.ts";
import { readPlaceText } from "./read-place-text.ts";

/** The department that the text names: by its name, a usual abbreviation (`ATCO`, `CUNDINMCA`) or a close spelling. */
export function findDepartment(text: string): Department | undefined {
  return departmentOf(readPlaceText(text).flatMap((segment) => segment.words));
}

/** The department that the words name, all of them together. */
export function departmentOf(words: readonly string[]): Department | undefined {
  const key = keyOf(words);
  return gazetteer().places.get(key)?.department ?? closeDepartment(words, key);
}

const CLOSE_MIN_CHARS = 5;

let named: readonly Place[] | undefined;
let spellings: SpellingIndex | undefined;

/** One edit, or two in eight letters and more; letters that are damaged; a beginning that only one name has. */
function closeDepartment(words: readonly string[], key: string): Department | undefined {
  if (key.length < CLOSE_MIN_CHARS) return undefined;
  const { places } = gazetteer();
  named ??= [...places.values()].filter(
    (place) => place.department !== undefined && place.key.length >= CLOSE_MIN_CHARS,
  );
  spellings ??= createSpellingIndex(
    named.map((place) => place.key),
    2,
  );
  const near = spellings.nearest(key, 2)?.words.flatMap((one) => places.get(one) ?? []) ?? [];
  const spelled = near.filter((place) => isSpelledAlike(words, place.words));
  const found = spelled.length > 0 ? spelled : named.filter((place) => isPartOf(place.key, key));
  const [department, ...others] = new Set(found.map((place) => place.department));
  return others.length > 0 ? undefined : department;
}

function isPartOf(name: string, key: string): boolean {
  return key.includes("?") ? matchesDamaged(name, key, 1) : name.startsWith(key);
}
