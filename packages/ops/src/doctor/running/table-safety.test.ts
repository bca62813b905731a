import { describe, expect, test } from "vitest";

import { runningStage, type RunningChanges } from "../../../../../test/support/running.ts";
import { tableSafety } from "./table-safety.ts";

type Tables = NonNullable<NonNullable<RunningChanges["account"]>["tables"]>;
const look = (tables: Tables, settings: RunningChanges["settings"] = {}) =>
  tableSafety.run(runningStage({ account: { tables }, settings }));

const ttl: Record<string, string> = {
  "awsrestart-runs": "expiresAtSeconds",
  "awsrestart-cache": "expiresAtSeconds",
  "awsrestart-config": "updatedAt",
};
const unprotected = async () => ({ status: "ACTIVE", partitionKey: { name: "x", type: "S" } });

describe("the safety of tables", () => {
  test("is one line where all is as deployed", async () => {
    expect(await look({})).toMatchObject([{ level: "ok" }]);
  });

  test.each<[string, string, Tables]>([
    ["recovery", "fail", { hasPointInTimeRecovery: async (name) => name !== "awsrestart-config" }],
    ["expiry", "warn", { timeToLiveOf: async (name) => ttl[name] }],
  ])("without %s of one table is a %s that names it", async (_what, level, tables) => {
    expect(await look(tables)).toMatchObject([
      { level, what: expect.stringContaining("awsrestart-config:") },
    ]);
  });

  test("without protection fails in a protected stage, and is nothing in another", async () => {
    expect(await look({ describe: unprotected })).toHaveLength(4);
    expect(await look({ describe: unprotected }, { deletionProtection: false })).toMatchObject([
      { level: "ok" },
    ]);
  });

  test("is not asked of an imported leads table, which is not ours to change", async () => {
    const importedLeadsTable = { name: "crm-leads" };
    expect(await look({ describe: unprotected }, { importedLeadsTable })).toHaveLength(3);
  });
});
