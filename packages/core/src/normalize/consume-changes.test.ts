import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { aStage as aConsumeStage, originals } from "../../../../test/support/consume-stage.ts";
import { createMemoryQueue } from "../../../../test/support/memory-queue.ts";
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
      return queueChanges({ ...stage, queue }, [
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
    await cancelRun(stage, DAY, { by: "ana", reason: "wrong rule" });
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
