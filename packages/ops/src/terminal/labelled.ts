const WIDTH = 80;
const LABEL = 10;

/** Lines with a name each, broken at spaces so that a terminal of 80 columns shows them whole. */
export function labelled(lines: readonly (readonly [name: string, text: string])[]): string {
  return lines.flatMap(([name, text]) => text.split("\n").flatMap(wrapped).map(beside(name))).join("\n");
}

/** The name stands before its first line alone. */
function beside(name: string): (line: string, index: number) => string {
  return (line, index) => `${index === 0 ? name.padEnd(LABEL) : " ".repeat(LABEL)}${line}`.trimEnd();
}

/** A word that is longer than a line stays whole, so that it can be copied. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && LABEL + last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
