import { describe, expect, it } from "vitest";

import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";
import { forgetInBatch, forgetInRun } from "./forget-lead.ts";

const attempt = { id: "i-1", receive: 3, startedAtMs: T0, deadlineAtMs: T0 + 1 };

describe("an erased lead in a batch", () => {
  it("is replaced wherever it stands, and everything else stays", () => {
    const batch = aBatch({
      leadIds: ["a", "gone", "b"],
      held: ["gone", "b"],
      suspects: { gone: 2, b: 1 },
      attempt: { ...attempt, leadId: "gone" },
    });
    expect(forgetInBatch(batch, "gone")).toEqual({
      ...batch,
      leadIds: ["a", "erased", "b"],
      held: ["erased", "b"],
      suspects: { erased: 2, b: 1 },
      attempt: { ...attempt, leadId: "erased" },
    });
  });

  it("has a name of its own beside others that were erased, so that each of them counts", () => {
    const first = forgetInBatch(aBatch({ leadIds: ["a", "b", "c"] }), "a");
    const second = forgetInBatch(first!, "c");
    expect(second?.leadIds).toEqual(["erased", "b", "erased-2"]);
    expect(forgetInBatch(second!, "c")).toBeUndefined();
  });

  it("that does not name it is left alone", () => {
    expect(forgetInBatch(aBatch({ leadIds: ["a"], attempt }), "gone")).toBeUndefined();
  });
});

describe("an erased lead in a run", () => {
  it("is replaced among those that it was asked for", () => {
    const run = aRun({ event: { leadIds: ["gone", "b"], dryRun: false } });
    expect(forgetInRun(run, "gone")).toEqual({
      ...run,
      event: { leadIds: ["erased", "b"], dryRun: false },
    });
  });

  it("that does not name it is left alone", () => {
    expect(forgetInRun(aRun(), "gone")).toBeUndefined();
  });
});
