const ordinals: ReadonlyArray<readonly [typed: string, word: string]> = [
  ["1(?:e?ro|er|[°º])", "primero"],
  ["1e?ra", "primera"],
  ["2(?:do|[°º])", "segundo"],
  ["2da", "segunda"],
  ["3(?:e?ro|er|[°º])", "tercero"],
  ["3e?ra", "tercera"],
];

const ranks = "cabo|cbo|sargento|sgto|sargto|sarg|suboficial|subof|marinero";
/** What may follow a rank; behind anything else the number is of something else (`cabo 2do turno`). */
const follows = "(?= *$| *[,;(/-]| (?:del?|en|ejercito|ejc|armada|policia|retirad[oa]|pensionad[oa]) ?)";

/**
 * The text with the ordinals of military ranks in words (`cabo 1ro`): the name of a rank, as which it is written in full,
 * and the only number that an answer may say in another way. A class or level in figures is none (`auxiliar 2`, `cabo 1`).
 */
export function spellRanks(text: string): string {
  return ordinals.reduce(
    (spelled, [typed, word]) =>
      spelled.replace(new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${ranks})\\.? )${typed}${follows}`, "giu"), word),
    text,
  );
}
