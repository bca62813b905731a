import { normalizeField } from "@lead-normalizer/core/fields/normalize-field.ts";
import { guardAnswer } from "@lead-normalizer/core/normalize/guard.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";

import { fixtureRows } from "./fixture-rows.ts";

/** A value that rules leave open, an answer to it, and whether that is right. */
interface LabelledAnswer {
  field: string;
  input: string;
  answer: string;
  right: boolean;
  why?: string;
}

/** How the guard took the answers of one field. */
export interface GuardScore {
  right: number;
  rightAccepted: number;
  wrong: number;
  wrongAccepted: number;
  /** Answers that it took and should not have, or did not and should have. */
  misses: string[];
  /** Values about which no model is asked. */
  notAsked: string[];
}

const sets: Record<string, () => LabelledAnswer[]> = {
  development: () => [...labelled("model-answers/right", true), ...labelled("model-answers/wrong", false)],
  "second set": () => fixtureRows<LabelledAnswer>("model-answers/second"),
  "third set": () => fixtureRows<LabelledAnswer>("model-answers/third"),
};

function labelled(name: string, right: boolean): LabelledAnswer[] {
  return fixtureRows<Omit<LabelledAnswer, "right">>(name).map((row) => ({ ...row, right }));
}

/** The guard's scores by set and field. */
export function guardScores(): Record<string, Record<string, GuardScore>> {
  return Object.fromEntries(Object.entries(sets).map(([set, rows]) => [set, scoreFields(rows())]));
}

function scoreFields(rows: readonly LabelledAnswer[]): Record<string, GuardScore> {
  const byField = Map.groupBy(rows, ({ field }) => field);
  return Object.fromEntries([...byField].map(([field, ofField]) => [field, score(ofField)]));
}

function score(rows: readonly LabelledAnswer[]): GuardScore {
  const sums: GuardScore = {
    right: 0,
    rightAccepted: 0,
    wrong: 0,
    wrongAccepted: 0,
    misses: [],
    notAsked: [],
  };
  for (const { field, input, answer, right } of rows) {
    const kind = defaultSettings.fieldKinds[field];
    if (kind === undefined) throw new Error(`There is no field ${field}.`);
    const ruled = normalizeField(kind, input, { field });
    if (ruled.status !== "ask") sums.notAsked.push(input);
    const verdict = guardAnswer(kind, ruled.value, answer);
    sums[right ? "right" : "wrong"] += 1;
    if (verdict.ok) sums[right ? "rightAccepted" : "wrongAccepted"] += 1;
    if (verdict.ok !== right) {
      const how = verdict.ok ? "accepted" : verdict.code;
      sums.misses.push(`${right ? "right" : "WRONG"}  ${input} → ${answer}  (${how})`);
    }
  }
  return sums;
}
