import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { beforeEach, expect, test, vi } from "vitest";

import { explainError } from "./explain-error.ts";
import { createOutput } from "./output.ts";

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((text) => written.push(String(text)) > 0);
  }
  return () => vi.restoreAllMocks();
});

const hostile = "lead \u001b]0;owned\u0007\u009b2J\u202e";
const shown = String.raw`lead \u{1b}]0;owned\u{7}\u{9b}2J\u{202e}`;

test.each([
  ["a row", () => createOutput(false).row(`${hostile}\nbelow`, {}), `${shown}\nbelow\n`],
  ["a remark", () => createOutput(false).say(hostile), `${shown}\n`],
  ["wrong use", () => explainError(new InputError(`No ${hostile}.`)), `No ${shown}.\n`],
  [
    "a failure",
    () => explainError(new NormalizerError("run.unknown", `No ${hostile}.`)),
    `run.unknown: No ${shown}.\n`,
  ],
])("an id in %s does not steer the terminal", (_what, show, text) => {
  show();
  expect(written.join("")).toBe(text);
});

test("JSON has whatever a table can hold: no set comes out empty", () => {
  createOutput(true).row("", { typed: new Set(["a", "b"]), bytes: new Uint8Array([104, 105]) });
  expect(written).toEqual(['{"typed":["a","b"],"bytes":"aGk="}\n']);
});

/** What a queue may carry, or an item that somebody edited. */
const carried = "a\u001b[31m\u009b2J\u202eb\nñ \u{e0041}";

test("JSON steers no terminal either, and its data stays what it was", () => {
  createOutput(true).row("", { code: carried });
  const line = written.join("");
  expect(line).toMatch(/^[\u0020-\u007eñ]+\n$/);
  expect(JSON.parse(line)).toEqual({ code: carried });
});
