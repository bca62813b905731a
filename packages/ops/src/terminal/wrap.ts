import { visibleLines } from "./quoted.ts";

/** Columns of the narrowest terminal that output is made for. */
export const WIDTH = 80;

/** Between the words of what stands in backquotes, which is to be copied as one. No shown text has it. */
const TIED = "\u0000";
const inBackquotes = /`[^`\n]{1,60}`/g;

/** Breaks a text at spaces into lines that fit after so many columns. A word longer than a line, or a command in backquotes, stays whole, so that it can be copied. */
export function wrap(text: string, columnsBefore: number): string[] {
  const lines: string[] = [];
  for (const word of text.replace(inBackquotes, (command) => command.replaceAll(" ", TIED)).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && columnsBefore + last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => line.replaceAll(TIED, " "));
}

/**
 * A text as a stream takes it: broken for the person at a terminal, in whole lines for `grep` behind a pipe. Nothing in it steers
 * the terminal, whoever wrote it.
 */
export function shownOn({ isTTY }: { isTTY?: boolean }, text: string): string {
  const seen = visibleLines(text);
  return isTTY === true ? fitted(seen) : seen;
}

/** A text for people as it is, but for lines that 80 columns do not show: those go on below, as far in as their text begins. */
export function fitted(text: string): string {
  return text
    .split("\n")
    .flatMap((line) => {
      if (line.length <= WIDTH) return [line];
      const head = /^ *(?:- )?/.exec(line)?.[0] ?? "";
      const below = " ".repeat(head.length);
      return wrap(line.slice(head.length), head.length).map((part, index) =>
        ((index === 0 ? head : below) + part).trimEnd(),
      );
    })
    .join("\n");
}
