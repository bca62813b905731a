import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aBatch, T0 } from "../../../../test/support/builders.ts";
import type { Attempt, BatchItem } from "../run/batch-item.ts";
import { MAX_RECEIVES } from "../limits.ts";
import {
  endAttempt,
  hasCrashed,
  type Isolation,
  isolationOf,
  markLead,
  startAttempt,
  suspicionOf,
} from "./attempt.ts";

const MINUTE_MS = 60_000;

/** The attempt of the given receive: each begins a quarter of an hour after the one before, and has two minutes. */
function anAttempt(receive: number, changes: Partial<Attempt> = {}): Attempt {
  const startedAtMs = T0 + 15 * MINUTE_MS * receive;
  return {
    id: `invocation-${receive}/m-1`,
    receive,
    startedAtMs,
    deadlineAtMs: startedAtMs + 2 * MINUTE_MS,
    ...changes,
  };
}

const begun = (batch: BatchItem, receive: number): BatchItem => startAttempt(batch, anAttempt(receive));
const returned = (batch: BatchItem, receive: number, code = "model.throttled"): BatchItem =>
  endAttempt(begun(batch, receive), anAttempt(receive).id, anAttempt(receive).startedAtMs + 1, code);
const crashed = (batch: BatchItem, receive: number, leadId?: string): BatchItem => {
  const open = begun(batch, receive);
  return leadId === undefined ? open : (markLead(open, anAttempt(receive).id, leadId) ?? open);
};
/** How suspect the batch is when its message is received for the n-th time. */
const suspicionAt = (batch: BatchItem, receive: number): number =>
  suspicionOf(batch, receive, anAttempt(receive).startedAtMs);

describe("a message without a past", () => {
  it("is not suspect, and is worked on with others", () => {
    expect(suspicionAt(aBatch(), 1)).toBe(0);
    expect(isolationOf(0)).toBe("together");
  });

  it("whose attempt begins has that attempt on its batch, and nothing else changes", () => {
    expect(begun(aBatch(), 1)).toEqual(aBatch({ attempt: anAttempt(1) }));
  });

  it("keeps its batch planned while its producer has not said that it is queued", () => {
    expect(begun(aBatch({ state: "planned" }), 1).state).toBe("planned");
  });
});

describe("a message that was sent back in order", () => {
  it("again and again, until its last receive, is never suspect", () => {
    let batch = aBatch();
    for (let receive = 1; receive <= MAX_RECEIVES; receive += 1) {
      expect(suspicionAt(batch, receive), `receive ${receive}`).toBe(0);
      batch = returned(batch, receive);
      expect(batch).toMatchObject({ returns: receive, crashes: 0, suspects: {} });
    }
  });

  it("says when it ended and why", () => {
    expect(returned(aBatch(), 1).attempt).toEqual({
      ...anAttempt(1),
      endedAtMs: anAttempt(1).startedAtMs + 1,
      code: "model.throttled",
    });
  });

  it("is not a return when it ended for good", () => {
    const ended = endAttempt(begun(aBatch(), 1), anAttempt(1).id, T0 + 1);
    expect(ended).toEqual(aBatch({ attempt: { ...anAttempt(1), endedAtMs: T0 + 1 } }));
  });

  it("between two crashes does not hide them", () => {
    const batch = crashed(returned(crashed(aBatch(), 1), 2), 3);
    expect(suspicionAt(batch, 4)).toBe(2);
  });
});

describe("a crash", () => {
  it("is an attempt without an end whose deadline is over", () => {
    const batch = crashed(aBatch(), 1);
    const { deadlineAtMs } = anAttempt(1);
    expect(hasCrashed(batch, deadlineAtMs)).toBe(false);
    expect(hasCrashed(batch, deadlineAtMs + 1)).toBe(true);
    expect(hasCrashed(returned(aBatch(), 1), deadlineAtMs + 1)).toBe(false);
    expect(hasCrashed(aBatch(), Infinity)).toBe(false);
  });

  it("makes the message suspect already before the next attempt begins, and once it has begun no more so", () => {
    const batch = crashed(aBatch(), 1);
    expect(suspicionAt(batch, 2)).toBe(1);
    const next = begun(batch, 2);
    expect(next).toMatchObject({ crashes: 1, returns: 0, suspects: {}, attempt: anAttempt(2) });
    expect(suspicionOf(next, 2, anAttempt(2).startedAtMs)).toBe(1);
  });

  it("isolates step by step: once alone, then lead by lead for ever", () => {
    const steps: Isolation[] = [];
    let batch = aBatch();
    for (let receive = 1; receive <= 6; receive += 1) {
      steps.push(isolationOf(suspicionAt(batch, receive)));
      batch = crashed(batch, receive);
    }
    expect(steps).toEqual([
      "together",
      "alone",
      "lead-by-lead",
      "lead-by-lead",
      "lead-by-lead",
      "lead-by-lead",
    ]);
  });

  it("counts against the lead that was worked on alone, and against no other", () => {
    const once = begun(crashed(aBatch(), 1, "b"), 2);
    expect(once.suspects).toEqual({ b: 1 });
    const twice = begun(crashed(crashed(aBatch(), 1, "b"), 2, "b"), 3);
    expect(twice.suspects).toEqual({ b: 2 });
    const two = begun(crashed(crashed(aBatch(), 1, "b"), 2, "c"), 3);
    expect(two).toMatchObject({ suspects: { b: 1, c: 1 }, crashes: 2 });
  });

  it("is noted once, however often the next attempt is tried", () => {
    const batch = crashed(aBatch(), 1, "b");
    expect(begun(begun(batch, 2), 2)).toMatchObject({ crashes: 1 });
    expect(begun(batch, 2)).toEqual(begun(batch, 2));
  });

  it("that nobody could stamp is told by the receives alone", () => {
    expect(suspicionAt(aBatch(), 3)).toBe(2);
    expect(suspicionAt(returned(aBatch(), 1), 4)).toBe(2);
    expect(suspicionOf(undefined, 1, T0)).toBe(0);
    expect(suspicionOf(undefined, 3, T0)).toBe(2);
  });
});

describe("an attempt that still runs", () => {
  it("is no crash: a duplicate that begins beside it notes none", () => {
    const running = begun(aBatch(), 1);
    const duplicate = { ...anAttempt(1), id: "invocation-9/m-1", startedAtMs: anAttempt(1).startedAtMs + 1 };
    expect(suspicionOf(running, 1, duplicate.startedAtMs)).toBe(0);
    expect(startAttempt(running, duplicate)).toMatchObject({ crashes: 0, suspects: {}, attempt: duplicate });
  });

  it("is no death either: its message's copy, received for the first time meanwhile, is not taken for a replay", () => {
    const running = begun(crashed(returned(crashed(aBatch(), 1, "b"), 2), 3, "b"), 4);
    const copy = anAttempt(1, { id: "invocation-9/m-2", startedAtMs: anAttempt(4).startedAtMs + 1 });
    expect(startAttempt(running, copy)).toMatchObject({ crashes: 2, returns: 1, suspects: { b: 2 } });
    expect(suspicionOf(running, 5, copy.startedAtMs)).toBe(3);
  });

  it("loses its say when a duplicate has begun: it marks no lead, ends nothing, but what it sent back counts", () => {
    const duplicate = anAttempt(1, { id: "invocation-9/m-1" });
    const both = startAttempt(begun(aBatch(), 1), duplicate);
    expect(markLead(both, anAttempt(1).id, "b")).toBeUndefined();
    expect(endAttempt(both, anAttempt(1).id, T0 + 1)).toEqual(both);
    expect(endAttempt(both, anAttempt(1).id, T0 + 1, "model.throttled")).toEqual({ ...both, returns: 1 });
    expect(markLead(both, duplicate.id, "b")?.attempt).toEqual({ ...duplicate, leadId: "b" });
  });

  it("marks one lead after the other, and only the last counts", () => {
    const batch = crashed(crashed(aBatch(), 1, "a"), 1, "b");
    expect(begun(batch, 2).suspects).toEqual({ b: 1 });
  });
});

it("an attempt on a batch that was given up takes that back: its message lives, and may die and be listed again", () => {
  const discarded = { atMs: T0, by: "ana", reason: "a second copy" };
  const before = returned(aBatch(), 1);
  for (const receive of [1, 2]) {
    expect(begun({ ...before, discarded }, receive), `receive ${receive}`).not.toHaveProperty("discarded");
  }
});

describe("a replay", () => {
  const usage = { "invocation-1/m-1": { modelCalls: 1, inputTokens: 9, outputTokens: 1, costMicroUsd: 2 } };
  const died: Partial<BatchItem> = {
    leadIds: ["a", "b"],
    state: "dead",
    endedAtMs: T0 + 90 * MINUTE_MS,
    code: "crash",
    attempt: { ...anAttempt(5), endedAtMs: anAttempt(5).startedAtMs + 1, leadId: "b" },
    returns: 1,
    crashes: 4,
    suspects: { b: 2 },
    held: ["b"],
    usage,
  };

  it("of a dead batch opens it and forgets suspects, returns and held leads, but not the crashes nor what it cost", () => {
    const again = anAttempt(1, { startedAtMs: T0 + 9e8, deadlineAtMs: T0 + 9e8 + 1 });
    const { endedAtMs: _endedAtMs, code: _code, ...open } = aBatch(died);
    const replayed = startAttempt(aBatch(died), again);
    expect(replayed).toMatchObject({
      leadIds: ["a", "b"],
      state: "queued",
      returns: 0,
      suspects: {},
      held: [],
      crashes: 4,
      usage,
      plannedAtMs: open.plannedAtMs,
      attempt: again,
    });
    for (const gone of ["endedAtMs", "code", "tally"]) expect(replayed).not.toHaveProperty(gone);
  });

  it("is as careful as the crashes before demand, from its first receive", () => {
    expect(isolationOf(suspicionOf(aBatch(died), 1, T0 + 9e8))).toBe("lead-by-lead");
  });

  it("of a batch that died of an outage begins as a message without a past", () => {
    let batch = aBatch();
    for (let receive = 1; receive <= 5; receive += 1) batch = returned(batch, receive, "model.unavailable");
    const dead: BatchItem = { ...batch, state: "dead" };
    expect(suspicionOf(dead, 1, T0 + 9e8)).toBe(0);
    expect(suspicionAt(returned(dead, 1), 2)).toBe(0);
  });

  it("of a batch of which nobody has noticed that it died is told by its receives, which begin anew", () => {
    let batch = aBatch();
    for (let receive = 1; receive <= 6; receive += 1) batch = crashed(batch, receive, "b");
    const again = anAttempt(1, { startedAtMs: T0 + 9e8 });
    expect(startAttempt(batch, again)).toMatchObject({
      state: "queued",
      crashes: 6,
      returns: 0,
      suspects: {},
    });
  });

  it("counts a death of its own anew", () => {
    const first = startAttempt(
      aBatch(died),
      anAttempt(1, { startedAtMs: T0 + 9e8, deadlineAtMs: T0 + 9e8 + 1 }),
    );
    const marked = markLead(first, anAttempt(1).id, "a") ?? first;
    const second = startAttempt(marked, anAttempt(2, { startedAtMs: T0 + 9e9 }));
    expect(second).toMatchObject({ crashes: 5, suspects: { a: 1 } });
  });
});

describe("whatever happens to a message", () => {
  const event = fc.record({
    /** A receive after the last one, the same again, or the first of a redrive. */
    receive: fc.constantFrom("next", "same", "first"),
    /** Whether the attempt before is certainly over when this one begins. */
    laterMs: fc.constantFrom(1, 30 * MINUTE_MS),
    leadId: fc.option(fc.constantFrom("a", "b", "c")),
    end: fc.constantFrom("crash", "return", "done", "dead"),
  });

  it("suspicion is never negative, crashes never become fewer, and only a replay forgets suspects", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        let batch = aBatch();
        let nowMs = T0;
        for (const [index, { receive: which, laterMs, leadId, end }] of events.entries()) {
          nowMs += laterMs;
          const last = batch.attempt?.receive ?? 0;
          const receive = which === "next" ? last + 1 : which === "same" ? Math.max(1, last) : 1;
          const suspicion = suspicionOf(batch, receive, nowMs);
          expect(suspicion).toBeGreaterThanOrEqual(batch.crashes);

          const before = batch;
          const id = `invocation-${index}/m-1`;
          const attempt = { id, receive, startedAtMs: nowMs, deadlineAtMs: nowMs + 2 * MINUTE_MS };
          batch = startAttempt(batch, attempt);
          expect(batch.crashes - before.crashes).toBe(hasCrashed(before, nowMs) ? 1 : 0);
          expect(batch.attempt).toEqual(attempt);
          expect(batch.state).toBe("queued");
          expect(suspicionOf(batch, receive, nowMs)).toBeGreaterThanOrEqual(batch.crashes);
          if (before.state === "dead") {
            expect(batch).toMatchObject({ returns: 0, suspects: {}, held: [] });
          } else if (receive > last) {
            expect(batch.returns).toBe(before.returns);
            for (const [lead, deaths] of Object.entries(before.suspects)) {
              expect(batch.suspects[lead]).toBeGreaterThanOrEqual(deaths);
            }
          }
          expect(Object.values(batch.suspects).reduce((sum, deaths) => sum + deaths, 0)).toBeLessThanOrEqual(
            batch.crashes,
          );

          if (leadId !== null) batch = markLead(batch, id, leadId) ?? batch;
          if (end === "return") batch = endAttempt(batch, id, nowMs, "model.throttled");
          else if (end !== "crash") batch = endAttempt(batch, id, nowMs);
          if (end === "dead") batch = { ...batch, state: "dead" };
        }
      }),
    );
  });

  it("a message that only ever returned in order is worked on with others at every receive", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("model.throttled", "store.unavailable"), { maxLength: 6 }),
        (codes) => {
          let batch = aBatch();
          for (const [index, code] of codes.entries()) {
            expect(isolationOf(suspicionAt(batch, index + 1))).toBe("together");
            batch = returned(batch, index + 1, code);
          }
        },
      ),
    );
  });

  it("nothing that it is given is changed in place", () => {
    const batch = Object.freeze(
      aBatch({ suspects: Object.freeze({ b: 1 }), attempt: Object.freeze(anAttempt(1)) }),
    );
    const next = startAttempt(batch, Object.freeze(anAttempt(2)));
    markLead(Object.freeze(next), anAttempt(2).id, "b");
    endAttempt(next, anAttempt(2).id, T0);
    expect(batch).toEqual(aBatch({ suspects: { b: 1 }, attempt: anAttempt(1) }));
  });
});
