import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { SQSRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";

import { aLead, aMessage, aRun, T0 } from "../../../test/support/builders.ts";
import { createFakeClock } from "../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../test/support/memory-lead-store.ts";
import { memoryModelTier } from "../../../test/support/memory-model-tier.ts";
import { createMemoryLedger } from "../../../test/support/memory-ledger.ts";
import { createMemoryPauseNotice } from "../../../test/support/memory-pause-notice.ts";
import { createMemoryQueue } from "../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../test/support/memory-tombstones.ts";
import {
  createRecordedLog,
  createRecordedMessages,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
  createRecordedSwitch,
} from "../../../test/support/recorders.ts";
import { someSettings } from "../../../test/support/builders.ts";
import { createConsumeHandler } from "./consume-handler.ts";
import { createProduceHandler } from "./produce-handler.ts";
import { createSettleHandler } from "./settle-handler.ts";

function someDeps() {
  return {
    leads: createMemoryLeadStore([aLead()]),
    runs: createMemoryRunStore(),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    messages: createRecordedMessages(),
    consumers: createRecordedSwitch(),
    model: undefined,
    spend: createMemoryLedger(),
    ...memoryModelTier(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    pauseNotice: createMemoryPauseNotice(),
    loadSettings: async () => someSettings(),
  };
}

function anSqsRecord(body: string, changes: Partial<SQSRecord> = {}): SQSRecord {
  return {
    messageId: "message-1",
    receiptHandle: "receipt-1",
    body,
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: String(T0),
      SenderId: "AIDA",
      ApproximateFirstReceiveTimestamp: String(T0),
    },
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:batches",
    awsRegion: "us-east-1",
    ...changes,
  };
}

const context = { awsRequestId: "request-1", getRemainingTimeInMillis: () => 60_000 };

describe("the producer's handler", () => {
  it("starts the run of the scheduled time, and a second delivery starts none", async () => {
    const deps = someDeps();
    const handler = createProduceHandler(deps);
    const event = { scheduledTime: "2026-11-22T07:00:00Z" };

    const first = await handler(event, context);
    expect(first).toMatchObject({
      status: "queued",
      runId: "scheduled-2026-11-22T070000Z",
      selection: { selected: 1 },
    });
    expect(await handler(event, { ...context, awsRequestId: "request-2" })).toMatchObject({
      status: "already-selected",
    });
    expect(deps.queue.messages).toHaveLength(1);
  });

  it("fails while another producer is at the run, so that a retry can finish what that one leaves", async () => {
    const deps = someDeps();
    const handler = createProduceHandler(deps);
    const event = { scheduledTime: "2026-11-22T07:00:00Z" };
    const lease = { owner: "killed", untilMs: T0 + 120_000 };
    await deps.runs.createRun(aRun({ runId: "scheduled-2026-11-22T070000Z", state: "selecting", lease }));

    await expect(handler(event, context)).rejects.toMatchObject({ code: "run.taken", retryPolicy: "retry" });
    expect(deps.queue.messages).toEqual([]);

    deps.clock.advance(120_001);
    expect(await handler(event, context)).toMatchObject({ status: "queued", selection: { selected: 1 } });
  });

  it("refuses an event that it does not understand, naming the key, and queues nothing", async () => {
    const deps = someDeps();
    const produced = createProduceHandler(deps)({ maxLead: 10, forceAll: "yes" }, context);
    await expect(produced).rejects.toBeInstanceOf(NormalizerError);
    await expect(produced).rejects.toThrow(/maxLead[^s]/);
    await expect(produced).rejects.toThrow(/forceAll/);
    expect(deps.runs.runs.size).toBe(0);
    expect(deps.queue.messages).toEqual([]);
  });
});

describe("the consumer's handler", () => {
  it("normalises what it is given and reports no failure", async () => {
    const deps = someDeps();
    await deps.runs.createRun(aRun());
    const reply = await createConsumeHandler(deps)(
      { Records: [anSqsRecord(JSON.stringify(aMessage()))] },
      context,
    );
    expect(reply).toEqual({ batchItemFailures: [] });
    expect(deps.leads.leads.get("lead-1")).toMatchObject({ normalizedData: { ciudad: "Bogotá D.C." } });
  });

  it("names exactly the messages that must come back", async () => {
    const deps = someDeps();
    await deps.runs.createRun(aRun());
    deps.leads.onWrite = ({ leadId }) => {
      if (leadId === "lead-1") throw new Error("the store broke");
    };
    const good = aMessage({ batchId: "c-000002", leadIds: ["nobody"] });
    const reply = await createConsumeHandler(deps)(
      {
        Records: [
          anSqsRecord(JSON.stringify(aMessage()), { messageId: "bad" }),
          anSqsRecord(JSON.stringify(good), { messageId: "good" }),
        ],
      },
      context,
    );
    expect(reply).toEqual({ batchItemFailures: [{ itemIdentifier: "bad" }] });
  });
});

describe("the settling handler", () => {
  const selection = { selected: 0, batches: 0, stale: {}, backlog: 0, nights: 0 };
  const away = async () => Promise.reject(new NormalizerError("store.unavailable", "away"));

  async function aStage() {
    const deps = someDeps();
    await deps.runs.createRun(aRun({ selection }));
    deps.pauseNotice.standing = {
      code: "operator",
      message: "Mantenimiento",
      by: "ana",
      atMs: T0 - 7_200_000,
    };
    return { ...deps, queueDepth: deps.queue };
  }

  it("closes the runs whose batches are over, then tells alarms how things stand", async () => {
    const deps = await aStage();
    expect(await createSettleHandler(deps)()).toMatchObject({ closed: [{ runId: "run-1", selected: 0 }] });
    expect(deps.runs.runs.get("run-1")).toMatchObject({ state: "closed" });
    expect(Object.fromEntries(deps.metrics.sums)).toMatchObject({ PausedHours: 2, RunsUnfinished: 0 });
  });

  it("tells alarms how things stand although settling fails, and fails", async () => {
    const deps = await aStage();
    const failing = { ...deps, notice: { publish: away } };
    await expect(createSettleHandler(failing)()).rejects.toMatchObject({ code: "store.unavailable" });
    expect(deps.metrics.sums.get("PausedHours")).toBe(2);
  });

  it("settles although nobody can tell how things stand, and fails", async () => {
    const deps = await aStage();
    const failing = { ...deps, spend: { ...deps.spend, committed: away } };
    await expect(createSettleHandler(failing)()).rejects.toMatchObject({ code: "store.unavailable" });
    expect(deps.runs.runs.get("run-1")).toMatchObject({ state: "closed" });
    expect(deps.notice.summaries).toHaveLength(1);
  });

  it("has both failures in its log when both fail", async () => {
    const deps = await aStage();
    const invalid = async () => Promise.reject(new NormalizerError("settings.invalid", "batchSize"));
    const failing = { ...deps, notice: { publish: away }, loadSettings: invalid };
    await expect(createSettleHandler(failing)()).rejects.toMatchObject({ code: "store.unavailable" });
    expect(deps.log.lines.filter(({ event }) => event === "settling failed")).toMatchObject([
      { level: "warn", fields: { code: "store.unavailable" } },
      { level: "warn", fields: { code: "settings.invalid" } },
    ]);
  });
});
