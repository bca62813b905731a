import { describe, expect, it } from "vitest";

import {
  aBatch,
  aLead,
  aMessage,
  aRecord,
  aRun,
  normalizationIn,
  someSettings,
  T0,
} from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { memoryModelTier } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryLedger } from "../../../../test/support/memory-ledger.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import {
  createRecordedLog,
  createRecordedMessages,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
  createRecordedSwitch,
} from "../../../../test/support/recorders.ts";
import {
  createAnsweringModel,
  createFailingModel,
  createScriptedModel,
  questionsIn,
} from "../../../../test/support/scripted-model.ts";
import { createCrashSwitch, createSimulatedMapping } from "../../../../test/support/simulated-mapping.ts";
import { createSimulatedQueue } from "../../../../test/support/simulated-queue.ts";
import { NormalizerError } from "../errors.ts";
import type { Lead } from "../lead.ts";
import {
  CONSUMER_TIMEOUT_SECONDS,
  DAY_MS,
  MAX_RECEIVES,
  QUEUE_MAX_RECEIVE_COUNT,
  QUEUE_RETENTION_SECONDS,
  QUEUE_VISIBILITY_SECONDS,
  SILENT_MS,
} from "../limits.ts";
import { noUsage } from "../model/usage.ts";
import type { NormalizationModel, QueueRecord } from "../ports.ts";
import { type BatchItem, outcomes } from "../run/batch-item.ts";
import type { Settings } from "../run/settings.ts";
import { settleRuns } from "../run/settle-runs.ts";
import { type Summary, unaccounted } from "../run/summary.ts";
import { consumeBatches } from "./consume-batches.ts";
import { sourceHash } from "./source-hash.ts";
import type { ConsumeDeps } from "./work.ts";

/** What a model that knows says about the builder's lead; of anything else it knows nothing. */
const known: Readonly<Record<string, string>> = {
  Tramitdor: "Tramitador",
  "vereda el salitre": "Vereda El Salitre",
  facata: "Facatativá",
};
const knowing = () => createAnsweringModel(({ value }) => known[value] ?? null);
const down = (code: "model.unavailable" | "model.throttled" | "model.access-denied" | "model.timeout") =>
  createFailingModel(new NormalizerError(code, "No.", { usage: noUsage }));

interface Batches {
  model?: NormalizationModel | undefined;
  settings?: Partial<Settings>;
  /** Leads by batch id; by default all in one batch. */
  batches?: Record<string, string[]>;
  fields?: string[];
}

/** A selected run whose batches are queued. */
function aStage(
  leads: readonly Lead[],
  { model, settings = {}, batches = { "c-000001": leads.map(({ leadId }) => leadId) }, fields }: Batches = {},
) {
  const snapshot = someSettings({ ...settings, ...(fields && { fieldsToNormalize: fields }) });
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun({ settings: snapshot }));
  const records: QueueRecord[] = [];
  for (const [batchId, leadIds] of Object.entries(batches)) {
    runs.batches.set(`run-1/${batchId}`, aBatch({ batchId, leadIds }));
    const message = aMessage({ batchId, leadIds, fields: snapshot.fieldsToNormalize });
    records.push(aRecord(message, { messageId: `m-${batchId}`, receiptHandle: `r-${batchId}` }));
  }
  const ports = {
    leads: createMemoryLeadStore(leads),
    runs,
    messages: createRecordedMessages(),
    consumers: createRecordedSwitch(),
    spend: createMemoryLedger(),
    ...memoryModelTier(),
    clock: { ...createFakeClock(), sleep: async () => {} }, // waiting takes no time here
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    loadSettings: async () => snapshot,
  };
  const deps: ConsumeDeps = { ...ports, model };
  let invocations = 0;
  return {
    ...ports,
    deps,
    records,
    consume(
      changes: Partial<QueueRecord> = {},
      now: Partial<ConsumeDeps> = {},
      more: readonly QueueRecord[] = [],
    ) {
      invocations += 1;
      const startedAtMs = ports.clock.now();
      return consumeBatches(
        { ...deps, ...now },
        [...records.map((record) => ({ ...record, ...changes })), ...more],
        { id: `invocation-${invocations}`, startedAtMs, deadlineAtMs: startedAtMs + 120_000 },
      );
    },
    /** Five minutes later; with an empty queue when it says so. */
    settle(isEmpty = false): Promise<Summary[]> {
      ports.clock.advance(300_000);
      return settleRuns({ ...ports, queueDepth: { isEmpty: async () => isEmpty } });
    },
    /** What is written where, in order. */
    recorded(): { now: Partial<ConsumeDeps>; events: string[] } {
      const events: string[] = [];
      ports.leads.onWrite = ({ leadId }) => void events.push(`write ${leadId}`);
      const changeBatch: ConsumeDeps["runs"]["changeBatch"] = async (batch, change) => {
        const after = await runs.changeBatch(batch, change);
        const { attempt } = after;
        const doing = attempt?.endedAtMs !== undefined ? after.state : `at ${attempt?.leadId ?? "all"}`;
        events.push(`${after.batchId} ${doing}`);
        return after;
      };
      return { events, now: { runs: { ...runs, changeBatch } } };
    },
    batch(batchId = "c-000001"): BatchItem {
      const batch = runs.batches.get(`run-1/${batchId}`);
      if (batch === undefined) throw new Error(`No such batch: ${batchId}`);
      return batch;
    },
    lead(leadId = "lead-1"): Lead {
      const lead = ports.leads.leads.get(leadId);
      if (lead === undefined) throw new Error(`No such lead: ${leadId}`);
      return lead;
    },
  };
}

const originals = (lead: Lead): unknown => {
  const {
    normalizedData: _data,
    normalization: _bookkeeping,
    normalizedAt: _at,
    updatedAt: _updated,
    ...typed
  } = lead;
  return typed;
};

const accountedFor = ({ tally }: BatchItem): number =>
  outcomes.reduce((sum, outcome) => sum + (tally?.[outcome] ?? 0), 0);

describe("a message", () => {
  it("gives its lead every value with where it came from, and leaves the originals as typed", async () => {
    const stage = aStage([aLead()], { model: knowing() });
    expect(await stage.consume()).toEqual({ retryMessageIds: [] });
    const lead = stage.lead();
    expect(originals(lead)).toEqual(originals(aLead()));
    expect(lead).toMatchObject({ normalizedAt: T0, updatedAt: T0 });
    expect(lead["normalizedData"]).toEqual({
      nombres: "Juan Carlos",
      apellidos: "Perez Gomez",
      direccion: "Vereda El Salitre",
      ciudad: "Bogotá D.C.",
      nivelEducativo: "Bachiller",
      ocupacionActual: "Tramitador",
      empresa: "SENA",
    });
    const { fields } = normalizationIn(lead);
    expect(Object.entries(fields).map(([field, { by }]) => `${field} ${by}`)).toEqual([
      "nombres rules",
      "apellidos rules",
      "direccion model",
      "ciudad rules",
      "nivelEducativo rules",
      "ocupacionActual model",
      "empresa rules",
    ]);
    expect(fields["ocupacionActual"]).toMatchObject({
      sourceHash: sourceHash("tramitdor"),
      writtenBy: "run-1",
      modelId: "simulated",
      promptVersion: expect.any(String),
    });
  });

  it("is accounted for on its batch item, with what the model cost", async () => {
    const stage = aStage([aLead()], { model: knowing() });
    await stage.consume();
    const batch = stage.batch();
    expect(batch).toMatchObject({
      state: "done",
      endedAtMs: T0,
      attempt: { receive: 1, startedAtMs: T0, endedAtMs: T0 },
      tally: { normalized: 1, fieldsNormalized: 7, fieldsUnresolved: 0, fieldsChanged: 7, errors: {} },
    });
    expect(accountedFor(batch)).toBe(1);
    expect(Object.keys(batch.usage)).toEqual(["invocation-1/m-c-000001"]);
    expect(Object.values(batch.usage)[0]).toMatchObject({ modelCalls: 1 });
    expect(stage.metrics.sums.get("LeadsProcessed")).toBe(1);
    expect(stage.metrics.sums.get("FieldsNormalized")).toBe(7);
    expect(stage.metrics.sums.get("ModelCalls")).toBe(1);
    expect(stage.messages).toMatchObject({ postponed: [], dead: [] });
  });

  it("counts each lead once, by how it ended", async () => {
    const fresh = {
      normalizedAt: T0 - DAY_MS,
      normalization: {
        rev: 1,
        runId: "run-0",
        batchId: "b",
        checkedRunId: "run-0",
        rulesVersion: "1",
        fields: {
          ciudad: { by: "rules", sourceHash: sourceHash("bogota"), code: "11001", writtenBy: "run-0" },
        },
      },
      normalizedData: { ciudad: "Bogotá D.C." },
    };
    const leads = [
      aLead({ leadId: "new" }),
      aLead({ leadId: "expired", ...fresh, normalizedAt: T0 - 8 * DAY_MS }),
      aLead({ leadId: "fresh", ...fresh }),
      aLead({ leadId: "edited-meanwhile" }),
      aLead({ leadId: "deleted-meanwhile" }),
      aLead({ leadId: "too-large" }),
    ];
    const leadIds = [...leads.map(({ leadId }) => leadId), "deleted-before"];
    const stage = aStage(leads, { fields: ["ciudad"], batches: { "c-000001": leadIds } });
    stage.leads.onWrite = ({ leadId }) => {
      if (leadId === "edited-meanwhile")
        stage.leads.leads.set(leadId, { ...stage.lead(leadId), ciudad: "cali" });
      if (leadId === "deleted-meanwhile") stage.leads.leads.delete(leadId);
      if (leadId === "too-large") throw new NormalizerError("lead.too-large", "Over 400 KB.");
    };
    await stage.consume();
    expect(stage.batch()).toMatchObject({
      state: "dead",
      tally: {
        normalized: 1,
        rechecked: 1,
        upToDate: 1,
        deferred: 1,
        deadLettered: 1,
        deleted: 2,
        errors: { "lead.edited": 1, "lead.too-large": 1 },
      },
    });
    expect(accountedFor(stage.batch())).toBe(leadIds.length);
    expect(stage.messages.dead).toMatchObject([
      { reason: { code: "lead.too-large", runId: "run-1", batchId: "c-000001", atMs: T0 } },
    ]);
    expect(stage.lead("edited-meanwhile")).toEqual({
      ...aLead({ leadId: "edited-meanwhile" }),
      ciudad: "cali",
    });
    expect(stage.lead("fresh")).toEqual(leads[2]);
    expect([...stage.leads.leads.keys()]).not.toContain("deleted-meanwhile");
    expect([...stage.leads.leads.keys()]).not.toContain("deleted-before");
  });

  it("touches only the fields that its run was started for", async () => {
    const before = { empresa: "Old Value", notes: "theirs" };
    const lead = aLead({ normalizedData: before });
    const stage = aStage([lead], { fields: ["ciudad"] });
    await stage.consume();
    expect(stage.lead()["normalizedData"]).toEqual({ ...before, ciudad: "Bogotá D.C." });
    expect(Object.keys(normalizationIn(stage.lead()).fields)).toEqual(["ciudad"]);
    expect(stage.batch().tally).toMatchObject({ fieldsNormalized: 1, fieldsUnresolved: 0, fieldsChanged: 1 });
  });

  it("works by the settings that its run started with, not by those of today", async () => {
    const stage = aStage([aLead({ ciudad: "facata" })], { fields: ["ciudad"], model: knowing() });
    const today = async () => someSettings({ fieldKinds: { ciudad: "company" } });
    await stage.consume({}, { loadSettings: today });
    expect(stage.lead()["normalizedData"]).toEqual({ ciudad: "Facatativá" });
  });

  it("keeps to what may not leave the account today, and to what might not when its run started", async () => {
    for (const [then, today] of [
      [false, true],
      [true, false],
    ] as const) {
      const stage = aStage([aLead({ ciudad: "facata" })], {
        fields: ["ciudad"],
        model: createScriptedModel([]),
        settings: { mayLeaveAccount: { ciudad: then } },
      });
      const loadSettings = async () => someSettings({ mayLeaveAccount: { ciudad: today } });
      await stage.consume({}, { loadSettings });
      expect(normalizationIn(stage.lead()).fields["ciudad"]).toMatchObject({ code: "model.not-allowed" });
    }
  });

  it("whose run is no longer on record works by today's settings", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    stage.runs.runs.clear();
    stage.runs.batches.clear();
    expect(await stage.consume()).toEqual({ retryMessageIds: [] });
    expect(stage.lead()["normalizedData"]).toEqual({ ciudad: "Bogotá D.C." });
  });

  it("without a model leaves what rules do not know unresolved, and its lead done", async () => {
    const stage = aStage([aLead()]);
    await stage.consume();
    expect(stage.batch().tally).toMatchObject({ normalized: 1, fieldsNormalized: 5, fieldsUnresolved: 2 });
    expect(normalizationIn(stage.lead()).fields["ocupacionActual"]).toMatchObject({
      by: "unresolved",
      code: "model.none",
    });
    expect(stage.lead()["normalizedAt"]).toBe(T0);
  });
});

describe("a message that nobody can read", () => {
  it("is dead-lettered at once with its code, and the rest of the delivery is done", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    const broken = aRecord('{"v":1,"nombres":"JUAN CARLOS"}', { messageId: "m-broken" });
    expect(await stage.consume({}, {}, [broken])).toEqual({ retryMessageIds: [] });
    expect(stage.messages.dead).toEqual([
      { record: broken, reason: { code: "message.malformed", atMs: T0 } },
    ]);
    expect(stage.batch().state).toBe("done");
    expect(stage.metrics.sums.get('NormalizationErrors{"code":"message.malformed"}')).toBe(1);
    expect(JSON.stringify(stage.log.lines)).not.toContain("JUAN");
  });

  it("comes back when it could not be dead-lettered", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    const messages = { ...stage.messages, deadLetter: async () => Promise.reject(new Error("SQS is away.")) };
    const broken = aRecord("?", { messageId: "m-broken" });
    expect(await stage.consume({}, { messages }, [broken])).toEqual({ retryMessageIds: ["m-broken"] });
    expect(stage.batch().state).toBe("done");
  });
});

describe("a message that is delivered twice", () => {
  it("is counted once, and its leads are neither written nor bought again", async () => {
    const model = knowing();
    const stage = aStage([aLead(), aLead({ leadId: "lead-2", ocupacionActual: "" })], { model });
    await stage.consume();
    const lead = structuredClone(stage.lead());
    const { tally } = stage.batch();
    stage.clock.advance(1_000);
    await stage.consume({ receiveCount: 2 });
    expect(stage.lead()).toEqual(lead);
    expect(stage.batch().tally).toEqual(tally);
    expect(stage.batch().state).toBe("done");
    expect(model.requests).toHaveLength(1);
    expect(stage.leads.written).toHaveLength(2);
  });

  it("at the same moment writes each lead once and counts alike", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    await Promise.all([stage.consume(), stage.consume({ receiveCount: 2 })]);
    expect(stage.leads.written).toHaveLength(1);
    expect(stage.batch().tally).toMatchObject({ normalized: 1, upToDate: 0, deferred: 0 });
  });

  it("counts a recheck as a recheck again", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    await stage.consume();
    const expired = { ...stage.lead(), normalizedAt: T0 - 8 * DAY_MS };
    const next = aStage([expired], { fields: ["ciudad"] });
    next.runs.runs.clear();
    next.records.splice(0, 1, aRecord(aMessage({ runId: "run-2", fields: ["ciudad"] })));
    next.runs.runs.set(
      "run-2",
      aRun({ runId: "run-2", settings: someSettings({ fieldsToNormalize: ["ciudad"] }) }),
    );
    next.runs.batches.set("run-2/c-000001", aBatch({ runId: "run-2" }));
    await next.consume();
    await next.consume({ receiveCount: 2 });
    expect(next.runs.batches.get("run-2/c-000001")?.tally).toMatchObject({
      normalized: 0,
      rechecked: 1,
      upToDate: 0,
    });
    expect(next.leads.written).toHaveLength(1);
  });
});

describe("equal values", () => {
  it("of several messages are asked about once, and each message pays its share", async () => {
    const model = knowing();
    const leads = ["a", "b", "c"].map((leadId, index) =>
      aLead({ leadId, ocupacionActual: ["tramitdor", "TRAMITDOR", " Tramitdor "][index] }),
    );
    const stage = aStage(leads, {
      model,
      fields: ["ocupacionActual"],
      batches: { "c-000001": ["a", "b"], "c-000002": ["c"] },
    });
    await stage.consume();
    expect(model.requests.map((request) => questionsIn(request).length)).toEqual([1]);
    for (const leadId of ["a", "b", "c"]) {
      expect(stage.lead(leadId)["normalizedData"], leadId).toEqual({
        ocupacionActual: "Tramitador",
      });
    }
    const used = ["c-000001", "c-000002"].flatMap((batchId) => Object.values(stage.batch(batchId).usage));
    expect(used.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0)).toBe(
      stage.metrics.sums.get("CostMicroUsd"),
    );
    expect(used.reduce((sum, { modelCalls }) => sum + modelCalls, 0)).toBe(1);
  });

  it("that a lead already has an answer for are not bought again when it is rechecked", async () => {
    const model = knowing();
    const stage = aStage([aLead()], { model });
    await stage.consume();
    stage.leads.leads.set("lead-1", { ...stage.lead(), normalizedAt: T0 - 8 * DAY_MS });
    stage.runs.runs.set("run-2", aRun({ runId: "run-2" }));
    stage.records.splice(0, 1, aRecord(aMessage({ runId: "run-2" })));
    await stage.consume();
    expect(model.requests).toHaveLength(1);
    expect(normalizationIn(stage.lead())).toMatchObject({ runId: "run-1", checkedRunId: "run-2", rev: 2 });
  });
});

describe("while the model is away", () => {
  it("what needs no model is delivered, the rest is pending, and the message returns later", async () => {
    const stage = aStage([aLead(), aLead({ leadId: "rules-only", direccion: "", ocupacionActual: "" })], {
      model: down("model.unavailable"),
    });
    expect(await stage.consume()).toEqual({ retryMessageIds: ["m-c-000001"] });
    expect(stage.lead()["normalizedData"]).toMatchObject({
      nombres: "Juan Carlos",
      ciudad: "Bogotá D.C.",
      empresa: "SENA",
    });
    expect(stage.lead()["normalizedData"]).not.toHaveProperty("ocupacionActual");
    expect(normalizationIn(stage.lead()).pending).toEqual(["direccion", "ocupacionActual"]);
    expect(stage.lead()).not.toHaveProperty("normalizedAt");
    expect(stage.lead("rules-only")["normalizedAt"]).toBe(T0);
    expect(stage.batch()).toMatchObject({
      state: "queued",
      attempt: { receive: 1, endedAtMs: T0, code: "model.unavailable" },
    });
    expect(stage.batch().tally).toBeUndefined();
    expect(stage.messages.dead).toEqual([]);
    expect(stage.messages.postponed).toMatchObject([{ receiptHandle: "r-c-000001" }]);
    expect(stage.messages.postponed[0]?.seconds).toBeGreaterThanOrEqual(48);
    expect(stage.messages.postponed[0]?.seconds).toBeLessThanOrEqual(72);
  });

  it("when it is back, the next receive asks only for what is pending and counts the lead once", async () => {
    const stage = aStage([aLead()], { model: down("model.unavailable") });
    await stage.consume();
    const model = knowing();
    expect(await stage.consume({ receiveCount: 2 }, { model })).toEqual({ retryMessageIds: [] });
    expect(model.requests.flatMap(questionsIn).map(({ kind }) => kind)).toEqual(["address", "occupation"]);
    expect(stage.lead()["normalizedAt"]).toBe(T0);
    expect(normalizationIn(stage.lead()).pending).toBeUndefined();
    expect(stage.batch()).toMatchObject({ state: "done", tally: { normalized: 1, fieldsNormalized: 7 } });
  });

  it("on the last receive the message is dead-lettered with its code, and what is decided stands", async () => {
    const stage = aStage([aLead()], { model: down("model.unavailable") });
    expect(await stage.consume({ receiveCount: MAX_RECEIVES })).toEqual({ retryMessageIds: [] });
    expect(stage.messages.dead).toMatchObject([
      { reason: { code: "model.unavailable", runId: "run-1", batchId: "c-000001", atMs: T0 } },
    ]);
    expect(stage.messages.postponed).toEqual([]);
    expect(stage.batch()).toMatchObject({
      state: "dead",
      tally: { deadLettered: 1, normalized: 0, errors: { "model.unavailable": 1 } },
    });
    expect(stage.metrics.sums.get('NormalizationErrors{"code":"model.unavailable"}')).toBe(1);
    expect(stage.lead()["normalizedData"]).toMatchObject({ ciudad: "Bogotá D.C." });
  });

  it("throttled to the last receive, its leads are deferred to the next run, not to an operator", async () => {
    const stage = aStage([aLead()], { model: down("model.throttled") });
    expect(await stage.consume({ receiveCount: MAX_RECEIVES })).toEqual({ retryMessageIds: [] });
    expect(stage.messages).toMatchObject({ dead: [], postponed: [] });
    expect(stage.batch()).toMatchObject({
      state: "done",
      tally: { deferred: 1, errors: { "model.throttled": 1 } },
    });
    expect(stage.metrics.sums.get("LeadsDeferred")).toBe(1);
    expect(stage.lead()).not.toHaveProperty("normalizedAt");
  });

  it("every throttled attempt is one throttle, however many questions were in it", async () => {
    const stage = aStage([aLead()], { model: down("model.throttled") });
    await stage.consume();
    expect(stage.metrics.sums.get("ModelThrottles")).toBe(3);
  });

  it("when the day's money is spent, leads are deferred and the message is over", async () => {
    const stage = aStage([aLead()], { model: createScriptedModel([]), settings: { dailyBudgetUsd: 0 } });
    expect(await stage.consume()).toEqual({ retryMessageIds: [] });
    expect(stage.messages).toMatchObject({ dead: [], postponed: [] });
    expect(stage.batch()).toMatchObject({
      state: "done",
      tally: { deferred: 1, errors: { "budget.spent": 1 } },
    });
    expect(normalizationIn(stage.lead()).pending).toEqual(["direccion", "ocupacionActual"]);
    expect(stage.lead()["normalizedData"]).toMatchObject({ ciudad: "Bogotá D.C." });
  });
});

describe("a fault of configuration", () => {
  const twoBatches = { "c-000001": ["a"], "c-000002": ["b"] };
  const leads = [aLead({ leadId: "a" }), aLead({ leadId: "b", ocupacionActual: "oficio raro" })];

  it("pauses the consumers once, keeps every message, and dead-letters nothing, on any receive", async () => {
    const stage = aStage(leads, { model: down("model.access-denied"), batches: twoBatches });
    expect(await stage.consume({ receiveCount: MAX_RECEIVES })).toEqual({
      retryMessageIds: ["m-c-000001", "m-c-000002"],
    });
    expect(stage.messages.dead).toEqual([]);
    expect(new Set(stage.messages.postponed.map(({ receiptHandle }) => receiptHandle)).size).toBe(2);
    expect(stage.batch("c-000001")).toMatchObject({
      state: "queued",
      attempt: { code: "model.access-denied" },
    });
    expect(stage.consumers.pauses).toMatchObject([{ code: "model.access-denied", by: "consumer", atMs: T0 }]);
  });

  it("such as a retired model is found before anything is asked or written", async () => {
    const stage = aStage(leads, {
      model: createScriptedModel([]),
      batches: twoBatches,
      settings: { modelId: "anthropic.claude-3-haiku-20240307-v1:0" },
    });
    expect((await stage.consume()).retryMessageIds).toHaveLength(2);
    expect(stage.consumers.pauses[0]).toMatchObject({
      code: "model.retired",
      message: expect.stringContaining("set modelId to one of us."),
    });
    expect(stage.leads.written).toEqual([]);
  });
});

describe("one bad thing", () => {
  it("such as a write that fails does not cost the other leads of the batch", async () => {
    const stage = aStage([aLead({ leadId: "a" }), aLead({ leadId: "bad" }), aLead({ leadId: "c" })], {
      fields: ["ciudad"],
    });
    stage.leads.onWrite = ({ leadId }) => {
      if (leadId === "bad") throw new TypeError("JUAN CARLOS");
    };
    expect(await stage.consume()).toEqual({ retryMessageIds: ["m-c-000001"] });
    expect(stage.lead("a")["normalizedAt"]).toBe(T0);
    expect(stage.lead("c")["normalizedAt"]).toBe(T0);
    expect(stage.lead("bad")).toEqual(aLead({ leadId: "bad" }));
    expect(stage.batch()).toMatchObject({ state: "queued", attempt: { code: "unknown" } });
    expect(JSON.stringify(stage.log.lines)).not.toContain("JUAN");

    await stage.consume({ receiveCount: MAX_RECEIVES });
    expect(stage.batch()).toMatchObject({
      state: "dead",
      tally: { normalized: 2, deadLettered: 1, errors: { unknown: 1 } },
    });
    expect(stage.leads.written).toHaveLength(2);
  });

  it.each([7, ["a"], { a: 1 }, "x".repeat(100_000), "\ud800", "\u0000\u0000"])(
    "such as a value that is %o does not cost its lead the other fields",
    async (value) => {
      const stage = aStage([aLead({ ocupacionActual: value })], { model: knowing() });
      expect(await stage.consume()).toEqual({ retryMessageIds: [] });
      expect(stage.batch().tally).toMatchObject({ normalized: 1, fieldsNormalized: 6, fieldsUnresolved: 1 });
      expect(normalizationIn(stage.lead()).fields["ocupacionActual"]?.by).toBe("unresolved");
      expect(stage.lead()["ocupacionActual"]).toEqual(value);
    },
  );

  it("such as a run whose leads cannot be read does not cost another run's message", async () => {
    const stage = aStage([aLead({ leadId: "a" })], { fields: ["ciudad"] });
    const foreign = aRecord(aMessage({ runId: "run-2", leadIds: ["b"] }), {
      messageId: "m-2",
      receiptHandle: "r-2",
    });
    const leads = {
      ...stage.leads,
      read: async (leadIds: readonly string[]) => {
        if (leadIds.includes("b")) throw new NormalizerError("store.unavailable", "Throttled.");
        return stage.leads.read(leadIds);
      },
    };
    expect(await stage.consume({}, { leads }, [foreign])).toEqual({ retryMessageIds: ["m-2"] });
    expect(stage.batch().state).toBe("done");
    expect(stage.messages.postponed).toMatchObject([{ receiptHandle: "r-2" }]);
  });

  it("such as an answer without evidence is a proposal, not a value, and costs nothing else", async () => {
    const model = createAnsweringModel(({ kind, value }) =>
      kind === "occupation" ? "Gerente General" : (known[value] ?? null),
    );
    const stage = aStage([aLead()], { model });
    await stage.consume();
    expect(stage.lead()["normalizedData"]).toMatchObject({
      ocupacionActual: "Tramitdor",
      direccion: known["vereda el salitre"],
    });
    expect(normalizationIn(stage.lead()).fields["ocupacionActual"]).toMatchObject({
      by: "unresolved",
      code: "guard.no-evidence",
      proposal: "Gerente General",
    });
    expect(stage.batch().tally).toMatchObject({ normalized: 1, fieldsNormalized: 6, fieldsUnresolved: 1 });
    expect(
      stage.metrics.sums.get('GuardRejections{"field":"ocupacionActual","code":"guard.no-evidence"}'),
    ).toBe(1);
  });

  it("such as a batch item that cannot be written brings the message back, and the leads count once", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    const runs = { ...stage.runs, changeBatch: async () => Promise.reject(new Error("Throttled.")) };
    expect(await stage.consume({}, { runs })).toEqual({ retryMessageIds: ["m-c-000001"] });
    expect(stage.batch().state).toBe("queued");
    expect(await stage.consume({ receiveCount: 2 })).toEqual({ retryMessageIds: [] });
    expect(stage.batch().tally).toMatchObject({ normalized: 1, upToDate: 0 });
  });
});

/** A delivery of the stage's messages, each with its own number of receives. */
const received = (records: readonly QueueRecord[], ...receives: number[]): QueueRecord[] =>
  records.map((record, index) => ({ ...record, receiveCount: receives[index] ?? 1 }));

describe("a message that may have crashed its consumer", () => {
  const leads = ["a", "b", "c"].map((leadId) => aLead({ leadId }));
  const batches = { "c-000001": ["a"], "c-000002": ["b"], "c-000003": ["c"] };

  it("is worked on alone, after those without a past are committed", async () => {
    const model = knowing();
    const stage = aStage(leads, { model, batches });
    const { events, now } = stage.recorded();
    stage.records.splice(0, 3, ...received(stage.records, 2));
    expect(await stage.consume({}, now)).toEqual({ retryMessageIds: [] });
    expect(events).toEqual([
      "c-000002 at all",
      "c-000003 at all",
      "write b",
      "write c",
      "c-000002 done",
      "c-000003 done",
      "c-000001 at all",
      "write a",
      "c-000001 done",
    ]);
    expect(model.requests.map((request) => questionsIn(request).length)).toEqual([2, 2]);
  });

  it("on the third receive is worked on lead by lead, each noted on the batch before it is touched", async () => {
    const model = knowing();
    const stage = aStage(leads, { model });
    const { events, now } = stage.recorded();
    await stage.consume({ receiveCount: 3 }, now);
    expect(events).toEqual([
      "c-000001 at all",
      ...["a", "b", "c"].flatMap((leadId) => [`c-000001 at ${leadId}`, `write ${leadId}`]),
      "c-000001 done",
    ]);
    expect(model.requests).toHaveLength(3);
    expect(stage.batch()).toMatchObject({
      state: "done",
      tally: { normalized: 3 },
      usage: { "invocation-1/m-c-000001": { modelCalls: 3 } },
    });
  });

  it("comes after those that are less suspect", async () => {
    const stage = aStage(leads, { fields: ["ciudad"], batches });
    const { events, now } = stage.recorded();
    stage.records.splice(0, 3, ...received(stage.records, 4, 2, 3));
    await stage.consume({}, now);
    expect(events.filter((event) => event.startsWith("write"))).toEqual(["write b", "write c", "write a"]);
  });

  it.each([2, 3, 4, 5])("is not taken for one because it came back in order: receive %i", async (times) => {
    const model = knowing();
    const stage = aStage(leads, { model, batches });
    for (const [key, batch] of stage.runs.batches)
      stage.runs.batches.set(key, { ...batch, returns: times - 1 });
    const { events, now } = stage.recorded();
    await stage.consume({ receiveCount: times }, now);
    expect(events.slice(0, 3)).toEqual(["c-000001 at all", "c-000002 at all", "c-000003 at all"]);
    expect(model.requests).toHaveLength(1);
  });

  it("and waits for its turn returns at a time of its own if the one before it crashes; first-timers stay put", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `lead-${index}`);
    const stage = aStage(
      ids.map((leadId) => aLead({ leadId })),
      { fields: ["ciudad"], batches: Object.fromEntries(ids.map((id, index) => [`c-${index}`, [id]])) },
    );
    stage.records.splice(0, 10, ...received(stage.records, 2, 2, 2, 2, 2, 2, 2, 2, 2));
    const { events, now } = stage.recorded();
    let begunBefore: string[] | undefined;
    const messages = {
      ...stage.messages,
      postpone: async (receiptHandle: string, seconds: number) => {
        begunBefore ??= [...events];
        await stage.messages.postpone(receiptHandle, seconds);
      },
    };
    expect(await stage.consume({}, { ...now, messages })).toEqual({ retryMessageIds: [] });
    const { postponed } = stage.messages;
    expect(postponed.map(({ receiptHandle }) => receiptHandle)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((index) => `r-c-${index}`),
    );
    expect(new Set(postponed.map(({ seconds }) => seconds)).size).toBe(8);
    for (const { seconds } of postponed) {
      expect(seconds).toBeGreaterThan(CONSUMER_TIMEOUT_SECONDS);
      expect(seconds).toBeLessThan(QUEUE_VISIBILITY_SECONDS);
    }
    expect(begunBefore).toEqual(["c-9 at all", "write lead-9", "c-9 done"]);
    expect([...stage.runs.batches.values()].every(({ state }) => state === "done")).toBe(true);
  });

  it("is still worked on when its return cannot be put off", async () => {
    const stage = aStage(leads, { fields: ["ciudad"], batches });
    const messages = { ...stage.messages, postpone: async () => Promise.reject(new Error("SQS is away.")) };
    expect(await stage.consume({ receiveCount: 2 }, { messages })).toEqual({ retryMessageIds: [] });
    expect([...stage.runs.batches.values()].every(({ state }) => state === "done")).toBe(true);
  });

  it("does not call the model once another has paused the consumers", async () => {
    const model = down("model.access-denied");
    const stage = aStage(leads, { model, batches });
    stage.records.splice(0, 3, ...received(stage.records, 2, 3, 4));
    const { retryMessageIds } = await stage.consume();
    expect(retryMessageIds.toSorted()).toEqual(["m-c-000001", "m-c-000002", "m-c-000003"]);
    expect(model.requests).toHaveLength(1);
    expect(stage.consumers.pauses).toHaveLength(1);
    expect(stage.messages.dead).toEqual([]);
    for (const batchId of Object.keys(batches)) {
      expect(stage.batch(batchId), batchId).toMatchObject({
        state: "queued",
        returns: 1,
        attempt: { code: "model.access-denied" },
      });
    }
  });

  it("twice with the same lead gives that lead up untouched; its companions are normalised", async () => {
    const stage = aStage(leads, { model: knowing() });
    stage.runs.batches.set("run-1/c-000001", { ...stage.batch(), crashes: 4, suspects: { b: 2 } });
    const { events, now } = stage.recorded();
    expect(await stage.consume({ receiveCount: MAX_RECEIVES }, now)).toEqual({ retryMessageIds: [] });
    // After the fourth death the last lead is the first to be tried.
    expect(events.filter((event) => event.startsWith("write"))).toEqual(["write c", "write a"]);
    expect(stage.lead("b")).toEqual(aLead({ leadId: "b" }));
    expect(stage.batch()).toMatchObject({
      state: "dead",
      code: "crash",
      held: ["b"],
      tally: { normalized: 2, deadLettered: 1, errors: { crash: 1 } },
    });
    expect(stage.messages.dead).toMatchObject([{ reason: { code: "crash", batchId: "c-000001" } }]);
    expect(stage.metrics.sums.get('NormalizationErrors{"code":"crash"}')).toBe(1);
  });

  it("once with a lead takes that lead last", async () => {
    const stage = aStage(leads, { fields: ["ciudad"] });
    stage.runs.batches.set("run-1/c-000001", { ...stage.batch(), crashes: 3, suspects: { a: 1 } });
    const { events, now } = stage.recorded();
    await stage.consume({ receiveCount: 4 }, now);
    expect(events.filter((event) => event.startsWith("write"))).toEqual(["write b", "write c", "write a"]);
    expect(stage.batch()).toMatchObject({ state: "done", held: [], tally: { normalized: 3 } });
  });

  it("keeps what its first leads cost when a later one cannot be read", async () => {
    const stage = aStage(leads, { model: knowing() });
    const store = {
      ...stage.leads,
      read: async (leadIds: readonly string[]) => {
        if (leadIds.includes("b")) throw new NormalizerError("store.unavailable", "Throttled.");
        return stage.leads.read(leadIds);
      },
    };
    expect(await stage.consume({ receiveCount: 3 }, { leads: store })).toEqual({
      retryMessageIds: ["m-c-000001"],
    });
    expect(stage.batch()).toMatchObject({
      state: "queued",
      returns: 1,
      attempt: { code: "store.unavailable" },
      usage: { "invocation-1/m-c-000001": { modelCalls: 1 } },
    });
    expect(stage.lead("a")["normalizedAt"]).toBe(T0);
  });

  it("dies of one lead alone: everything else of its delivery is normalised, and that lead is held", async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `lead-${index}`);
    const lots = Array.from({ length: 10 }, (_, index) => [
      `c-${index}`,
      ids.slice(3 * index, 3 * index + 3),
    ]);
    const stage = aStage(
      ids.map((leadId) => aLead({ leadId })),
      { fields: ["ciudad"], batches: Object.fromEntries(lots) as Record<string, string[]> },
    );
    const queue = createSimulatedQueue(stage.clock, {
      visibilitySeconds: QUEUE_VISIBILITY_SECONDS,
      maxReceiveCount: QUEUE_MAX_RECEIVE_COUNT,
      retentionSeconds: QUEUE_RETENTION_SECONDS,
    });
    for (const { body } of stage.records) queue.sendBody(body);
    const { crash, stoppedByCrash } = createCrashSwitch();
    const store = stoppedByCrash(stage.leads);
    const deps: ConsumeDeps = {
      ...stage.deps,
      leads: {
        ...store,
        read: (leadIds) => store.read(leadIds),
        write: async (write) => (write.leadId === "lead-13" ? crash() : store.write(write)),
      },
      runs: stoppedByCrash(stage.runs),
      messages: stoppedByCrash(queue),
    };
    const mapping = createSimulatedMapping({
      queue,
      clock: stage.clock,
      invoke: (records, invocation) => consumeBatches(deps, records, invocation),
      batchSize: 10,
      maximumConcurrency: 1,
      timeoutSeconds: CONSUMER_TIMEOUT_SECONDS,
    });
    await mapping.run({ untilMs: T0 + DAY_MS });

    for (const batchId of stage.records.map((_, index) => `c-${index}`)) {
      if (batchId !== "c-4")
        expect(stage.batch(batchId), batchId).toMatchObject({ state: "done", tally: { normalized: 3 } });
    }
    expect(stage.batch("c-4")).toMatchObject({
      state: "dead",
      code: "crash",
      held: ["lead-13"],
      tally: { normalized: 2, deadLettered: 1 },
    });
    expect(queue.deadLetters).toMatchObject([
      { native: false, attributes: { code: "crash", batchId: "c-4" } },
    ]);
    expect(queue.counts()).toEqual({ visible: 0, hidden: 0, dead: 1 });
    expect(stage.leads.written).toHaveLength(29);
    expect(mapping.invocations.filter(({ end }) => end.kind === "died")).toHaveLength(4);
    const [summary] = await stage.settle(true);
    expect(summary).toMatchObject({ normalized: 29, deadLettered: 1, errors: { crash: 1 } });
    expect(stage.runs.runs.get("run-1")?.held).toBe(1);
  });
});

describe("a message with nothing left to do", () => {
  const untouched = (stage: ReturnType<typeof aStage>): Partial<ConsumeDeps> => ({
    model: createScriptedModel([]),
    leads: { ...stage.leads, read: async () => Promise.reject(new Error("A lead was read.")) },
    runs: { ...stage.runs, changeBatch: async () => Promise.reject(new Error("A batch was changed.")) },
  });

  it("because its batch is done is acknowledged: no lead is read, no model asked, nothing changed", async () => {
    const stage = aStage([aLead()], { model: knowing() });
    await stage.consume();
    const before = structuredClone(stage.runs.batches);
    for (const receiveCount of [1, 2, MAX_RECEIVES]) {
      expect(await stage.consume({ receiveCount }, untouched(stage))).toEqual({ retryMessageIds: [] });
    }
    expect(stage.runs.batches).toEqual(before);
    expect(stage.messages).toMatchObject({ dead: [], postponed: [] });
    expect(stage.metrics.sums.get("LeadsProcessed")).toBe(1);
  });

  it("because its run was cancelled is acknowledged likewise", async () => {
    const stage = aStage([aLead()], { model: knowing() });
    stage.runs.runs.set("run-1", aRun({ cancelled: { atMs: T0, by: "ana", reason: "wrong field" } }));
    const before = structuredClone(stage.runs.batches);
    expect(await stage.consume({}, untouched(stage))).toEqual({ retryMessageIds: [] });
    expect(stage.runs.batches).toEqual(before);
    expect(stage.lead()).toEqual(aLead());
  });

  it("does not keep the others of its delivery from being done", async () => {
    const stage = aStage([aLead({ leadId: "a" }), aLead({ leadId: "b" })], {
      fields: ["ciudad"],
      batches: { "c-000001": ["a"], "c-000002": ["b"] },
    });
    stage.runs.batches.set("run-1/c-000001", { ...stage.batch("c-000001"), state: "done" });
    expect(await stage.consume()).toEqual({ retryMessageIds: [] });
    expect(stage.lead("a")).toEqual(aLead({ leadId: "a" }));
    expect(stage.batch("c-000002")).toMatchObject({ state: "done", tally: { normalized: 1 } });
  });

  it("because another delivery finishes its batch before it begins is acknowledged unread", async () => {
    const stage = aStage([aLead()], { model: knowing() });
    let raced = false;
    const runs: ConsumeDeps["runs"] = {
      ...stage.runs,
      async readBatch(...ids) {
        const batch = await stage.runs.readBatch(...ids);
        if (!raced) {
          raced = true;
          await stage.consume();
        }
        return batch;
      },
    };
    const { leads, model } = untouched(stage);
    expect(await stage.consume({}, { runs, ...(leads && { leads }), model })).toEqual({
      retryMessageIds: [],
    });
    expect(stage.batch()).toMatchObject({ state: "done", attempt: { id: "invocation-2/m-c-000001" } });
    expect(stage.batch()).toMatchObject({ tally: { normalized: 1 } });
  });
});

describe("a message of which nothing can be found out", () => {
  const away = async (): Promise<never> =>
    Promise.reject(new NormalizerError("store.unavailable", "The runs table is away."));

  it.each([
    ["readRun", 1],
    ["readRun", MAX_RECEIVES],
    ["readBatch", MAX_RECEIVES],
  ] as const)(
    "because %s fails, on receive %i, comes back: nothing is counted, written or dead-lettered",
    async (method, receiveCount) => {
      const stage = aStage([aLead()], { model: createScriptedModel([]) });
      const before = structuredClone(stage.runs.batches);
      const runs = { ...stage.runs, [method]: away };
      expect(await stage.consume({ receiveCount }, { runs })).toEqual({ retryMessageIds: ["m-c-000001"] });
      expect(stage.runs.batches).toEqual(before);
      expect(stage.messages.dead).toEqual([]);
      expect(stage.messages.postponed).toHaveLength(1);
      expect(stage.consumers.pauses).toEqual([]);
      expect(stage.lead()).toEqual(aLead());
    },
  );

  it.each(["settings.invalid", "settings.table-missing"] as const)(
    "because the settings of now are %s pauses the consumers once, on any receive",
    async (code) => {
      const stage = aStage([aLead({ leadId: "a" }), aLead({ leadId: "b" })], {
        model: createScriptedModel([]),
        batches: { "c-000001": ["a"], "c-000002": ["b"] },
      });
      const before = structuredClone(stage.runs.batches);
      const loadSettings = async () => Promise.reject(new NormalizerError(code, "Not these."));
      expect(await stage.consume({ receiveCount: MAX_RECEIVES }, { loadSettings })).toEqual({
        retryMessageIds: ["m-c-000001", "m-c-000002"],
      });
      expect(stage.consumers.pauses).toMatchObject([{ code, by: "consumer", atMs: T0 }]);
      expect(stage.messages).toMatchObject({
        dead: [],
        postponed: [{ receiptHandle: "r-c-000001" }, { receiptHandle: "r-c-000002" }],
      });
      expect(stage.runs.batches).toEqual(before);
      expect(stage.leads.written).toEqual([]);

      const resumed = await stage.consume({ receiveCount: MAX_RECEIVES + 1 }, { model: knowing() });
      expect(resumed).toEqual({ retryMessageIds: [] });
      expect(stage.batch("c-000001").tally).toMatchObject({ normalized: 1 });
    },
  );

  it("does not keep a broken one beside it from the dead-letter queue", async () => {
    const stage = aStage([aLead()]);
    const broken = aRecord("?", { messageId: "m-broken" });
    const { retryMessageIds } = await stage.consume({}, { runs: { ...stage.runs, readRun: away } }, [broken]);
    expect(retryMessageIds).toEqual(["m-c-000001"]);
    expect(stage.messages.dead).toMatchObject([{ reason: { code: "message.malformed" } }]);
  });
});

describe("while a run's messages wait", () => {
  it("its model may be replaced: the one of now is asked, also when that of the run is gone", async () => {
    const model = knowing();
    const stage = aStage([aLead()], { model, settings: { modelId: "gone" } });
    const loadSettings = async () => someSettings({ modelId: "us.anthropic.claude-haiku-5-5" });
    expect(await stage.consume({}, { loadSettings })).toEqual({ retryMessageIds: [] });
    expect(model.requests.map((request) => request.model.modelId)).toEqual(["us.anthropic.claude-haiku-5-5"]);
    expect(normalizationIn(stage.lead()).fields["ocupacionActual"]?.modelId).toBe(
      "us.anthropic.claude-haiku-5-5",
    );
    expect(stage.runs.runs.get("run-1")?.settings.modelId).toBe("gone");
  });

  it.each([
    ["cut off", 5, 0, { deferred: 1, errors: { "budget.spent": 1 } }],
    ["granted", 0, 5, { normalized: 1, errors: {} }],
  ])("its budget may be %s", async (_what, then, today, tally) => {
    const stage = aStage([aLead()], { model: knowing(), settings: { dailyBudgetUsd: then } });
    await stage.consume({}, { loadSettings: async () => someSettings({ dailyBudgetUsd: today }) });
    expect(stage.batch().tally).toMatchObject(tally);
  });

  it("every other setting stays as it was when the run began", async () => {
    const model = knowing();
    const stage = aStage([aLead()], { model, settings: { mayLeaveAccount: { direccion: false } } });
    const loadSettings = async () =>
      someSettings({
        enabled: false,
        fieldKinds: { ciudad: "company" },
        fieldsToNormalize: ["ciudad"],
        modelUse: "all",
      });
    await stage.consume({}, { loadSettings });
    expect(model.requests.flatMap(questionsIn).map(({ kind }) => kind)).toEqual(["occupation"]);
    expect(stage.lead()["normalizedData"]).toMatchObject({ ciudad: "Bogotá D.C.", nombres: "Juan Carlos" });
    expect(normalizationIn(stage.lead()).fields["direccion"]).toMatchObject({ code: "model.not-allowed" });
  });

  it("a message of the version before, without fields, takes those of its run", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    const { fields: _fields, ...previous } = aMessage({ fields: ["ciudad"] });
    stage.records.splice(0, 1, aRecord(JSON.stringify({ ...previous, v: 0 })));
    const loadSettings = async () => someSettings({ fieldsToNormalize: ["empresa"] });
    expect(await stage.consume({}, { loadSettings })).toEqual({ retryMessageIds: [] });
    expect(stage.lead()["normalizedData"]).toEqual({ ciudad: "Bogotá D.C." });
    expect(stage.batch().tally).toMatchObject({ normalized: 1, fieldsNormalized: 1 });
  });
});

describe("on the last receive", () => {
  /** A model that is away, but while it was asked something else happened. */
  const awayAfter = (meanwhile: () => Promise<unknown>): NormalizationModel => ({
    async ask() {
      await meanwhile();
      throw new NormalizerError("model.unavailable", "No.");
    },
  });

  it("the leads are looked at again: what another delivery finished counts, and nothing is dead-lettered", async () => {
    const stage = aStage([aLead()]);
    const twin = aRecord(aMessage({ batchId: "c-000002" }), { messageId: "m-twin" });
    const finish = (): Promise<unknown> =>
      consumeBatches({ ...stage.deps, model: knowing() }, [twin], {
        id: "other",
        startedAtMs: T0,
        deadlineAtMs: T0 + 120_000,
      });
    expect(await stage.consume({ receiveCount: MAX_RECEIVES }, { model: awayAfter(finish) })).toEqual({
      retryMessageIds: [],
    });
    expect(stage.messages.dead).toEqual([]);
    expect(stage.batch()).toMatchObject({
      state: "done",
      tally: { normalized: 1, deadLettered: 0, errors: {} },
    });
    expect(stage.metrics.sums.has('NormalizationErrors{"code":"model.unavailable"}')).toBe(false);
  });

  it("a lead that was deleted meanwhile is deleted, not dead-lettered; one that was not is", async () => {
    const stage = aStage([aLead({ leadId: "a" }), aLead({ leadId: "b" })]);
    let wasAsked = false;
    const model = awayAfter(async () => (wasAsked = true));
    const read: ConsumeDeps["leads"]["read"] = async (leadIds) => {
      if (wasAsked) stage.leads.leads.delete("a");
      return stage.leads.read(leadIds);
    };
    await stage.consume({ receiveCount: MAX_RECEIVES }, { model, leads: { ...stage.leads, read } });
    expect(stage.batch()).toMatchObject({
      state: "dead",
      held: [],
      tally: { deleted: 1, deadLettered: 1, errors: { "model.unavailable": 1 } },
    });
  });

  it("when the leads cannot be looked at again the message comes back, and nothing is dead-lettered", async () => {
    const stage = aStage([aLead()], { model: down("model.unavailable") });
    let reads = 0;
    const leads: ConsumeDeps["leads"] = {
      ...stage.leads,
      read: async (leadIds) => {
        reads += 1;
        if (reads > 1) throw new NormalizerError("store.unavailable", "Throttled.");
        return stage.leads.read(leadIds);
      },
    };
    expect(await stage.consume({ receiveCount: MAX_RECEIVES }, { leads })).toEqual({
      retryMessageIds: ["m-c-000001"],
    });
    expect(stage.messages.dead).toEqual([]);
    expect(stage.batch().state).toBe("queued");
  });
});

describe("five deliveries of one message at the same moment", () => {
  const fiveTimes = async (stage: ReturnType<typeof aStage>): Promise<unknown[]> =>
    Promise.all(Array.from({ length: 5 }, () => stage.consume()));

  it("are accounted for once, with the spend of each", async () => {
    const model = knowing();
    const leads = [aLead({ leadId: "a" }), aLead({ leadId: "b", ocupacionActual: "oficio raro" })];
    const stage = aStage(leads, { model });
    expect(await fiveTimes(stage)).toEqual(Array.from({ length: 5 }, () => ({ retryMessageIds: [] })));
    expect(stage.leads.written).toHaveLength(2);
    const batch = stage.batch();
    expect(batch).toMatchObject({
      state: "done",
      tally: { normalized: 2, upToDate: 0, deferred: 0 },
      held: [],
      crashes: 0,
    });
    expect(accountedFor(batch)).toBe(2);
    expect(batch.attempt?.endedAtMs).toBe(T0);
    expect(Object.keys(batch.usage)).toHaveLength(5);
    const spent = Object.values(batch.usage).reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0);
    expect(model.requests).toHaveLength(5);
    expect([...stage.spend.days.values()]).toEqual([spent]);

    const [summary] = await stage.settle();
    expect(summary).toMatchObject({ normalized: 2, modelCalls: 5, costUsd: spent / 1_000_000 });
  });

  it("count their leads once on the dashboard", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    await fiveTimes(stage);
    expect(stage.metrics.sums.get("LeadsProcessed")).toBe(1);
    expect(stage.metrics.sums.get("FieldsNormalized")).toBe(1);
  });

  it("that all come back are no crash: the next receive is like any other", async () => {
    const stage = aStage([aLead()], { model: down("model.throttled") });
    await fiveTimes(stage);
    expect(stage.batch()).toMatchObject({ state: "queued", crashes: 0, suspects: {} });
    expect(stage.batch().tally).toBeUndefined();
    stage.clock.advance(DAY_MS);
    const { events, now } = stage.recorded();
    await stage.consume({ receiveCount: 2 }, { ...now, model: knowing() });
    expect(events[0]).toBe("c-000001 at all");
    expect(stage.batch()).toMatchObject({ state: "done", tally: { normalized: 1 } });
  });

  it("of which one gives up and a later one succeeds end done, and say nothing of the failure", async () => {
    const stage = aStage([aLead()]);
    const model = knowing();
    const late: NormalizationModel = {
      async ask(request) {
        await stage.consume({ receiveCount: MAX_RECEIVES }, { model: down("model.unavailable") });
        expect(stage.batch()).toMatchObject({ state: "dead", code: "model.unavailable" });
        return model.ask(request);
      },
    };
    await stage.consume({ receiveCount: MAX_RECEIVES }, { model: late });
    const batch = stage.batch();
    expect(batch).toMatchObject({
      state: "done",
      held: [],
      tally: { normalized: 1, deadLettered: 0, errors: {} },
    });
    expect(batch).not.toHaveProperty("code");
  });

  it("of which one succeeds and a later one fails end done", async () => {
    const stage = aStage([aLead()]);
    const late: NormalizationModel = {
      async ask() {
        await stage.consume({ receiveCount: MAX_RECEIVES }, { model: knowing() });
        throw new NormalizerError("model.unavailable", "No.");
      },
    };
    await stage.consume({ receiveCount: MAX_RECEIVES }, { model: late });
    expect(stage.messages.dead).toEqual([]);
    expect(stage.batch()).toMatchObject({ state: "done", tally: { normalized: 1, deadLettered: 0 } });
    expect(stage.batch()).not.toHaveProperty("code");
  });
});

describe("a dead batch that is replayed", () => {
  /** A closed run of which one of two batches died of an outage. */
  async function aDeadBatch() {
    const stage = aStage(
      [aLead({ leadId: "a" }), aLead({ leadId: "b", ocupacionActual: "", direccion: "" })],
      {
        model: down("model.unavailable"),
        batches: { "c-000001": ["a"], "c-000002": ["b"] },
      },
    );
    await stage.consume({ receiveCount: MAX_RECEIVES });
    const [first] = await stage.settle();
    const [dead] = stage.records;
    if (dead === undefined) throw new Error("Nothing died.");
    stage.records.splice(0, 2, { ...dead, messageId: "m-redriven", receiveCount: 1 });
    stage.clock.advance(DAY_MS);
    return { stage, first, run: () => stage.runs.runs.get("run-1") };
  }

  it("opens itself and its run again, and a second settling closes both with new sums", async () => {
    const { stage, first, run } = await aDeadBatch();
    expect(first).toMatchObject({
      selected: 2,
      normalized: 1,
      deadLettered: 1,
      modelCalls: 0,
      errors: { "model.unavailable": 1 },
    });
    expect(run()).toMatchObject({ state: "closed", summary: first });
    const other = structuredClone(stage.batch("c-000002"));

    const model = knowing();
    const watching: NormalizationModel = {
      async ask(request) {
        expect(stage.batch()).toMatchObject({ state: "queued", returns: 0, attempt: { receive: 1 } });
        expect(run()?.state).toBe("selected");
        for (const gone of ["summary", "closedAtMs"]) expect(run()).not.toHaveProperty(gone);
        expect(await stage.settle(true)).toEqual([]);
        return model.ask(request);
      },
    };
    expect(await stage.consume({}, { model: watching })).toEqual({ retryMessageIds: [] });
    expect(stage.batch()).toMatchObject({
      state: "done",
      held: [],
      tally: { normalized: 1, deadLettered: 0 },
    });
    expect(stage.batch()).not.toHaveProperty("code");
    expect(stage.batch("c-000002")).toEqual(other);

    const [second] = await stage.settle();
    expect(second).toMatchObject({ selected: 2, normalized: 2, deadLettered: 0, modelCalls: 1, errors: {} });
    expect(second && unaccounted(second)).toBe(0);
    expect(run()).toMatchObject({ state: "closed", summary: second, held: 0 });
    expect(stage.notice.summaries).toEqual([first, second]);
    expect(await stage.settle()).toEqual([]);
  });

  it("and comes back in order keeps its run open until it is over", async () => {
    const { stage, run } = await aDeadBatch();
    await stage.consume({}, { model: down("model.throttled") });
    expect(stage.batch()).toMatchObject({ state: "queued", returns: 1 });
    expect(await stage.settle()).toEqual([]);
    expect(run()?.state).toBe("selected");
    await stage.consume({ receiveCount: 2 }, { model: knowing() });
    expect(await stage.settle()).toMatchObject([{ normalized: 2, deadLettered: 0 }]);
  });

  it("and dies again closes its run with the sums of that", async () => {
    const { stage, run } = await aDeadBatch();
    await stage.consume({ receiveCount: MAX_RECEIVES }, { model: down("model.timeout") });
    expect(await stage.settle()).toMatchObject([
      { normalized: 1, deadLettered: 1, errors: { "model.timeout": 1 } },
    ]);
    expect(run()?.state).toBe("closed");
  });

  it("cannot be closed on sums that were made before it opened", async () => {
    const { stage, run } = await aDeadBatch();
    const stale = run();
    if (stale === undefined) throw new Error("There is no run.");
    stage.runs.runs.set("run-1", { ...stale, state: "selected" });
    const runs: ConsumeDeps["runs"] = {
      ...stage.runs,
      async *batchesOf(runId) {
        yield* stage.runs.batchesOf(runId);
        await stage.consume({}, { model: down("model.throttled") });
      },
    };
    await settleRuns({ ...stage, runs, queueDepth: { isEmpty: async () => false } });
    expect(run()?.state).toBe("selected");
    expect(stage.batch().state).toBe("queued");
  });

  it("opens its run also when it was declared dead between two looks at it", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    stage.clock.advance(2 * SILENT_MS);
    let settled: Summary[] | undefined;
    const runs: ConsumeDeps["runs"] = {
      ...stage.runs,
      async readBatch(...ids) {
        const batch = await stage.runs.readBatch(...ids);
        settled ??= await settleRuns({ ...stage, queueDepth: { isEmpty: async () => true } });
        return batch;
      },
    };
    expect(await stage.consume({}, { runs })).toEqual({ retryMessageIds: [] });
    expect(settled).toMatchObject([{ deadLettered: 1, errors: { "crash.unknown": 1 } }]);
    expect(stage.batch()).toMatchObject({ state: "done", held: [], tally: { normalized: 1 } });
    expect(await stage.settle()).toMatchObject([{ normalized: 1, deadLettered: 0, errors: {} }]);
  });

  it("of a forced run changes nothing that a newer run has written", async () => {
    const stage = aStage([aLead()], { fields: ["ciudad"] });
    const newer = aStage([aLead()], { fields: ["ciudad"] });
    newer.runs.runs.set(
      "run-2",
      aRun({ runId: "run-2", settings: someSettings({ fieldsToNormalize: ["ciudad"] }) }),
    );
    newer.records.splice(0, 1, aRecord(aMessage({ runId: "run-2", fields: ["ciudad"] })));
    newer.clock.advance(DAY_MS);
    await newer.consume();
    stage.leads.leads.set("lead-1", newer.lead());
    stage.clock.advance(2 * DAY_MS);

    stage.runs.batches.set("run-1/c-000001", {
      ...stage.batch(),
      state: "dead",
      code: "crash",
      held: ["lead-1"],
      crashes: 3,
    });
    stage.records.splice(0, 1, aRecord(aMessage({ fields: ["ciudad"], force: true, staleBeforeMs: T0 })));
    expect(await stage.consume()).toEqual({ retryMessageIds: [] });
    expect(stage.lead()).toEqual(newer.lead());
    expect(stage.leads.written).toEqual([]);
    expect(stage.batch()).toMatchObject({
      state: "done",
      held: [],
      crashes: 3,
      tally: { upToDate: 1, normalized: 0, rechecked: 0 },
    });
  });
});

it("a steward's correction outlives every run until the person types something else", async () => {
  const stage = aStage([aLead()], { fields: ["ciudad"], settings: { normalizationTTLDays: 7 } });
  await stage.consume();
  const corrected: Lead = {
    ...stage.lead(),
    normalizedAt: T0 - 8 * DAY_MS,
    normalizedData: { ciudad: "Soacha" },
    normalization: {
      ...normalizationIn(stage.lead()),
      rev: 2,
      fields: { ciudad: { by: "override", sourceHash: sourceHash("bogota"), writtenBy: "ana" } },
    },
  };
  const inRun = async (runId: string, lead: Lead): Promise<Lead> => {
    stage.leads.leads.set("lead-1", lead);
    stage.runs.runs.set(runId, aRun({ runId, settings: someSettings({ fieldsToNormalize: ["ciudad"] }) }));
    stage.records.splice(0, 1, aRecord(aMessage({ runId, fields: ["ciudad"] })));
    await stage.consume();
    return stage.lead();
  };
  const rechecked = await inRun("run-2", corrected);
  expect(rechecked).toMatchObject({ normalizedAt: T0, normalizedData: { ciudad: "Soacha" } });
  expect(normalizationIn(rechecked).fields["ciudad"]).toMatchObject({ by: "override", writtenBy: "ana" });

  const edited = await inRun("run-3", { ...rechecked, ciudad: "cali" });
  expect(edited["normalizedData"]).toEqual({ ciudad: "Cali" });
});

it("nothing that a person typed gets into logs or metrics", async () => {
  const typed = {
    nombres: "ZACARIAS",
    apellidos: "QUIÑONES",
    direccion: "cll 99 zz",
    ciudad: "villa rosa",
    empresa: "ACME SECRETA",
  };
  for (const model of [knowing(), down("model.unavailable"), undefined]) {
    const stage = aStage([aLead(typed)], { model });
    stage.leads.onWrite = () => {
      throw new Error(`The item is not valid: ${JSON.stringify(typed)}`);
    };
    await stage.consume();
    const said = JSON.stringify([stage.log.lines, [...stage.metrics.sums], [...stage.runs.batches.values()]]);
    expect(stage.log.lines.length).toBeGreaterThan(0);
    for (const value of Object.values(typed)) expect(said.toLowerCase()).not.toContain(value.toLowerCase());
  }
});
