import { describe, expect, it } from "vitest";

import { emptyTally } from "./batch-item.ts";
import { writeSummaryText } from "./summary-text.ts";
import type { Summary } from "./summary.ts";

const runId = "scheduled-2026-11-22T070000Z";

function textOf(changes: Partial<Summary> = {}, again = false, stage?: string): string {
  const summary: Summary = {
    ...emptyTally,
    runId,
    selected: 300,
    batches: 30,
    normalized: 300,
    fieldsNormalized: 2_030,
    fieldsUnresolved: 70,
    fieldsChanged: 812,
    modelCalls: 12,
    inputTokens: 9_000,
    outputTokens: 800,
    costUsd: 0.0123,
    durationMs: 65_000,
    backlog: 41,
    ...changes,
  };
  return writeSummaryText(summary, { again, stage });
}

describe("the text of a summary", () => {
  it("says of a run that went well that nothing needs anybody, and then its numbers", () => {
    expect(textOf()).toBe(
      `Nothing needs you.

Run: ${runId}
Closed: 65 s after its start
Leads: 300 selected
Outcomes: 300 normalized, 0 rechecked, 0 upToDate, 0 deferred, 0 deadLettered, 0 deleted
Codes: none
Values: 2030 normalized, 70 unresolved, 812 changed
Model: 12 calls, 9000 tokens in, 800 tokens out, $0.0123
Backlog: 41 stale leads for later runs`,
    );
  });

  it("begins with what needs somebody, the worst first, and the first command to run", () => {
    const text = textOf({
      normalized: 290,
      deferred: 7,
      deadLettered: 3,
      errors: { "model.unavailable": 3, "budget.spent": 7 },
    });
    expect(text.split("\n").slice(0, 5)).toEqual([
      "Dead letters: 3. They wait until somebody sends them back or gives them up.",
      "Deferred: 7. They are still stale, and later runs take them.",
      "",
      "First: pnpm ops dlq",
      "",
    ]);
    expect(text).toContain("Codes: 3 model.unavailable, 7 budget.spent");
  });

  it("of a run that deferred leads says where to look why", () => {
    const text = textOf({ normalized: 293, deferred: 7, errors: { "budget.spent": 7 } });
    expect(text).toContain(`First: pnpm ops run show ${runId}`);
    expect(text).not.toContain("Dead letters");
  });

  it.each([
    [{ normalized: 297, deadLettered: 3 }, "dlq"],
    [{ normalized: 293, deferred: 7 }, `run show ${runId}`],
    [{ normalized: 290 }, `run show ${runId}`],
  ])("of a stage's run names the stage in its command, so that it works as printed", (changes, command) => {
    const text = textOf(changes, false, "production");
    expect(text).toContain(`First: pnpm ops --stage production ${command}\n`);
    expect(text.replace(" --stage production", "")).toBe(textOf(changes));
  });

  it("puts leads that no outcome accounts for before everything else", () => {
    const text = textOf({ normalized: 290, deadLettered: 3, errors: { crash: 3 } });
    expect(text).toMatch(/^Leads without an outcome: 7\./);
    expect(text).toContain(`First: pnpm ops run show ${runId}`);
  });

  it("of a run that a replay opened begins with that, and says the rest as ever", () => {
    const [again, ...rest] = textOf({}, true).split("\n\n");
    expect(again).toMatch(/^Again: .* replace the earlier ones\.$/);
    expect(rest.join("\n\n")).toBe(textOf());
  });

  it.each([
    [0, "0 s"],
    [119_000, "119 s"],
    [31 * 60_000, "31 min"],
    [5.2 * 3_600_000, "5 h"],
    [3 * 86_400_000, "3 days"],
  ])("tells %i ms as %s", (durationMs, text) => {
    expect(textOf({ durationMs })).toContain(`Closed: ${text} after its start`);
  });
});
