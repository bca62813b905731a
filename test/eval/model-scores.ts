import type { Outcome, Verdict } from "./evaluate-model.ts";

/** How many of some values were right, right but for case and accents, and wrong. */
export type Tally = Record<Verdict, number>;

/**
 * How a contender did on some cases. `cases` = all of `rules` and `accepted` + `unresolved` + `unasked`, and
 * `asked` = all of `accepted` + `rejected` + `noAnswer` + `failed`.
 */
export interface ModelScore {
  cases: number;
  rules: Tally;
  /** Cases whose value a model was asked about, and it replied or broke. */
  asked: number;
  accepted: Tally;
  /** By code of the guard. */
  rejected: Record<string, number>;
  /** Of these, answers that were right, be it but for case and accents. */
  wronglyRejected: number;
  noAnswer: number;
  /** By code: replies that were of no use. */
  failed: Record<string, number>;
  /** By code: no model was to be asked. */
  leftOpen: Record<string, number>;
  unresolved: number;
  /** Of these, cases that should stay so. */
  rightlyUnresolved: number;
  /** By code: the evaluation is not complete. */
  unasked: Record<string, number>;
  /** Cases that ended exactly as they should. */
  accurate: number;
  /** The same, where case and accents may differ. */
  nearlyAccurate: number;
}

export function scoreOutcomes(outcomes: readonly Outcome[]): ModelScore {
  const score: ModelScore = {
    cases: outcomes.length,
    rules: { exact: 0, near: 0, other: 0 },
    asked: 0,
    accepted: { exact: 0, near: 0, other: 0 },
    rejected: {},
    wronglyRejected: 0,
    noAnswer: 0,
    failed: {},
    leftOpen: {},
    unresolved: 0,
    rightlyUnresolved: 0,
    unasked: {},
    accurate: 0,
    nearlyAccurate: 0,
  };
  for (const outcome of outcomes) add(score, outcome);
  return score;
}

function add(score: ModelScore, outcome: Outcome): void {
  switch (outcome.kind) {
    case "rules":
      score.rules[outcome.verdict] += 1;
      break;
    case "accepted":
      score.accepted[outcome.verdict] += 1;
      break;
    case "rejected":
      count(score.rejected, outcome.code);
      if (outcome.verdict !== "other") score.wronglyRejected += 1;
      break;
    case "no-answer":
      score.noAnswer += 1;
      break;
    case "failed":
      count(score.failed, outcome.code);
      break;
    case "left-open":
      count(score.leftOpen, outcome.code);
      break;
    case "unasked":
      count(score.unasked, outcome.code);
      return;
  }
  if (outcome.kind !== "rules" && outcome.kind !== "left-open") score.asked += 1;
  if (outcome.kind !== "rules" && outcome.kind !== "accepted") {
    score.unresolved += 1;
    if (outcome.case.expected !== null) return;
    score.rightlyUnresolved += 1;
    score.accurate += 1;
    score.nearlyAccurate += 1;
  } else {
    if (outcome.verdict === "exact") score.accurate += 1;
    if (outcome.verdict !== "other") score.nearlyAccurate += 1;
  }
}

function count(counts: Record<string, number>, code: string): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

/** All that is counted there. */
export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}
