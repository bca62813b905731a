import { counted, type Output } from "../terminal/output.ts";
import { wrap } from "../terminal/wrap.ts";
import type { NamedFinding } from "./run-checks.ts";

/** Where a line's text begins: after `ok    `, `warn  `, `fail  `. */
const INDENT = 6;

/**
 * One line a finding, its fix below it, at the end how many of each and, after `verdict`, the names of what fails. With
 * `--json` one object a finding.
 */
export function printFindings(findings: readonly NamedFinding[], output: Output, verdict: string): void {
  for (const finding of findings) output.row(lineOf(finding), finding);
  const count = (wanted: NamedFinding["level"]): number =>
    findings.filter(({ level }) => level === wanted).length;
  const fails = count("fail");
  output.say(
    `${findings.length} looked at: ${count("ok")} ok, ${counted(count("warn"), "warning")}, ${counted(fails, "failure")}.`,
  );
  if (fails === 0) return;
  const names = new Set(findings.filter(({ level }) => level === "fail").map(({ check }) => check));
  output.say(`${verdict} ${[...names].join(", ")}.`);
}

function lineOf({ check, level, what, fix }: NamedFinding): string {
  const text = indented(`${check}: ${what}`);
  const line = level.padEnd(INDENT) + text.trimStart();
  return fix === undefined ? line : `${line}\n${indented(`fix: ${fix}`)}`;
}

function indented(text: string): string {
  return wrap(text, INDENT)
    .map((line) => " ".repeat(INDENT) + line)
    .join("\n");
}
