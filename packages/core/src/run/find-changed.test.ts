import { describe, expect, it } from "vitest";

import { aLead, T0 } from "../../../../test/support/builders.ts";
import { aStage, knowing } from "../../../../test/support/consume-stage.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryCache } from "../../../../test/support/memory-model-tier.ts";
import type { Lead, Provenance } from "../lead.ts";
import { DAY_MS } from "../limits.ts";
import { modelRow } from "../model/models.ts";
import { indexOverrides, type Override, overrideId } from "../normalize/override.ts";
import { findChanged, type FindChangedDeps, type FindChangedOptions } from "./find-changed.ts";

const model = modelRow("simulated");

async function* these(leads: Iterable<Lead>): AsyncGenerator<Lead> {
  yield* leads;
}

const anOverride = (to: string): Override => ({
  id: overrideId("company", "sena"),
  kind: "company",
  from: "sena",
  to,
  author: "ana",
  reason: "x",
  atMs: T0,
});

/** Leads that a run has just normalised. `stored` changes what stands about the first one's fields. */
async function aTable(leads: readonly Lead[] = [aLead()], overrides: readonly Override[] = []) {
  const stage = aStage(leads, { model: knowing() });
  for (const override of overrides) await stage.overrides.save(override);
  await stage.consume();
  const table = [...stage.leads.leads.values()].map(
    (lead) =>
      structuredClone(lead) as Lead & { normalization: Stored; normalizedData: Record<string, unknown> },
  );
  const settings = await stage.loadSettings();
  return {
    table,
    first: table[0]!,
    find: (deps: Partial<FindChangedDeps> = {}, options: Partial<FindChangedOptions> = {}) =>
      findChanged(
        {
          lanes: [() => these(table)],
          cache: createMemoryCache(),
          overrides: indexOverrides(overrides),
          settings,
          model,
          clock: createFakeClock(),
          ...deps,
        },
        { excluded: new Set(), withModel: false, max: 1_000, ...options },
      ),
  };
}

interface Stored {
  rulesVersion: string;
  fields: Record<string, Provenance>;
}

describe("fresh leads whose result would differ", () => {
  it("are none right after a run, whoever decided their values", async () => {
    const { find } = await aTable([aLead(), aLead({ leadId: "b", ciudad: "facata", empresa: "xyzzy" })]);
    for (const withModel of [false, true]) {
      expect(await find({}, { withModel })).toMatchObject({
        seen: 2,
        fresh: 2,
        changed: 0,
        leadIds: [],
        values: {},
        model: { leads: 0, estimate: { calls: { questions: 0 } } },
      });
    }
  });

  it("are those that other rules decided otherwise", async () => {
    const { find, first } = await aTable([aLead(), aLead({ leadId: "b" })]);
    first.normalization.rulesVersion = "of old";
    first.normalizedData["ciudad"] = "Bogota";
    const found = await find();
    expect(found).toMatchObject({ changed: 1, leadIds: ["lead-1"], values: { ciudad: { rules: 1 } } });
  });

  it("are not those that other rules decided alike", async () => {
    const { find, first } = await aTable();
    first.normalization.rulesVersion = "of old";
    expect(await find()).toMatchObject({ fresh: 1, changed: 0 });
  });

  it("are those where an override was set, changed or removed since", async () => {
    const { find } = await aTable();
    const overrides = indexOverrides([anOverride("Servicio Nacional de Aprendizaje")]);
    expect(await find({ overrides })).toMatchObject({ values: { empresa: { "override-set": 1 } } });

    const set = await aTable([aLead()], [anOverride("Sena")]);
    expect(await set.find()).toMatchObject({ changed: 0 });
    expect(await set.find({ overrides })).toMatchObject({ values: { empresa: { "override-set": 1 } } });
    expect(await set.find({ overrides: new Map() })).toMatchObject({
      values: { empresa: { "override-removed": 1 } },
      model: { leads: 0 },
    });
  });

  it("are not those that a person corrected", async () => {
    const { find, first } = await aTable();
    const { sourceHash } = first.normalization.fields["ciudad"]!;
    first.normalization.fields["ciudad"] = { by: "override", sourceHash, writtenBy: "override:luz" };
    first.normalizedData["ciudad"] = "Cali";
    expect(await find()).toMatchObject({ fresh: 1, changed: 0 });
  });

  it("are kept up to the most, and the others counted", async () => {
    const { find, table } = await aTable(["a", "b", "c"].map((leadId) => aLead({ leadId })));
    for (const lead of table) lead.normalizedData["ciudad"] = "Bogota";
    const found = await find({}, { max: 2 });
    expect([found.changed, found.leadIds]).toEqual([3, ["a", "b"]]);
    expect(found.values).toEqual({ ciudad: { settings: 3 } });
  });
});

describe("leads that are left alone", () => {
  it("are stale ones, and those that batches of runs work on", async () => {
    const { find, table } = await aTable(["a", "b", "c", "d"].map((leadId) => aLead({ leadId })));
    for (const lead of table) lead.normalizedData["ciudad"] = "Bogota";
    Object.assign(table[1]!, { ciudad: "cali" });
    Object.assign(table[2]!, { normalizedAt: T0 - 8 * DAY_MS });
    const found = await find({}, { excluded: new Set(["d"]) });
    expect(found).toMatchObject({ seen: 4, fresh: 1, stale: 2, taken: 1, leadIds: ["a"] });
  });
});

describe("leads that the model is asked about", () => {
  /** The model's answer came to other words, and the rules decide the city otherwise. */
  async function anOldAnswer() {
    const desk = await aTable();
    desk.first.normalization.fields["direccion"]!.promptVersion = "of old";
    return desk;
  }

  it("are counted with their questions and dollars, and only taken when that is wanted", async () => {
    const { find } = await anOldAnswer();
    const dear = modelRow("us.anthropic.claude-haiku-5-5");
    const free = await find();
    expect(free).toMatchObject({ changed: 0, leadIds: [], values: {} });
    expect(free.model).toMatchObject({ leads: 1, estimate: { calls: { questions: 1 } } });
    const paid = await find({}, { withModel: true });
    expect(paid).toMatchObject({ changed: 1, leadIds: ["lead-1"], values: { direccion: { prompt: 1 } } });
    expect(paid.model).toEqual(free.model);

    const other = await find({ model: dear }, { withModel: true });
    expect(other.values).toMatchObject({ direccion: { model: 1 }, ocupacionActual: { model: 1 } });
    expect(other.model.estimate.calls.expected.costMicroUsd).toBeGreaterThan(0);
  });

  it("are taken for what costs nothing all the same: their answers stand then", async () => {
    const { find, first } = await anOldAnswer();
    first.normalizedData["ciudad"] = "Bogota";
    expect(await find()).toMatchObject({
      changed: 1,
      values: { ciudad: { settings: 1 } },
      model: { leads: 1 },
    });
  });

  it("are those whose override was removed, where the rules do not know the value", async () => {
    const xyzzy = { ...anOverride("Xyzzy"), id: overrideId("company", "xyzzy"), from: "xyzzy" };
    const { find } = await aTable([aLead({ empresa: "xyzzy" })], [xyzzy]);
    const overrides = new Map();
    expect(await find({ overrides })).toMatchObject({ changed: 0, model: { leads: 1 } });
    expect(await find({ overrides }, { withModel: true })).toMatchObject({
      values: { empresa: { "override-removed": 1 } },
    });
  });

  it("are none where no model is asked", async () => {
    const { find } = await aTable([aLead({ direccion: "", ocupacionActual: "" })]);
    expect(await find({ model: undefined }, { withModel: true })).toMatchObject({
      changed: 0,
      model: { leads: 0 },
    });
  });
});
