import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type Lead, normalizationOf } from "@lead-normalizer/core/lead.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import { type LeadResult, doneByRun, tallyOf } from "@lead-normalizer/core/normalize/lead-result.ts";
import { planLead } from "@lead-normalizer/core/normalize/plan-lead.ts";
import { writeLead } from "@lead-normalizer/core/normalize/write-lead.ts";
import type { LeadStore } from "@lead-normalizer/core/ports.ts";
import { stalenessOf } from "@lead-normalizer/core/run/staleness.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, someSettings, T0 } from "../support/builders.ts";
import { embeddedDynamos } from "../support/contract-dynamo.ts";
import { inDoubt } from "../support/contract-faults.ts";
import { useFaultyDynamo } from "../support/contract-faulty-dynamo.ts";
import { aWriteOf, readOne, rejection } from "../support/contract-leads.ts";
import { type FaultRule, first, firstAttempt } from "../support/fault-rules.ts";

// DynamoDB may have carried out a write that failed with a broken connection, a timeout or a 500. The SDK sends it again,
// and the second time it meets what the first one wrote.
describe.each(embeddedDynamos)("a write on $name", ({ start }) => {
  const { bench, behind, everythingIn } = useFaultyDynamo(start);

  describe.each(inDoubt)("with %s", (_, fault) => {
    const firstLost = (operation: "PutItem" | "UpdateItem"): FaultRule => ({
      operations: [operation],
      when: first(1),
      fault,
    });

    test("creates a run, and says so", async () => {
      const { proxy, far } = await behind([firstLost("PutItem")]);
      expect(await far.runs.createRun(aRun())).toBe("created");
      expect(proxy.faults(fault.kind)).toBe(1);
      expect(await far.runs.readRun("run-1")).toEqual(aRun());
      expect(await far.runs.createRun(aRun())).toBe("exists");
    });

    test("creates a batch, and says so: else its leads would be planned twice", async () => {
      const { proxy, far } = await behind([firstLost("PutItem")]);
      expect(await far.runs.createBatch(aBatch())).toBe("created");
      expect(proxy.faults(fault.kind)).toBe(1);
      expect(await far.runs.createBatch(aBatch())).toBe("exists");
    });

    test("posts and removes a notice, and says so", async () => {
      const { proxy, far } = await behind([
        { operations: ["PutItem", "DeleteItem"], when: firstAttempt, fault },
      ]);
      const pause = { code: "operator", message: "x", by: "ana", atMs: T0 } as const;
      expect(await far.notice.post(pause)).toBe(true);
      expect(await far.notice.read()).toEqual(pause);
      expect(await far.notice.remove(pause)).toBe(true);
      expect(await far.notice.read()).toBeUndefined();
      expect(proxy.faults(fault.kind)).toBe(2);
    });

    test("changes a run once", async () => {
      const { proxy, near, far } = await behind([firstLost("PutItem")]);
      await near.runs.createRun(aRun());
      const run = await far.runs.changeRun(aRun(), (current) => ({
        ...current,
        staleBeforeMs: current.staleBeforeMs + 1,
      }));
      expect(proxy.faults(fault.kind)).toBe(1);
      expect(run).toEqual({ ...aRun(), version: 2, staleBeforeMs: aRun().staleBeforeMs + 1 });
      expect(await near.runs.readRun("run-1")).toEqual(run);
    });

    test("of which nobody can find out what became of it is an unavailable store, not a run that exists", async () => {
      const { proxy, near, far } = await behind(
        [firstLost("PutItem"), { operations: ["GetItem"], fault: { kind: "reset" } }],
        { maxAttempts: 2 },
      );
      expect(await rejection(far.runs.createRun(aRun()))).toMatchObject({ code: "store.unavailable" });
      expect([proxy.faults(fault.kind), proxy.faults("reset")]).toEqual([1, 2]);
      expect(await near.runs.readRun("run-1")).toEqual(aRun());
    });

    test("and another writer right behind it leaves both changes, ours once", async () => {
      const { proxy, near, far } = await behind();
      await near.runs.createBatch(aBatch());
      const another = async (): Promise<void> => {
        const stored = await near.runs.readBatch("run-1", "c-000001");
        await near.runs.changeBatch(stored!, (batch) => ({ ...batch, queuedAtMs: T0 + 5 }));
      };
      proxy.setRules(firstLost("PutItem"), beforeSecond("PutItem", another));
      const usage = { modelCalls: 1, inputTokens: 10, outputTokens: 2, costMicroUsd: 3 };
      const batch = await far.runs.changeBatch(aBatch(), (current) => ({
        ...current,
        state: "done",
        usage: { ...current.usage, "attempt-1": usage },
      }));
      expect(proxy.faults(fault.kind)).toBe(1);
      expect(batch).toEqual({
        ...aBatch({ state: "done", queuedAtMs: T0 + 5, usage: { "attempt-1": usage } }),
        version: 4,
      });
      expect(await near.runs.readBatch("run-1", "c-000001")).toEqual(batch);
    });

    test("settles a reservation once, through the ledger's own client: else the day's cap would be exceeded", async () => {
      const { proxy, near, far } = await behind([firstLost("UpdateItem")], { maxAttempts: 1 });
      await near.spend.reserve("2026-11-22", 600, 1_000);
      await near.spend.reserve("2026-11-22", 400, 1_000);
      // Whether a settlement in doubt counts or not is open; that it counts twice is not.
      await far.spend.settle("2026-11-22", 600, 150).catch(() => {});
      expect(proxy.faults(fault.kind)).toBe(1);
      expect(await near.spend.reserve("2026-11-22", 451, 1_000)).toBe(false);
    });

    test("reserves at least what was asked for", async () => {
      const { proxy, near, far } = await behind([firstLost("UpdateItem")]);
      const wasReserved = await far.spend.reserve("2026-11-22", 600, 1_000).catch(() => false);
      expect(proxy.faults(fault.kind)).toBe(1);
      // The second attempt finds no room beside the first: money is locked, none is overspent.
      expect(wasReserved).toBe(false);
      expect(await near.spend.reserve("2026-11-22", 401, 1_000)).toBe(false);
    });

    test("stores a lead's values once and reads as a conflict, which the next read explains", async () => {
      const { proxy, tables, far } = await behind([firstLost("UpdateItem")]);
      await bench.put(tables.leads, { leadId: { S: "lead-1" }, ciudad: { S: "bogota" } });
      const write = aWriteOf(await readOne(far.leads, "lead-1"), ["ciudad"]);
      expect(await far.leads.write(write)).toBe("conflict");
      expect(proxy.faults(fault.kind)).toBe(1);
      expect(await readOne(far.leads, "lead-1")).toEqual({
        leadId: "lead-1",
        ciudad: "bogota",
        normalizedData: write.normalizedData,
        normalization: write.normalization,
        normalizedAt: write.normalizedAt,
        updatedAt: write.updatedAt,
      });
    });

    describe("of a lead by its use case", () => {
      const settings = someSettings();
      const fields = ["ciudad", "ocupacionActual"];

      /** What the run does with the lead that the store has, without any answer of a model. */
      async function normalize(leads: LeadStore, runId: string, nowMs: number, modelId?: string) {
        const plan = planLead(await readOne(leads, "lead-1"), {
          settings,
          fields,
          modelId,
          nowMs,
          overrides: new Map(),
        });
        const rule = { fields, settings, nowMs, staleBeforeMs: nowMs - 7 * DAY_MS };
        return writeLead(leads, plan, new Map(), { runId, batchId: "c-000001", nowMs }, rule);
      }
      const countOf = (result: LeadResult | "pending") =>
        result === "pending" ? result : tallyOf([result], fields);
      const lead = { leadId: { S: "lead-1" }, ciudad: { S: "bogota" } };
      const unclear = { ...lead, ocupacionActual: { S: "lo que salga por ahí" } };
      const earlier = (leads: LeadStore) => normalize(leads, "run-0", T0 - 30 * DAY_MS);
      const edit = (table: string, attribute: string, value: unknown) =>
        bench.client.send(
          new UpdateCommand({
            TableName: table,
            Key: { leadId: "lead-1" },
            UpdateExpression: "SET #a = :v",
            ExpressionAttributeNames: { "#a": attribute },
            ExpressionAttributeValues: { ":v": value },
          }),
        );

      test.each([
        ["normalized", lead, undefined, undefined],
        ["rechecked", lead, undefined, earlier],
        ["pending", unclear, "simulated", undefined],
      ] as const)(
        "ends as if the answer had come: the lead is %s, once",
        async (end, item, modelId, before) => {
          const [lost, calm] = await Promise.all([behind(), behind()]);
          for (const { tables, near } of [lost, calm]) {
            await bench.put(tables.leads, item);
            await before?.(near.leads);
          }
          lost.proxy.setRules(firstLost("UpdateItem"));
          const result = await normalize(lost.far.leads, "run-1", T0, modelId);
          expect(lost.proxy.faults(fault.kind)).toBe(1);
          expect(result === "pending" ? result : result.kind === "written" && result.outcome).toBe(end);
          const expected = await normalize(calm.near.leads, "run-1", T0, modelId);
          expect(countOf(result)).toEqual(countOf(expected));
          expect(await everythingIn(lost.tables)).toEqual(await everythingIn(calm.tables));
        },
      );

      /** A write whose first attempt is lost, and what someone does before the second. */
      async function withMeanwhile(meanwhile: (table: string) => Promise<unknown>) {
        const { proxy, tables, near, far } = await behind();
        await bench.put(tables.leads, lead);
        const act = () => meanwhile(tables.leads);
        proxy.setRules(firstLost("UpdateItem"), beforeSecond("UpdateItem", act));
        const result = await normalize(far.leads, "run-1", T0);
        expect(proxy.faults(fault.kind)).toBe(1);
        return { result, stored: (await near.leads.read(["lead-1"])).get("lead-1") };
      }

      test("leaves a lead that was edited meanwhile to the next run", async () => {
        const { result, stored } = await withMeanwhile((table) => edit(table, "ciudad", "cali"));
        expect(result).toEqual({ kind: "over", outcome: "deferred", code: "lead.edited" });
        expect(stored).toMatchObject({ ciudad: "cali", normalization: { rev: 1 } });
        const rule = { fields, settings, nowMs: T0, staleBeforeMs: 0 };
        expect(stalenessOf(stored as Lead, rule)).toBe("edited");
      });

      test("leaves a correction that was made meanwhile, and counts the lead once", async () => {
        const correction = { ciudad: "Cali" };
        const { result, stored } = await withMeanwhile((table) => edit(table, "normalizedData", correction));
        expect(result).toEqual({ kind: "written", outcome: "normalized", lead: stored });
        expect(stored).toMatchObject({ normalizedData: correction, normalization: { rev: 1 } });
      });

      test("does not resurrect a lead that was deleted meanwhile", async () => {
        const { result, stored } = await withMeanwhile((TableName) =>
          bench.client.send(new DeleteCommand({ TableName, Key: { leadId: "lead-1" } })),
        );
        expect(result).toEqual({ kind: "over", outcome: "deleted" });
        expect(stored).toBeUndefined();
      });

      test("fails when every answer is lost, and the next delivery finds the lead written once", async () => {
        const { proxy, tables, near, far } = await behind([{ operations: ["UpdateItem"], fault }]);
        await bench.put(tables.leads, lead);
        const error = await rejection(normalize(far.leads, "run-1", T0));
        expect(error).toMatchObject({ code: "store.unavailable", retryPolicy: "retry" });
        expect(proxy.faults(fault.kind)).toBeGreaterThan(1);
        const stored = await readOne(near.leads, "lead-1");
        expect(normalizationOf(stored)?.rev).toBe(1);
        expect(doneByRun(stored, { runId: "run-1", batchId: "c-000001" })).toEqual({
          kind: "written",
          outcome: "normalized",
          lead: stored,
        });
      });

      test("fails when the read that explains the conflict fails, and the next delivery finds the lead written once", async () => {
        const { proxy, tables, near, far } = await behind();
        await bench.put(tables.leads, lead);
        proxy.setRules(firstLost("UpdateItem"), {
          operations: ["BatchGetItem"],
          when: ({ count }) => count > 1,
          fault: { kind: "server-error" },
        });
        expect(await rejection(normalize(far.leads, "run-1", T0))).toMatchObject({
          code: "store.unavailable",
        });
        expect([proxy.faults(fault.kind), proxy.faults("server-error") > 1]).toEqual([1, true]);
        const stored = await readOne(near.leads, "lead-1");
        expect(doneByRun(stored, { runId: "run-1", batchId: "c-000001" })).toEqual({
          kind: "written",
          outcome: "normalized",
          lead: stored,
        });
      });
    });
  });
});

/** Something that happens between two attempts: no fault. */
function beforeSecond(operation: string, act: () => Promise<unknown>): FaultRule {
  return {
    operations: [operation],
    async when({ count }) {
      if (count === 2) await act();
      return false;
    },
    fault: { kind: "reset" },
  };
}
