import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { seeded } from "@lead-normalizer/local/bedrock/fault-script.ts";
import { afterEach, describe, expect, it } from "vitest";

import { aLead } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const LEADS = 60;
const token = (number: number): string => `zqx${String(number).padStart(5, "0")}wvk`;

let pipeline: Pipeline | undefined;
afterEach(() => pipeline?.stop());

describe("personal data", () => {
  it("a full run, with a model that fails now and then, leaves no typed value in queues, logs, metrics or runs", async () => {
    pipeline = await startPipeline({
      simulator: { record: true, faults: seeded(7, { throttle: 0.2, malformed: 0.2, "server-error": 0.1 }) },
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
      summary,
    ]);
    expect(everythingSaid.length).toBeGreaterThan(10_000);
    expect(everythingSaid).not.toMatch(/zqx\d{5}wvk/i);

    // The tokens do stand where they belong, so the search above can find them.
    expect(JSON.stringify(await pipeline.items("LEADS_TABLE"))).toMatch(/zqx\d{5}wvk/);
    const names = new RegExp(leads.flatMap(({ nombres, apellidos }) => [nombres, apellidos]).join("|"), "i");
    const sent = JSON.stringify(stack.simulator?.requests.map(({ body }) => body));
    expect(sent).toMatch(/zqx\d{5}wvk/i);
    expect(sent).not.toMatch(names);
  });
});
