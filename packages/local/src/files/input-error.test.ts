import { describe, expect, it } from "vitest";

import { errnoOf, InputError } from "./input-error.ts";

describe("InputError", () => {
  it("says what, where and the way out, each on its line", () => {
    const error = new InputError("leads.csv: bad rows.", {
      problems: ["line 3: 7 cells"],
      wayOut: "Quote them.",
    });
    expect(error.message).toBe("leads.csv: bad rows.\n  line 3: 7 cells\nQuote them.");
    expect(error.name).toBe("InputError");
  });

  it("shows the first ten problems, counts the rest and keeps them all", () => {
    const problems = Array.from({ length: 25 }, (_, index) => `line ${index + 2}: 7 cells`);
    const error = new InputError("leads.csv: bad rows.", { problems });
    expect(error.message).toContain("line 11: 7 cells\n  … and 15 more");
    expect(error.message).not.toContain("line 12:");
    expect(error.problems).toHaveLength(25);
  });

  it("keeps the cause", () => {
    const cause = new Error("disk");
    expect(new InputError("x", { cause }).cause).toBe(cause);
  });
});

describe("errnoOf", () => {
  it("is the code of a file operation's error and nothing else's", () => {
    expect(errnoOf(Object.assign(new Error("gone"), { code: "ENOENT" }))).toBe("ENOENT");
    expect(errnoOf(new Error("gone"))).toBeUndefined();
    expect(errnoOf("ENOENT")).toBeUndefined();
  });
});
