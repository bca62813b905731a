import { describe, expect, it } from "vitest";

import { checkLeadSizes } from "./check-lead-sizes.ts";

describe("checkLeadSizes", () => {
  it("a lead that DynamoDB could not hold is refused by id before anything is loaded", () => {
    const leads = [
      { leadId: "small", empresa: "x" },
      { leadId: "huge", empresa: "ñ".repeat(200_000) },
    ];
    expect(() => checkLeadSizes({ path: "leads.csv", leads })).toThrow(/lead huge: 391 KB/);
    expect(() => checkLeadSizes({ path: "leads.csv", leads })).not.toThrow(/small/);
  });

  it("leads that fit pass", () => {
    expect(() =>
      checkLeadSizes({ path: "leads.csv", leads: [{ leadId: "a", empresa: "x".repeat(300_000) }] }),
    ).not.toThrow();
  });
});
