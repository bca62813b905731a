import { areOneFamily } from "./beginnings.ts";

/** What one short form may be written out as. */
export interface Expansion {
  /** Folded words in full. */
  text: string;
  /** Only there in the answer; undefined: anywhere. */
  place: "first" | "later" | undefined;
  /** True for one of the forms of an adjective, which has to agree with its noun. */
  isAdjective: boolean;
  /** True where the short form means unrelated things, so that it decides nothing on its own. */
  isUnsettled: boolean;
  /** Beginnings of words, one of which has to be typed beside it; none: it is what is meant without such a word. */
  beside: readonly string[];
}

/** Folded short form → all that it may be written out as. */
export type ShortForms = ReadonlyMap<string, readonly Expansion[]>;

/**
 * Reads a table of short forms, one a line: `short other_short|words|words`. In the words `medic*` is an adjective in both
 * genders and numbers, `servicio+` a word and its plural; `^` before them says only as the first word of an answer or behind
 * `y`, `~` only elsewhere; `{a,b}` behind them says only beside a word that begins so, and then nothing else is meant. `?` behind
 * a short form says that it means unrelated things.
 */
export function readShortForms(table: string): ShortForms {
  const forms = new Map<string, Expansion[]>();
  for (const line of table.trim().split("\n")) {
    const [shorts = "", ...readings] = line.split("|");
    for (const short of shorts.split(" ")) {
      const key = short.replaceAll("_", " ").replace(/\?$/u, "");
      const expansions = readings.flatMap((reading) => readExpansion(reading, short.endsWith("?")));
      forms.set(key, [...(forms.get(key) ?? []), ...expansions]);
    }
  }
  return forms;
}

const notation = /^([\^~]?)([^{*+]+)([*+]?)(?:\{(.+)\})?$/u;

function readExpansion(reading: string, isUnsettled: boolean): Expansion[] {
  const [, mark = "", text = "", ending = "", beside = ""] = notation.exec(reading) ?? [];
  const place = mark === "^" ? "first" : mark === "~" ? "later" : undefined;
  return inflect(text, ending).map((form) => ({
    text: form,
    place,
    isAdjective: ending === "*",
    isUnsettled,
    beside: beside === "" ? [] : beside.split(","),
  }));
}

function inflect(text: string, ending: string): string[] {
  if (ending === "*") return ["o", "a", "os", "as"].map((end) => text + end);
  return ending === "+" ? [text, pluralOf(text)] : [text];
}

function pluralOf(word: string): string {
  if (/[aeiou]$/u.test(word)) return `${word}s`;
  return word.endsWith("z") ? `${word.slice(0, -1)}ces` : `${word}es`;
}

/** Where a short form stands: the words typed, those of the answer, and which of them is meant. */
export interface Standing {
  typed: readonly string[];
  answer: readonly string[];
  at: number;
}

/**
 * The expansion of a short form that the words of an answer are, at its place and beside what was typed; undefined: they
 * are none. Adjectives agree with the noun before them.
 */
export function findExpansion(
  forms: ShortForms,
  short: string,
  meant: string,
  standing: Standing,
): Expansion | undefined {
  const found = meantBeside(forms.get(short), short, standing).find(
    (one) => one.text === meant && isAtPlace(one, standing),
  );
  return found !== undefined && suitsNext(forms, found, standing) ? found : undefined;
}

const SHORT_LETTERS_MIN = 3;

/**
 * What an unsettled short form may as well be written out as that has nothing to do with the expansion: `deposito` beside
 * `deportes`. None where what is typed beside it decides.
 */
export function findRivals(
  forms: ShortForms,
  short: string,
  expansion: Expansion,
  standing: Standing,
): readonly string[] {
  if (!expansion.isUnsettled || expansion.beside.length > 0) return [];
  return meantBeside(forms.get(short), short, standing)
    .filter(({ text }) => !areOneFamily(text, expansion.text))
    .map(({ text }) => text);
}

/** `findExpansion` for a word that is cut off later than the table has it: `turism`, as `turis`. */
export function findCutExpansion(
  forms: ShortForms,
  cut: string,
  meant: string,
  standing: Standing,
): Expansion | undefined {
  if (!meant.startsWith(cut) || meant === cut || forms.has(cut)) return undefined;
  for (let letters = cut.length - 1; letters >= SHORT_LETTERS_MIN; letters -= 1) {
    const all = meantBeside(forms.get(cut.slice(0, letters)), cut, standing);
    if (all.some(({ text }) => text === cut)) return undefined;
    const found = all.find((one) => one.text === meant && isAtPlace(one, standing));
    if (found !== undefined) return suitsNext(forms, found, standing) ? found : undefined;
  }
  return undefined;
}

function meantBeside(
  all: readonly Expansion[] = [],
  short: string,
  { typed }: Standing,
): readonly Expansion[] {
  const besides = all.filter(({ beside }) =>
    typed.some((word) => word !== short && beside.some((begin) => word.startsWith(begin))),
  );
  return besides.length > 0 ? besides : all.filter(({ beside }) => beside.length === 0);
}

/** `asesor. juridicas`: the adjective behind a noun in full agrees with it, or with one before it. */
function suitsNext(forms: ShortForms, { text, isAdjective }: Expansion, { answer, at }: Standing): boolean {
  const next = at + text.split(" ").length;
  return isAdjective || !adjectivesOf(forms).has(answer[next] ?? "") || agrees(answer, next);
}

const adjectives = new WeakMap<ShortForms, ReadonlySet<string>>();

/** Words that a table has as adjectives, and not as nouns too (`logistica`). */
function adjectivesOf(forms: ShortForms): ReadonlySet<string> {
  const known = adjectives.get(forms);
  if (known !== undefined) return known;
  const all = [...forms.values()].flat();
  const nouns = new Set(all.filter((one) => !one.isAdjective).map(({ text }) => text));
  const found = new Set(all.filter((one) => one.isAdjective && !nouns.has(one.text)).map(({ text }) => text));
  adjectives.set(forms, found);
  return found;
}

function isAtPlace({ place, isAdjective }: Expansion, { answer, at }: Standing): boolean {
  const isFirst = at === 0 || conjunctions.has(answer[at - 1] ?? "");
  return (place === undefined || (place === "first") === isFirst) && (!isAdjective || agrees(answer, at));
}

const conjunctions = new Set(["y", "e"]);
const prepositions = new Set(["de", "del", "en", "para", "por", "con"]);

/** True when no noun before an adjective contradicts its ending: the last one, or the one that `de` hangs on. */
function agrees(answer: readonly string[], at: number): boolean {
  const own = endingOf(answer[at] ?? "");
  const nouns = nounsBefore(answer, at);
  return own === undefined || nouns.length === 0 || nouns.includes(own);
}

/** True when a noun before an adjective shows its gender. */
export function showsGender(answer: readonly string[], at: number): boolean {
  return nounsBefore(answer, at).length > 0;
}

function nounsBefore(answer: readonly string[], at: number): string[] {
  const nouns: string[] = [];
  let isFound = false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = answer[before] ?? "";
    const ending = endingOf(word);
    if (prepositions.has(word)) isFound = false;
    else if (!isFound && ending !== undefined) {
      nouns.push(ending);
      isFound = true;
    }
  }
  return nouns;
}

const ofBothGenders = /(?:ista|guia|policia|guarda|vigia|atleta|poeta|peuta|iatra|cura|ema|ama)s?$/u;

/** Gender and number as a word's ending shows them. */
function endingOf(word: string): string | undefined {
  if (/^(?:madre|padre)s?$/u.test(word))
    return (word.startsWith("m") ? "a" : "o") + (word.endsWith("s") ? "s" : "");
  if (word.length < 4 || ofBothGenders.test(word)) return undefined;
  const number = word.endsWith("s") ? "s" : "";
  if (/(?:as?|[cs]ion(?:es)?|dad(?:es)?|tud|triz)$/u.test(word)) return `a${number}`;
  return /(?:os?|or(?:es)?)$/u.test(word) ? `o${number}` : undefined;
}
