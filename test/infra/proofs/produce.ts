import { expect } from "vitest";

import { aLead } from "../../support/builders.ts";
import { readAwsEvent } from "../deployment.ts";
import { leadIn, load, type Proofs } from "./proofs.ts";

const runId = "scheduled-2026-11-22T070000Z";
/** So long that a page of the table holds three of them. */
const LONG_TEXT = "x".repeat(300_000);

export const produceProofs: Proofs = {
  "queues the stale leads of its night once, however often the event comes": async (aDeployment) => {
    const stage = await aDeployment();
    const leads = Array.from({ length: 12 }, (_, index) => aLead({ leadId: `lead-${index}` }));
    await load(stage, leads);
    const night = readAwsEvent("scheduler-nightly");

    const { outcome, printed } = await stage.invoke("produce", night);
    expect(outcome).toMatchObject({
      kind: "returned",
      result: { status: "queued", runId, selection: { selected: 12, batches: 2 } },
    });
    expect(printed).toContain('"StaleBacklog":0');
    expect(await stage.invoke("produce", night)).toMatchObject({
      outcome: { kind: "returned", result: { status: "already-selected", runId } },
    });

    const queued = await stage.deliver();
    expect(
      queued.delivered.flatMap(({ body }) => (JSON.parse(body) as { leadIds: string[] }).leadIds),
    ).toHaveLength(12);
    expect(await stage.wiring.queueDepth.isEmpty()).toBe(true);
  },

  "chooses the leads that it is given, and changes none of them": async (aDeployment) => {
    const stage = await aDeployment();
    const leads = [aLead(), aLead({ leadId: "lead-2" })];
    await load(stage, leads);
    const { outcome } = await stage.invoke("produce", { runId: "mine", leadIds: ["lead-2"] });
    expect(outcome).toMatchObject({ result: { status: "queued", selection: { selected: 1 } } });
    for (const lead of leads) expect(await leadIn(stage, lead.leadId)).toEqual(lead);
  },

  "hands a long run over to its own next invocation": async (aDeployment) => {
    const stage = await aDeployment();
    await load(
      stage,
      Array.from({ length: 60 }, (_, index) => aLead({ leadId: `lead-${index}`, notas: LONG_TEXT })),
    );
    const event = { runId: "long", maxLeads: null };
    const { outcome } = await stage.invoke("produce", event, { remainingMs: 30_000 });
    expect(outcome).toMatchObject({ kind: "returned", result: { status: "handed-over", runId: "long" } });
    expect(stage.controlPlane.invoked).toEqual([
      { functionName: "local-normalize-leads", event: { runId: "long" } },
    ]);

    const [next] = stage.controlPlane.invoked;
    expect(await stage.invoke("produce", next?.event)).toMatchObject({
      outcome: { result: { status: "queued", selection: { selected: 60 } } },
    });
  },

  "refuses an event that it does not understand, and queues nothing": async (aDeployment) => {
    const stage = await aDeployment();
    await load(stage, [aLead()]);
    const { outcome } = await stage.invoke("produce", { maxLead: 10 });
    expect(outcome).toMatchObject({ kind: "threw", error: expect.stringContaining("maxLead") as string });
    expect(await stage.wiring.queueDepth.isEmpty()).toBe(true);
    expect(await stage.wiring.runs.recentRuns(10)).toEqual([]);
  },
};
