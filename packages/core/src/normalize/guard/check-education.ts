import { fillers, programmeMarkers } from "../../fields/education/education-words.ts";
import { levels } from "../../fields/education/levels.ts";
import { normalizeEducation } from "../../fields/education/normalize-education.ts";
import { phrases } from "../../fields/education/phrases.ts";
import { fold } from "../../fields/text/fold.ts";
import { looksLikeInstruction } from "../instruction-like.ts";
import { compareByRules } from "./compare-by-rules.ts";
import { markDamage } from "./damaged-letters.ts";
import { educationFrames, educationPhrases, educationTails, furtherDegrees } from "./education-words.ts";
import { isKnownWord } from "./known-words.ts";
import { glueWords, mendWords } from "./mend-education.ts";

/**
 * The answer is on the scale, and it is what the rules read once the spelling of the input is mended, its short forms are
 * written out and the words before the level are gone that say nothing. So everything that keeps the rules from a level
 * keeps the answer from it: unfinished studies, semesters, a negation, two levels, an ambiguous word. A level at the end
 * counts only after words that a table knows, such as those of a programme (`sistemas, tecnólogo`).
 */
export function checkEducation(source: string, text: string): string | undefined {
  if (!levels.some((level) => level.name === text)) return "not-on-scale";
  if (looksLikeInstruction(source)) return "instruction";
  if (term.test(source) && !schoolLevels.has(text)) return "open";
  const ruled = compareByRules("education", source, text);
  if (ruled === "agree") return undefined;
  if (ruled !== undefined) return ruled === "open" ? "open" : "contradiction";
  const typed = withoutTail(glueWords(fold(markDamage(source))));
  const mended = mendWords(typed);
  for (const read of [readPhrase(typed), readDegree, readLevel, readFramed, readAtEnd]) {
    const reading = typeof read === "function" ? read(mended) : read;
    if (reading === undefined) continue;
    if (reading === "open") return "open";
    return reading === text ? undefined : "contradiction";
  }
  return "no-evidence";
}

/** A year or semester by its number: whoever names one is still at it, but at school, where it is the last that was passed. */
const term = /(?<![\p{L}\p{N}])(?:[1-9]|10)\s?(?:ero|ro|do|er|to|mo|vo|no|°|º)(?![\p{L}\p{N}])/iu;
const schoolLevels: ReadonlySet<string> = new Set([
  "Preescolar",
  "Primaria",
  "Básica Secundaria",
  "Bachiller",
]);

/** The level that the rules read, `open` where they say that nobody can know. */
function readLevel(text: string): string | undefined {
  const result = normalizeEducation(text, { field: "" });
  if (result.status === "ask") return undefined;
  return result.status === "review" ? "open" : result.value;
}

/** What a whole value says that has words of its own for it, or an abbreviation of several words at its beginning. */
function readPhrase(text: string): string | undefined {
  const plain = plainWordsOf(text).join(" ");
  const whole = educationPhrases.get(plain) ?? educationPhrases.get(withoutFrames(plain));
  if (whole !== undefined) return readLevel(whole);
  if (/^u (?:completa|terminada|culminada|finalizada|concluida)$/u.test(plain))
    return readLevel("profesional");
  const start =
    /^(t p|tp|t laboral|t lab|cont publico|cont publica|cont pub|t social|post doc|pos doc|post doctoral|master of|bachelor of|m en(?= .))(?: |$)/u.exec(
      plain,
    )?.[1];
  return start === undefined ? undefined : readLevel(beginnings[start] + plain.slice(start.length));
}

const beginnings: Readonly<Record<string, string>> = {
  "t p": "tecnico profesional",
  tp: "tecnico profesional",
  "t laboral": "tecnico laboral",
  "t lab": "tecnico laboral",
  "t social": "profesional trabajo social",
  "cont publico": "contador publico",
  "cont publica": "contadora publica",
  "cont pub": "contador publico",
  "post doc": "posdoctorado",
  "pos doc": "posdoctorado",
  "post doctoral": "posdoctorado",
  "master of": "master",
  "bachelor of": "profesional",
  "m en": "maestria en",
};

function plainWordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function withoutFrames(text: string): string {
  const words = text.split(" ");
  const at = words.findIndex((word) => !educationFrames.has(word));
  return words.slice(Math.max(at, 0)).join(" ");
}

function withoutTail(text: string): string {
  const tail = educationTails.find((one) => text.endsWith(` ${one}`));
  return tail === undefined ? text : text.slice(0, -tail.length).trim();
}

function readDegree(text: string): string | undefined {
  const degree = furtherDegrees.find((title) => text === title || text.startsWith(`${title} `));
  if (/\bsena\b/u.test(text)) return undefined;
  return degree === undefined ? undefined : readLevel(`profesional ${text.slice(degree.length)}`);
}

function readFramed(text: string): string | undefined {
  const words = text.split(" ");
  const at = words.findIndex((word) => !educationFrames.has(trimSigns(word)));
  return at > 0 ? readLevel(words.slice(at).join(" ")) : undefined;
}

const PROGRAMME_WORDS_MAX = 6;

function readAtEnd(text: string): string | undefined {
  const words = text.split(" ");
  const at = words.findIndex((word) => {
    const phrase = phrases.get(trimSigns(word));
    return (
      phrase !== undefined &&
      "rank" in phrase &&
      phrase.rule === "education.level" &&
      phrase.place !== "whole"
    );
  });
  if (at < 1 || at > PROGRAMME_WORDS_MAX || isLink(words[at - 1] ?? "")) return undefined;
  const areKnown = words.slice(0, at).every((word) => {
    const plain = trimSigns(word);
    return plain === "" || fillers.has(plain) || plain === "y" || isKnownWord(plain);
  });
  return areKnown ? readLevel(words.slice(at).join(" ")) : undefined;
}

/** What stands behind it is said of something else: `auxiliar de tecnólogo`, `hijo con doctorado`. */
function isLink(word: string): boolean {
  return programmeMarkers.has(word) || fillers.has(word);
}

function trimSigns(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
