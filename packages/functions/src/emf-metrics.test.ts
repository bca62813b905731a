import { afterEach, describe, expect, it, vi } from "vitest";

import { createEmfMetrics } from "./emf-metrics.ts";

afterEach(() => vi.restoreAllMocks());

/** What is written to CloudWatch, line by line. */
function recordLines(): string[] {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
  return lines;
}

describe("metrics in the embedded metric format", () => {
  it("sums what an invocation adds, and writes one line per set of dimensions", () => {
    const lines = recordLines();
    const metrics = createEmfMetrics("test");
    metrics.add("LeadsProcessed", 2);
    metrics.add("LeadsProcessed", 3);
    metrics.add("RulesResolved", 1, { field: "ciudad" });
    metrics.add("RulesResolved", 1, { field: "ciudad" });
    metrics.add("RulesResolved", 1, { field: "empresa" });
    expect(lines).toEqual([]);

    metrics.flush();
    const written = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(written).toMatchObject([
      { stage: "test", LeadsProcessed: 5, RulesResolved: 3 },
      { stage: "test", field: "ciudad", RulesResolved: 2 },
      { stage: "test", field: "empresa", RulesResolved: 1 },
    ]);
    expect(written[0]).not.toHaveProperty("field");
  });

  it("has the stage as its dimension, and beside it only its own: alarms name exactly these", () => {
    const lines = recordLines();
    const metrics = createEmfMetrics("test");
    for (let invocation = 0; invocation < 2; invocation += 1) {
      metrics.add("LedgerPercent", 0);
      metrics.add("RulesResolved", 1, { field: "empresa" });
      metrics.flush();
    }
    const line = (...dimensions: string[]): unknown => ({
      _aws: { CloudWatchMetrics: [{ Namespace: "LeadNormalizer", Dimensions: [dimensions] }] },
    });
    const each = [line("stage"), line("stage", "field")];
    expect(lines.map((text) => JSON.parse(text) as unknown)).toMatchObject([...each, ...each]);
  });

  it("tells a zero, so that an alarm recovers", () => {
    const lines = recordLines();
    const metrics = createEmfMetrics("test");
    metrics.add("PauseReminders", 0);
    metrics.flush();
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ PauseReminders: 0 }]);
  });

  it("writes nothing twice", () => {
    const lines = recordLines();
    const metrics = createEmfMetrics("test");
    metrics.add("ModelCalls", 1);
    metrics.flush();
    metrics.flush();
    expect(lines).toHaveLength(1);
  });
});
