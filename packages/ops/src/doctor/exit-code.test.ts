import { expect, test } from "vitest";

import { exitCodeOf } from "./exit-code.ts";
import type { NamedFinding } from "./run-checks.ts";

const fine: NamedFinding = { check: "region", level: "ok", what: "us-east-1" };
const bad: NamedFinding = { check: "queues", level: "fail", what: "gone" };
const stranger = { ...bad, check: "credentials" };

test.each<[string, number, NamedFinding[]]>([
  ["nothing fails", 0, [fine, { ...bad, level: "warn" }]],
  ["something fails", 1, [fine, bad]],
  ["there are no credentials", 2, [bad, { ...stranger, code: "account.no-credentials" }]],
  ["the role may not be assumed", 2, [{ ...stranger, code: "account.denied" }]],
  ["AWS did not answer", 1, [{ ...stranger, code: "account.unanswered" }]],
])("when %s the exit code is %i", (_what, code, findings) => {
  expect(exitCodeOf(findings)).toBe(code);
});
