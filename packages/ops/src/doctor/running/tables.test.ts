import type { TableDescription } from "@lead-normalizer/core/account-ports.ts";
import { describe, expect, test } from "vitest";

import { runningStage } from "../../../../../test/support/running.ts";
import { tables } from "./tables.ts";

const runs: TableDescription = {
  status: "ACTIVE",
  partitionKey: { name: "pk", type: "S" },
  sortKey: { name: "sk", type: "S" },
};

const withRuns = async (described: TableDescription | undefined) => {
  const sound = runningStage();
  const lookUp = (name: string) =>
    name === "awsrestart-runs" ? Promise.resolve(described) : sound.tables.describe(name);
  const findings = await tables.run(runningStage({ account: { tables: { describe: lookUp } } }));
  return findings.filter(({ what }) => what.startsWith("awsrestart-runs"));
};

describe("a table", () => {
  test("that is as the code reads it is ok, and so are the others", async () => {
    expect(await withRuns(runs)).toEqual([{ level: "ok", what: "awsrestart-runs: ACTIVE, key pk and sk" }]);
    expect(await tables.run(runningStage())).toHaveLength(4);
  });

  test.each<[string, string, TableDescription | undefined]>([
    ["is gone", "there is no such table", undefined],
    ["is made anew", "it is CREATING", { ...runs, status: "CREATING" }],
    ["has another key", "its key is not pk and sk", { ...runs, partitionKey: { name: "id", type: "S" } }],
    ["has no sort key", "its key is not pk and sk", { status: "ACTIVE", partitionKey: runs.partitionKey }],
    ["has numbers for keys", "its key is not", { ...runs, sortKey: { name: "sk", type: "N" } }],
  ])("that %s fails: %s", async (_what, told, described) => {
    expect(await withRuns(described)).toMatchObject([{ level: "fail", what: expect.stringContaining(told) }]);
  });
});
