/** One of several occupations in a value, and what stands before it. */
export interface Part {
  text: string;
  separator: string;
}

/** More are a list of something else. */
const PARTS_MAX = 4;

/**
 * The occupations that one tidy value names, separated by a sign (`estilista / manicurista`), or by `y` when no sign
 * separates them (`conductor y mecánico`). Nothing when it is one.
 */
export function splitSeveral(text: string): Part[] | undefined {
  const tokens = text.split(" ").flatMap(splitAtSigns);
  return partsAt(tokens, signs) ?? partsAt(tokens, conjunctions);
}

/** What a separator is written as; only these separate. */
const signs: ReadonlyMap<string, string> = new Map([
  ["/", " / "],
  ["|", " / "],
  ["+", " + "],
  [",", ", "],
  [";", "; "],
  ["-", " - "],
  ["–", " - "],
  ["—", " - "],
]);
const conjunctions: ReadonlyMap<string, string> = new Map([
  ["y", " y "],
  ["e", " e "],
  ["y/o", " y/o "],
  ["o", " o "],
]);

function splitAtSigns(chunk: string): string[] {
  if (conjunctions.has(chunk.toLowerCase())) return [chunk];
  return chunk.split(/([/|+,;])/u).filter((piece) => piece !== "");
}

function partsAt(tokens: readonly string[], separators: ReadonlyMap<string, string>): Part[] | undefined {
  const parts: Part[] = [{ text: "", separator: "" }];
  for (const token of tokens) {
    const separator = separators.get(token.toLowerCase());
    const last = parts.at(-1);
    if (separator !== undefined) {
      if (parts.length === PARTS_MAX) return undefined;
      parts.push({ text: "", separator });
    } else if (last !== undefined) last.text += last.text === "" ? token : ` ${token}`;
  }
  return parts.length > 1 && parts.every((part) => part.text !== "") ? parts : undefined;
}
