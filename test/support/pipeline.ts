import { DeleteCommand, GetCommand, PutCommand, ScanCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { createRateLimit } from "@lead-normalizer/core/model/rate-limit.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import type { ConsumeDeps } from "@lead-normalizer/core/normalize/work.ts";
import type { Clock, NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { produce, type ProduceResult } from "@lead-normalizer/core/run/produce.ts";
import type { ProduceDeps } from "@lead-normalizer/core/run/produce-deps.ts";
import type { ProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";
import { settleRuns } from "@lead-normalizer/core/run/settle-runs.ts";
import { sumBatches, type Summary } from "@lead-normalizer/core/run/summary.ts";
import { createConsumeHandler } from "@lead-normalizer/functions/consume-handler.ts";
import { loadLeads } from "@lead-normalizer/local/main/load-leads.ts";
import { type Mapping, startMapping } from "@lead-normalizer/local/mapping/start-mapping.ts";
import { type Stack, type StackOptions, startStack } from "@lead-normalizer/local/stack/start-stack.ts";
import { wireLocal, type Wiring } from "@lead-normalizer/local/wire.ts";

import { asRole, asTest } from "./as-role.ts";
import { createFakeClock, createRealClock } from "./fake-clock.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
  createRecordedSwitch,
} from "./recorders.ts";

/** The whole pipeline on the embedded stack, step by step, with a clock that stands still. */
export interface Pipeline {
  stack: Stack;
  wiring: Wiring;
  clock: Clock & { advance(ms: number): void };
  log: ReturnType<typeof createRecordedLog>;
  metrics: ReturnType<typeof createRecordedMetrics>;
  consumers: ReturnType<typeof createRecordedSwitch>;
  /** Producers that settling asked for; none comes by itself. */
  producers: ReturnType<typeof createRecordedProducers>;
  notice: ReturnType<typeof createRecordedNotice>;
  load(leads: readonly Lead[]): Promise<void>;
  lead(leadId: string): Promise<Lead | undefined>;
  edit(leadId: string, changes: Readonly<Record<string, unknown>>): Promise<void>;
  remove(leadId: string): Promise<void>;
  saveSettings(item: Readonly<Record<string, unknown>>): Promise<void>;
  /** Every item of a table, for what must not stand in it. */
  items(
    table: "LEADS_TABLE" | "RUNS_TABLE" | "CONFIG_TABLE" | "CACHE_TABLE",
  ): Promise<Record<string, unknown>[]>;
  produce(event?: ProduceEvent, deps?: Partial<ProduceDeps>): Promise<ProduceResult>;
  /** Delivers what is queued until the run is closed. */
  consume(runId: string, deps?: Partial<ConsumeDeps>): Promise<Summary>;
  /** Delivers what is queued until all batches of the run are over; it may stay open. */
  consumeBatches(runId: string): Promise<void>;
  /** What the settling function does every five minutes. */
  settle(): Promise<Summary[]>;
  /** Produces and consumes one run. */
  night(event?: ProduceEvent, deps?: Partial<ConsumeDeps>): Promise<Summary>;
  stop(): Promise<void>;
}

export interface PipelineOptions extends StackOptions {
  model?: NormalizationModel;
  settings?: Readonly<Record<string, string>>;
  /** Where processes of their own take part, which know no other time. Default: one that stands still. */
  realTime?: boolean;
  /** What stands between the functions and the services: other endpoints. */
  endpoints?: (env: Readonly<Record<string, string>>) => Promise<Record<string, string>>;
}

/** How long a run may take in real time. */
const PATIENCE_MS = 150_000;

export async function startPipeline({
  model,
  settings = {},
  realTime = false,
  endpoints = async () => ({}),
  ...options
}: PipelineOptions = {}): Promise<Pipeline> {
  const stack = await startStack(options);
  const clock = realTime ? createRealClock() : createFakeClock();
  const log = createRecordedLog();
  const metrics = createRecordedMetrics();
  const consumers = createRecordedSwitch();
  const producers = createRecordedProducers();
  const notice = createRecordedNotice();
  const overrides = { MAX_LEADS_PER_RUN: "none", BEDROCK_MODEL_ID: "simulated", ...settings };
  const choice = options.simulator === undefined ? "none" : "simulated";
  const wired = wireLocal({ ...stack.env, ...(await endpoints(stack.env)) }, choice, overrides);
  const rate = createRateLimit(clock, 1);
  const wiring: Wiring = { ...wired, clock, rate, model: model ?? wired.model };
  const table = (name: string): string => stack.env[name] ?? "";
  let invocations = 0;

  /** Delivers and settles until there is a result. */
  const consumeUntil = async <T>(
    runId: string,
    deps: Partial<ConsumeDeps>,
    resultOf: () => Promise<T | undefined>,
  ): Promise<T> => {
    const errors: Error[] = [];
    // On AWS Lambda receives and deletes with the consumer's role.
    const mapping: Mapping = asRole("consume", () =>
      startMapping({
        sqs: wiring.sqs,
        queueUrl: table("QUEUE_URL"),
        invoke: createConsumeHandler({ ...wiring, consumers, log, metrics, ...deps }),
        maximumConcurrency: 2,
        batchSize: 10,
        timeoutSeconds: 60,
        onError: (error) => errors.push(error),
      }),
    );
    try {
      for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
        await pipeline.settle();
        const result = await resultOf();
        if (result !== undefined) return result;
        if (errors.length > 0) throw new Error("An invocation failed.", { cause: errors[0] });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    } finally {
      await mapping.stop();
    }
    throw new Error(`Run ${runId} is not over. Last lines: ${JSON.stringify(log.lines.slice(-5))}`);
  };

  const pipeline: Pipeline = {
    stack,
    wiring,
    clock,
    log,
    metrics,
    consumers,
    producers,
    notice,
    async load(leads) {
      await asTest(() => loadLeads(wiring, table("LEADS_TABLE"), leads));
    },
    async lead(leadId) {
      const read = new GetCommand({ TableName: table("LEADS_TABLE"), Key: { leadId }, ConsistentRead: true });
      const reply = await asTest(() => wiring.dynamo.send(read));
      return reply.Item as Lead | undefined;
    },
    async edit(leadId, changes) {
      const entries = Object.entries(changes);
      const update = new UpdateCommand({
        TableName: table("LEADS_TABLE"),
        Key: { leadId },
        UpdateExpression: `SET ${entries.map((_, index) => `#a${index} = :v${index}`).join(", ")}`,
        ExpressionAttributeNames: Object.fromEntries(entries.map(([name], index) => [`#a${index}`, name])),
        ExpressionAttributeValues: Object.fromEntries(
          entries.map(([, value], index) => [`:v${index}`, value]),
        ),
      });
      await asTest(() => wiring.dynamo.send(update));
    },
    async remove(leadId) {
      const remove = new DeleteCommand({ TableName: table("LEADS_TABLE"), Key: { leadId } });
      await asTest(() => wiring.dynamo.send(remove));
    },
    async saveSettings(item) {
      const Item = { configId: "normalization-settings", ...item };
      const put = new PutCommand({ TableName: table("CONFIG_TABLE"), Item });
      await asTest(() => wiring.dynamo.send(put));
    },
    async items(name) {
      const items: Record<string, unknown>[] = [];
      let startKey: Record<string, unknown> | undefined;
      do {
        const scan = new ScanCommand({ TableName: table(name), ExclusiveStartKey: startKey });
        const page = await asTest(() => wiring.dynamo.send(scan));
        items.push(...(page.Items ?? []));
        startKey = page.LastEvaluatedKey;
      } while (startKey !== undefined);
      return items;
    },
    produce(event = {}, deps = {}) {
      invocations += 1;
      const producer = { id: `producer-${invocations}` };
      return asRole("produce", () =>
        produce({ ...wiring, producers, log, metrics, ...deps }, event, producer),
      );
    },
    consume: (runId, deps = {}) =>
      consumeUntil(runId, deps, async () => (await wiring.runs.readRun(runId))?.summary),
    async consumeBatches(runId) {
      const { runs } = wiring;
      await consumeUntil(
        runId,
        {},
        async () => (await sumBatches(runs.batchesOf(runId))).openBatches === 0 || undefined,
      );
    },
    settle: () => asRole("settle", () => settleRuns({ ...wiring, log, metrics, producers, notice })),
    async night(event = {}, deps = {}) {
      const result = await pipeline.produce(event);
      if (result.status !== "queued") throw new Error(`The run was not queued but ${result.status}.`);
      return pipeline.consume(result.runId, deps);
    },
    async stop() {
      wiring.close();
      await stack.stop();
    },
  };
  return pipeline;
}
