import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { expect } from "vitest";

import { aLead } from "../../support/builders.ts";
import { anHttpEvent, read } from "../../support/http-events.ts";
import type { Deployment } from "../deployment.ts";
import { load, type Proofs } from "./proofs.ts";

async function send({ invoke }: Deployment, ...request: Parameters<typeof anHttpEvent>) {
  const { outcome } = await invoke("admin-api", anHttpEvent(...request));
  if (outcome.kind === "threw") throw new Error(outcome.error);
  return read(outcome.result as APIGatewayProxyStructuredResultV2);
}

export const adminApiProofs: Proofs = {
  "puts a run on record, starts the producer once, and shows what becomes of it": async (aDeployment) => {
    const stage = await aDeployment();
    await load(stage, [aLead()]);
    const posted = await send(stage, "post-run");
    expect(posted).toMatchObject({ status: 202, body: { state: "requested", isNew: true } });
    const runId = String(posted.body["runId"]);
    expect(await send(stage, "post-run")).toMatchObject({ body: { runId, isNew: false } });
    expect(stage.controlPlane.invoked).toEqual([{ functionName: "local-normalize-leads", event: { runId } }]);

    await stage.invoke("produce", { runId });
    expect(await send(stage, "show-run", { runId })).toMatchObject({
      status: 200,
      body: { state: "selected", open: { batches: 1, leads: 1 } },
    });
    expect(await send(stage, "list-runs")).toMatchObject({ status: 200, body: { runs: [{ runId }] } });
  },

  "refuses a request that it does not understand, and starts nothing": async (aDeployment) => {
    const stage = await aDeployment();
    expect(await send(stage, "post-run", { query: { maxLeads: "many" } })).toMatchObject({ status: 400 });
    expect(stage.controlPlane.invoked).toEqual([]);
    expect(await stage.wiring.runs.recentRuns(10)).toEqual([]);
  },
};
