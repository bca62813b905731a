import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { normalizationOf } from "@lead-normalizer/core/lead.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { afterEach, describe, expect, it } from "vitest";

import { aLead } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const LEADS = 60;
/** A word that no table knows, of letters alone. */
const token = (number: number): string =>
  `zqx${String(number)
    .padStart(5, "0")
    .replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}wvk`;

let pipeline: Pipeline | undefined;
afterEach(() => pipeline?.stop());

describe("personal data", () => {
  it("a full run, with a model that fails now and then, leaves no typed value in queues, logs, metrics or runs", async () => {
    pipeline = await startPipeline({
      simulator: {
        record: true,
        faults: ({ number }) => (["server-error", "throttle", "malformed", undefined] as const)[number % 4],
      },
    });
    let next = 0;
    const unique = (): string => token((next += 1));
    const fields = defaultSettings.fieldsToNormalize;
    const leads = Array.from({ length: LEADS }, (_, index) =>
      aLead({ leadId: `lead-${index}`, ...Object.fromEntries(fields.map((field) => [field, unique()])) }),
    );
    const oddOne = aLead({ leadId: "lead-odd", direccion: { via: unique() }, empresa: unique().repeat(300) });
    await pipeline.load([...leads, oddOne]);

    const result = await pipeline.produce();
    const runId = "runId" in result ? result.runId : "";
    const { wiring, stack } = pipeline;
    const peeked = await wiring.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: stack.env["QUEUE_URL"],
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 0,
        MessageAttributeNames: ["All"],
      }),
    );
    expect(peeked.Messages?.length).toBeGreaterThan(5);
    const summary = await pipeline.consume(runId, { backoffBasesSeconds: [1] });
    const dead = await wiring.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: stack.env["DLQ_URL"],
        MaxNumberOfMessages: 10,
        MessageAttributeNames: ["All"],
      }),
    );

    expect(summary.selected).toBe(LEADS + 1);
    expect(pipeline.log.lines.some(({ level }) => level === "warn")).toBe(true);
    const everythingSaid = JSON.stringify([
      pipeline.log.lines,
      [...pipeline.metrics.sums],
      peeked.Messages,
      dead.Messages ?? [],
      await pipeline.items("RUNS_TABLE"),
      await pipeline.items("CONFIG_TABLE"),
      await pipeline.items("CACHE_TABLE"),
      summary,
    ]);
    expect(everythingSaid.length).toBeGreaterThan(10_000);
    expect(everythingSaid).not.toMatch(/zqx[a-j]{5}wvk/i);

    // The tokens do stand where they belong, so the search above can find them.
    expect(JSON.stringify(await pipeline.items("LEADS_TABLE"))).toMatch(/zqx[a-j]{5}wvk/);
    const names = new RegExp(leads.flatMap(({ nombres, apellidos }) => [nombres, apellidos]).join("|"), "i");
    const sent = JSON.stringify(stack.simulator?.requests.map(({ body }) => body));
    expect(sent).toMatch(/zqx[a-j]{5}wvk/i);
    expect(sent).not.toMatch(names);
  });

  it.each(["unresolved", "all"] as const)(
    "names that must not leave the account are in no request, wherever they were typed (modelUse %s)",
    async (modelUse) => {
      pipeline = await startPipeline({ simulator: { record: true } });
      await pipeline.saveSettings({
        modelId: "simulated",
        modelUse,
        mayLeaveAccount: { nombres: false, apellidos: false },
      });
      const leads = Array.from({ length: LEADS }, (_, index) => {
        const [nombres, apellidos] = [token(2 * index + 1), token(2 * index + 2)];
        return aLead({
          leadId: `lead-${index}`,
          nombres: nombres.toUpperCase(),
          apellidos,
          empresa: index % 2 === 0 ? `${nombres} ${apellidos} abc sas` : "cmx s.a.s.",
          ocupacionActual: index % 3 === 0 ? `tramitdor de ${apellidos} y ${nombres}` : "tramitdor",
          direccion:
            index % 5 === 0 ? `vereda el salitre, casa de ${nombres} ${apellidos}` : "km 5 via la calera",
        });
      });
      await pipeline.load(leads);
      const summary = await pipeline.night();
      expect(summary.normalized).toBe(LEADS);
      const bodies = JSON.stringify(pipeline.stack.simulator?.requests.map(({ body }) => body));
      expect(bodies).toMatch(/cmx s\.a\.s\./i);
      expect(bodies).not.toMatch(/zqx[a-j]{5}wvk/i);
      const stored = await pipeline.lead("lead-0");
      expect(stored && normalizationOf(stored)?.fields["empresa"]).toMatchObject({
        by: "unresolved",
        code: "value.holds-name",
      });
    },
  );
});
