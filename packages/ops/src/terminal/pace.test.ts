import { expect, test } from "vitest";

import { describeDuration, describePace } from "./pace.ts";

test.for([
  [0, "0 s"],
  [-5, "0 s"],
  [119_000, "119 s"],
  [120_000, "2 min"],
  [7_199_000, "120 min"],
  [7_200_000, "2 h"],
  [172_800_000, "2 d"],
] as const)("%i ms are %s", ([ms, text]) => {
  expect(describeDuration(ms)).toBe(text);
});

test.for([
  [0, 10, 5_000, ""],
  [5, 10, 0, ""],
  [5, 10, 5_000, "1.0/s, 5 s left"],
  [10, 10, 5_000, "2.0/s"],
  [1, 3, 60_000, "1.0/min, 2 min left"],
] as const)("%i of %i in %i ms: %s", ([done, total, elapsedMs, text]) => {
  expect(describePace(done, total, elapsedMs)).toBe(text);
});
