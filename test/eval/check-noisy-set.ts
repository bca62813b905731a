import { expect, it } from "vitest";

import { type NoisyRow, scoreNoisyRows } from "./score-rows.ts";

/** What must hold of a noisy set, and of the rules on it. */
export function checkNoisySet(noisy: readonly NoisyRow[], rules: Parameters<typeof scoreNoisyRows>[1]): void {
  it("the noisy set comes out exactly as a person labelled it", () => {
    const { right, total, misses } = scoreNoisyRows(noisy, rules);
    expect(total).toBeGreaterThanOrEqual(170);
    expect(right / total, JSON.stringify(misses, undefined, 1)).toBeGreaterThanOrEqual(0.98);
  });

  it("the noisy set names each input once and has every status", () => {
    expect(new Set(noisy.map((row) => row.input)).size).toBe(noisy.length);
    expect(new Set(noisy.map((row) => row.id)).size).toBe(noisy.length);
    expect([...new Set(noisy.map((row) => row.status))].toSorted()).toEqual(["ask", "resolved", "review"]);
  });
}
