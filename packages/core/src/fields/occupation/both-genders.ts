/** A text without its marks of both genders, and how to put them back. */
export interface Unmarked {
  text: string;
  /** The marks behind the words of a title with as many words; nothing for another. */
  mark(title: string): string | undefined;
}

/** Reads the marks that leave the gender open: `Asesor(a)`, `Auxiliar Administrativo (a)`, `Vendedor/a`. */
export function readBothGenders(text: string): Unmarked | undefined {
  const words: string[] = [];
  const marks = new Map<number, string>();
  for (const chunk of text.split(" ")) {
    const mark = /(?:\((?:a|as|o|os)\)|\/a)$/iu.exec(chunk)?.[0];
    if (mark !== undefined && (words.length > 0 || mark.length < chunk.length)) {
      const word = chunk.slice(0, -mark.length);
      if (word !== "") words.push(word);
      marks.set(words.length - 1, mark.toLowerCase());
    } else words.push(chunk);
  }
  if (marks.size === 0) return undefined;
  return {
    text: words.join(" "),
    mark(title) {
      const titled = title.split(" ");
      if (titled.length !== words.length) return undefined;
      return titled.map((word, at) => word + (marks.get(at) ?? "")).join(" ");
    },
  };
}
