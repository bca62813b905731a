import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";
import type { DynamoDBRecord } from "aws-lambda";
import { expect, it } from "vitest";

import { someSettings } from "../../../test/support/builders.ts";
import { createFakeClock } from "../../../test/support/fake-clock.ts";
import { createMemoryQueue } from "../../../test/support/memory-queue.ts";
import { createMemoryRunStore } from "../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../test/support/memory-tombstones.ts";
import { createRecordedLog } from "../../../test/support/recorders.ts";
import { joinEvents, readStreamEvent, sequenceNumberOf } from "../../../test/support/stream-events.ts";
import { createChangesHandler } from "./changes-handler.ts";

function someDeps(settings: Partial<Settings> = {}) {
  const deps = {
    runs: createMemoryRunStore(),
    queue: createMemoryQueue(),
    tombstones: createMemoryTombstones(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    loadSettings: async () => someSettings(settings),
    queuedIds: () => deps.queue.messages.flatMap(({ leadIds }) => leadIds),
  };
  return deps;
}

/** The record as another of its stream, about another lead. */
function numbered(record: DynamoDBRecord | undefined, index: number): DynamoDBRecord {
  const copy = structuredClone(record);
  if (copy?.dynamodb?.Keys === undefined) throw new Error("The record has no keys.");
  copy.dynamodb.SequenceNumber = String(1_000 + index);
  if (copy.dynamodb.Keys["leadId"] !== undefined) copy.dynamodb.Keys["leadId"] = { S: `lead-${index}` };
  return copy;
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
});

it("a second delivery of the same records queues nothing", async () => {
  const deps = someDeps();
  const handler = createChangesHandler(deps);
  expect(await handler(readStreamEvent("insert"))).toEqual(success);
  expect(await handler(readStreamEvent("insert"))).toEqual(success);
  expect(deps.queuedIds()).toEqual(["lead-1"]);
});

it("a record that cannot be read is reported and logged without its values; all others are queued", async () => {
  const deps = someDeps();
  const handler = createChangesHandler(deps);
  const event = readStreamEvent("other-table");
  const alien = sequenceNumberOf(event.Records[1]);
  expect(await handler(event)).toEqual({ batchItemFailures: [{ itemIdentifier: alien }] });
  expect(deps.queuedIds()).toEqual(["lead-2", "lead-3"]);
  expect(deps.log.lines.filter(({ level }) => level === "warn")).toMatchObject([
    { event: "change not read", fields: { sequenceNumber: alien } },
  ]);
  expect(JSON.stringify(deps.log.lines)).not.toContain("ANA");
});

it("what lies behind a record that cannot be read is queued once, however often Lambda comes again from there on", async () => {
  const deps = someDeps({ batchSize: 10 });
  const handler = createChangesHandler(deps);
  const [alien] = readStreamEvent("other-table").Records.slice(1);
  const Records = Array.from({ length: 100 }, (_, index) =>
    index === 4 || index === 57
      ? numbered(alien, index)
      : numbered(readStreamEvent("insert").Records[0], index),
  );
  const failed = { batchItemFailures: [{ itemIdentifier: "1004" }] };
  expect(await handler({ Records })).toEqual(failed);
  const { batches } = deps.runs;
  const before = structuredClone({ batches, messages: deps.queue.messages });
  expect(new Set(deps.queuedIds()).size).toBe(98);
  expect(deps.queuedIds()).toHaveLength(98);

  for (let delivery = 2; delivery <= 11; delivery += 1) {
    expect(await handler({ Records: Records.slice(4) })).toEqual(failed);
  }
  // Given up by now; the next delivery is of what lies behind the first of them.
  const behind = { batchItemFailures: [{ itemIdentifier: "1057" }] };
  expect(await handler({ Records: Records.slice(5) })).toEqual(behind);
  expect(await handler({ Records: Records.slice(57) })).toEqual(behind);
  expect({ batches, messages: deps.queue.messages }).toEqual(before);
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
