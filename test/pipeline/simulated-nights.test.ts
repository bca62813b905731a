import type { Lead } from "@lead-normalizer/core/lead.ts";
import {
  CONSUMER_TIMEOUT_SECONDS,
  DAY_MS,
  QUEUE_MAX_RECEIVE_COUNT,
  QUEUE_RETENTION_SECONDS,
  QUEUE_VISIBILITY_SECONDS,
} from "@lead-normalizer/core/limits.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { consumeBatches } from "@lead-normalizer/core/normalize/consume-batches.ts";
import type { ConsumeDeps } from "@lead-normalizer/core/normalize/work.ts";
import type { NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { produce, type ProduceResult } from "@lead-normalizer/core/run/produce.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import { settleRuns } from "@lead-normalizer/core/run/settle-runs.ts";
import { type Summary, unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { describe, expect, test } from "vitest";

import { aLead, someSettings, T0 } from "../support/builders.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createMemoryLeadStore } from "../support/memory-lead-store.ts";
import { memoryModelTier } from "../support/memory-model-tier.ts";
import { createMemoryLedger } from "../support/memory-ledger.ts";
import { createMemoryRunStore } from "../support/memory-run-store.ts";
import { createMemoryTombstones } from "../support/memory-tombstones.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
  createRecordedSwitch,
} from "../support/recorders.ts";
import { createAnsweringModel, questionsIn } from "../support/scripted-model.ts";
import { createCrashSwitch, createSimulatedMapping } from "../support/simulated-mapping.ts";
import { createSimulatedQueue } from "../support/simulated-queue.ts";

const MINUTE_MS = 60_000;

interface Nights {
  leads: readonly Lead[];
  model: NormalizationModel;
  settings?: Partial<Settings>;
  messagesPerInvocation?: number;
  maximumConcurrency?: number;
  invocationMs?: number;
}

/** Whole nights on simulated queues and a clock that nobody waits for, with the deployed numbers. */
function simulate({ leads, model, settings, ...options }: Nights) {
  const clock = createFakeClock();
  const queue = createSimulatedQueue(clock, {
    visibilitySeconds: QUEUE_VISIBILITY_SECONDS,
    maxReceiveCount: QUEUE_MAX_RECEIVE_COUNT,
    retentionSeconds: QUEUE_RETENTION_SECONDS,
  });
  const crashes = createCrashSwitch();
  const store = createMemoryLeadStore(leads);
  const runs = createMemoryRunStore();
  const ports = {
    clock,
    tombstones: createMemoryTombstones(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    producers: createRecordedProducers(),
    notice: createRecordedNotice(),
    consumers: createRecordedSwitch(),
    loadSettings: async () => someSettings(settings),
  };
  const deps: ConsumeDeps = {
    ...ports,
    leads: crashes.stoppedByCrash(store),
    runs: crashes.stoppedByCrash(runs),
    messages: crashes.stoppedByCrash(queue),
    spend: crashes.stoppedByCrash(createMemoryLedger()),
    ...memoryModelTier(),
    model: {
      ask: async (request) =>
        questionsIn(request).some(({ value }) => /veneno/i.test(value))
          ? crashes.crash()
          : model.ask(request),
    },
  };
  const settle = (): Promise<Summary[]> =>
    settleRuns({
      ...ports,
      leads: store,
      runs,
      queueDepth: { isEmpty: async () => queue.counts().visible + queue.counts().hidden === 0 },
    });
  const mapping = createSimulatedMapping({
    queue,
    clock,
    invoke: (records, invocation) => consumeBatches(deps, records, invocation),
    batchSize: options.messagesPerInvocation ?? 10,
    maximumConcurrency: options.maximumConcurrency ?? 2,
    timeoutSeconds: CONSUMER_TIMEOUT_SECONDS,
    ...(options.invocationMs !== undefined && { invocationMs: options.invocationMs }),
    onRound: async () => void (await settle()),
  });
  let nights = 0;
  /** The scheduled event of the next night. */
  const begin = async (): Promise<{ beginsAtMs: number; result: ProduceResult }> => {
    const beginsAtMs = T0 + nights * DAY_MS;
    nights += 1;
    clock.advance(beginsAtMs - clock.now());
    const scheduledTime = new Date(beginsAtMs).toISOString();
    const producer = { id: `night-${nights}` };
    const result = await produce({ ...ports, leads: store, runs, queue }, { scheduledTime }, producer);
    return { beginsAtMs, result };
  };
  return {
    runs: runs.runs,
    settle,
    /** One night, and the day after it, whatever becomes of its run. */
    async day(): Promise<ProduceResult> {
      const { beginsAtMs, result } = await begin();
      for (let hour = 1; hour < 24; hour += 1) {
        await mapping.run({ untilMs: beginsAtMs + hour * 60 * MINUTE_MS });
        clock.advance(Math.max(0, beginsAtMs + hour * 60 * MINUTE_MS - clock.now()));
        await settle();
      }
      return result;
    },
    clock,
    queue,
    store,
    crashes,
    mapping,
    /** One night, and the day after it. */
    async night(): Promise<Summary> {
      const { beginsAtMs, result } = await begin();
      if (result.status !== "queued") throw new Error(`Night ${nights} was ${result.status}.`);
      while (runs.runs.get(result.runId)?.summary === undefined) {
        await mapping.run({ untilMs: Math.min(clock.now() + 5 * MINUTE_MS, beginsAtMs + DAY_MS - 1) });
        if (clock.now() < beginsAtMs + DAY_MS - 5 * MINUTE_MS) clock.advance(5 * MINUTE_MS);
        else throw new Error(`Night ${nights} did not end within its day.`);
        await settle();
      }
      return runs.runs.get(result.runId)!.summary!;
    },
  };
}

const knowing = createAnsweringModel(({ value }) => value);
const normalizedIn = (leads: Iterable<Lead>): Lead[] =>
  [...leads].filter((lead) => lead["normalizedAt"] !== undefined);

describe("a model that is asked for three times its quota, for ten simulated minutes", () => {
  test("dead-letters nothing: what exceeds the quota is finished later or deferred", async () => {
    const CALLS_PER_MINUTE = 10;
    const OFFERED_PER_MINUTE = 3 * CALLS_PER_MINUTE;
    const messages = 10 * OFFERED_PER_MINUTE;
    const leads = Array.from({ length: 10 * messages }, (_, index) =>
      aLead({ leadId: `lead-${index}`, ocupacionActual: `oficio raro ${index}` }),
    );
    const clockOf = { nowMs: () => T0 };
    const usedByMinute = new Map<number, number>();
    let throttled = 0;
    const model: NormalizationModel = {
      ask: async (request) => {
        const minute = Math.floor(clockOf.nowMs() / MINUTE_MS);
        const used = usedByMinute.get(minute) ?? 0;
        if (used >= CALLS_PER_MINUTE) {
          throttled += 1;
          throw new NormalizerError("model.throttled", "Over the quota.");
        }
        usedByMinute.set(minute, used + 1);
        return knowing.ask(request);
      },
    };
    const night = simulate({
      leads,
      model,
      settings: { maxLeadsPerRun: null, dailyBudgetUsd: 1_000 },
      messagesPerInvocation: 1,
      maximumConcurrency: 10,
      invocationMs: (10 * MINUTE_MS) / OFFERED_PER_MINUTE,
    });
    clockOf.nowMs = () => night.clock.now();
    const summary = await night.night();

    expect(throttled).toBeGreaterThan(messages / 2);
    expect(night.queue.deadLetters).toEqual([]);
    expect(summary).toMatchObject({ selected: leads.length, deadLettered: 0 });
    expect(unaccounted(summary)).toBe(0);
    expect(summary.normalized + summary.deferred).toBe(leads.length);
    expect(summary.normalized).toBeGreaterThan(leads.length / 2);
    expect(summary.errors).toEqual(summary.deferred === 0 ? {} : { "model.throttled": summary.deferred });
    expect(normalizedIn(night.store.leads.values())).toHaveLength(summary.normalized);
  });
});

describe("fifty leads that crash the process, and a cap of fifty a night", () => {
  test("keep no other batch waiting: the following nights normalise the others", async () => {
    const poison = Array.from({ length: 50 }, (_, index) =>
      aLead({ leadId: `poison-${index}`, ocupacionActual: `veneno ${index}`, updatedAt: T0 - 90 * DAY_MS }),
    );
    const others = Array.from({ length: 200 }, (_, index) =>
      aLead({ leadId: `other-${index}`, ocupacionActual: `oficio ${index}`, updatedAt: T0 - 2 * DAY_MS }),
    );
    const nights = simulate({
      leads: [...poison, ...others],
      model: knowing,
      settings: { maxLeadsPerRun: 50 },
    });
    const summaries: Summary[] = [];
    for (let night = 1; night <= 8; night += 1) summaries.push(await nights.night());

    expect(nights.crashes.crashes).toBeGreaterThan(0);
    for (const summary of summaries) expect(unaccounted(summary)).toBe(0);
    const done = normalizedIn(nights.store.leads.values()).map(({ leadId }) => leadId);
    expect(done.filter((leadId) => leadId.startsWith("poison"))).toEqual([]);
    // One companion shared its batch with more of them than the batch had receives: it is held with them.
    expect(done.length).toBeGreaterThanOrEqual(others.length - 1);
    // Poison is chosen once, and then waits for somebody.
    const dead = summaries.reduce((sum, { deadLettered }) => sum + deadLettered, 0);
    expect(dead).toBeLessThanOrEqual(60);
  });
});

describe("a mapping that is paused", () => {
  const leads = Array.from({ length: 20 }, (_, index) => aLead({ leadId: `lead-${index}` }));

  test("for four nights leaves one open run, the later ones are skipped, and resuming finishes it", async () => {
    const nights = simulate({ leads, model: knowing });
    nights.mapping.pause();
    const statuses: string[] = [];
    for (let night = 1; night <= 4; night += 1) statuses.push((await nights.day()).status);
    expect(statuses).toEqual(["queued", "skipped", "skipped", "skipped"]);
    expect(nights.queue.counts()).toEqual({ visible: 2, hidden: 0, dead: 0 });
    expect(nights.mapping.invocations).toEqual([]);

    nights.mapping.resume();
    expect((await nights.day()).status).toBe("skipped"); // the first run is still open when the night begins
    const [first] = [...nights.runs.values()].filter(({ state }) => state === "closed");
    expect(first?.summary).toMatchObject({ selected: 20, normalized: 20, deadLettered: 0 });
  });

  test("until the queue drops its messages ends as expired, and the next night takes the leads up", async () => {
    const nights = simulate({ leads, model: knowing });
    nights.mapping.pause();
    const first = await nights.day();
    for (let day = 2; day <= 11; day += 1) await nights.day();
    expect(nights.queue.expired).toBe(2);
    expect(nights.queue.deadLetters).toEqual([]);
    const summaries = [...nights.runs.values()].flatMap(({ summary }) => summary ?? []);
    expect(summaries[0]).toMatchObject({ selected: 20, deferred: 20, errors: { expired: 20 } });
    expect(first.status).toBe("queued");

    nights.mapping.resume();
    await nights.day();
    expect(normalizedIn(nights.store.leads.values())).toHaveLength(20);
  });
});
