import { expect } from "vitest";

import { readAwsEvent } from "../deployment.ts";
import type { Proofs } from "./proofs.ts";

export const stopSpendingProofs: Proofs = {
  "pauses the consumer's event source mapping when the alarm is raised, and says why": async (
    aDeployment,
  ) => {
    const stage = await aDeployment();
    const { outcome } = await stage.invoke("stop-spending", readAwsEvent("alarm-raised"));
    expect(outcome).toEqual({ kind: "returned", result: { stopped: true } });
    expect(stage.controlPlane.mapping).toMatchObject({
      functionName: "local-consume-batches",
      state: "Disabling",
    });
    expect(await stage.wiring.pauseNotice.read()).toMatchObject({
      code: "spend.stopped",
      by: "awsrestart-spend-stop",
    });
    // Again is as once.
    expect(await stage.invoke("stop-spending", readAwsEvent("alarm-raised"))).toMatchObject({ outcome });
    expect(stage.controlPlane.mapping.state).toBe("Disabling");
  },

  "does nothing when the alarm is over": async (aDeployment) => {
    const stage = await aDeployment();
    const { outcome } = await stage.invoke("stop-spending", readAwsEvent("alarm-over"));
    expect(outcome).toEqual({ kind: "returned", result: { stopped: false } });
    expect(stage.controlPlane.mapping.state).toBe("Enabled");
    expect(await stage.wiring.pauseNotice.read()).toBeUndefined();
  },
};
