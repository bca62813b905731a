import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { emptyTally } from "@lead-normalizer/core/run/batch-item.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import type { Operations } from "../system/open-operations.ts";
import { describeStatus } from "./describe-status.ts";
import { readStatus } from "./read-status.ts";

const MINUTE_MS = 60_000;
const notice: Pause = { code: "model.retired", message: "Set modelId.", by: "consumer", atMs: T0 };

function aSystem(changes: Partial<Record<keyof Operations, unknown>> = {}) {
  const runs = createMemoryRunStore();
  const clock = createFakeClock();
  clock.advance(10 * MINUTE_MS);
  const operations = {
    runs,
    clock,
    kept: undefined,
    pauseNotice: { read: async () => undefined },
    consumers: { isOn: async () => true },
    queue: { counts: async () => ({ waiting: 3, inFlight: 2, delayed: 1 }) },
    oldestMessage: { ageSeconds: async () => 240 },
    spend: { committed: async () => 420_000 },
    loadSettings: async () => defaultSettings,
    settings: { load: async () => undefined },
    environment: {},
    ...changes,
  } as unknown as Operations;
  return { runs, operations };
}

async function screen(operations: Operations): Promise<string> {
  const text = describeStatus(await readStatus(operations), "stage production");
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  return text;
}

describe("ops status", () => {
  test("shows an open run's progress, rate and spend, the queue, the day's money and what is left", async () => {
    const { runs, operations } = aSystem();
    const selection = { selected: 40, batches: 2, stale: {}, backlog: 602, nights: 14 };
    await runs.createRun(aRun({ runId: "night", selection, startedAtMs: T0 }));
    await runs.createBatch(
      aBatch({ runId: "night", leadIds: Array.from({ length: 10 }, (_, i) => `l${i}`) }),
    );
    const text = await screen(operations);
    expect(text).toContain("state     running\n");
    expect(text).toContain(
      "open      night\n          selected, 30 of 40 leads, 3.0/min, 3 min left, $0.0000, for 10 min\n",
    );
    expect(text).toContain("queue     3 waiting, 2 in flight, 1 delayed; oldest 4 min\n");
    expect(text).toContain("budget    $0.4200 of $5.00 on 2026-11-22 (Bogotá)\n");
    expect(text).toContain("backlog   602 stale leads, 13 nights at 50, at the last scan 10 min ago\n");
    expect(text).toMatch(/lives until\s+2027-10-07 at least/);
  });

  test("shows an open run however many have ended since, and the backlog that the last night saw", async () => {
    const { runs, operations } = aSystem();
    const selection = { selected: 1, batches: 1, stale: {}, backlog: 602, nights: 14 };
    await runs.createRun(aRun({ runId: "night", selection, startedAtMs: T0 }));
    for (let number = 1; number <= 100; number += 1) {
      const event = { leadIds: ["lead-1"] };
      const startedAtMs = T0 + number;
      await runs.createRun(aRun({ runId: `refresh-${number}`, startedAtMs, event, state: "closed" }));
    }
    const text = await screen(operations);
    expect(text).toContain("open      night\n");
    expect(text).toContain("backlog   602 stale leads");
  });

  test("of many open runs shows the latest, and how many more there are: it stays one screen", async () => {
    const { runs, operations } = aSystem();
    for (let number = 1; number <= 100; number += 1) {
      await runs.createRun(aRun({ runId: `refresh-${number}`, startedAtMs: T0 + number }));
    }
    const text = await screen(operations);
    expect(text).toContain("open      refresh-100\n");
    expect(text).toContain("and 95 older runs\n");
    expect(text.split("\n").length).toBeLessThan(24);
  });

  test("of paused consumers says by whom, since when, why, and how they go on", async () => {
    const pauseNotice = { read: async () => notice };
    const consumers = { isOn: async () => false };
    const text = await screen(aSystem({ pauseNotice, consumers }).operations);
    expect(text).toContain("PAUSED    for 10 min by consumer, model.retired: Set modelId.\n");
    expect(text).toContain("`ops config set modelId ID --resume --reason TEXT`. Allowed here:\n");
    expect(text).toContain(
      "us.amazon.nova-2-lite-v1:0\n            $0.33 in, $2.75 out per million tokens\n",
    );
    expect(text).not.toContain("running");
  });

  test("tells a notice that nothing obeys, and a delivery that is off without one", async () => {
    const pauseNotice = { read: async () => notice };
    expect(await screen(aSystem({ pauseNotice }).operations)).toContain("delivers all the same");
    const consumers = { isOn: async () => false };
    expect(await screen(aSystem({ consumers }).operations)).toContain("STOPPED   messages are not delivered");
  });

  test("counts dead letters by code, and names the command that says more", async () => {
    const { runs, operations } = aSystem();
    await runs.createRun(aRun());
    const tally = { ...emptyTally, deadLettered: 2 };
    const dead = { state: "dead", tally, endedAtMs: T0 } as const;
    await runs.createBatch(aBatch({ batchId: "c-1", code: "model.unavailable", ...dead }));
    await runs.createBatch(aBatch({ batchId: "c-2", code: "crash", ...dead }));
    const text = await screen(operations);
    expect(text).toContain(
      "dead      2 messages with 4 leads: 1 model.unavailable, 1 crash. `ops dlq` says\n",
    );
  });

  test("says loudly what stops the nights: settings that are not valid, a budget that is spent, `enabled` false", async () => {
    const invalid = new NormalizerError("settings.invalid", "batchSize = 0: must be at least 1");
    const broken = aSystem({ loadSettings: () => Promise.reject(invalid) });
    expect(await screen(broken.operations)).toContain("settings  NOT VALID: settings.invalid: batchSize = 0");
    const spent = aSystem({ spend: { committed: async () => 5_000_000 } });
    expect(await screen(spent.operations)).toContain("budget    SPENT: $5.0000 of $5.00");
    const off = aSystem({ loadSettings: async () => ({ ...defaultSettings, enabled: false }) });
    expect(await screen(off.operations)).toContain("state     consumers running, but NO RUN STARTS");
  });

  test("tells the rest when one part may not be looked at", async () => {
    const denied = () =>
      Promise.reject(new Error("not authorized to perform cloudwatch:GetMetricStatistics"));
    const { operations } = aSystem({ oldestMessage: { ageSeconds: denied } });
    const text = await screen(operations);
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "3 waiting, 2 in flight (of runs that are over: they go within twelve minutes), 1 delayed; oldest not known: not authorized to perform cloudwatch:GetMetricStatistics",
    );
    expect(text).toContain("budget    $0.4200");
  });

  test("of a retired model says so", async () => {
    const modelId = "anthropic.claude-3-haiku-20240307-v1:0";
    const { operations } = aSystem({ loadSettings: async () => ({ ...defaultSettings, modelId }) });
    expect(await screen(operations)).toMatch(/RETIRED since\s+2026-09-10/);
  });
});
