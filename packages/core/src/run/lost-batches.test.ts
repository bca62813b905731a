import { describe, expect, it } from "vitest";

import { aBatch, aLead, aRun, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import type { Lead } from "../lead.ts";
import { DAY_MS, LEASE_MS, QUEUE_MAX_RECEIVE_COUNT, QUEUE_RETENTION_SECONDS, SILENT_MS } from "../limits.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import { startAttempt } from "../queue/attempt.ts";
import { type Attempt, type BatchItem, outcomes } from "./batch-item.ts";
import { endLost, whyLost } from "./lost-batches.ts";
import type { Run } from "./run.ts";

const anAttempt = (changes: Partial<Attempt> = {}): Attempt => ({
  id: "invocation-1/m-1",
  receive: 1,
  startedAtMs: T0,
  deadlineAtMs: T0 + 120_000,
  ...changes,
});
const why = (batch: Partial<BatchItem>, nowMs: number, queueIsEmpty: boolean, run: Partial<Run> = {}) =>
  whyLost(aBatch({ queuedAtMs: T0, ...batch }), aRun(run), { nowMs, queueIsEmpty });
const KEPT_MS = 1_000 * QUEUE_RETENTION_SECONDS + DAY_MS;

describe("a batch whose consumer crashed on the sixth receive", () => {
  const sixth = anAttempt({ receive: QUEUE_MAX_RECEIVE_COUNT });

  it("is lost as soon as that receive's time is over, whatever else is on the queue", () => {
    expect(why({ attempt: sixth }, sixth.deadlineAtMs, false)).toBeUndefined();
    expect(why({ attempt: sixth }, sixth.deadlineAtMs + 1, false)).toBe("crash.unknown");
  });

  it("is not lost when that receive ended in order, nor when it was the fifth", () => {
    const nowMs = sixth.deadlineAtMs + 1;
    expect(
      why({ attempt: { ...sixth, endedAtMs: T0 + 1, code: "model.access-denied" } }, nowMs, false),
    ).toBeUndefined();
    expect(why({ attempt: { ...sixth, receive: 5 } }, nowMs, false)).toBeUndefined();
  });
});

describe("a batch of which nothing is heard", () => {
  it("for a quarter of an hour, although the queue is empty, died without a word", () => {
    expect(why({}, T0 + SILENT_MS, true)).toBeUndefined();
    expect(why({}, T0 + SILENT_MS + 1, true)).toBe("crash.unknown");
  });

  it("may wait for days while the queue has messages: consumers are paused, or it is a long night", () => {
    for (const nowMs of [T0 + SILENT_MS + 1, T0 + DAY_MS, T0 + 9 * DAY_MS]) {
      expect(why({}, nowMs, false)).toBeUndefined();
    }
  });

  it("was heard of when its last attempt ended, or at its deadline when it did not", () => {
    const ended = anAttempt({ endedAtMs: T0 + 60_000, code: "model.throttled" });
    expect(why({ attempt: ended }, T0 + 60_000 + SILENT_MS, true)).toBeUndefined();
    expect(why({ attempt: ended }, T0 + 60_001 + SILENT_MS, true)).toBe("crash.unknown");
    expect(why({ attempt: anAttempt() }, T0 + 120_000 + SILENT_MS, true)).toBeUndefined();
    expect(why({ attempt: anAttempt() }, T0 + 120_001 + SILENT_MS, true)).toBe("crash.unknown");
  });

  it("was heard of when it was queued, not when it was planned: a producer may take its time", () => {
    expect(why({ plannedAtMs: T0 - DAY_MS }, T0 + SILENT_MS, true)).toBeUndefined();
  });
});

describe("a batch that outlives the queue's retention", () => {
  it("by a day has expired; until then somebody may still be at it", () => {
    expect(why({}, T0 + KEPT_MS, false)).toBeUndefined();
    expect(why({}, T0 + KEPT_MS + 1, false)).toBe("expired");
  });

  it("has expired as soon as the queue has dropped its message, after a pause of ten days: no consumer crashed", () => {
    const droppedAtMs = T0 + 1_000 * QUEUE_RETENTION_SECONDS;
    expect(why({}, droppedAtMs, true)).toBe("expired");
    expect(why({}, droppedAtMs - 60_000, true)).toBe("expired"); // SQS counts from the send, a moment before
    expect(why({}, droppedAtMs - DAY_MS, true)).toBe("crash.unknown");
  });

  it("is told by its plan when nobody noted that it was queued", () => {
    const { queuedAtMs: _queuedAtMs, ...batch } = aBatch();
    const at = (nowMs: number) => whyLost(batch, aRun(), { nowMs, queueIsEmpty: false });
    expect([at(T0 + KEPT_MS), at(T0 + KEPT_MS + 1)]).toEqual([undefined, "expired"]);
  });

  it("because it lay on the dead-letter queue has all that time again when it is replayed", () => {
    const startedAtMs = T0 + 13 * DAY_MS;
    const again = anAttempt({ startedAtMs, deadlineAtMs: startedAtMs + 120_000 });
    const replayed = startAttempt(
      aBatch({ state: "dead", queuedAtMs: T0, code: "model.unavailable" }),
      again,
    );
    const returned: BatchItem = {
      ...replayed,
      returns: 1,
      attempt: { ...again, endedAtMs: startedAtMs + 1_000, code: "model.throttled" },
    };
    for (const batch of [replayed, returned]) {
      expect(whyLost(batch, aRun(), { nowMs: startedAtMs + 5_000, queueIsEmpty: false })).toBeUndefined();
    }
    const later = { nowMs: startedAtMs + KEPT_MS + 1, queueIsEmpty: false };
    expect(whyLost(returned, aRun(), later)).toBe("expired");
  });
});

describe("a batch that was only planned", () => {
  it("in a run whose selection is over was abandoned by its producer", () => {
    expect(why({ state: "planned" }, T0 + LEASE_MS, false)).toBeUndefined();
    expect(why({ state: "planned" }, T0 + LEASE_MS + 1, false)).toBe("run.abandoned");
    expect(why({ state: "planned" }, T0 + LEASE_MS + 1, true)).toBe("run.abandoned");
  });

  it("but has a message, as a consumer began it, is lost in no other way than one that is queued", () => {
    const sixth = anAttempt({ receive: QUEUE_MAX_RECEIVE_COUNT });
    const planned = { state: "planned", queuedAtMs: undefined } as const;
    const begun = (attempt: Attempt): BatchItem => {
      const { queuedAtMs: _queuedAtMs, ...batch } = { ...aBatch(), ...planned, attempt };
      return batch;
    };
    const at = (attempt: Attempt, nowMs: number, queueIsEmpty: boolean) =>
      whyLost(begun(attempt), aRun(), { nowMs, queueIsEmpty });
    expect(at(anAttempt(), T0 + LEASE_MS + 1, false)).toBeUndefined();
    expect(at(sixth, sixth.deadlineAtMs + 1, false)).toBe("crash.unknown");
    expect(at(anAttempt(), T0 + 120_001 + SILENT_MS, true)).toBe("crash.unknown");
    expect(at(anAttempt(), T0 + KEPT_MS + 1, false)).toBe("expired");
  });
});

describe("a batch of a cancelled run", () => {
  const cancelled = { cancelled: { atMs: T0, by: "ana", reason: "wrong field" } };

  it.each(["planned", "queued"] as const)("that is %s is discarded at once", (state) => {
    expect(why({ state }, T0 + 1, false, cancelled)).toBe("run.cancelled");
  });

  it("that came back waits no longer", () => {
    const ended = anAttempt({ endedAtMs: T0 + 1, code: "model.throttled" });
    expect(why({ attempt: ended }, T0 + 2, false, cancelled)).toBe("run.cancelled");
  });

  it("that a consumer is at is left to it, until its time is over", () => {
    expect(why({ attempt: anAttempt() }, T0 + 1, false, cancelled)).toBeUndefined();
    expect(why({ attempt: anAttempt() }, T0 + 120_001, false, cancelled)).toBe("run.cancelled");
  });
});

it.each(["done", "dead"] as const)(
  "a batch that is %s is never lost, whatever else is true of it",
  (state) => {
    const attempt = anAttempt({ receive: QUEUE_MAX_RECEIVE_COUNT });
    const run = { cancelled: { atMs: T0, by: "ana", reason: "wrong field" } };
    expect(why({ state, attempt }, T0 + 99 * DAY_MS, true)).toBeUndefined();
    expect(why({ state, attempt }, T0 + 99 * DAY_MS, true, run)).toBeUndefined();
  },
);

describe("what became of a lost batch", () => {
  const nowMs = T0 + DAY_MS;
  const run = aRun({ settings: someSettings({ fieldsToNormalize: ["ciudad"] }) });
  /** As the given run left it, on the given day. */
  const written = (leadId: string, runId: string, checkedRunId: string, normalizedAt: number): Lead =>
    aLead({
      leadId,
      normalizedAt,
      normalizedData: { ciudad: "Bogotá D.C." },
      normalization: {
        rev: 1,
        runId,
        batchId: "c-000001",
        checkedRunId,
        rulesVersion: "1",
        fields: { ciudad: { by: "rules", sourceHash: sourceHash("bogota"), writtenBy: runId } },
      },
    });
  const leads = [
    written("normalised", "run-1", "run-1", T0),
    written("rechecked", "run-0", "run-1", T0),
    written("by-a-later-run", "run-2", "run-2", T0 + 1),
    aLead({ leadId: "untouched" }),
    written("edited-since", "run-0", "run-0", T0 - 30 * DAY_MS),
  ];
  const batch = aBatch({
    leadIds: [...leads.map(({ leadId }) => leadId), "erased"],
    crashes: 5,
    suspects: { untouched: 1 },
    attempt: anAttempt({ receive: 6, leadId: "untouched" }),
    usage: { "invocation-1/m-1": { modelCalls: 1, inputTokens: 9, outputTokens: 1, costMicroUsd: 2 } },
  });
  const accountedFor = ({ tally }: BatchItem): number =>
    outcomes.reduce((sum, outcome) => sum + (tally?.[outcome] ?? 0), 0);

  it("is read off its leads: those that were finished before the crash count, and only the rest is held", async () => {
    const store = createMemoryLeadStore(leads);
    const ended = await endLost(store, batch, run, "crash.unknown", nowMs);
    expect(ended).toMatchObject({
      state: "dead",
      code: "crash.unknown",
      endedAtMs: nowMs,
      held: ["untouched", "edited-since"],
      tally: {
        normalized: 1,
        rechecked: 1,
        upToDate: 1,
        deleted: 1,
        deadLettered: 2,
        deferred: 0,
        fieldsNormalized: 2,
        errors: { "crash.unknown": 2 },
      },
    });
    expect(accountedFor(ended)).toBe(6);
    for (const kept of ["leadIds", "crashes", "suspects", "usage", "attempt", "plannedAtMs"] as const) {
      expect(ended[kept], kept).toEqual(batch[kept]);
    }
    expect(store.written).toEqual([]);
  });

  it.each(["expired", "run.abandoned", "run.cancelled"] as const)(
    "%s: is done, holds nothing, and the rest is left to the next run",
    async (code) => {
      const ended = await endLost(createMemoryLeadStore(leads), batch, run, code, nowMs);
      expect(ended).toMatchObject({
        state: "done",
        code,
        held: [],
        tally: { normalized: 1, deferred: 2, deadLettered: 0, errors: { [code]: 2 } },
      });
      expect(accountedFor(ended)).toBe(6);
    },
  );

  it.each([
    ["no consumer could even begin it", {}],
    ["every receive came back in order", { attempt: anAttempt({ endedAtMs: T0 }), returns: 5 }],
  ])("died without a crash, as %s: its leads are not to blame, and none is held", async (_how, past) => {
    const ended = await endLost(
      createMemoryLeadStore(leads),
      aBatch({ leadIds: ["untouched"], ...past }),
      run,
      "crash.unknown",
      nowMs,
    );
    expect(ended).toMatchObject({
      state: "dead",
      code: "crash.unknown",
      held: [],
      tally: { deadLettered: 1 },
    });
  });

  it("crashed after its last lead: nothing is held", async () => {
    const finished = aBatch({ leadIds: ["normalised", "rechecked"] });
    const ended = await endLost(createMemoryLeadStore(leads), finished, run, "crash.unknown", nowMs);
    expect(ended).toMatchObject({
      state: "dead",
      held: [],
      tally: { normalized: 1, rechecked: 1, errors: {} },
    });
  });
});
