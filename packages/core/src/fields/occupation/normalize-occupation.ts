import { ask, type FieldContext, type FieldResult, resolved, review } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { repairMojibake } from "../text/repair-mojibake.ts";
import { tidy } from "../text/tidy.ts";
import { readAbbreviation } from "./abbreviations.ts";
import { readBothGenders } from "./both-genders.ts";
import { findTitle } from "./find-title.ts";
import { splitLevel } from "./level.ts";
import { renderTitle, renderUnknown } from "./render-title.ts";
import { splitSeveral } from "./several.ts";
import { renderForm, rowOf, type TitleRow, titleTable } from "./title-table.ts";
import { wordsOf } from "./title-words.ts";

/** The longest title of CUOC has 240 characters. */
const TITLE_CHARS_MAX = 300;

/**
 * An occupation in Title Case, with the accents and the code of CUOC. The gender that was written stays. Resolved only
 * when one known title is meant without doubt, or each of several in one value.
 */
export function normalizeOccupation(value: string, _context: FieldContext): FieldResult {
  const repaired = repairMojibake(value);
  const text = tidy(repaired);
  const result = normalizeText(text);
  // Capitals may turn `ãª` into what a second look would take for a broken `ê`.
  if (repairMojibake(result.value) !== result.value) return review(text, ["occupation.odd-characters"]);
  return repaired === value ? result : withRepair(result);
}

function normalizeText(text: string): FieldResult {
  if (text.length > TITLE_CHARS_MAX) return unknown(text);
  return exactTitle(fold(text)) ?? severalTitles(text) ?? oneTitle(text) ?? unknown(text);
}

function withRepair(result: FieldResult): FieldResult {
  return {
    ...result,
    flags: [...result.flags, "occupation.mojibake"],
    fired: ["occupation.mojibake", ...result.fired],
  };
}

function exactTitle(spelling: string): FieldResult | undefined {
  const id = titleTable().idBySpelling.get(spelling);
  return id === undefined ? undefined : titled(rowOf(id), renderForm(id), []);
}

function titled(row: TitleRow, title: string, rules: readonly string[]): FieldResult {
  const flags =
    row.kind === "non-occupation" ? ["not-an-occupation"] : row.code === undefined ? ["no-code"] : [];
  return resolved(title, {
    flags: flags.map((flag) => `occupation.${flag}`),
    fired: [...rules, row.kind].map((rule) => `occupation.${rule}`),
    ...(row.code === undefined ? {} : { code: row.code }),
  });
}

/** Signs that no title has in the middle: what stands around them is not read as one. */
const foreignSigns = /[^\p{L}\p{N}\s.,'’/&–-]/u;

function oneTitle(text: string): FieldResult | undefined {
  const words = wordsOf(fold(text));
  if (words.length === 0) return undefined;
  const exact = exactTitle(words.join(" "));
  if (exact !== undefined) return exact;
  const bothGenders = readBothGenders(text);
  if (bothGenders !== undefined) return markedTitle(bothGenders);
  if (foreignSigns.test(text) || isAbbreviationAlone(words)) return undefined;
  return looseTitle(words) ?? levelledTitle(text);
}

function looseTitle(words: readonly string[]): FieldResult | undefined {
  const found = findTitle(words);
  if (found === undefined) return undefined;
  const result = titled(found.row, renderTitle(found.title), found.rules);
  return found.isGenderAssumed
    ? { ...result, flags: [...result.flags, "occupation.gender-assumed"] }
    : result;
}

function markedTitle({
  text,
  mark,
}: {
  text: string;
  mark(title: string): string | undefined;
}): FieldResult | undefined {
  const result = oneTitle(text);
  const value = result === undefined ? undefined : mark(result.value);
  if (result === undefined || value === undefined) return undefined;
  return { ...result, value, fired: [...result.fired, "occupation.both-genders"] };
}

function levelledTitle(text: string): FieldResult | undefined {
  const levelled = splitLevel(text);
  const result = levelled === undefined ? undefined : oneTitle(levelled.title);
  if (levelled === undefined || result === undefined) return undefined;
  return {
    ...result,
    value: `${result.value} ${levelled.level}`,
    fired: [...result.fired, "occupation.level"],
  };
}

/** Several occupations, each of which is known, as typed: there is no code for two. */
function severalTitles(text: string): FieldResult | undefined {
  const parts = splitSeveral(text);
  if (parts === undefined) return undefined;
  const results: FieldResult[] = [];
  let value = "";
  for (const { text: part, separator } of parts) {
    const result = exactTitle(fold(part)) ?? oneTitle(part);
    if (result === undefined) return undefined;
    results.push(result);
    value += separator + result.value;
  }
  const all = (list: "flags" | "fired"): string[] => [...new Set(results.flatMap((result) => result[list]))];
  return resolved(value, {
    flags: [...all("flags"), "occupation.several"],
    fired: ["occupation.several", ...all("fired")],
  });
}

function unknown(text: string): FieldResult {
  const words = wordsOf(fold(text.slice(0, TITLE_CHARS_MAX)));
  const value = renderUnknown(text);
  const fired = value === text ? [] : ["occupation.title-case"];
  if (isAbbreviationAlone(words)) return review(value, ["occupation.abbreviation-alone"], { fired });
  if (!/[\p{L}\p{N}]/u.test(text)) return review(value, ["value.nothing-legible"], { fired });
  if (!/\p{L}/u.test(text)) return review(value, ["occupation.no-words"], { fired });
  return ask(value, { fired });
}

/** Nobody can know what `Op.` or `Sec.` stand for without the rest. */
function isAbbreviationAlone(words: readonly string[]): boolean {
  return words.length === 1 && readAbbreviation(words[0] ?? "") !== undefined;
}
