import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";
import { expect } from "vitest";

import { aLead, aRun, T0 } from "../../support/builders.ts";
import { readAwsEvent } from "../deployment.ts";
import { load, type Proofs } from "./proofs.ts";

const runId = "scheduled-2026-11-22T070000Z";
const event = readAwsEvent("scheduler-settling");

export const settleProofs: Proofs = {
  "closes a run when its batches are over, and publishes its summary once": async (aDeployment) => {
    const stage = await aDeployment();
    await load(stage, [aLead(), aLead({ leadId: "lead-2" })]);
    await stage.invoke("produce", readAwsEvent("scheduler-nightly"));
    expect(await stage.invoke("settle", event)).toMatchObject({
      outcome: { kind: "returned", result: { closed: [] } },
    });
    await stage.deliver();

    const { outcome } = await stage.invoke("settle", event);
    expect(outcome).toMatchObject({ kind: "returned", result: { closed: [{ runId, normalized: 2 }] } });
    const run = await stage.wiring.runs.readRun(runId);
    expect(run).toMatchObject({ state: "closed", summary: { selected: 2, normalized: 2 } });
    expect(await stage.invoke("settle", event)).toMatchObject({ outcome: { result: { closed: [] } } });

    const [{ topicArn, subject, messages } = expect.fail("nothing was published"), ...more] =
      stage.controlPlane.published;
    expect(more).toEqual([]);
    expect(topicArn).toBe("arn:aws:sns:us-east-1:000000000000:local-run-summaries");
    expect(subject).toBe(`${runId}: 2 of 2 normalized`);
    const summary = JSON.parse(messages["default"] ?? "") as Summary;
    expect(summary).toMatchObject(run?.summary ?? {});
    expect(unaccounted(summary)).toBe(0);
    expect(messages["email"]).toContain(runId);
  },

  "starts a producer for a run whose own never came": async (aDeployment) => {
    const stage = await aDeployment();
    await stage.wiring.runs.createRun(aRun({ runId: "orphan", state: "requested", startedAtMs: T0 }));
    await stage.invoke("settle", event);
    expect(stage.controlPlane.invoked).toEqual([
      { functionName: "local-normalize-leads", event: { runId: "orphan" } },
    ]);
    expect(stage.controlPlane.published).toEqual([]);
  },
};
