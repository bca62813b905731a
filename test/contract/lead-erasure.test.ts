import { createDynamoLeadMentions } from "@lead-normalizer/aws/dynamo-lead-mentions.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoTombstones } from "@lead-normalizer/aws/dynamo-tombstones.ts";
import { tables } from "@lead-normalizer/aws/tables.ts";
import type { LeadMentions } from "@lead-normalizer/core/ports.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, T0 } from "../support/builders.ts";
import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";
import { aWriteOf, readOne } from "../support/contract-leads.ts";

async function mentioned(mentions: LeadMentions, leadId: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { runId, batchId = "" } of mentions.find(leadId)) found.push(`${runId}/${batchId}`);
  return found.toSorted();
}

describe.each(embeddedDynamos)("erasing on $name", ({ start }) => {
  const bench = useDynamo(start);

  test("a lead is gone whatever it holds, a write that was planned before does not bring it back, and others stay", async () => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    await bench.put(leads, { leadId: { S: "lead-1" }, ciudad: { S: "bogota" }, otro: { N: "1" } });
    await bench.put(leads, { leadId: { S: "lead-2" }, ciudad: { S: "cali" } });
    const other = await bench.get(leads, { leadId: "lead-2" });
    const write = aWriteOf(await readOne(store, "lead-1"), ["ciudad"]);
    await store.erase("lead-1");
    expect(await store.write(write)).toBe("conflict");
    expect(await bench.get(leads, { leadId: "lead-1" })).toBeUndefined();
    await store.erase("lead-1");
    expect(await bench.get(leads, { leadId: "lead-2" })).toEqual(other);
  });

  test("a tombstone stands for good, twice as once, and beside it stands nothing", async () => {
    const { runs } = await bench.freshTables();
    const tombstones = createDynamoTombstones(bench.client, runs);
    expect([await tombstones.all(), await tombstones.has("a1")]).toEqual([new Set(), false]);
    await tombstones.set("a1", T0);
    await tombstones.set("a1", T0);
    await tombstones.set("b2", T0);
    expect([await tombstones.all(), await tombstones.has("a1")]).toEqual([new Set(["a1", "b2"]), true]);
    expect(await bench.get(runs, { pk: "erased-leads", sk: "a1" })).toEqual({
      pk: { S: "erased-leads" },
      sk: { S: "a1" },
      atMs: { N: String(T0) },
    });
    expect(tables.runs.timeToLive).toBe("expiresAtSeconds");
  });

  test("a lead is found in every list of runs and batches, and not where another's id looks like it", async () => {
    const { runs } = await bench.freshTables();
    const store = createDynamoRunStore(bench.client, runs);
    const mentions = createDynamoLeadMentions(bench.client, runs);
    const attempt = { id: "i", receive: 1, startedAtMs: T0, deadlineAtMs: T0 };
    await store.createRun(aRun({ event: { leadIds: ["lead-1"] } }));
    await store.createRun(aRun({ runId: "run-2", event: { leadIds: ["lead-11"] } }));
    await store.createRun(aRun({ runId: "run-3" }));
    for (const batch of [
      aBatch({ batchId: "listed", leadIds: ["x", "lead-1"] }),
      aBatch({ batchId: "held", leadIds: ["x"], held: ["lead-1"] }),
      aBatch({ batchId: "suspect", leadIds: ["x"], suspects: { "lead-1": 1 } }),
      aBatch({ batchId: "at-work", leadIds: ["x"], attempt: { ...attempt, leadId: "lead-1" } }),
      aBatch({ batchId: "none", leadIds: ["lead-11", "lead"], attempt, suspects: { "lead-11": 1 } }),
    ]) {
      await store.createBatch(batch);
    }
    expect(await mentioned(mentions, "lead-1")).toEqual([
      "run-1/",
      "run-1/at-work",
      "run-1/held",
      "run-1/listed",
      "run-1/suspect",
    ]);
    expect(await mentioned(mentions, "lead-9")).toEqual([]);
  });
});
