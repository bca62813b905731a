import { describe, expect, it } from "vitest";

import { aBatch, aLead, aRun, someSettings, T0 } from "../../../../test/support/builders.ts";
import { accountedFor, aStage as aConsumeStage } from "../../../../test/support/consume-stage.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryAudit, createMemoryOverrides } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryMentions, createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import type { Lead } from "../lead.ts";
import { type Override, overrideId } from "../normalize/override.ts";
import { correctLead } from "../normalize/correct-lead.ts";
import { type EraseDeps, eraseLead, planErasure } from "./erase-lead.ts";
import { findRestored } from "./restored-leads.ts";
import { tombstoneOf } from "./tombstone.ts";

const who = { by: "ana", reason: "solicitud 2026-117" };

const anOverride = (kind: Override["kind"], from: string): Override => ({
  id: overrideId(kind, from),
  kind,
  from,
  to: "X",
  author: "ana",
  reason: "r",
  atMs: 1,
});

function aStage(leads: readonly Lead[], overrides: readonly Override[] = []) {
  const runs = createMemoryRunStore();
  return {
    leads: createMemoryLeadStore(leads),
    runs,
    mentions: createMemoryMentions(runs),
    overrides: createMemoryOverrides(overrides),
    tombstones: createMemoryTombstones(),
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    loadSettings: async () => someSettings(),
  };
}

async function erase(deps: EraseDeps, leadId = "lead-1"): Promise<void> {
  const plan = await planErasure(deps, leadId);
  if (plan === undefined) throw new Error(`Nothing of ${leadId}.`);
  await eraseLead(deps, plan, who);
}

describe("erasing a lead", () => {
  it("leaves a tombstone and an entry of the audit that hold neither the id nor a value, and no other trace", async () => {
    const stage = aStage([aLead(), aLead({ leadId: "lead-2" })]);
    stage.runs.runs.set("run-1", aRun({ event: { leadIds: ["lead-1", "lead-2"] } }));
    stage.runs.batches.set("run-1/b", aBatch({ batchId: "b", leadIds: ["lead-2", "lead-1"] }));
    stage.runs.batches.set("run-1/c", aBatch({ batchId: "c", leadIds: ["lead-2"] }));
    const untouched = structuredClone([stage.leads.leads.get("lead-2"), stage.runs.batches.get("run-1/c")]);

    expect(await planErasure(stage, "lead-1")).toMatchObject({ isThere: true, runs: 1, batches: 1 });
    await erase(stage);

    const { leads, runs, tombstones, audit } = stage;
    expect([...leads.leads.keys()]).toEqual(["lead-2"]);
    expect(runs.runs.get("run-1")?.event.leadIds).toEqual(["erased", "lead-2"]);
    expect(runs.batches.get("run-1/b")?.leadIds).toEqual(["lead-2", "erased"]);
    expect([leads.leads.get("lead-2"), runs.batches.get("run-1/c")]).toEqual(untouched);
    expect([...tombstones.standing]).toEqual([[tombstoneOf("lead-1"), T0]]);
    const target = `erased ${tombstoneOf("lead-1")}`;
    const entry = { atMs: T0, actor: "ana", action: "lead.erase", target, reason: who.reason };
    expect(audit.entries).toEqual([entry]);
    const left = [...leads.leads, ...runs.runs, ...runs.batches, ...tombstones.standing, audit.entries];
    expect(JSON.stringify(left)).not.toContain('"lead-1"');
  });

  it("removes overrides of what this lead alone types, and keeps those that somebody else needs", async () => {
    const own = anOverride("company", "tienda de juana perez");
    const shared = anOverride("city", "la union");
    const foreign = anOverride("company", "otra");
    const stage = aStage(
      [
        aLead({ empresa: "Tienda de  JUANA Pérez", ciudad: "La Unión" }),
        aLead({ leadId: "lead-2", ciudad: "LA UNION" }),
      ],
      [own, shared, foreign],
    );
    expect(await planErasure(stage, "lead-1")).toMatchObject({
      overrides: { own: [own.id], shared: [shared.id] },
    });
    await erase(stage);
    expect((await stage.overrides.load()).map(({ id }) => id)).toEqual([shared.id, foreign.id]);
    const by = { actor: "ana", reason: who.reason };
    expect(stage.audit.entries).toMatchObject([
      { ...by, action: "lead.erase" },
      { ...by, action: "override.remove", target: own.id },
    ]);
  });

  it("plans without changing anything", async () => {
    const stage = aStage([aLead()], [anOverride("city", "bogota")]);
    await planErasure(stage, "lead-1");
    expect([stage.leads.leads.size, stage.tombstones.standing.size, stage.audit.entries]).toEqual([1, 0, []]);
    expect(await stage.overrides.load()).toHaveLength(1);
  });

  it("of an id that nothing ever named is nothing to do", async () => {
    expect(await planErasure(aStage([aLead()]), "lead-9")).toBeUndefined();
  });

  it("that was erased before is done again, whether it is there or not", async () => {
    const stage = aStage([aLead()]);
    await erase(stage);
    expect(await planErasure(stage, "lead-1")).toMatchObject({ isThere: false, wasErased: true });
    await erase(stage);
    stage.leads.leads.set("lead-1", aLead());
    await erase(stage);
    expect(stage.leads.leads.size).toBe(0);
    expect(stage.audit.entries).toHaveLength(3);
  });

  const steps = ["record", "set", "remove", "erase", "changeRun", "changeBatch"] as const;
  it.each(steps)(
    "that was killed before or after its step %s is finished by saying it again",
    async (step) => {
      for (const isBefore of [true, false]) {
        const stage = aStage([aLead()], [anOverride("city", "bogota")]);
        stage.runs.runs.set("run-1", aRun({ event: { leadIds: ["lead-1"] } }));
        stage.runs.batches.set("run-1/b", aBatch({ batchId: "b", leadIds: ["lead-1"], held: ["lead-1"] }));
        const dies = <T extends object>(port: T): T =>
          new Proxy(port, {
            get: (target, name) => {
              const method: unknown = Reflect.get(target, name);
              if (name !== step || typeof method !== "function") return method;
              return async (...args: unknown[]) => {
                if (!isBefore) await Reflect.apply(method, target, args);
                throw new Error("killed");
              };
            },
          });
        const { audit, tombstones, overrides, leads, runs } = stage;
        const mortal = {
          ...stage,
          audit: dies(audit),
          tombstones: dies(tombstones),
          overrides: dies(overrides),
          leads: dies(leads),
          runs: dies(runs),
        };
        await expect(erase(mortal)).rejects.toThrow("killed");
        // Nothing went before the tombstone stood.
        if (tombstones.standing.size === 0) expect(leads.leads.size).toBe(1);
        await erase(stage);
        expect(leads.leads.size + (await overrides.load()).length).toBe(0);
        expect(JSON.stringify([...runs.runs, ...runs.batches])).not.toContain("lead-1");
        expect(tombstones.standing.size).toBe(1);
      }
    },
  );
});

describe("a lead that is erased while somebody works on it", () => {
  it("is not brought back by the consumer, and its batch accounts for it as deleted", async () => {
    const stage = aConsumeStage([aLead(), aLead({ leadId: "lead-2" })]);
    const desk = {
      ...aStage([]),
      leads: stage.leads,
      runs: stage.runs,
      mentions: createMemoryMentions(stage.runs),
    };
    let erasing: Promise<void> | undefined;
    stage.leads.onWrite = () => (stage.leads.leads.delete("lead-1"), void (erasing ??= erase(desk)));
    expect(await stage.consume()).toEqual({ retryMessageIds: [] });
    await erasing;
    expect([...stage.leads.leads.keys()]).toEqual(["lead-2"]);
    expect(stage.batch()).toMatchObject({ state: "done", tally: { deleted: 1, normalized: 1 } });
    expect(accountedFor(stage.batch())).toBe(2);
    expect(stage.batch().leadIds).toEqual(["erased", "lead-2"]);
  });

  it("is not brought back by a correction, and a late message of it ends as deleted", async () => {
    const stage = aConsumeStage([aLead()]);
    const desk = { ...aStage([]), leads: stage.leads, runs: stage.runs };
    await erase({ ...desk, mentions: createMemoryMentions(stage.runs) });
    const request = { leadId: "lead-1", field: "ciudad", to: "Cali", author: "ana", reason: "r" };
    expect(await correctLead(desk, request)).toEqual({ kind: "unknown-lead" });
    expect(await stage.consume()).toEqual({ retryMessageIds: [] });
    expect(stage.leads.leads.size).toBe(0);
    expect(stage.batch()).toMatchObject({ state: "done", leadIds: ["erased"], tally: { deleted: 1 } });
  });
});

describe("leads that a restore brought back", () => {
  it("are found by their tombstones, and no others", async () => {
    const stage = aStage([aLead(), aLead({ leadId: "lead-2" })]);
    expect(await findRestored(stage)).toEqual([]);
    await erase(stage);
    expect(await findRestored(stage)).toEqual([]);
    stage.leads.leads.set("lead-1", aLead());
    expect(await findRestored(stage)).toEqual(["lead-1"]);
  });
});
