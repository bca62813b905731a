import { fold } from "../text/fold.ts";
import { compareLinks } from "./compare-links.ts";
import { looseTitles, skeletonOf } from "./loose-titles.ts";
import { combineReadings, type Reading } from "./readings.ts";
import { toMasculine } from "./written-gender.ts";
import { formOf, rowOf, type TitleId, type TitleRow } from "./title-table.ts";

/** A title that the typed words mean without doubt, though they are not its own. */
export interface FoundTitle {
  row: TitleRow;
  /** As it is to be written, before its casing. */
  title: string;
  /** Why, in order: what was read, then what was put. */
  rules: string[];
  /** An abbreviation hid the gender, and it is written as the masculine. */
  isGenderAssumed: boolean;
}

interface Hit extends FoundTitle {
  /** Smaller is nearer to what was typed. */
  cost: number;
  /** The words as read, whatever gender was read into an abbreviation. */
  words: string;
  /** Written with the typed words, not with those of the title. */
  isAsTyped: boolean;
  /** The gender that was read into an abbreviation. */
  readAs: "masculine" | "feminine" | undefined;
  /** A feminine word was typed that may be a subject as well: “Ing. Química” is a woman, or whoever works in it. */
  agreesWithSubject: boolean;
}

/** Slips of the hand weigh more than any difference of links. */
const SLIP_COST = 10;

/**
 * The one title that folded words mean: read word by word (abbreviations, acronyms, slips), with one link put in that is
 * missing, or with another link than the title has (then the typed one stays); else with the gender that is written
 * where the title has the other; else with the spaces put back. Nothing when two titles are as near.
 */
export function findTitle(words: readonly string[]): FoundTitle | undefined {
  const combinations = combineReadings(words);
  const hits = combinations.flatMap(hitsOf);
  return (
    theOne(hits) ??
    (hits.length > 0 ? undefined : (theOne(combinations.flatMap(otherGenderHitsOf)) ?? unglue(words)))
  );
}

function hitsOf(readings: readonly Reading[]): Hit[] {
  const words = readings.flatMap((reading) => reading.words);
  const isWrittenAsTyped = readings.some((reading) => reading.written !== undefined);
  return spellingsOf(words).flatMap(([spelling, id]) => {
    const { missing, surplus, exchanged } = compareLinks(words, spelling.split(" "));
    if (surplus > 0 || missing > 1 || (missing > 0 && exchanged > 0)) return [];
    const keepsTyped = isWrittenAsTyped || exchanged > 0;
    return [
      hit(id, readings, {
        title: keepsTyped ? writeTyped(readings, formOf(id)) : formOf(id),
        cost: missing + 2 * exchanged,
        rules: missing > 0 && !keepsTyped ? ["preposition"] : [],
        isAsTyped: keepsTyped,
      }),
    ];
  });
}

function otherGenderHitsOf(readings: readonly Reading[]): Hit[] {
  const words = readings.flatMap((reading) => reading.words);
  const masculine = toMasculine(words);
  if (masculine === undefined || readings.some((reading) => reading.written !== undefined)) return [];
  return spellingsOf(masculine.words).flatMap(([spelling, id]) => {
    const { missing, surplus, exchanged } = compareLinks(masculine.words, spelling.split(" "));
    if (surplus > 0 || exchanged > 0 || missing > 1) return [];
    const title = masculine.restore(formOf(id));
    const rules = missing > 0 ? ["gender", "preposition"] : ["gender"];
    return title === undefined ? [] : [hit(id, readings, { title, cost: missing, rules, isAsTyped: false })];
  });
}

/** Words whose spaces were left out, or put in the middle. */
function unglue(words: readonly string[]): FoundTitle | undefined {
  const { byLetters, words: known } = looseTitles();
  const letters = words.join("");
  if (letters.length < GLUED_LETTERS_MIN || words.every((word) => known.has(word))) return undefined;
  const id = byLetters.get(letters);
  if (id === undefined) return undefined;
  return { row: rowOf(id), title: formOf(id), rules: ["glued"], isGenderAssumed: false };
}

const GLUED_LETTERS_MIN = 10;

function spellingsOf(words: readonly string[]): ReadonlyArray<readonly [string, TitleId]> {
  return looseTitles().bySkeleton.get(skeletonOf(words)) ?? [];
}

function hit(
  id: TitleId,
  readings: readonly Reading[],
  { title, cost, rules, isAsTyped }: Pick<Hit, "title" | "cost" | "rules" | "isAsTyped">,
): Hit {
  const slips = readings.filter((reading) => reading.rule === "spelling").length;
  const { masculineOf, isMarkedMasculine, isSubject } = looseTitles();
  const readAs = readings.find((reading) => reading.gender !== undefined)?.gender;
  const typed = readings
    .filter((reading) => reading.gender === undefined)
    .flatMap((reading) => reading.words);
  return {
    row: rowOf(id),
    title,
    isAsTyped,
    words: readings.map((reading) => reading.twin ?? reading.words.join(" ")).join(" "),
    cost: cost + SLIP_COST * slips,
    rules: [...new Set([...readings.flatMap((reading) => reading.rule ?? []), ...rules])],
    readAs,
    isGenderAssumed: readAs === "masculine" && !typed.some(isMarkedMasculine),
    agreesWithSubject: typed.some((word) => masculineOf.has(word) && isSubject(word)),
  };
}

/** The nearest hit, when it is of one row only; of two that differ in their links the one that people use. */
function theOne(hits: readonly Hit[]): FoundTitle | undefined {
  const least = Math.min(...hits.map((one) => one.cost));
  let nearest = hits.filter((one) => one.cost === least);
  if (new Set(nearest.map((one) => one.words)).size === 1) {
    const everyday = nearest.filter((one) => one.row.kind === "everyday");
    if (everyday.length > 0) nearest = everyday;
  }
  const first = nearest[0];
  if (first === undefined || !nearest.every((one) => isSameWork(one, first))) return undefined;
  const asMasculine = nearest.find((one) => one.readAs === "masculine");
  if (asMasculine !== undefined) return asMasculine;
  return first.readAs === "feminine" && first.agreesWithSubject ? undefined : first;
}

/** The same row, or for a title that stays as typed the same occupation. */
function isSameWork(one: Hit, other: Hit): boolean {
  if (one.row === other.row) return true;
  return one.isAsTyped && other.isAsTyped && one.row.code !== undefined && one.row.code === other.row.code;
}

/** The typed words with the accents of the title. */
function writeTyped(readings: readonly Reading[], title: string): string {
  const accented = new Map(title.split(" ").map((word) => [fold(word), word]));
  return readings
    .flatMap((reading) => (reading.written === undefined ? reading.words : [reading.written]))
    .map((word) => accented.get(word) ?? word)
    .join(" ");
}
