import { institutionWords, programmeMarkers } from "./education-words.ts";
import { rankOf } from "./levels.ts";
import { findPhrase, type Phrase } from "./phrases.ts";
import type { EducationWord } from "./tokenize-education.ts";

/** The highest level so far; `undefined` after an ambiguous word. */
type Highest = { rank: number | undefined };
type Doubt = { flag: string };

/**
 * The highest level of a value that begins with one. A further level counts where it is named beside the first (`Ingeniero,
 * magíster en …`), not in the name of a programme or institution; where that is in doubt, the flag says so.
 */
export function readFurtherLevels(
  words: readonly EducationWord[],
  from: number,
  head: Highest,
): Highest | Doubt {
  let highest = head;
  let where = placeAfter(words[from - 1], "beside");
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.joint === "break" || word.joint === "or") where = "beside";
    where = institutionWords.has(word.text) ? "institution" : placeAfter(word, where);
    if (where === "institution") continue;
    const found = findPhrase(words, at);
    const isAfterOr = /^[ou]$/u.test(words[at - 1]?.text ?? "");
    if (found === undefined) {
      if (isAfterOr && where === "beside") return SEVERAL;
      continue;
    }
    const weighed = weigh(found.phrase, highest, {
      isInProgramme: where === "programme",
      isNamed: programmeMarkers.has(words[at - 1]?.text ?? ""),
      isChoice: isAfterOr || word.joint === "or",
      isAnotherTitle: /^[ye]$/u.test(words[at - 1]?.text ?? "") && personEnding.test(word.text),
    });
    if ("flag" in weighed) return weighed;
    if (found.phrase.place === "anywhere") where = placeAfter(words[found.end - 1], "beside");
    highest = weighed;
    at = found.end - 1;
  }
  return highest;
}

const PROFESIONAL = rankOf("Profesional");
const SEVERAL: Doubt = { flag: "education.several-levels" };

type Where = "beside" | "programme" | "institution";

function placeAfter(word: EducationWord | undefined, before: Where): Where {
  return word !== undefined && programmeMarkers.has(word.text) && before === "beside" ? "programme" : before;
}

interface Surroundings {
  isInProgramme: boolean;
  /** After `en` or `de`: it is what a programme is called. */
  isNamed: boolean;
  isChoice: boolean;
  /** After `y`, and what a person is: `Técnica en sistemas y abogada`, but not `Técnica en economía y derecho`. */
  isAnotherTitle: boolean;
}

const personEnding = /(?:er|[gi]ad|log|tect)[oa]$|dora?$|ista$/u;

function weigh(phrase: Phrase, highest: Highest, around: Surroundings): Highest | Doubt {
  const { rank } = highest;
  const isSubject = around.isInProgramme && !around.isAnotherTitle;
  if (phrase.place === "first" && (isSubject || (rank ?? 0) > PROFESIONAL)) return highest;
  if ("flag" in phrase) {
    return phrase.place === "anywhere" && !around.isNamed && rank !== undefined ? phrase : highest;
  }
  if (phrase.rank === rank) return highest;
  if (phrase.place === "first" || around.isChoice) return SEVERAL;
  if (rank === undefined) return around.isNamed ? SEVERAL : { rank: phrase.rank };
  if (phrase.rank < rank) return highest;
  // What a technician is a specialist in is no postgraduate degree.
  const isOnTop = phrase.rank <= PROFESIONAL || rank >= PROFESIONAL;
  return around.isNamed || !isOnTop ? SEVERAL : { rank: phrase.rank };
}
