import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit, createMemoryOverrides } from "../../../../test/support/memory-model-tier.ts";
import { indexOverrides } from "./override.ts";
import { planLead } from "./plan-lead.ts";
import { type OverrideDeps, removeOverride, setOverride } from "./set-override.ts";

const { fieldKinds } = someSettings();
const settings = someSettings({ fieldKinds: { ...fieldKinds, lugarNacimiento: "city" } });

function aDesk() {
  const desk = {
    overrides: createMemoryOverrides(),
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    loadSettings: async () => settings,
  } satisfies OverrideDeps;
  return desk;
}

const who = { author: "ana", reason: "sede de La Unión" };
const wish = { field: "ciudad", from: "La  UNIÓN", to: " La Unión, Valle del Cauca ", ...who };
const id = "city-f459c37a5fadd6ed";

/** What a lead that is typed so gets, without a model. */
async function plannedFor(desk: OverrideDeps, attributes: Record<string, unknown>, field = "ciudad") {
  const overrides = indexOverrides(await desk.overrides.load());
  const lead = aLead(attributes);
  const plan = planLead(lead, { settings, fields: [field], modelId: undefined, overrides, nowMs: T0 });
  return plan.fields.get(field);
}

describe("an override that is set", () => {
  it("holds for every value of its kind that is spelt alike, with the code that the rules know", async () => {
    const desk = aDesk();
    expect(await setOverride(desk, wish)).toMatchObject({
      kind: "set",
      override: { id, kind: "city", from: "la union", to: "La Unión, Valle del Cauca", atMs: T0, ...who },
      fields: ["ciudad", "lugarNacimiento"],
      replaced: undefined,
      ruled: { status: "resolved", code: "76400" },
    });
    for (const field of ["ciudad", "lugarNacimiento"]) {
      expect(await plannedFor(desk, { [field]: "la únion " }, field)).toMatchObject({
        decision: {
          value: "La Unión, Valle del Cauca",
          provenance: { by: "override", overrideId: id, code: "76400" },
        },
      });
    }
    expect(await plannedFor(desk, { ciudad: "la union, nariño" })).not.toHaveProperty(
      "decision.provenance.by",
      "override",
    );
    expect(await plannedFor(desk, { empresa: "la union" }, "empresa")).not.toHaveProperty(
      "decision.provenance.by",
      "override",
    );
  });

  it("is noted before it holds, with who and why, and without what was typed", async () => {
    const desk = aDesk();
    const failing = new Error("down");
    const overrides = { ...desk.overrides, save: () => Promise.reject(failing) };
    await expect(setOverride({ ...desk, overrides }, wish)).rejects.toBe(failing);
    expect(desk.audit.entries).toEqual([
      { atMs: T0, actor: "ana", action: "override.set", target: id, reason: who.reason },
    ]);
  });

  it("does not hold when it could not be noted", async () => {
    const desk = aDesk();
    const audit = { ...desk.audit, record: () => Promise.reject(new Error("down")) };
    await expect(setOverride({ ...desk, audit }, wish)).rejects.toThrow("down");
    expect(await desk.overrides.load()).toEqual([]);
  });

  it("replaces the one that was there, and says what that was", async () => {
    const desk = aDesk();
    await setOverride(desk, wish);
    const [first] = await desk.overrides.load();
    desk.clock.advance(1_000);
    const again = { ...wish, to: "La Unión, Nariño", author: "luis" };
    expect(await setOverride(desk, again)).toMatchObject({
      override: { to: "La Unión, Nariño", author: "luis", atMs: T0 + 1_000 },
      replaced: first,
    });
    expect(await desk.overrides.load()).toHaveLength(1);
    expect(desk.audit.entries).toHaveLength(2);
  });

  it("shows what was typed with its ñ, so that whoever copies it finds the override again", async () => {
    const desk = aDesk();
    await setOverride(desk, { ...wish, from: "  PEÑOL " });
    await setOverride(desk, { ...wish, from: "penol" });
    const shown = (await desk.overrides.load()).map(({ from }) => from);
    expect(shown.toSorted()).toEqual(["penol", "peñol"]);
    for (const from of shown) {
      expect(await removeOverride(desk, { ...wish, from })).toMatchObject({
        kind: "removed",
        override: { from },
      });
    }
    expect(await desk.overrides.load()).toEqual([]);
  });

  it("replaces one that nobody can read", async () => {
    const desk = aDesk();
    const overrides = {
      ...desk.overrides,
      find: async () => "unreadable" as const,
      load: () => Promise.reject(new Error("unreadable")),
    };
    expect(await setOverride({ ...desk, overrides }, wish)).toMatchObject({ replaced: "unreadable" });
    expect(await desk.overrides.load()).toHaveLength(1);
  });
});

describe("an override that is removed", () => {
  it("holds no longer, and that is noted", async () => {
    const desk = aDesk();
    await setOverride(desk, wish);
    const [set] = await desk.overrides.load();
    const what = { field: "lugarNacimiento", from: "la union", author: "luis", reason: "sede cerrada" };
    expect(await removeOverride(desk, what)).toEqual({
      kind: "removed",
      override: set,
      fields: ["ciudad", "lugarNacimiento"],
    });
    expect(await desk.overrides.load()).toEqual([]);
    expect(desk.audit.entries.at(-1)).toEqual({
      atMs: T0,
      actor: "luis",
      action: "override.remove",
      target: id,
      reason: "sede cerrada",
    });
  });

  it("is not there twice, and nothing is noted of what was not done", async () => {
    const desk = aDesk();
    expect(await removeOverride(desk, { field: "ciudad", from: "x", ...who })).toEqual({ kind: "not-there" });
    expect(desk.audit.entries).toEqual([]);
  });
});

describe("what cannot be meant", () => {
  it.each([
    [
      "an unknown field",
      { field: "telefono" },
      { kind: "unknown-field", known: Object.keys(settings.fieldKinds) },
    ],
    ["what every object has", { field: "constructor" }, { kind: "unknown-field" }],
    ["an address", { field: "direccion" }, { kind: "not-shared", fieldKind: "address" }],
    ["a name", { field: "apellidos" }, { kind: "not-shared", fieldKind: "person-name" }],
    ["no author", { author: " " }, { kind: "unusable-text", option: "author", problem: "is blank" }],
    ["no reason", { reason: "\n" }, { kind: "unusable-text", option: "reason", problem: "is blank" }],
    ["no value", { to: "" }, { kind: "unusable-text", option: "to", problem: "is blank" }],
    ["a hidden character", { to: "Ca\u200bli" }, { kind: "unusable-text", option: "to" }],
    ["no text", { from: " " }, { kind: "unusable-text", option: "from", problem: "is blank" }],
    ["accents alone", { from: "\u0301" }, { kind: "unusable-text", option: "from", problem: "is blank" }],
    ["a text that is no value", { from: "x".repeat(2_001) }, { kind: "unusable-text", option: "from" }],
  ])("is refused, and neither done nor noted: %s", async (_what, change, refusal) => {
    const desk = aDesk();
    expect(await setOverride(desk, { ...wish, ...change })).toMatchObject(refusal);
    expect(await desk.overrides.load()).toEqual([]);
    expect(desk.audit.entries).toEqual([]);
  });

  it("a typed text may hold what nobody sees: people paste such things into forms", async () => {
    const desk = aDesk();
    await setOverride(desk, { ...wish, from: "xyz\u200bw" });
    expect(await plannedFor(desk, { ciudad: "XYZ\u200bW" })).toMatchObject({
      decision: { provenance: { by: "override" } },
    });
  });
});
