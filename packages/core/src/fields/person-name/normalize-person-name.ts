import { type FieldContext, type FieldResult, resolved, review } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { repairMojibake } from "../text/repair-mojibake.ts";
import { tidy } from "../text/tidy.ts";
import { caseName, type NamePart } from "./case-name.ts";
import {
  endsInParticle,
  isGluedName,
  isNameWord,
  splitInitials,
  straightApostrophes,
  withoutFinalPunctuation,
} from "./name-shape.ts";
import { firmWords, noNames, personTitles } from "./name-words.ts";

/** More is a sentence, or several people. */
const NAME_WORDS_MAX = 12;
const NAME_CHARS_MAX = 100;

/**
 * A person's given names (`nombres`), surnames (`apellidos`) or, in a field of any other name, both. Letters and accents
 * stay as typed; spacing, case, apostrophes and a final comma or stop are tidied. With digits or symbols it is for review.
 */
export function normalizePersonName(value: string, context: FieldContext): FieldResult {
  const repaired = repairMojibake(value);
  const isRepaired = repaired !== value;
  const text = tidy(repaired);
  const name = withoutFinalPunctuation(straightApostrophes(text));
  const words = name.split(" ", NAME_WORDS_MAX + 1).flatMap(splitInitials);
  const problem = problemOf(name, words);
  const spelled = problem === undefined ? words.join(" ") : text;
  const fired = [
    ...(isRepaired ? ["name.mojibake"] : []),
    ...(problem === undefined && spelled !== text ? ["name.punctuation"] : []),
  ];
  const flags = isRepaired ? ["name.mojibake"] : [];
  if (problem !== undefined) return review(text, [problem, ...flags], { fired });
  const cased = caseName(spelled, partOf(context.field));
  if (looksBroken(cased.text)) return review(text, ["name.unusual-characters", ...flags], { fired });
  return resolved(cased.text, { flags, fired: [...fired, ...cased.fired] });
}

/** Capitals may turn `ãª` into what a second look would take for a broken `ê`. */
const looksBroken = (text: string): boolean => repairMojibake(text) !== text;

function partOf(field: string): NamePart {
  if (field === "nombres") return "given";
  return field === "apellidos" ? "surnames" : "whole";
}

/** Why a person would have to look, as a flag. */
function problemOf(name: string, words: readonly string[]): string | undefined {
  if (name.length > NAME_CHARS_MAX || words.length > NAME_WORDS_MAX) return "name.too-long";
  if (!words.every(isNameWord)) return "name.unusual-characters";
  const folded = fold(name);
  const keys = words.map((word) => fold(word).replaceAll(".", ""));
  if (noNames.has(folded) || keys.every((key) => noNames.has(key)) || isOneLetterRepeated(folded)) {
    return "name.placeholder";
  }
  if (personTitles.has(keys[0] ?? "")) return "name.title";
  if (keys.slice(1).some((key) => firmWords.has(key))) return "name.firm";
  if (endsInParticle(words)) return "name.cut-off";
  return words.some(isGluedName) ? "name.glued" : undefined;
}

/** `xxx`, `aaaa` */
function isOneLetterRepeated(text: string): boolean {
  const letters = new Set(text.replaceAll(" ", ""));
  return letters.size === 1 && text.length > 2;
}
