import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { always } from "@lead-normalizer/local/bedrock/fault-script.ts";
import { expect } from "vitest";

import { aLead, normalizationIn } from "../../support/builders.ts";
import { readAwsEvent } from "../deployment.ts";
import { leadIn, load, type Proofs } from "./proofs.ts";

export const consumeProofs: Proofs = {
  "normalises the leads of its messages, asks the model, and leaves what was typed": async (aDeployment) => {
    const stage = await aDeployment();
    const original = aLead();
    await load(stage, [original]);
    await stage.invoke("produce", readAwsEvent("scheduler-nightly"));

    const { outcome, printed } = await stage.deliver();
    expect(outcome).toEqual({ kind: "returned", result: { batchItemFailures: [] } });
    const { updatedAt: _updatedAt, ...typed } = original;
    const lead = await leadIn(stage, "lead-1");
    expect(lead).toMatchObject({
      ...typed,
      normalizedData: { nombres: "Juan Carlos", ciudad: "Bogotá D.C.", direccion: "Vereda El Salitre" },
    });
    expect(normalizationIn(lead).fields["direccion"]).toMatchObject({ by: "model" });
    expect(printed).toContain('"LeadsProcessed":1');
    expect(printed).not.toContain("PEREZ");
    expect(await stage.wiring.queueDepth.isEmpty()).toBe(true);
  },

  "pauses its own event source mapping when the model denies access, and keeps the message": async (
    aDeployment,
  ) => {
    const stage = await aDeployment({ faults: always("access-denied") });
    await load(stage, [aLead()]);
    await stage.invoke("produce", readAwsEvent("scheduler-nightly"));

    const { delivered, outcome } = await stage.deliver();
    const failures = delivered.map(({ messageId }) => ({ itemIdentifier: messageId }));
    expect(failures).toHaveLength(1);
    expect(outcome).toEqual({ kind: "returned", result: { batchItemFailures: failures } });
    expect(stage.controlPlane.mapping).toMatchObject({
      functionName: "local-consume-batches",
      state: "Disabling",
    });
    expect(await stage.wiring.pauseNotice.read()).toMatchObject({ code: "model.access-denied" });
    expect(await stage.wiring.queueDepth.isEmpty()).toBe(false);
    expect(await stage.wiring.deadLetters.count()).toBe(0);
    // What needs no model has been written; the lead stays stale.
    const lead = await leadIn(stage, "lead-1");
    expect(lead).toMatchObject({ normalizedData: { ciudad: "Bogotá D.C." } });
    expect(lead).not.toHaveProperty("normalizedAt");
  },

  "puts a malformed message onto the dead-letter queue at once, and works on the others": async (
    aDeployment,
  ) => {
    const stage = await aDeployment();
    await load(stage, [aLead()]);
    await stage.invoke("produce", readAwsEvent("scheduler-nightly"));
    const QueueUrl = stage.env["QUEUE_URL"];
    await stage.wiring.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "{" }));

    const { delivered, outcome } = await stage.deliver();
    expect(delivered).toHaveLength(2);
    expect(outcome).toEqual({ kind: "returned", result: { batchItemFailures: [] } });
    expect(await stage.wiring.deadLetters.count()).toBe(1);
    expect(await leadIn(stage, "lead-1")).toHaveProperty("normalizedAt");
  },
};
