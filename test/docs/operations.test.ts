import { accountActions } from "@lead-normalizer/aws/account-actions.ts";
import { type ErrorCode, retryPolicies } from "@lead-normalizer/core/errors.ts";
import { metricNames } from "@lead-normalizer/core/ports.ts";
import { describe, expect, test } from "vitest";

import { headingsBelow, readPage, sectionOf } from "./markdown.ts";

const operations = readPage("docs/operations.md");
const codes = Object.keys(retryPolicies) as ErrorCode[];

/** Groups of the page, by the policy of their codes. */
const groups = {
  retry: "Codes that retry",
  defer: "Codes that defer",
  reject: "Codes that reject",
  pause: "Codes that pause",
} as const;

describe("docs/operations.md", () => {
  test.each(Object.entries(groups))(
    "has every code with the policy %s, in its group, and no other",
    (policy, group) => {
      const meant = codes.filter((code) => retryPolicies[code] === policy);
      expect(meant.length).toBeGreaterThan(3);
      expect(headingsBelow(operations, group, 4).toSorted()).toEqual(meant.toSorted());
    },
  );

  test("says something about each code, in a few lines", () => {
    for (const code of codes) {
      const lines = sectionOf(operations, code)
        .split("\n")
        .filter((line) => line !== "");
      expect([code, lines.length > 0 && lines.length <= 8]).toEqual([code, true]);
    }
  });

  test("names every action that doctor needs, and no other", () => {
    const section = sectionOf(operations, "Let somebody run doctor");
    const named = [...section.matchAll(/`([a-z]+:[A-Z]\w+)`/g)].map(([, action = ""]) => action);
    const tables = ["dynamodb:GetItem", "dynamodb:Query"];
    expect(named.toSorted()).toEqual([...accountActions, ...tables].toSorted());
  });

  test("has no two sections of one name", () => {
    const anchors = operations.headings.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test("names every metric, and none that does not exist", () => {
    const named = [...sectionOf(operations, "Metrics").matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(
      ([, cell = ""]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name),
    );
    expect(named.toSorted()).toEqual([...metricNames].toSorted());
  });
});
