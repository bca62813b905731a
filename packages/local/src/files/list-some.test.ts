import { expect, it } from "vitest";

import { listSome, showName } from "./list-some.ts";

it("ten items are listed in full", () => {
  expect(listSome([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe("1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
});

it("past ten items the rest is counted", () => {
  expect(listSome(Array.from({ length: 12 }, (_, index) => index))).toBe(
    "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more",
  );
});

it("a name cannot send control characters to the terminal", () => {
  expect(showName("a\u001b[31m\nb")).toBe('"a\\u001b[31m\\nb"');
});

it("a very long name is cut", () => {
  expect(showName("x".repeat(1_000_000))).toHaveLength(63);
});
