import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import { expect, it } from "vitest";

import { someSettings } from "../../../test/support/builders.ts";
import { createFakeClock } from "../../../test/support/fake-clock.ts";
import { createMemoryQueue } from "../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../test/support/memory-run-store.ts";
import { createRecordedLog, createRecordedMetrics } from "../../../test/support/recorders.ts";
import { joinEvents, readStreamEvent, sequenceNumberOf } from "../../../test/support/stream-events.ts";
import { createChangesHandler } from "./changes-handler.ts";

function someDeps(settings: Partial<Settings> = {}) {
  const deps = {
    runs: createMemoryRunStore(),
    queue: createMemoryQueue(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    loadSettings: async () => someSettings(settings),
    queuedIds: () => deps.queue.messages.flatMap(({ leadIds }) => leadIds),
  };
  return deps;
}

const success = { batchItemFailures: [] };

it("queues new and edited leads, and neither our own writes nor deletions", async () => {
  const deps = someDeps();
  const handler = createChangesHandler(deps);
  const event = joinEvents(
    readStreamEvent("own-write"),
    readStreamEvent("expired"),
    readStreamEvent("odd-values"),
    readStreamEvent("insert"),
    readStreamEvent("edit"),
  );
  expect(await handler(event)).toEqual(success);
  expect(deps.queuedIds()).toEqual(["lead-odd", "lead-1"]);
  expect(deps.metrics.sums.size).toBe(0);
});

it("a second delivery of the same records queues nothing", async () => {
  const deps = someDeps();
  const handler = createChangesHandler(deps);
  expect(await handler(readStreamEvent("insert"))).toEqual(success);
  expect(await handler(readStreamEvent("insert"))).toEqual(success);
  expect(deps.queuedIds()).toEqual(["lead-1"]);
});

it("a record that cannot be read is reported, counted and logged without its values; all others are queued", async () => {
  const deps = someDeps();
  const handler = createChangesHandler(deps);
  const event = readStreamEvent("other-table");
  const alien = sequenceNumberOf(event.Records[1]);
  expect(await handler(event)).toEqual({ batchItemFailures: [{ itemIdentifier: alien }] });
  expect(deps.queuedIds()).toEqual(["lead-2", "lead-3"]);
  expect(deps.metrics.sums).toEqual(new Map([['NormalizationErrors{"code":"event.invalid"}', 1]]));
  expect(deps.log.lines.filter(({ level }) => level === "warn")).toMatchObject([
    { event: "change not read", fields: { sequenceNumber: alien } },
  ]);
  expect(JSON.stringify(deps.log.lines)).not.toContain("ANA");

  // Lambda comes again from that record on, time and again, until it hands it to the on-failure queue.
  const rest = { Records: event.Records.slice(1) };
  await handler(rest);
  const { length } = deps.queue.messages;
  expect(await handler(rest)).toEqual({ batchItemFailures: [{ itemIdentifier: alien }] });
  expect(deps.queue.messages).toHaveLength(length);
});

it("a stream without images is a fault that shows, not a silence", async () => {
  const deps = someDeps();
  const event = readStreamEvent("keys-only");
  expect(await createChangesHandler(deps)(event)).toEqual({
    batchItemFailures: [{ itemIdentifier: sequenceNumberOf(event.Records[0]) }],
  });
  expect(deps.queue.messages).toEqual([]);
});

it("a record without a number fails the invocation, after all others are queued", async () => {
  const deps = someDeps();
  const event = { Records: [{}, ...readStreamEvent("insert").Records] };
  await expect(createChangesHandler(deps)(event)).rejects.toMatchObject({ code: "event.invalid" });
  expect(deps.queuedIds()).toEqual(["lead-1"]);
});

it("what may pass is reported from the first record on, so that the same records come again and make the same batches", async () => {
  const deps = someDeps();
  const handler = createChangesHandler(deps);
  const event = joinEvents(readStreamEvent("own-write"), readStreamEvent("insert"));
  deps.queue.refuse = () => true;
  expect(await handler(event)).toEqual({
    batchItemFailures: [{ itemIdentifier: sequenceNumberOf(event.Records[0]) }],
  });
  expect(deps.log.lines).toContainEqual({
    level: "warn",
    event: "changes come again",
    fields: expect.objectContaining({ code: "queue.send-failed" }) as unknown,
  });
  const planned = [...deps.runs.batches.keys()];

  deps.queue.refuse = () => false;
  expect(await handler(event)).toEqual(success);
  expect(deps.queuedIds()).toEqual(["lead-1"]);
  expect([...deps.runs.batches.keys()]).toEqual(planned);
});

it.each([
  ["settings that are not valid", new NormalizerError("settings.invalid", "No.")],
  ["what nobody knows", new Error("a bug")],
])("%s fail the invocation", async (_what, error) => {
  const deps = { ...someDeps(), loadSettings: () => Promise.reject(error) };
  await expect(createChangesHandler(deps)(readStreamEvent("insert"))).rejects.toBe(error);
  expect(deps.queue.messages).toEqual([]);
});
