import { ask, type FieldContext, type FieldResult, resolved, review } from "../field-kind.ts";
import { repairMojibake } from "../text/repair-mojibake.ts";
import { tidy } from "../text/tidy.ts";
import { correctSpelling } from "./correct-spelling.ts";
import { completionWords } from "./education-words.ts";
import { levels } from "./levels.ts";
import { readLevel } from "./read-level.ts";
import { type EducationWord, tokenizeEducation } from "./tokenize-education.ts";

/** The longest names of programmes have about twenty. */
const WORDS_MAX = 30;

/**
 * An education level on the scale, its rank in `code`. What is unfinished, ambiguous or no answer is for review, with a flag
 * that says why; a text without a level is asked about.
 */
export function normalizeEducation(value: string, _context: FieldContext): FieldResult {
  const repaired = repairMojibake(value);
  const text = tidy(repaired);
  const words = tokenizeEducation(text, WORDS_MAX + 1);
  if (words.length === 0) return review(text, ["education.no-answer"], { fired: ["education.no-answer"] });
  if (words.length > WORDS_MAX) return ask(text);

  const spelled = words.flatMap(spell);
  const changes = [
    ...(repaired === value ? [] : ["education.mojibake"]),
    ...(spelled.length === words.length && spelled.every((word, at) => word.text === words[at]?.text)
      ? []
      : ["education.spelling"]),
  ];
  const reading = readLevel(spelled.filter(({ text: word }) => !completionWords.has(word)));
  switch (reading.kind) {
    case "level":
      return resolved(levels[reading.rank]?.name ?? text, {
        code: String(reading.rank),
        flags: changes.filter((change) => change === "education.mojibake"),
        fired: [...changes, ...reading.fired],
      });
    case "open":
      return review(text, [reading.flag], { fired: [...changes, reading.flag] });
    case "unknown":
      return ask(text, { fired: changes });
  }
}

/** The word as it was meant; glued words are several. */
function spell(word: EducationWord): EducationWord[] {
  return correctSpelling(word.text)
    .split(" ")
    .map((text, index) => ({ text, joint: index === 0 ? word.joint : "space" }));
}
