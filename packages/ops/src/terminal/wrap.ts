/** Columns of the narrowest terminal that output is made for. */
const WIDTH = 80;

/** Breaks a text at spaces into lines that fit after so many columns. A word longer than a line stays whole, so that it can be copied. */
export function wrap(text: string, columnsBefore: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && columnsBefore + last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
