import { expect, test, vi } from "vitest";

import { createOutput } from "./output.ts";

/** What a queue may carry, or an item that somebody edited. */
const hostile = "a\u001b[31m\u009b2J\u202eb\nñ \u{e0041}";

function written(json: boolean): string {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  createOutput(json).row(`code ${hostile}`, { code: hostile });
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join("");
  write.mockRestore();
  return text;
}

test("text steers no terminal, wherever it came from; its lines stay", () => {
  expect(written(false)).toBe("code a\\u{1b}[31m\\u{9b}2J\\u{202e}b\nñ \\u{e0041}\n");
});

test("neither does JSON, whose data stays what it was", () => {
  const line = written(true);
  expect(line).toMatch(/^[\u0020-\u007eñ]+\n$/);
  expect(JSON.parse(line)).toEqual({ code: hostile });
});
