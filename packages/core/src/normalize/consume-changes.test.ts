import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { aStage as aConsumeStage, originals } from "../../../../test/support/consume-stage.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryQueue } from "../../../../test/support/memory-queue.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import { NormalizerError } from "../errors.ts";
import { DAY_MS, MAX_RECEIVES, SILENT_MS } from "../limits.ts";
import { cancelRun } from "../run/cancel-run.ts";
import { type QueuedChanges, queueChanges } from "../run/queue-changes.ts";
import { settleRuns } from "../run/settle-runs.ts";
import { stalenessOf } from "../run/staleness.ts";
import { consumeBatches } from "./consume-batches.ts";
import type { ConsumeDeps } from "./work.ts";

const DAY = "changes-2026-11-22";
const settings = someSettings({ fieldsToNormalize: ["ciudad", "nivelEducativo"] });

/** A lead that is followed as it changes, and the messages of its batches. */
function aStage() {
  const stage = aConsumeStage([aLead()], { settings });
  stage.runs.runs.clear();
  stage.runs.batches.clear();
  const queue = createMemoryQueue();
  let edits = 0;
  const deliver = (bodies: readonly unknown[], now: Partial<ConsumeDeps> = {}, receiveCount = 1) => {
    const startedAtMs = stage.clock.now();
    const records = bodies.map((body, index) => ({
      messageId: `m-${edits}-${index}`,
      receiptHandle: "r",
      body: JSON.stringify(body),
      receiveCount,
    }));
    const invocation = { id: `i-${startedAtMs}`, startedAtMs, deadlineAtMs: startedAtMs + 120_000 };
    return consumeBatches({ ...stage.deps, ...now }, records, invocation);
  };
  return {
    ...stage,
    queue,
    deliver,
    /** Somebody types into the form, and the stream tells it. */
    edit(changes: Record<string, unknown>): Promise<QueuedChanges> {
      const before = stage.leads.leads.get("lead-1");
      const after = { ...aLead(), ...before, ...changes };
      stage.leads.leads.set("lead-1", after);
      edits += 1;
      return queueChanges({ ...stage, queue, tombstones: createMemoryTombstones() }, [
        { leadId: "lead-1", sequenceNumber: String(edits), before, after },
      ]);
    },
    /** All messages that wait, in one delivery. */
    deliverAll: (now?: Partial<ConsumeDeps>, receiveCount?: number) =>
      deliver(queue.messages.splice(0), now, receiveCount),
    batches: () => [...stage.runs.batches.values()],
    staleness: () =>
      stalenessOf(stage.lead(), {
        fields: settings.fieldsToNormalize,
        staleBeforeMs: T0 - 7 * DAY_MS,
        nowMs: stage.clock.now(),
        settings,
      }),
    settleWithEmptyQueue: () => settleRuns({ ...stage, queueDepth: { isEmpty: async () => true } }),
  };
}

/** Normalised once today, then edited: only the second batch is about the edit. */
async function anEditedStage() {
  const stage = aStage();
  await stage.edit({ nombres: "ANA", ciudad: "bogota " });
  await stage.deliverAll();
  expect(stage.batches()).toMatchObject([{ state: "done", tally: { normalized: 1 } }]);
  stage.clock.advance(60_000);
  await stage.edit({ ciudad: "medellin" });
  expect(stage.staleness()).toBe("edited");
  return stage;
}

describe("a lead that was normalised and then edited again on the same day", () => {
  it("is deferred when the day's run is cancelled: nobody has normalised the edit", async () => {
    const stage = await anEditedStage();
    await cancelRun({ ...stage, audit: createMemoryAudit() }, DAY, { by: "ana", reason: "wrong rule" });
    const [summary] = await stage.settle();
    expect(summary).toMatchObject({ selected: 2, normalized: 1, deferred: 1 });
    expect(stage.batches()[0]).toMatchObject({ tally: { normalized: 1 } });
    expect(stage.staleness()).toBe("edited");
  });

  it("is dead-lettered when its batch dies natively", async () => {
    const stage = await anEditedStage();
    stage.queue.messages.length = 0;
    stage.clock.advance(SILENT_MS + 1);
    await stage.settleWithEmptyQueue();
    expect(stage.batches()).toMatchObject([
      { state: "done", tally: { normalized: 1 } },
      {
        state: "dead",
        code: "crash.unknown",
        tally: { normalized: 0, deadLettered: 1, fieldsNormalized: 0 },
      },
    ]);
  });

  it("is dead-lettered when it is too large to be written", async () => {
    const stage = await anEditedStage();
    const write = async (): Promise<never> => {
      throw new NormalizerError("lead.too-large", "Over 400 KB.");
    };
    await stage.deliverAll({ leads: { ...stage.leads, write } });
    expect(stage.messages.dead).toHaveLength(1);
    expect(stage.batches()[1]).toMatchObject({ state: "dead", tally: { normalized: 0, deadLettered: 1 } });
  });

  it("is held when it crashes its consumers", async () => {
    const stage = await anEditedStage();
    const [message] = stage.queue.messages;
    const never = new Promise<never>(() => {});
    for (let receive = 1; receive < MAX_RECEIVES; receive += 1) {
      let wasRead = (): void => {};
      const reached = new Promise<void>((resolve) => (wasRead = resolve));
      const read = (): Promise<never> => {
        wasRead();
        return never;
      };
      await Promise.race([stage.deliver([message], { leads: { ...stage.leads, read } }, receive), reached]);
      stage.clock.advance(13 * 60_000);
    }
    await stage.deliver([message], {}, MAX_RECEIVES);
    expect(stage.messages.dead).toHaveLength(1);
    expect(stage.batches()[1]).toMatchObject({
      state: "dead",
      held: ["lead-1"],
      tally: { normalized: 0, deadLettered: 1 },
    });
  });

  it("is written although a correction of another field comes in between, and the correction stands", async () => {
    const stage = await anEditedStage();
    let isCorrected = false;
    stage.leads.onWrite = () => {
      if (isCorrected) return;
      isCorrected = true;
      const lead = stage.lead();
      const normalization = lead["normalization"] as { rev: number };
      stage.leads.leads.set("lead-1", {
        ...lead,
        normalizedData: { ...(lead["normalizedData"] as object), empresa: "SENA" },
        normalization: { ...normalization, rev: normalization.rev + 1 },
      });
    };
    const before = originals(stage.lead());
    await stage.deliverAll();
    expect(stage.batches()[1]).toMatchObject({ state: "done", tally: { normalized: 1 } });
    expect(stage.lead()["normalizedData"]).toMatchObject({ ciudad: "Medellín", empresa: "SENA" });
    expect(stage.staleness()).toBe("fresh");
    expect(originals(stage.lead())).toEqual(before);
  });
});

describe("edits that are normalised in one go", () => {
  const outcomesIn = (stage: ReturnType<typeof aStage>) =>
    stage.batches().map(({ tally }) => [tally?.normalized, tally?.upToDate, tally?.fieldsNormalized]);

  /** Three autosaves before the first delivery: three batches of one lead. */
  async function threeAutosaves() {
    const stage = aStage();
    for (const ciudad of ["bog", "bogot", "bogota"]) await stage.edit({ ciudad });
    return stage;
  }

  it("count as one: to the other batches the lead is up to date, and its fields count once", async () => {
    const stage = await threeAutosaves();
    await stage.deliverAll();
    expect(stage.leads.written).toHaveLength(1);
    expect(outcomesIn(stage)).toEqual([
      [1, 0, 2],
      [0, 1, 0],
      [0, 1, 0],
    ]);
    expect(stage.metrics.sums.get("LeadsProcessed")).toBe(1);
    stage.clock.advance(DAY_MS);
    const [summary] = await stage.settle();
    expect(summary).toMatchObject({ selected: 3, normalized: 1, upToDate: 2, fieldsNormalized: 2 });
  });

  it("count as one also when they come one after the other", async () => {
    const stage = await threeAutosaves();
    for (const message of stage.queue.messages.splice(0)) await stage.deliver([message]);
    expect(outcomesIn(stage)).toEqual([
      [1, 0, 2],
      [0, 1, 0],
      [0, 1, 0],
    ]);
  });

  it("count the same when their messages come again, unaccounted for or from the dead-letter queue", async () => {
    const stage = await threeAutosaves();
    const [first, ...others] = stage.queue.messages.splice(0);
    const { changeBatch } = stage.runs;
    let isDead = false; // dies between the write of the lead and the end of its batch
    const runs: ConsumeDeps["runs"] = {
      ...stage.runs,
      changeBatch: async (...change) => {
        if (isDead) throw new NormalizerError("store.unavailable", "No.");
        return changeBatch(...change);
      },
    };
    stage.leads.onWrite = () => void (isDead = true);
    expect(await stage.deliver([first], { runs })).toMatchObject({ retryMessageIds: [expect.any(String)] });
    await stage.deliver(others);
    stage.clock.advance(13 * 60_000);
    await stage.deliver([first], {}, 2);
    const counted = [
      [1, 0, 2],
      [0, 1, 0],
      [0, 1, 0],
    ];
    expect(outcomesIn(stage)).toEqual(counted);

    for (const batch of stage.batches()) {
      await changeBatch(batch, (current) => ({ ...current, state: "dead", code: "crash.unknown" }));
    }
    await stage.deliver([...others, first]);
    expect(outcomesIn(stage)).toEqual(counted);
    expect(stage.leads.written).toHaveLength(1);
  });

  it("count each when each was normalised on its own", async () => {
    const stage = await anEditedStage();
    await stage.deliverAll();
    expect(outcomesIn(stage)).toEqual([
      [1, 0, 2],
      [1, 0, 2],
    ]);
    expect(stage.leads.written).toHaveLength(2);
  });

  it("of which one is lost count as up to date in it, and nothing is held", async () => {
    const stage = await threeAutosaves();
    await stage.deliver(stage.queue.messages.splice(0, 2));
    stage.queue.messages.length = 0;
    stage.clock.advance(SILENT_MS + 1);
    await stage.settleWithEmptyQueue();
    expect(stage.batches()[2]).toMatchObject({
      state: "dead",
      held: [],
      tally: { upToDate: 1, normalized: 0, deadLettered: 0, fieldsNormalized: 0 },
    });
  });
});
