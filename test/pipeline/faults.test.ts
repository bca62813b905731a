import { redriveSelected } from "@lead-normalizer/core/queue/redrive.ts";
import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { serveStack } from "@lead-normalizer/local/stack/serve-stack.ts";
import { expect, onTestFinished, test } from "vitest";

import { asRole } from "../support/as-role.ts";
import { aLead, normalizationIn } from "../support/builders.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { everyNth, type FaultRule } from "../support/fault-rules.ts";
import { startPipeline } from "../support/pipeline.ts";

const LEADS = 60;
const originals = Array.from({ length: LEADS }, (_, index) => aLead({ leadId: `lead-${index}` }));

const dynamoFaults: FaultRule[] = [
  { operations: ["PutItem", "UpdateItem"], when: everyNth(9), fault: { kind: "lose-answer" } },
  {
    operations: ["BatchGetItem"],
    when: everyNth(3),
    fault: { kind: "partial-failure", fails: (_, at) => at % 2 === 0 },
  },
  { operations: ["Scan", "Query", "GetItem"], when: everyNth(11), fault: { kind: "half-reply" } },
  { operations: ["PutItem"], when: everyNth(23), fault: { kind: "server-error" } },
  { operations: ["*"], when: everyNth(13), fault: { kind: "throttle" } },
  { operations: ["*"], when: everyNth(29), fault: { kind: "reset" } },
];
const queueFaults: FaultRule[] = [
  {
    operations: ["SendMessageBatch"],
    when: everyNth(2),
    fault: { kind: "partial-failure", fails: (_, at) => at === 0 },
  },
  { operations: ["SendMessageBatch"], when: everyNth(5), fault: { kind: "lose-answer" } },
  { operations: ["ReceiveMessage"], when: everyNth(7), fault: { kind: "reset" } },
  { operations: ["DeleteMessageBatch"], when: everyNth(4), fault: { kind: "lose-answer" } },
  {
    operations: ["ChangeMessageVisibility", "GetQueueAttributes"],
    when: everyNth(3),
    fault: { kind: "throttle" },
  },
];

test("a run whose DynamoDB and SQS fail all the time loses nothing, counts once, and completes", async () => {
  const proxies: FaultProxy[] = [];
  const between = async (service: string): Promise<string> => {
    const proxy = await startFaultProxy(service);
    onTestFinished(() => proxy.stop());
    proxies.push(proxy);
    return proxy.endpoint;
  };
  const pipeline = await startPipeline({
    simulator: {},
    visibilitySeconds: 5,
    realTime: true,
    settings: { BATCH_SIZE: "5" },
    endpoints: async (env) => ({
      AWS_ENDPOINT_URL_DYNAMODB: await between(env["AWS_ENDPOINT_URL_DYNAMODB"] ?? ""),
      AWS_ENDPOINT_URL_SQS: await between(env["AWS_ENDPOINT_URL_SQS"] ?? ""),
    }),
  });
  onTestFinished(() => pipeline.stop());
  await pipeline.load(originals);
  const [dynamo, queue] = proxies;
  dynamo?.setRules(...dynamoFaults);
  queue?.setRules(...queueFaults);

  const service = serveStack({
    ...pipeline,
    concurrency: 2,
    timeoutSeconds: 4,
    backoffBasesSeconds: [1],
    asFunction: asRole,
  });
  onTestFinished(() => service.stop());
  const { runs, deadLetters } = pipeline.wiring;
  const summaryWhen = async (isReached: (normalized: number) => boolean) => {
    for (;;) {
      const run = await runs.readRun("run").catch(() => undefined);
      if (run?.summary !== undefined && isReached(run.summary.normalized)) return run.summary;
      // A producer that failed is run again by Lambda; here by hand.
      if (run === undefined || run.state === "selecting") {
        await pipeline.produce({ runId: "run" }).catch(() => undefined);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const summary = await summaryWhen(() => true);
  expect(summary.selected).toBe(LEADS);
  expect(unaccounted(summary)).toBe(0);
  for (const kind of ["lose-answer", "partial-failure", "half-reply", "throttle", "reset"] as const) {
    expect(
      proxies.reduce((sum, proxy) => sum + proxy.faults(kind), 0),
      kind,
    ).toBeGreaterThan(0);
  }

  for (const proxy of proxies) proxy.setRules();
  if (summary.deadLettered > 0) {
    await redriveSelected({ ...pipeline.wiring, deadLetters }, { runId: "run" }, { max: 100, dryRun: false });
  }
  const end = await summaryWhen((normalized) => normalized + summary.deferred === LEADS);
  expect(unaccounted(end)).toBe(0);
  for (const { updatedAt: _updatedAt, ...original } of originals) {
    const lead = await pipeline.lead(original.leadId);
    expect(lead).toMatchObject(original);
    expect(normalizationIn(lead).rev).toBeLessThanOrEqual(2); // once, or in part and then whole
  }
}, 300_000);
