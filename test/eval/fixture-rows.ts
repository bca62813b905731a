import { readFileSync } from "node:fs";

/** The rows of a JSONL file of `test/fixtures/`, named without its ending. */
export function fixtureRows<Row>(name: string): Row[] {
  const text = readFileSync(new URL(`../fixtures/${name}.jsonl`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}
