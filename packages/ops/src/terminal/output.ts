import { storedJson } from "@lead-normalizer/local/files/stored-json.ts";

import { visibleJson, visibleLines } from "./quoted.ts";

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
  return {
    say: (text) => void (json ? process.stderr : process.stdout).write(`${visibleLines(text)}\n`),
    row: (text, data) =>
      void process.stdout.write(`${json ? visibleJson(storedJson(data)) : visibleLines(text)}\n`),
  };
}

/** `1 message`, `2 messages`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
