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
import {
  createAnsweringModel,
  createScriptedModel,
  questionsIn,
} from "../../../../test/support/scripted-model.ts";
import { NormalizerError } from "../errors.ts";
import type { Lead } from "../lead.ts";
import { DAY_MS, MAX_RECEIVES } from "../limits.ts";
import type { NormalizationModel } from "../ports.ts";
import { consumeBatches } from "./consume-batches.ts";
import { sourceHash } from "./source-hash.ts";
import type { ConsumeDeps } from "./work.ts";
import {
  accountedFor,
  aStage,
  down,
  known,
  knowing,
  originals,
} from "../../../../test/support/consume-stage.ts";

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

  it("keeps every message although the pause fails, tells why, and tries once a delivery", async () => {
    const stage = aStage(leads, { model: down("model.access-denied"), batches: twoBatches });
    let pauses = 0;
    const consumers = {
      async pause(): Promise<boolean> {
        pauses += 1;
        throw new NormalizerError("store.unavailable", "No notice.");
      },
    };
    const { retryMessageIds } = await stage.consume({ receiveCount: MAX_RECEIVES }, { consumers });
    expect(retryMessageIds).toEqual(["m-c-000001", "m-c-000002"]);
    expect(new Set(stage.messages.postponed.map(({ receiptHandle }) => receiptHandle)).size).toBe(2);
    expect([stage.messages.dead.length, pauses]).toEqual([0, 1]);
    expect(stage.log.lines.filter(({ event }) => event === "pause incomplete")).toMatchObject([
      { level: "warn", fields: { fault: "model.access-denied", code: "store.unavailable" } },
    ]);
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

  it.each([
    ["run", "readRun", MAX_RECEIVES],
    ["batch", "readBatch", 1],
  ] as const)(
    "because its %s cannot be read, costs no other of its delivery",
    async (_what, method, receiveCount) => {
      const stage = aStage([aLead()], { model: knowing() });
      const alien = aRecord(aMessage({ runId: "changes-2026-11-22", batchId: "change-1" }), {
        messageId: "m-alien",
        receiptHandle: "r-alien",
        receiveCount,
      });
      const unknowing = async (runId: string, batchId = ""): Promise<never> => {
        if (runId.startsWith("changes-")) throw new Error("A trigger that this version does not know.");
        return (await stage.runs[method](runId, batchId)) as never;
      };
      const runs = { ...stage.runs, [method]: unknowing };
      expect(await stage.consume({}, { runs }, [alien])).toEqual({ retryMessageIds: ["m-alien"] });
      expect(stage.batch()).toMatchObject({ state: "done", tally: { normalized: 1 } });
      expect(stage.messages).toMatchObject({ dead: [], postponed: [{ receiptHandle: "r-alien" }] });
      expect(stage.consumers.pauses).toEqual([]);
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

  it.each([
    ["another delivery finished counts", "c-000001", { normalized: 1, upToDate: 0 }],
    ["another batch of the run finished is up to date", "c-000002", { normalized: 0, upToDate: 1 }],
  ])(
    "the leads are looked at again: what %s, and nothing is dead-lettered",
    async (_what, batchId, counts) => {
      const stage = aStage([aLead()]);
      const twin = aRecord(aMessage({ batchId }), { messageId: "m-twin" });
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
        tally: { ...counts, deadLettered: 0, errors: {} },
      });
      expect(stage.metrics.sums.has('NormalizationErrors{"code":"model.unavailable"}')).toBe(false);
    },
  );

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
