import { wrap } from "./wrap.ts";

/** Columns of the names. */
const LABEL = 10;

/** Lines with a name each, broken at spaces so that a terminal of 80 columns shows them whole. */
export function labelled(lines: readonly (readonly [name: string, text: string])[]): string {
  return lines
    .flatMap(([name, text]) =>
      text
        .split("\n")
        .flatMap((line) => wrap(line, LABEL))
        .map(beside(name)),
    )
    .join("\n");
}

/** The name stands before its first line alone. */
function beside(name: string): (line: string, index: number) => string {
  return (line, index) => `${index === 0 ? name.padEnd(LABEL) : " ".repeat(LABEL)}${line}`.trimEnd();
}
