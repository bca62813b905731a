import { describe, expect, it } from "vitest";

import { aLead, aRun, normalizationIn, T0 } from "../../../../test/support/builders.ts";
import { aStage, knowing, originals } from "../../../../test/support/consume-stage.ts";
import { createMemoryAudit, createMemoryCache } from "../../../../test/support/memory-model-tier.ts";
import { type Lead, normalizedDataOf } from "../lead.ts";
import { modelRow } from "../model/models.ts";
import { answerKeyOf } from "../normalize/answer-cache.ts";
import { correctLead } from "../normalize/correct-lead.ts";
import { promptVersionOf } from "../normalize/prompt.ts";
import { questionOf } from "../normalize/question.ts";
import { stalenessOf } from "./staleness.ts";
import { previewUndo, readEndedRun, undoRun, type UndoWish } from "./undo-run.ts";

/** Of its city the model is asked, and the answer is cached. */
const asked = (changes: Parameters<typeof aLead>[0] = {}): Lead => aLead({ ciudad: "facata", ...changes });

const by = { by: "ana", reason: "el modelo se equivocó" };

/** A run that is over, with what its model was asked in the cache. */
async function anEndedRun(leads: readonly Lead[] = [asked()]) {
  const batches = Object.fromEntries(
    Array.from({ length: Math.ceil(leads.length / 10) }, (_, number) => [
      `c-${number}`,
      leads.slice(10 * number, 10 * number + 10).map(({ leadId }) => leadId),
    ]),
  );
  const cache = createMemoryCache();
  const stage = aStage(leads, { model: knowing(), batches });
  await stage.consume({}, { cache });
  await stage.settle(true);
  const audit = createMemoryAudit();
  const deps = { ...stage, cache, audit };
  const run = await readEndedRun(stage.runs, "run-1");
  return {
    ...deps,
    run,
    preview: (wish?: UndoWish) => previewUndo(deps, run, wish),
    undo: (wish?: UndoWish) => undoRun(deps, run, { ...wish, ...by }),
    isFresh: (leadId = "lead-1") =>
      stalenessOf(stage.lead(leadId), {
        fields: run.settings.fieldsToNormalize,
        staleBeforeMs: 0,
        nowMs: stage.clock.now(),
        settings: run.settings,
      }) === "fresh",
  };
}

const keyOf = (value: string, promptVersion?: string): string => {
  const model = modelRow("simulated");
  const version = promptVersion ?? promptVersionOf("city", model);
  return answerKeyOf(questionOf("city", value), { modelId: "simulated", promptVersion: version }) ?? "";
};

describe("a run that is taken back", () => {
  it("leaves its leads stale, with originals, times and other attributes as they were, and no answer in the cache", async () => {
    const stage = await anEndedRun([asked({ telefono: "300" })]);
    const before = stage.lead();
    expect(stage.isFresh()).toBe(true);
    expect([...stage.cache.entries.keys()]).toEqual([keyOf("facata")]);
    const tally = await stage.undo();
    expect(tally).toEqual({
      seen: 1,
      leads: 1,
      values: {
        nombres: { rules: 1 },
        apellidos: { rules: 1 },
        direccion: { model: 1 },
        ciudad: { model: 1 },
        nivelEducativo: { rules: 1 },
        ocupacionActual: { model: 1 },
        empresa: { rules: 1 },
      },
      cacheEntries: 1,
      stays: { edited: 0, corrected: 0, overwritten: 0 },
      deleted: 0,
    });
    const after = stage.lead();
    expect(originals(after)).toEqual(originals(before));
    expect(after["normalizedAt"]).toBe(before["normalizedAt"]);
    expect(normalizedDataOf(after)).toEqual({});
    expect(normalizationIn(after)).toEqual({
      ...normalizationIn(before),
      rev: normalizationIn(before).rev + 1,
      fields: {},
    });
    expect(stage.isFresh()).toBe(false);
    expect(stage.cache.entries.size).toBe(0);
  });

  it("is on record before the first write, with its fields and the reason", async () => {
    const stage = await anEndedRun();
    let noted: unknown[] = [];
    stage.leads.onWrite = () => void (noted = [...stage.audit.entries]);
    await stage.undo({ fields: ["ciudad", "empresa"] });
    expect(noted).toEqual([
      {
        atMs: stage.clock.now(),
        actor: "ana",
        action: "run.undo",
        target: "run-1 ciudad empresa",
        reason: by.reason,
      },
    ]);
  });

  it("of one field keeps the others, and what was paid for them", async () => {
    const stage = await anEndedRun();
    const before = stage.lead();
    expect(await stage.undo({ fields: ["empresa"] })).toMatchObject({
      values: { empresa: { rules: 1 } },
      cacheEntries: 0,
    });
    const { empresa: _empresa, ...others } = normalizedDataOf(before);
    expect(normalizedDataOf(stage.lead())).toEqual(others);
    expect(stage.cache.entries.size).toBe(1);
    expect(stage.isFresh()).toBe(false);
  });

  it("twice is as once, and what a preview tells is what is done", async () => {
    const stage = await anEndedRun([asked(), asked({ leadId: "lead-2" })]);
    const leads = structuredClone(stage.leads.leads);
    const told = await stage.preview();
    expect(stage.leads.leads).toEqual(leads);
    expect([stage.cache.entries.size, stage.audit.entries]).toEqual([1, []]);
    expect(await stage.undo()).toEqual(told);
    const once = structuredClone(stage.leads.leads);
    expect(await stage.undo()).toMatchObject({ seen: 2, leads: 0, values: {}, cacheEntries: 0 });
    expect(stage.leads.leads).toEqual(once);
  });

  it("that dies half-way is finished when it is said again: no answer is forgotten", async () => {
    const stage = await anEndedRun(
      Array.from({ length: 30 }, (_, number) =>
        aLead({ leadId: `lead-${number}`, ciudad: `xyzzy ${"abcdefghij".charAt(number % 10)}quux` }),
      ),
    );
    expect(stage.cache.entries.size).toBe(10);
    let writes = 0;
    stage.leads.onWrite = () => {
      writes += 1;
      if (writes > 7) throw new Error("died");
    };
    await expect(stage.undo()).rejects.toThrow("died");
    stage.leads.onWrite = () => {};
    expect(await stage.undo()).toMatchObject({ leads: 23 });
    expect(stage.cache.entries.size).toBe(0);
    expect(
      [...stage.leads.leads.values()].every((lead) => Object.keys(normalizedDataOf(lead)).length === 0),
    ).toBe(true);
  });

  it("of 652 leads takes back every value, page by page", async () => {
    const leads = Array.from({ length: 652 }, (_, number) =>
      aLead({ leadId: `lead-${number}`, direccion: "cll 5 # 6-7", ocupacionActual: "contador" }),
    );
    const stage = await anEndedRun(leads);
    const seen: number[] = [];
    const tally = await stage.undo({ onProgress: (soFar) => void seen.push(soFar.seen) });
    expect(tally).toMatchObject({ seen: 652, leads: 652, values: { ciudad: { rules: 652 } }, deleted: 0 });
    expect(seen).toEqual([100, 200, 300, 400, 500, 600, 652]);
    expect(leads.some(({ leadId }) => stage.isFresh(leadId))).toBe(false);
  });
});

describe("what stands when a run is taken back", () => {
  it("is what a person corrected, what was edited, and what a later run wrote; a deleted lead stays deleted", async () => {
    const ids = ["corrected", "edited", "later", "gone", "plain"];
    const stage = await anEndedRun(ids.map((leadId) => aLead({ leadId, ciudad: "bogota" })));
    const loadSettings = async () => stage.run.settings;
    await correctLead(
      { ...stage, loadSettings },
      { leadId: "corrected", field: "ciudad", to: "Cali", author: "luz", reason: "llamó" },
    );
    stage.leads.leads.set("edited", { ...stage.lead("edited"), ciudad: "cali" });
    stage.leads.leads.delete("gone");
    await stage.runs.createRun(aRun({ runId: "run-2", startedAtMs: T0 + 1 }));
    const later = structuredClone(stage.lead("later")) as Lead & {
      normalization: { fields: { ciudad: { writtenBy: string } } };
    };
    later.normalization.fields.ciudad.writtenBy = "run-2";
    stage.leads.leads.set("later", later);

    const tally = await stage.undo({ fields: ["ciudad"] });
    expect(tally).toMatchObject({
      seen: 5,
      leads: 1,
      values: { ciudad: { rules: 1 } },
      stays: { corrected: 1, edited: 1, overwritten: 1 },
      deleted: 1,
    });
    expect(normalizedDataOf(stage.lead("corrected"))["ciudad"]).toBe("Cali");
    expect(stage.lead("later")).toEqual(later);
    expect(normalizedDataOf(stage.lead("edited"))["ciudad"]).toBe("Bogotá D.C.");
    expect(stage.leads.leads.has("gone")).toBe(false);
  });

  it("is what an earlier run wrote and this one only looked at, which is not counted either", async () => {
    const stage = await anEndedRun();
    const lead = structuredClone(stage.lead()) as Lead & {
      normalization: { fields: Record<string, { writtenBy: string }> };
    };
    for (const provenance of Object.values(lead.normalization.fields)) provenance.writtenBy = "run-0";
    await stage.runs.createRun(aRun({ runId: "run-0", startedAtMs: T0 - 1 }));
    stage.leads.leads.set("lead-1", lead);
    expect(await stage.undo()).toMatchObject({
      leads: 0,
      values: {},
      stays: { edited: 0, corrected: 0, overwritten: 0 },
    });
    expect(stage.lead()).toEqual(lead);
  });

  it("is what another run writes at the same moment", async () => {
    const stage = await anEndedRun();
    stage.leads.onWrite = () => {
      stage.leads.onWrite = () => {};
      const lead = structuredClone(stage.lead()) as Lead & {
        normalizedData: Record<string, unknown>;
        normalization: { rev: number; fields: { ciudad: { writtenBy: string } } };
      };
      lead.normalization.rev += 1;
      lead.normalization.fields.ciudad.writtenBy = "run-2";
      lead.normalizedData["ciudad"] = "Cali";
      stage.leads.leads.set("lead-1", lead);
    };
    expect(await stage.undo()).toMatchObject({ leads: 1, stays: { overwritten: 1 } });
    expect(normalizedDataOf(stage.lead())).toEqual({ ciudad: "Cali" });
  });

  it("is an answer that an earlier run paid for, or that was asked in other words", async () => {
    const stage = await anEndedRun();
    const entry = { text: "Facatativá", askedAtMs: T0 - 1, expiresAtMs: T0 + 1e9 };
    await stage.cache.write(
      new Map([
        [keyOf("facata"), entry],
        [keyOf("facata", "of old"), { ...entry, askedAtMs: T0 }],
      ]),
    );
    expect(await stage.undo()).toMatchObject({ leads: 1, cacheEntries: 0 });
    expect(stage.cache.entries.size).toBe(2);
  });

  it("is not an answer in the words that the value's provenance names, although other words are in use today", async () => {
    const stage = await anEndedRun();
    const lead = structuredClone(stage.lead()) as Lead & {
      normalization: { fields: { ciudad: { promptVersion: string } } };
    };
    lead.normalization.fields.ciudad.promptVersion = "of old";
    stage.leads.leads.set("lead-1", lead);
    const entry = { text: "Facatativá", askedAtMs: T0, expiresAtMs: T0 + 1e9 };
    await stage.cache.write(new Map([[keyOf("facata", "of old"), entry]]));
    await stage.undo();
    expect([...stage.cache.entries.keys()]).toEqual([keyOf("facata")]);
  });

  it("is not what the model did not know: it is asked anew", async () => {
    const stage = await anEndedRun([asked({ ciudad: "xyzzyq plugh" })]);
    expect([...stage.cache.entries.values()]).toMatchObject([{ text: null }]);
    expect(await stage.undo()).toMatchObject({
      values: { ciudad: { unresolved: 1 } },
      cacheEntries: 1,
    });
    expect(stage.cache.entries.size).toBe(0);
  });
});

describe("a run that cannot be taken back", () => {
  it.each(["requested", "selecting", "selected"] as const)("is one that is %s", async (state) => {
    const { runs } = aStage([]);
    runs.runs.set("run-1", aRun({ state }));
    await expect(readEndedRun(runs, "run-1")).rejects.toMatchObject({ code: "run.open" });
  });

  it("is one that is not there", async () => {
    await expect(readEndedRun(aStage([]).runs, "run-7")).rejects.toMatchObject({ code: "run.unknown" });
  });
});
