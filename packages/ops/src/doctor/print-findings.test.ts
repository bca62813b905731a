import { describe, expect, test } from "vitest";

import type { Output } from "../terminal/output.ts";
import { printFindings } from "./print-findings.ts";
import type { NamedFinding } from "./run-checks.ts";

function printed(findings: readonly NamedFinding[]) {
  const rows: unknown[] = [];
  const texts: string[] = [];
  const output: Output = {
    say: (text) => void texts.push(text),
    row: (text, data) => {
      texts.push(text);
      rows.push(data);
    },
  };
  printFindings(findings, output, "Mend:");
  return { rows, text: texts.join("\n") };
}

const fine: NamedFinding = { check: "credentials", level: "ok", what: "account 123456789012" };
const bad: NamedFinding = {
  check: "lambda concurrency",
  level: "fail",
  what: "10 unreserved; 2 consumers and 10 others need 12",
  fix: "ask for more in Service Quotas, AWS Lambda, or lower consumerMaximumConcurrency in stacks/stages.ts",
};

describe("findings", () => {
  test("are a line each with its fix below, and how many there are", () => {
    expect(printed([fine, bad, { ...bad, level: "warn", fix: "look" }]).text).toBe(
      `ok    credentials: account 123456789012
fail  lambda concurrency: 10 unreserved; 2 consumers and 10 others need 12
      fix: ask for more in Service Quotas, AWS Lambda, or lower
      consumerMaximumConcurrency in stacks/stages.ts
warn  lambda concurrency: 10 unreserved; 2 consumers and 10 others need 12
      fix: look
3 looked at: 1 ok, 1 warning, 1 failure.
Mend: lambda concurrency.`,
    );
  });

  test("do not speak of what fails when nothing does", () => {
    expect(printed([fine]).text).toBe(
      "ok    credentials: account 123456789012\n1 looked at: 1 ok, 0 warnings, 0 failures.",
    );
  });

  test("keep a word that is longer than a line whole, so that it can be copied", () => {
    const arn = `arn:aws:sts::123456789012:assumed-role/${"x".repeat(100)}`;
    expect(printed([{ ...fine, what: `account 123456789012 as ${arn}` }]).text).toContain(`\n      ${arn}\n`);
  });

  test("are handed out as they are with --json", () => {
    expect(printed([fine, bad]).rows).toEqual([fine, bad]);
  });
});
