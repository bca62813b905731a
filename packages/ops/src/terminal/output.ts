import { storedJson } from "@lead-normalizer/local/files/stored-json.ts";

import { visibleJson } from "./quoted.ts";
import { shownOn } from "./wrap.ts";

/**
 * Where commands write: text for people, or with `--json` one object a line on stdout and nothing else there. Nothing in either
 * steers a terminal, wherever it came from.
 */
export interface Output {
  /** Something for people alone. */
  say(text: string): void;
  /** One result, in both forms. */
  row(text: string, data: unknown): void;
}

/** Nothing in a text steers the terminal that shows it. */
export function createOutput(json: boolean): Output {
  const say = (to: NodeJS.WriteStream, text: string): void => void to.write(`${shownOn(to, text)}\n`);
  return {
    say: (text) => say(json ? process.stderr : process.stdout, text),
    row: (text, data) =>
      json ? void process.stdout.write(`${visibleJson(storedJson(data))}\n`) : say(process.stdout, text),
  };
}

/** `1 message`, `2 messages`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
