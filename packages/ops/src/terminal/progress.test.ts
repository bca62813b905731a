import { expect, it } from "vitest";

import { createProgress } from "./progress.ts";

function aLine(isTTY: boolean, total?: number) {
  const written: string[] = [];
  let nowMs = 0;
  const line = { isTTY, write: (text: string) => written.push(text) };
  const progress = createProgress("leads", total, () => nowMs, line);
  return {
    written,
    progress,
    at: (ms: number, done: number, more?: { total?: number; note?: string }) => {
      nowMs = ms;
      progress.at(done, more);
    },
  };
}

it("a short wait shows nothing", () => {
  const { at, progress, written } = aLine(true, 10);
  at(1_999, 9);
  progress.end();
  expect(written).toEqual([]);
});

it("a terminal has one line with rate and time left, which goes at the end", () => {
  const { at, progress, written } = aLine(true, 1_000);
  at(2_000, 100);
  at(2_100, 110);
  at(4_000, 500);
  progress.end();
  expect(written).toEqual([
    "\r\u001b[K  100 of 1000 leads, 50/s, 18 s left",
    "\r\u001b[K  500 of 1000 leads, 125/s, 4 s left",
    "\r\u001b[K",
  ]);
});

it("elsewhere it is a line every ten seconds, without codes; an unknown total is not guessed", () => {
  const { at, progress, written } = aLine(false);
  at(2_000, 3);
  at(11_999, 50);
  at(12_000, 60);
  progress.end();
  expect(written).toEqual(["  3 leads, 1.5/s\n", "  60 leads, 5.0/s\n"]);
});

it("what is known only later is said later, beside what else there is to say", () => {
  const late = aLine(false);
  late.at(1_999, 1);
  expect(late.written).toEqual([]);
  late.at(2_000, 10, { total: 40, note: "$0.0012" });
  expect(late.written).toEqual(["  10 of 40 leads, 5.0/s, 6 s left, $0.0012\n"]);
});
