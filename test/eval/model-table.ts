import type { FieldKind } from "@lead-normalizer/core/fields/field-kind.ts";

import { type Evaluation, type Outcome, type Spent, sumSpent } from "./evaluate-model.ts";
import { type ModelScore, scoreOutcomes, sumOf } from "./model-scores.ts";
import { wilsonInterval } from "./wilson-interval.ts";

export const SIMULATOR_NOTE =
  "SIMULATED: a table of answers written by hand, not a model; it says nothing about one";

const LABEL_WIDTH = 42;
/** Rules that miss their label are listed once and cut: `--json` has all. What a model did wrong is never cut. */
const RULE_MISSES_SHOWN = 20;

/** Everything about the evaluations as text: a table for each kind and one for all, side by side, then what went wrong. */
export function modelReport(evaluations: readonly Evaluation[]): string {
  const kinds = [...new Set(evaluations.flatMap(({ outcomes }) => outcomes.map((one) => one.case.kind)))];
  const tables = kinds.map((kind) =>
    table(
      kind,
      evaluations,
      ({ outcomes }) => outcomes.filter((one) => one.case.kind === kind),
      ({ spent }) => sumSpent([...spent].filter(([one]) => one === kind).map(([, own]) => own)),
    ),
  );
  const all = table(
    "all kinds",
    evaluations,
    ({ outcomes }) => outcomes,
    ({ spent }) => sumSpent(spent.values()),
  );
  const lists = [...evaluations.flatMap(modelMisses), ...ruleMisses(evaluations[0])];
  return [...(kinds.length > 1 ? tables : []), all, ...lists].join("\n\n");
}

type Line = [label: string, cells: string[]];

/** Other lines without a count are left out. */
const alwaysShown = new Set(["cases", "asked", "  accepted: WRONG", "unresolved", "calls"]);

function table(
  title: FieldKind | "all kinds",
  evaluations: readonly Evaluation[],
  outcomesOf: (evaluation: Evaluation) => readonly Outcome[],
  spentOf: (evaluation: Evaluation) => Spent,
): string {
  const scores = evaluations.map((one) => scoreOutcomes(outcomesOf(one)));
  const spent = evaluations.map(spentOf);
  const each = (cell: (score: ModelScore) => string | number): string[] =>
    scores.map((one) => String(cell(one)));
  const lines: Line[] = [
    ["cases", each(({ cases }) => cases)],
    ["resolved by rules: right", each(({ rules }) => rules.exact)],
    ["  right but for case, accents", each(({ rules }) => rules.near)],
    ["  other than expected", each(({ rules }) => rules.other)],
    ["asked", each(({ asked }) => asked)],
    ["  accepted: right", each(({ accepted }) => accepted.exact)],
    ["  accepted: right but for case, accents", each(({ accepted }) => accepted.near)],
    ["  accepted: WRONG", each(({ accepted }) => accepted.other)],
    ["  rejected by the guard", each(({ rejected }) => sumOf(rejected))],
    ...byCode(scores, ({ rejected }) => rejected, "    "),
    ["    of these, right answers", each(({ wronglyRejected }) => wronglyRejected)],
    ["  no answer", each(({ noAnswer }) => noAnswer)],
    ...byCode(scores, ({ failed }) => failed, "  "),
    ["unresolved", each(({ unresolved }) => unresolved)],
    ["  rightly", each(({ rightlyUnresolved }) => rightlyUnresolved)],
    ...byCode(scores, ({ leftOpen }) => leftOpen, "  without a model: "),
    ...byCode(scores, ({ unasked }) => unasked, "NOT ASKED: "),
    ["ended exactly as expected", each((score) => accuracy(score, score.accurate))],
    ["  or but for case, accents", each((score) => accuracy(score, score.nearlyAccurate))],
    ["accepted are right, or but for those", each(acceptedRight)],
    ["calls", spent.map(({ calls }) => String(calls))],
    ["input + output tokens", spent.map((one) => `${one.inputTokens} + ${one.outputTokens}`)],
    ["dollars", spent.map(({ costMicroUsd }) => (costMicroUsd / 1_000_000).toFixed(6))],
    ["ms", spent.map(({ ms }) => String(Math.round(ms)))],
  ];
  const heads = evaluations.map(({ contender }) => contender.label);
  const notes = evaluations.some(({ contender }) => contender.isSimulated) ? [SIMULATOR_NOTE] : [];
  const shown = lines.filter(([name, cells]) => alwaysShown.has(name) || cells.some((cell) => cell !== "0"));
  return [title, ...notes, ...align([["", heads], ...shown])].join("\n");
}

/** A line for each code that any of the contenders has. */
function byCode(
  scores: readonly ModelScore[],
  countsOf: (score: ModelScore) => Readonly<Record<string, number>>,
  before: string,
): Line[] {
  const codes = [...new Set(scores.flatMap((score) => Object.keys(countsOf(score))))].toSorted();
  return codes.map((code) => [`${before}${code}`, scores.map((score) => String(countsOf(score)[code] ?? 0))]);
}

/** A share of the cases with its interval; of an evaluation that broke off nothing can be said. */
function accuracy({ cases, unasked }: ModelScore, right: number): string {
  return sumOf(unasked) > 0 ? "INCOMPLETE" : share(right, cases);
}

function acceptedRight({ accepted, unasked }: ModelScore): string {
  return sumOf(unasked) > 0 ? "INCOMPLETE" : share(accepted.exact + accepted.near, sumOf(accepted));
}

function share(part: number, whole: number): string {
  if (whole === 0) return "–";
  const { from, to } = wilsonInterval(part, whole);
  return `${percent(part / whole)} % (${percent(from)} to ${percent(to)})`;
}

const percent = (fraction: number): string => (100 * fraction).toFixed(1);

function align(lines: readonly Line[]): string[] {
  const widths = lines[0]?.[1].map((_, column) =>
    Math.max(...lines.map(([, cells]) => cells[column]?.length ?? 0)),
  );
  return lines.map(([label, cells]) =>
    `  ${label.padEnd(LABEL_WIDTH)}${cells.map((cell, column) => cell.padStart((widths?.[column] ?? 0) + 3)).join("")}`.trimEnd(),
  );
}

/** What a contender did wrong, or was not allowed to do right. */
function modelMisses({ contender, outcomes }: Evaluation): string[] {
  const wrong = outcomes.filter((one) => one.kind === "accepted" && one.verdict === "other");
  const lost = outcomes.filter((one) => one.kind === "rejected" && one.verdict !== "other");
  return [
    ...list(`${contender.label}: accepted WRONG (${wrong.length})`, wrong),
    ...list(`${contender.label}: right, but rejected by the guard (${lost.length})`, lost),
  ];
}

function ruleMisses(evaluation: Evaluation | undefined): string[] {
  const misses = (evaluation?.outcomes ?? []).filter(
    (one) => one.kind === "rules" && one.verdict === "other",
  );
  const rest = misses.length - RULE_MISSES_SHOWN;
  const [text] = list(
    `Rules: resolved other than expected (${misses.length})`,
    misses.slice(0, RULE_MISSES_SHOWN),
  );
  return text === undefined ? [] : [rest > 0 ? `${text}\n  … and ${rest} more (--json)` : text];
}

function list(title: string, outcomes: readonly Outcome[]): string[] {
  return outcomes.length === 0 ? [] : [[title, ...outcomes.map((one) => `  ${describe(one)}`)].join("\n")];
}

function describe(outcome: Outcome): string {
  const { field, input, expected } = outcome.case;
  const right = expected?.map((one) => JSON.stringify(one)).join(" or ") ?? "unresolved";
  const got =
    outcome.kind === "rejected"
      ? `${JSON.stringify(outcome.answer)} (${outcome.code})`
      : "value" in outcome
        ? JSON.stringify(outcome.value)
        : outcome.kind;
  return `${field} ${JSON.stringify(input)} → ${got}, expected ${right}`;
}
