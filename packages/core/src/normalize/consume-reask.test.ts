import { describe, expect, it } from "vitest";

import { aLead, aMessage, aRecord, normalizationIn, T0 } from "../../../../test/support/builders.ts";
import { aStage, down, knowing, originals } from "../../../../test/support/consume-stage.ts";
import { createAnsweringModel, questionsIn } from "../../../../test/support/scripted-model.ts";
import { type Lead, normalizedDataOf } from "../lead.ts";
import type { NormalizationModel } from "../ports.ts";
import type { BatchMessage } from "../queue/message.ts";

/** A lead whose address the model answered to other words, and a message that makes it stale. */
async function anOldAnswer(message: Partial<BatchMessage>) {
  const stage = aStage([aLead()], { model: knowing() });
  await stage.consume();
  const lead = structuredClone(stage.lead()) as Lead & {
    normalization: { fields: Record<string, { promptVersion?: string }> };
  };
  lead.normalization.fields["direccion"]!.promptVersion = "of old";
  stage.leads.leads.set("lead-1", lead);
  stage.clock.advance(1_000);
  const asked: string[] = [];
  const answering = createAnsweringModel(({ value }) =>
    value === "vereda el salitre" ? "Vda. El Salitre" : null,
  );
  const model: NormalizationModel = {
    async ask(request) {
      asked.push(...questionsIn(request).map(({ value }) => value));
      return answering.ask(request);
    },
  };
  const again = { runId: "run-2", batchId: "named-000001", force: true, staleBeforeMs: T0 + 1, ...message };
  const consume = (now: NormalizationModel = model, changes: Partial<BatchMessage> = {}) =>
    stage.consume({ body: aRecord(aMessage({ ...again, ...changes })).body }, { model: now });
  return { ...stage, before: lead, asked, consume };
}

describe("a message that asks anew", () => {
  it("asks what was answered to other words, and nothing else, and stores what it is told now", async () => {
    const { consume, asked, lead, before } = await anOldAnswer({ reask: true });
    await consume();
    expect(asked).toEqual(["vereda el salitre"]);
    const { fields } = normalizationIn(lead());
    expect(fields["direccion"]).toMatchObject({ writtenBy: "run-2" });
    expect(fields["direccion"]?.promptVersion).not.toBe("of old");
    expect(fields["ocupacionActual"]).toEqual(normalizationIn(before).fields["ocupacionActual"]);
    expect(originals(lead())).toEqual(originals(before));
  });

  it("leaves the earlier answer in place while the model is away, and the next run that does not ask anew takes it", async () => {
    const { consume, asked, lead, before } = await anOldAnswer({ reask: true });
    expect((await consume(down("model.unavailable"))).retryMessageIds).toHaveLength(1);
    expect(normalizedDataOf(lead())).toEqual(normalizedDataOf(before));
    expect(normalizationIn(lead()).pending).toEqual(["direccion"]);
    await consume(undefined, { runId: "run-3", reask: false, force: false });
    expect(asked).toEqual([]);
    expect(normalizationIn(lead())).not.toHaveProperty("pending");
    expect(normalizedDataOf(lead())).toEqual(normalizedDataOf(before));
  });
});

it("a forced message that does not say so asks nothing: an answer stands", async () => {
  const { consume, asked, lead, before } = await anOldAnswer({});
  await consume();
  expect(asked).toEqual([]);
  expect(normalizedDataOf(lead())).toEqual(normalizedDataOf(before));
  expect(normalizationIn(lead())).toMatchObject({ checkedRunId: "run-2", runId: "run-1" });
});
