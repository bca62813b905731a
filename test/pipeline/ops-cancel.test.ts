import { tmpdir } from "node:os";

import { createDynamoAuditLog } from "@lead-normalizer/aws/dynamo-audit-log.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { settleRuns } from "@lead-normalizer/core/run/settle-runs.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aLead, aRun, T0 } from "../support/builders.ts";
import { useDynamo } from "../support/contract-dynamo.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createMemoryLeadStore } from "../support/memory-lead-store.ts";
import {
  createRecordedLog,
  createRecordedMetrics,
  createRecordedNotice,
  createRecordedProducers,
} from "../support/recorders.ts";
import { type Finished, runOps } from "../support/start-command.ts";

const flood = "changes-2026-11-22";

describe("ops run cancel of a deployed stage", () => {
  const bench = useDynamo(startDynalite);

  async function aStage() {
    const { config, runs: table } = await bench.freshTables();
    const runs = createDynamoRunStore(bench.client, table);
    const env = {
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_ENDPOINT_URL_DYNAMODB: bench.endpoint,
      CONFIG_TABLE: config,
      RUNS_TABLE: table,
      LEADS_TABLE: "unused",
      CACHE_TABLE: "unused",
      QUEUE_URL: "http://127.0.0.1:9/batches",
      DLQ_URL: "http://127.0.0.1:9/dead",
    };
    return {
      runs,
      audit: createDynamoAuditLog(bench.client, table),
      ops: (...args: string[]): Promise<Finished> => runOps(args, tmpdir(), env),
      settle: () =>
        settleRuns({
          runs,
          leads: createMemoryLeadStore(["a", "b", "c"].map((leadId) => aLead({ leadId }))),
          producers: createRecordedProducers(),
          notice: createRecordedNotice(),
          clock: createFakeClock(),
          log: createRecordedLog(),
          metrics: createRecordedMetrics(),
          queueDepth: { isEmpty: async () => false },
        }),
    };
  }

  test("ends a run that follows changes: what was done stays, the rest is deferred, and the audit says by whom", async () => {
    const { runs, audit, ops, settle } = await aStage();
    const takesChangesUntilMs = Date.UTC(2026, 10, 23, 5, 1);
    await runs.createRun(aRun({ runId: flood, trigger: "changes", takesChangesUntilMs }));
    await runs.createRun(aRun({ runId: "run-2" }));
    await runs.createBatch(aBatch({ runId: flood, leadIds: ["a", "b"] }));
    const done = aBatch({ runId: flood, batchId: "change-2", leadIds: ["c"], state: "done" });
    await runs.createBatch(done);
    const other = aBatch({ runId: "run-2", leadIds: ["c"] });
    await runs.createBatch(other);

    const cancel = ["run", "cancel", flood, "--author", "ana", "--reason", "a bulk import"];
    const first = await ops(...cancel);
    expect([first.exitCode, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toContain(`${flood}: cancelled. What is done stays`);
    const again = await ops("--json", ...cancel);
    expect([again.exitCode, JSON.parse(again.stdout)]).toMatchObject([
      0,
      { runId: flood, cancelled: true, earlier: { by: "ana", reason: "a bulk import" } },
    ]);
    expect(await audit.recent(10)).toMatchObject([
      { actor: "ana", action: "run.cancel", target: flood, reason: "a bulk import" },
    ]);

    expect(await settle()).toMatchObject([{ runId: flood, deferred: 2, errors: { "run.cancelled": 2 } }]);
    expect(await runs.readBatch(flood, "change-2")).toEqual(done);
    expect(await runs.readRun("run-2")).toEqual(aRun({ runId: "run-2" }));
    expect(await runs.readBatch("run-2", other.batchId)).toEqual(other);
    const shown = await ops("--json", "run", "show", flood);
    expect([shown.exitCode, JSON.parse(shown.stdout)]).toMatchObject([
      0,
      { runId: flood, state: "closed", open: { batches: 0 } },
    ]);
  });

  test("is refused with exit code 3 for a run that is over, and is wrong use for one that is not there", async () => {
    const { runs, audit, ops } = await aStage();
    const closed = aRun({ runId: "night", state: "closed", closedAtMs: T0 });
    await runs.createRun(closed);
    const over = await ops("run", "cancel", "night", "--reason", "x");
    expect([over.exitCode, over.stdout]).toEqual([3, ""]);
    expect(over.stderr).toBe('run.over: Run "night" is closed: nothing is left to cancel.\n');
    const unknown = await ops("run", "cancel", "nihgt", "--reason", "x");
    expect([unknown.exitCode, unknown.stdout]).toEqual([2, ""]);
    expect(unknown.stderr).toBe('run.unknown: There is no run "nihgt"; `ops run list` shows the latest.\n');
    const silent = await ops("run", "cancel", "night");
    expect([silent.exitCode, silent.stderr]).toEqual([2, expect.stringContaining("--reason")]);
    expect(await runs.readRun("night")).toEqual(closed);
    expect(await audit.recent(10)).toEqual([]);
  });

  test("explains itself with an example", async () => {
    const { exitCode, stdout } = await runOps(["run", "cancel", "--help"], tmpdir());
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Example:\n.*pnpm ops --local run cancel changes-/);
  });
});
