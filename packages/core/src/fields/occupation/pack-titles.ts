import {
  countShortNumbers,
  FOLLOWER_SIGNS,
  letterSigns,
  OPENING_SIGNS,
  rememberFollowers,
  signs,
  START,
} from "./title-code.ts";
import type { PackedTitles } from "./unpack-titles.ts";

/** A title as the number of words that it takes over, and the others: each as the n-th follower, or by itself. */
interface Step {
  /** Where an occupation begins. */
  code: string;
  shared: number;
  rest: Array<number | string>;
}

/**
 * Writes rows `code|title` in a fourth of their letters, for the bundles; `unpackTitles` reads them back. Titles begin with a
 * capital and have single spaces, codes have five digits, and a row without one is of the occupation above.
 */
export function packTitles(rows: string): PackedTitles {
  const steps = readSteps(rows);
  const words = listWords(steps);
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const short = countShortNumbers(words.length);
  const signsOf = (one: number | string): string =>
    typeof one === "number"
      ? signs.charAt(OPENING_SIGNS + one)
      : signsOfNumber(numberOf.get(one) ?? Number.NaN, short);
  const titles = steps.map(
    ({ code, shared, rest }) =>
      `${code === "" ? "" : `\n${code}`}${signs.charAt(shared)}${rest.map(signsOf).join("")}`,
  );
  return { words: packWords(words), titles: titles.join("").trimStart() };
}

function readSteps(rows: string): Step[] {
  const titles = rows.split("\n").map((row) => {
    const bar = row.indexOf("|");
    return { code: row.slice(0, bar), words: lowerFirst(row.slice(bar + 1)).split(" ") };
  });
  const known = [...new Set(titles.flatMap(({ words }) => words))];
  const numberOf = new Map(known.map((word, number) => [word, number]));
  const followers = rememberFollowers(known.length);
  let last: readonly string[] = [];
  return titles.map(({ code, words }) => {
    const shared = sharedLength(words, last, OPENING_SIGNS - 1);
    last = words;
    let before = START;
    const rest = words.map((word) => {
      const number = numberOf.get(word) ?? START;
      const place = followers.placeOf(before, number);
      followers.note(before, number);
      before = number;
      return place < FOLLOWER_SIGNS ? place : word;
    });
    return { code, shared, rest: rest.slice(shared) };
  });
}

/** The words that are written by number: those that are needed most first, as far as numbers are short; then by letter. */
function listWords(steps: readonly Step[]): string[] {
  const uses = new Map<string, number>();
  for (const one of steps.flatMap(({ rest }) => rest))
    if (typeof one === "string") uses.set(one, (uses.get(one) ?? 0) + 1);
  const byUse = [...uses].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  const short = countShortNumbers(byUse.length);
  return [...byUse.slice(0, short), ...byUse.slice(short).toSorted()];
}

function signsOfNumber(number: number, short: number): string {
  const first = number < short ? number : short + Math.floor((number - short) / signs.length);
  const sign = signs.charAt(OPENING_SIGNS + FOLLOWER_SIGNS + first);
  return number < short ? sign : sign + signs.charAt((number - short) % signs.length);
}

function packWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = sharedLength(word, words[at - 1] ?? "", letterSigns.length - 1);
      return letterSigns.charAt(shared) + word.slice(shared);
    })
    .join("");
}

function sharedLength(one: ArrayLike<string>, other: ArrayLike<string>, most: number): number {
  let shared = 0;
  while (shared < most && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** Reading puts the capital back; a first word with more capitals than that keeps it. */
function lowerFirst(title: string): string {
  const [first = ""] = title.split(" ");
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  return /\p{Lu}/u.test(lower) ? title : lower + title.slice(first.length);
}
