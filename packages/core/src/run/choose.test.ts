import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Candidate, createChooser } from "./choose.ts";

const aCandidate = (leadId: string, changes: Partial<Candidate> = {}): Candidate => ({
  leadId,
  staleness: "never",
  sinceMs: 1_000,
  ...changes,
});

function chooseFrom(
  candidates: readonly Candidate[],
  cap: number,
  recheckCap = 0,
  seed = "run-1",
): Candidate[] {
  const chooser = createChooser({ cap, recheckCap, seed });
  for (const candidate of candidates) chooser.offer(candidate);
  return chooser.choose();
}

const numbered = (count: number, changes: (index: number) => Partial<Candidate>): Candidate[] =>
  Array.from({ length: count }, (_, index) => aCandidate(`lead-${index}`, changes(index)));

describe("the chooser", () => {
  it("keeps to both caps and invents no lead, whatever it is offered", () => {
    const candidate = fc.record({
      leadId: fc.uuid(),
      staleness: fc.constantFrom("never", "edited", "retry", "expired"),
      sinceMs: fc.nat(3),
    });
    const candidates = fc.uniqueArray(candidate, { selector: ({ leadId }) => leadId, maxLength: 60 });
    fc.assert(
      fc.property(candidates, fc.nat(20), fc.nat(20), (offered, cap, recheckCap) => {
        const chosen = chooseFrom(offered, cap, recheckCap);
        const rechecks = offered.filter(({ staleness }) => staleness === "expired").length;
        const chosenRechecks = chosen.filter(({ staleness }) => staleness === "expired").length;
        expect(chosen.length - chosenRechecks).toBe(Math.min(cap, offered.length - rechecks));
        expect(chosenRechecks).toBe(Math.min(recheckCap, rechecks));
        expect(new Set(chosen.map(({ leadId }) => leadId)).size).toBe(chosen.length);
        for (const one of chosen) expect(offered).toContainEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it("gives four places of five to those who have waited longest", () => {
    const chosen = chooseFrom(
      numbered(1_000, (index) => ({ sinceMs: 1_000 + index })),
      10,
    );
    const ids = chosen.map(({ leadId }) => leadId);
    expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 8 }, (_, index) => `lead-${index}`)));
    expect(chosen.map(({ sinceMs }) => sinceMs)).toEqual(
      chosen.map(({ sinceMs }) => sinceMs).toSorted((a, b) => a - b),
    );
  });

  it("draws the fifth place anew each night, so that no fixed order shuts anyone out", () => {
    const waiting = numbered(100, (index) => ({ sinceMs: 1_000 + index }));
    const lucky = new Set<string>();
    for (let night = 0; night < 400; night += 1) {
      for (const { leadId } of chooseFrom(waiting, 10, 0, `night-${night}`)) lucky.add(leadId);
    }
    expect(lucky.size).toBe(100);
  });

  it.each([1, 2, 3, 4])("leaves everyone a chance even when the cap is %i", (cap) => {
    const waiting = numbered(20, (index) => ({ sinceMs: 1_000 + index }));
    const lucky = new Set<string>();
    for (let night = 0; night < 1_000; night += 1) {
      for (const { leadId } of chooseFrom(waiting, cap, 0, `night-${night}`)) lucky.add(leadId);
    }
    expect(lucky.size).toBe(20);
  });

  it("draws the same lots for the same run", () => {
    const waiting = numbered(100, () => ({}));
    expect(chooseFrom(waiting, 10)).toEqual(chooseFrom(waiting.toReversed(), 10));
    expect(chooseFrom(waiting, 10)).not.toEqual(chooseFrom(waiting, 10, 0, "run-2"));
  });

  it("gives leads that do not tell how long they wait the share of the rest that is theirs by number", () => {
    const telling = numbered(300, (index) => ({ leadId: `told-${index}`, sinceMs: 1 + index }));
    const untold = numbered(100, (index) => ({ leadId: `untold-${index}`, sinceMs: 0 }));
    const chosen = chooseFrom([...telling, ...untold], 100);
    const ofUntold = chosen.filter(({ leadId }) => leadId.startsWith("untold"));
    expect(chosen).toHaveLength(100);
    // A quarter of the eighty places that are not drawn from all, and about a quarter of the twenty that are.
    expect(ofUntold.length).toBeGreaterThanOrEqual(20);
    expect(ofUntold.length).toBeLessThanOrEqual(32);
    const oldestToldLeft = telling.findIndex(({ leadId }) => !chosen.some((lead) => lead.leadId === leadId));
    expect(oldestToldLeft).toBeGreaterThanOrEqual(60);
  });

  it.each([0, 1])("fills the cap from whichever kind there is (sinceMs %d)", (sinceMs) => {
    expect(
      chooseFrom(
        numbered(50, () => ({ sinceMs })),
        30,
      ),
    ).toHaveLength(30);
  });

  it("never lets a recheck take the place of a lead that needs work, and puts rechecks last", () => {
    const rechecks = numbered(50, (index) => ({
      leadId: `old-${index}`,
      staleness: "expired",
      sinceMs: index,
    }));
    const costly = numbered(10, (index) => ({ sinceMs: 9_000 + index }));
    const chosen = chooseFrom([...rechecks, ...costly], 10, 5);
    expect(chosen.slice(0, 10)).toEqual(costly);
    expect(chosen.slice(10)).toEqual(rechecks.slice(0, 5));
  });

  it("chooses nothing when the cap is used up", () => {
    expect(
      chooseFrom(
        numbered(5, () => ({})),
        0,
        0,
      ),
    ).toEqual([]);
  });
});
