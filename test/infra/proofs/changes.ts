import { expect } from "vitest";

import { aLead } from "../../support/builders.ts";
import { readAwsEvent } from "../deployment.ts";
import { leadIn, load, type Proofs } from "./proofs.ts";

export const changesProofs: Proofs = {
  "queues a lead that was entered, and the consumer normalises it": async (aDeployment) => {
    const stage = await aDeployment();
    await load(stage, [aLead()]);
    const { outcome } = await stage.invoke("changes", readAwsEvent("stream-insert"));
    expect(outcome).toEqual({ kind: "returned", result: { batchItemFailures: [] } });

    const { delivered } = await stage.deliver();
    expect(delivered).toHaveLength(1);
    expect(await leadIn(stage, "lead-1")).toMatchObject({ normalizedData: { ciudad: "Bogotá D.C." } });
  },

  "does not follow what we wrote ourselves": async (aDeployment) => {
    const stage = await aDeployment();
    const { outcome } = await stage.invoke("changes", readAwsEvent("stream-own-write"));
    expect(outcome).toEqual({ kind: "returned", result: { batchItemFailures: [] } });
    expect(await stage.wiring.queueDepth.isEmpty()).toBe(true);
  },
};
