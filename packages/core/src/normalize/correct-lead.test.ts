import { describe, expect, it } from "vitest";

import { aLead, normalizationIn, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { type Lead, normalizedDataOf } from "../lead.ts";
import { DAY_MS } from "../limits.ts";
import { type StalenessRule, stalenessOf } from "../run/staleness.ts";
import { buildWrite } from "./build-write.ts";
import { type CorrectDeps, correctionsOf, correctLead, withdrawCorrection } from "./correct-lead.ts";
import { planLead } from "./plan-lead.ts";
import { sourceHash } from "./source-hash.ts";

const settings = someSettings();
const fields = settings.fieldsToNormalize;
const rule: StalenessRule = { fields, staleBeforeMs: T0 - 7 * DAY_MS, nowMs: T0, settings };

/** The lead as a run without a model leaves it; `pending` waits. */
function normalized(lead: Lead, pending?: string[]): Lead {
  const context = { settings, fields, modelId: undefined, overrides: new Map(), nowMs: T0 };
  const origin = { runId: "run-1", batchId: "c-000001", nowMs: T0 - DAY_MS };
  const { write } = buildWrite(planLead(lead, context), new Map(), origin);
  const { leadId: _id, expected: _expected, normalization, normalizedData, ...times } = write;
  if (pending === undefined) return { ...lead, normalization, normalizedData, ...times };
  const waiting = { ...normalization, fields: { ...normalization.fields }, pending };
  const data = { ...normalizedData };
  for (const field of pending) {
    delete waiting.fields[field];
    delete data[field];
  }
  return { ...lead, normalization: waiting, normalizedData: data, updatedAt: T0 - DAY_MS };
}

function aDesk(...leads: Lead[]) {
  const store = createMemoryLeadStore(leads);
  const desk = {
    leads: store,
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    loadSettings: async () => settings,
  } satisfies CorrectDeps;
  return { ...desk, now: (): Lead | undefined => store.leads.get("lead-1") };
}

const who = { author: "ana", reason: "por teléfono" };
const wish = { leadId: "lead-1", field: "direccion", to: "Vereda El Salitre, Finca 3", ...who };
const note = { atMs: T0, actor: "ana", target: "lead lead-1 direccion", reason: who.reason };

describe("a correction", () => {
  it("sets one field, says where it came from, and leaves everything else as it was", async () => {
    const before = normalized(aLead({ telefono: "300" }));
    const desk = aDesk(before);
    expect(await correctLead(desk, wish)).toMatchObject({
      kind: "corrected",
      correction: { field: "direccion", value: wish.to, author: "ana" },
      before: { value: "vereda el salitre", provenance: { by: "unresolved" } },
      wasNormalized: true,
      ruled: { status: "ask" },
    });
    const { rev, ...kept } = normalizationIn(before);
    expect(desk.now()).toEqual({
      ...before,
      normalizedData: { ...normalizedDataOf(before), direccion: wish.to },
      normalization: {
        ...kept,
        rev: rev + 1,
        fields: {
          ...kept.fields,
          direccion: {
            by: "override",
            sourceHash: sourceHash("vereda el salitre"),
            writtenBy: "override:ana",
          },
        },
      },
      updatedAt: T0,
    });
    expect(desk.audit.entries).toEqual([{ ...note, action: "override.set" }]);
    expect(stalenessOf(desk.now()!, rule)).toBe("fresh");
  });

  it("has the code that the rules know, and is stored as it was written", async () => {
    const desk = aDesk(normalized(aLead()));
    expect(await correctLead(desk, { ...wish, field: "ciudad", to: " cali " })).toMatchObject({
      ruled: { value: "Cali", code: "76001" },
    });
    expect(normalizedDataOf(desk.now()!)["ciudad"]).toBe("cali");
    expect(normalizationIn(desk.now()).fields["ciudad"]).toMatchObject({ by: "override", code: "76001" });
  });

  it("ends the wait of its field, and of no other", async () => {
    const desk = aDesk(normalized(aLead(), ["direccion", "ocupacionActual"]));
    expect(await correctLead(desk, wish)).toMatchObject({ before: undefined });
    expect(normalizationIn(desk.now()).pending).toEqual(["ocupacionActual"]);
    expect(stalenessOf(desk.now()!, rule)).not.toBe("fresh");
    await correctLead(desk, { ...wish, field: "ocupacionActual", to: "Tramitador" });
    expect(normalizationIn(desk.now())).not.toHaveProperty("pending");
    expect(desk.now()).not.toHaveProperty("normalizedAt");
    expect(stalenessOf(desk.now()!, rule)).toBe("never"); // nothing has finished it yet
  });

  it.each([
    ["nothing of ours", {}],
    ["values of another program", { normalizedData: { ciudad: "Bogotá" }, normalizedAt: T0 - DAY_MS }],
    ["bookkeeping that nobody can read", { normalization: { rev: "x" } }],
  ])("of a lead with %s begins its bookkeeping, and it stays stale", async (_what, attributes) => {
    const lead = aLead(attributes);
    const desk = aDesk(lead);
    expect(await correctLead(desk, wish)).toMatchObject({ kind: "corrected", wasNormalized: false });
    expect(desk.now()).toEqual({
      ...lead,
      normalizedData: { ...normalizedDataOf(lead), direccion: wish.to },
      normalization: {
        rev: 1,
        runId: "override:ana",
        batchId: "override:ana",
        rulesVersion: expect.any(String),
        fields: { direccion: expect.objectContaining({ by: "override" }) },
      },
      updatedAt: T0,
    });
    expect(stalenessOf(desk.now()!, rule)).not.toBe("fresh");
  });

  it("stays through a run, and ends with an edit of its own field alone", async () => {
    const desk = aDesk(normalized(aLead()));
    await correctLead(desk, wish);
    const context = { settings, fields, modelId: undefined, overrides: new Map(), nowMs: T0 };
    const valueIn = (lead: Lead) => planLead(lead, context).fields.get("direccion");
    expect(valueIn({ ...desk.now()!, ciudad: "cali" })).toMatchObject({ decision: { value: wish.to } });
    expect(valueIn({ ...desk.now()!, direccion: "cll 5 # 6-7" })).toMatchObject({
      decision: { value: "Cl. 5 # 6 - 7", provenance: { by: "rules" } },
    });
  });

  it("replaces an earlier one, and says what that was and whose", async () => {
    const desk = aDesk(normalized(aLead()));
    await correctLead(desk, wish);
    const result = await correctLead(desk, { ...wish, to: "Vereda El Salitre, Finca 4", author: "luis" });
    expect(result).toMatchObject({
      before: { value: wish.to, provenance: { by: "override", writtenBy: "override:ana" } },
    });
    expect(correctionsOf(desk.now()!)).toEqual([
      { field: "direccion", value: "Vereda El Salitre, Finca 4", author: "luis" },
    ]);
  });

  it("is noted before it is written, and is not written when it could not be noted", async () => {
    const desk = aDesk(normalized(aLead()));
    desk.leads.onWrite = () => expect(desk.audit.entries).toHaveLength(1);
    expect(await correctLead(desk, wish)).toMatchObject({ kind: "corrected" });
    expect(desk.leads.written).toHaveLength(1);

    const other = aDesk(normalized(aLead()));
    const audit = { ...other.audit, record: () => Promise.reject(new Error("down")) };
    await expect(correctLead({ ...other, audit }, wish)).rejects.toThrow("down");
    expect(other.leads.written).toEqual([]);
  });

  it("of a value that is no text is one as well", async () => {
    const desk = aDesk(normalized(aLead({ direccion: 42 })));
    await correctLead(desk, wish);
    expect(correctionsOf(desk.now()!)).toMatchObject([{ field: "direccion", value: wish.to }]);
    expect(desk.now()).toMatchObject({ direccion: 42 });
  });
});

describe("when others write the lead at the same moment", () => {
  const once = (desk: ReturnType<typeof aDesk>, meanwhile: (lead: Lead) => Lead | undefined): void => {
    desk.leads.onWrite = () => {
      desk.leads.onWrite = () => {};
      const now = meanwhile(desk.now()!);
      if (now === undefined) desk.leads.leads.delete("lead-1");
      else desk.leads.leads.set("lead-1", now);
    };
  };

  it("a run that was faster stands, and so does the correction", async () => {
    const desk = aDesk(aLead());
    once(desk, normalized);
    expect(await correctLead(desk, wish)).toMatchObject({ kind: "corrected" });
    expect(normalizedDataOf(desk.now()!)).toMatchObject({ ciudad: "Bogotá D.C.", direccion: wish.to });
    expect(normalizationIn(desk.now())).toMatchObject({ rev: 2, runId: "run-1", checkedRunId: "run-1" });
    expect(stalenessOf(desk.now()!, rule)).toBe("fresh");
    expect(desk.audit.entries).toHaveLength(1);
  });

  it("a value that someone set without our bookkeeping stands", async () => {
    const desk = aDesk(normalized(aLead()));
    once(desk, (lead) => ({ ...lead, normalizedData: { ...normalizedDataOf(lead), ciudad: "Soacha" } }));
    await correctLead(desk, wish);
    expect(normalizedDataOf(desk.now()!)).toMatchObject({ ciudad: "Soacha", direccion: wish.to });
  });

  it("an edit of the field is not answered by what was meant for another value", async () => {
    const desk = aDesk(normalized(aLead()));
    once(desk, (lead) => ({ ...lead, direccion: "cll 5 # 6-7" }));
    const before = normalizationIn(desk.now());
    expect(await correctLead(desk, wish)).toEqual({ kind: "edited" });
    expect(normalizationIn(desk.now())).toEqual(before);
  });

  it("an edit of another field is no matter", async () => {
    const desk = aDesk(normalized(aLead()));
    once(desk, (lead) => ({ ...lead, ciudad: "cali" }));
    expect(await correctLead(desk, wish)).toMatchObject({ kind: "corrected" });
    expect(desk.now()).toMatchObject({ ciudad: "cali", normalizedData: { direccion: wish.to } });
  });

  it("a lead that was deleted stays deleted", async () => {
    const desk = aDesk(normalized(aLead()));
    once(desk, () => undefined);
    expect(await correctLead(desk, wish)).toEqual({ kind: "unknown-lead" });
    expect(desk.leads.leads.size).toBe(0);
  });

  it("a withdrawal that someone else has done meanwhile is done", async () => {
    const desk = aDesk(normalized(aLead()));
    const uncorrected = desk.now()!;
    await correctLead(desk, wish);
    once(desk, () => uncorrected);
    expect(await withdrawCorrection(desk, wish)).toMatchObject({ kind: "withdrawn" });
    expect(desk.now()).toEqual(uncorrected);
  });

  it("a correction that took the place of the withdrawn one stands, and is not said to be withdrawn", async () => {
    const desk = aDesk(normalized(aLead()));
    await correctLead(desk, wish);
    const other = aDesk(desk.now()!);
    await correctLead(other, { ...wish, to: "Vereda El Salitre, Finca 4", author: "luis" });
    once(desk, () => other.now());
    expect(await withdrawCorrection(desk, wish)).toEqual({ kind: "edited" });
    expect(desk.now()).toEqual(other.now());
  });

  it("a correction that was faster is named as what was replaced", async () => {
    const desk = aDesk(normalized(aLead()));
    const other = aDesk(desk.now()!);
    await correctLead(other, { ...wish, to: "Vereda El Salitre, Finca 4", author: "luis" });
    once(desk, () => other.now());
    expect(await correctLead(desk, wish)).toMatchObject({
      before: { value: "Vereda El Salitre, Finca 4", provenance: { writtenBy: "override:luis" } },
    });
  });

  it("a lead that never stands still is given up, as it is", async () => {
    const desk = aDesk(normalized(aLead()));
    let writes = 0;
    desk.leads.onWrite = () => {
      writes += 1;
      const lead = desk.now()!;
      const normalization = { ...normalizationIn(lead), rev: normalizationIn(lead).rev + 1 };
      desk.leads.leads.set("lead-1", { ...lead, normalization });
    };
    await expect(correctLead(desk, wish)).rejects.toMatchObject({ code: "store.unavailable" });
    expect([writes, desk.leads.written]).toEqual([5, []]);
  });
});

describe("a correction that is withdrawn", () => {
  it("is gone with its provenance, so that the lead is stale and the next run decides anew", async () => {
    const desk = aDesk(normalized(aLead()));
    await correctLead(desk, { ...wish, field: "ciudad", to: "Soacha" });
    const corrected = desk.now()!;
    const result = await withdrawCorrection(desk, { ...wish, field: "ciudad", author: "luis" });
    expect(result).toEqual({
      kind: "withdrawn",
      correction: { field: "ciudad", value: "Soacha", author: "ana" },
    });
    const { ciudad: _value, ...values } = normalizedDataOf(corrected);
    const { ciudad: _provenance, ...provenance } = normalizationIn(corrected).fields;
    const now = desk.now()!;
    expect(now).toEqual({
      ...corrected,
      normalizedData: values,
      normalization: { ...normalizationIn(corrected), rev: 3, fields: provenance },
    });
    expect(stalenessOf(now, rule)).toBe("edited");
    const { normalizedData, normalizedAt } = normalized(now);
    expect({ normalizedData, normalizedAt }).toEqual({
      normalizedData: { ...values, ciudad: "Bogotá D.C." },
      normalizedAt: T0 - DAY_MS,
    });
    expect(desk.audit.entries.at(-1)).toEqual({
      ...note,
      actor: "luis",
      action: "override.remove",
      target: "lead lead-1 ciudad",
    });
  });

  it.each([
    ["there is none", normalized(aLead())],
    ["the lead was never normalised", aLead()],
    [
      "it holds for all, not for this lead",
      aLead({
        normalization: {
          ...normalizationIn(normalized(aLead())),
          fields: {
            direccion: {
              by: "override",
              overrideId: "address-1",
              sourceHash: sourceHash("vereda el salitre"),
              writtenBy: "run-1",
            },
          },
        },
      }),
    ],
  ])("is refused and not noted when %s", async (_what, lead) => {
    const desk = aDesk(lead);
    expect(await withdrawCorrection(desk, wish)).toEqual({ kind: "not-there" });
    expect([desk.now(), desk.audit.entries]).toEqual([lead, []]);
  });

  it("is not there any more once its value was edited", async () => {
    const desk = aDesk(normalized(aLead()));
    await correctLead(desk, wish);
    desk.leads.leads.set("lead-1", { ...desk.now()!, direccion: "otra" });
    expect(correctionsOf(desk.now()!)).toEqual([]);
    expect(await withdrawCorrection(desk, wish)).toEqual({ kind: "not-there" });
  });
});

describe("what cannot be meant", () => {
  it.each([
    ["an unknown lead", { leadId: "nobody" }, { kind: "unknown-lead" }],
    ["an unknown field", { field: "telefono" }, { kind: "unknown-field", known: fields }],
    ["an empty field", { field: "empresa" }, { kind: "nothing-typed" }],
    ["no author", { author: "" }, { kind: "unusable-text", option: "author", problem: "is blank" }],
    ["no reason", { reason: " " }, { kind: "unusable-text", option: "reason", problem: "is blank" }],
    ["two lines", { to: "a\nb" }, { kind: "unusable-text", option: "to" }],
  ])("is refused, and neither done nor noted: %s", async (_what, change, refusal) => {
    const lead = normalized(aLead({ empresa: " " }));
    const desk = aDesk(lead);
    expect(await correctLead(desk, { ...wish, ...change })).toMatchObject(refusal);
    expect([desk.now(), desk.leads.leads.size, desk.audit.entries]).toEqual([lead, 1, []]);
  });
});
