import type { PlaceSegment } from "./read-place-text.ts";

/** Words that are written short in the names of many places. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["sta", "santa"],
  ["sto", "santo"],
  ["sn", "san"],
  ["pto", "puerto"],
  ["pte", "puente"],
  ["nva", "nueva"],
  ["nvo", "nuevo"],
  ["cdad", "ciudad"],
]);

/** What may stand before a name and say nothing: `Municipio de Soacha`. */
const introductions = [
  ["municipio", "de"],
  ["municipio"],
  ["mpio", "de"],
  ["mpio"],
  ["ciudad", "de"],
  ["cabecera", "municipal", "de"],
  ["cabecera", "municipal"],
];

/** The honours of cities and districts that may follow the name, as their initials or in full, written together. */
const honours = new Set(
  (
    "dt;dtc;dtch;dthc;dtyc;dtci;dtcyh;dthyc;dtpc;dei;deip;deipbe;deipybe;de;dtcei;dcht;distritoespecial;distrito;" +
    "distritoturistico;distritoturisticoycultural;distritoturisticocultural;distritoturisticoculturalehistorico;" +
    "distritoturisticoculturalhistorico;distritoespecialindustrialyportuario;distritoindustrialyportuario"
  ).split(";"),
);

/** The segments with abbreviations in full, without introductions and honours, as far as anything is left. */
export function plainSegments(segments: readonly PlaceSegment[]): PlaceSegment[] {
  const plain = segments.map((segment) => {
    const words = segment.words.map((word) => abbreviations.get(word) ?? word);
    return { ...segment, words: withoutHonours(withoutIntroduction(words)) };
  });
  const named = plain.filter(({ words }) => !honours.has(words.join("")));
  return named.length > 0 ? named : plain;
}

function withoutIntroduction(words: readonly string[]): readonly string[] {
  const found = introductions.find(
    (introduction) =>
      introduction.length < words.length && introduction.every((word, index) => words[index] === word),
  );
  return found === undefined ? words : words.slice(found.length);
}

const HONOURS_MAX_WORDS = 7;

function withoutHonours(words: readonly string[]): readonly string[] {
  for (let count = Math.min(HONOURS_MAX_WORDS, words.length - 1); count > 0; count -= 1) {
    const last = words.slice(-count);
    const areInitials = count > 1 || last[0]?.startsWith("distrito") || last[0]?.startsWith("dt");
    if (areInitials && honours.has(last.join(""))) return words.slice(0, -count);
  }
  return words;
}
