import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { tombstoneOf } from "@lead-normalizer/core/lead/tombstone.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import { aStage, knowing } from "../../../../test/support/consume-stage.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit, createMemoryCache } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import { createRecordedProducers } from "../../../../test/support/recorders.ts";
import { refresh, type RefreshDesk, type RefreshOptions } from "./refresh.ts";

async function* these(leads: readonly Lead[]): AsyncGenerator<Lead> {
  yield* leads;
}

/** Two leads that a run has normalised; the city of the first would differ, and the model's answers are the simulator's. */
async function aDesk({
  agrees = true,
  erased = [],
  source,
}: { agrees?: boolean; erased?: string[]; source?: Partial<RefreshDesk["source"]> } = {}) {
  const stage = aStage([aLead(), aLead({ leadId: "lead-2" })], { model: knowing() });
  await stage.consume();
  const leads = [...stage.leads.leads.values()].map((lead, index) =>
    index === 0
      ? { ...lead, normalizedData: { ...(lead["normalizedData"] as object), ciudad: "Bogota" } }
      : lead,
  );
  const operations = {
    runs: createMemoryRunStore(),
    producers: createRecordedProducers(),
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    tombstones: createMemoryTombstones(erased.map(tombstoneOf)),
    loadSettings: async () => someSettings(),
  };
  const rows: [text: string, data: unknown][] = [];
  const said: string[] = [];
  const plans: string[] = [];
  const desk: RefreshDesk = {
    source: {
      lanes: [() => these(leads)],
      cache: createMemoryCache(),
      overrides: new Map(),
      settings: someSettings(),
      clock: createFakeClock(),
      modelId: "simulated",
      excluded: new Set(),
      committedMicroUsd: 0,
      ...source,
    },
    operations,
    consent: {
      async ask(plan) {
        plans.push(plan);
        if (!agrees) throw new NormalizerError("consent.missing", "Nothing was changed.");
      },
    },
    output: {
      say: (text) => void said.push(text),
      row: (text, data) => void rows.push([text, data]),
    },
    newKey: () => "refresh-1",
  };
  return {
    ...operations,
    rows,
    said,
    plans,
    refresh: (options: Partial<RefreshOptions> = {}) =>
      refresh(desk, { withModel: false, max: 10, dryRun: false, author: "ana", reason: "x", ...options }),
  };
}

describe("ops refresh", () => {
  it("queues no lead that was erased and that a restore brought back", async () => {
    const desk = await aDesk({ erased: ["lead-1"] });
    expect(await desk.refresh()).toBe(0);
    expect([desk.plans, desk.audit.entries]).toEqual([[], []]);
    expect(desk.rows).toMatchObject([[expect.any(String), { taken: 1, changed: 0, queued: 0 }]]);
  });

  it("shows what would differ and why, asks, and says how to follow the run", async () => {
    const desk = await aDesk();
    expect(await desk.refresh()).toBe(0);
    expect(desk.said).toEqual([
      `2 leads: 2 fresh, 0 stale (left to the nights),
  0 in open runs, held or erased (left alone)
1 fresh lead would change
  ciudad            1 by other settings`,
    ]);
    expect(desk.plans).toEqual(["queues 1 lead to be normalised anew; no model is asked."]);
    const [runId = ""] = desk.runs.runs.keys();
    expect(desk.rows).toEqual([
      [
        `Requested: 1 run for 1 lead. To follow:\n  ops run show ${runId}`,
        expect.objectContaining({ changed: 1, queued: 1, runIds: [runId] }),
      ],
    ]);
    expect(desk.runs.runs.get(runId)?.event).toEqual({ runId, leadIds: ["lead-1"], forceAll: true });
    expect(desk.audit.entries).toMatchObject([{ atMs: T0, actor: "ana", action: "leads.refresh" }]);
    expect(desk.producers.started).toEqual([runId]);
  });

  it("said again goes on where it ended: what a requested run names is left alone", async () => {
    const desk = await aDesk();
    await desk.refresh();
    expect(await desk.refresh()).toBe(0);
    expect(desk.runs.runs.size).toBe(1);
    expect(desk.rows[1]).toMatchObject([
      expect.stringContaining("0 fresh leads would change"),
      { fresh: 1, taken: 1, queued: 0, runIds: [] },
    ]);
  });

  it.each([
    ["with --dry-run", { dryRun: true }, {}],
    ["when nobody agrees", {}, { agrees: false }],
  ])("%s changes nothing", async (_when, options, circumstances) => {
    const desk = await aDesk(circumstances);
    await desk.refresh(options).catch(() => undefined);
    expect([desk.runs.runs.size, desk.audit.entries]).toEqual([0, []]);
  });

  it("says what asking the model anew would cost, and refuses when that is more than is left of the day", async () => {
    const other = { modelId: "us.anthropic.claude-haiku-5-5" };
    const cheap = await aDesk({ source: other });
    expect(await cheap.refresh({ withModel: true })).toBe(0);
    expect(cheap.plans).toEqual([expect.stringMatching(/^queues 2 leads .*, for about \$0\.00\d+\.$/)]);
    expect([...cheap.runs.runs.values()]).toMatchObject([{ event: { reask: true } }]);

    const broke = await aDesk({ source: { ...other, committedMicroUsd: 4_999_999 } });
    expect(await broke.refresh({ withModel: true })).toBe(3);
    expect(broke.said[0]).toMatch(
      /^Refused, nothing is queued: about \$0\.00\d+, and \$0\.000001 of today's/,
    );
    expect([broke.plans, broke.runs.runs.size, broke.audit.entries]).toEqual([[], 0, []]);
  });

  it("refuses while no run may start, unless it only counts", async () => {
    const desk = await aDesk({ source: { settings: someSettings({ enabled: false }) } });
    await expect(desk.refresh()).rejects.toMatchObject({ code: "run.disabled" });
    expect(await desk.refresh({ dryRun: true })).toBe(0);
    expect(desk.audit.entries).toEqual([]);
  });

  it("refuses a reason that cannot be kept", async () => {
    const desk = await aDesk();
    await expect(desk.refresh({ reason: " " })).rejects.toBeInstanceOf(InputError);
  });
});
