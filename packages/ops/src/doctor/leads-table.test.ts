import type { StoredTime, TableDescription, TableShape } from "@lead-normalizer/core/account-ports.ts";
import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy, denied } from "../../../../test/support/account.ts";
import { T0 } from "../../../../test/support/builders.ts";
import { leadsTable } from "./leads-table.ts";

const STREAM = "arn:aws:dynamodb:us-east-1:123456789012:table/crm-leads/stream/2026-11-01T00:00:00.000";
const aTable: TableDescription = { status: "ACTIVE", partitionKey: { name: "leadId", type: "S" } };
const streaming = { arn: STREAM, view: "NEW_AND_OLD_IMAGES" };

const rehearse = (tables: Partial<TableShape>, followChanges = false) =>
  leadsTable.run(
    beforeDeploy(anAccount({ tables }), {
      importedLeadsTable: { name: "crm-leads", streamArn: STREAM },
      followChanges,
    }),
  );

const shaped = (changes: Partial<TableDescription>, followChanges = false) =>
  rehearse({ describe: async () => ({ ...aTable, ...changes }) }, followChanges);

const timed = async (...sample: Record<string, StoredTime>[]) =>
  (await rehearse({ sampleTimes: async () => sample })).filter(({ what }) => /At|empty/.test(what));

describe("an imported leads table", () => {
  test("that is like ours is ok in every respect", async () => {
    const findings = await rehearse({ describe: async () => ({ ...aTable, stream: streaming }) }, true);
    expect(findings.map(({ level }) => level)).toEqual(["ok", "ok", "ok", "ok", "ok"]);
    expect(findings[0]?.what).toBe("crm-leads: its key is leadId (S)");
  });

  test("is not looked for when the stage has its own", async () => {
    const describeTable = () => Promise.reject(new Error("nobody asks"));
    expect(await leadsTable.run(beforeDeploy(anAccount({ tables: { describe: describeTable } })))).toEqual(
      [],
    );
  });

  test("that is not there fails, and nothing else is said of it", async () => {
    const gone = () => Promise.reject(new Error("ResourceNotFoundException"));
    expect(
      await rehearse({ describe: async () => undefined, sampleTimes: gone, hasPointInTimeRecovery: gone }),
    ).toMatchObject([{ level: "fail", what: "crm-leads: there is no such table in us-east-1" }]);
  });

  test.each<Partial<TableDescription>>([
    { partitionKey: { name: "id", type: "S" } },
    { partitionKey: { name: "leadId", type: "N" } },
    { sortKey: { name: "createdAt", type: "S" } },
    { partitionKey: { name: "leadid", type: "S" } },
  ])("with another key fails: %o", async (changes) => {
    const [key] = await shaped(changes);
    expect(key).toMatchObject({ level: "fail", what: expect.stringContaining("ours is leadId (S) alone") });
  });

  test("that is being deleted fails", async () => {
    expect((await shaped({ status: "DELETING" }))[0]).toMatchObject({ level: "fail" });
  });

  const keyArn = "arn:aws:kms:us-east-1:123456789012:key";

  test.each([`${keyArn}/mrk-1234abcd`, "arn:aws:kms:us-east-1:123456789012:alias/crm"])(
    "under a key that can only be somebody's own fails, with the way back: %s",
    async (kmsKeyArn) => {
      const findings = await shaped({ kmsKeyArn });
      expect(findings.map(({ level }) => level)).toEqual(["ok", "fail", "ok", "ok", "ok"]);
      expect(findings[1]).toMatchObject({
        what: expect.stringContaining("no role of ours may decrypt"),
        fix: expect.stringContaining("--table-name crm-leads --sse-specification Enabled=false"),
      });
    },
  );

  test.each([`${keyArn}/1234abcd-12ab`, ""])(
    "under a key that may be AWS's or somebody's own is a warning that says how to tell: %j",
    async (kmsKeyArn) => {
      const findings = await shaped({ kmsKeyArn });
      expect(findings.map(({ level }) => level)).toEqual(["ok", "warn", "ok", "ok", "ok"]);
      expect(findings[1]?.fix).toContain("aws kms describe-key --key-id a");
    },
  );

  test("under a key of AWS's is as any other", async () => {
    const kmsKeyArn = "arn:aws:kms:us-east-1:123456789012:alias/aws/dynamodb";
    expect(await shaped({ kmsKeyArn })).toEqual(await shaped({}));
  });

  test("that is followed needs the stream that the stage names, with both images", async () => {
    const other = { ...streaming, arn: `${STREAM}1` };
    expect((await shaped({}, true))[1]).toMatchObject({
      level: "fail",
      what: expect.stringContaining("no stream"),
    });
    expect((await shaped({ stream: { ...streaming, view: "NEW_IMAGE" } }, true))[1]).toMatchObject({
      level: "fail",
      what: expect.stringContaining("NEW_IMAGE"),
    });
    expect((await shaped({ stream: other }, true))[1]).toMatchObject({
      level: "fail",
      fix: expect.stringContaining(other.arn),
    });
    expect(JSON.stringify(await shaped({}, false))).not.toContain("stream");
  });

  test("without point-in-time recovery is a warning with the command that turns it on", async () => {
    const findings = await rehearse({ hasPointInTimeRecovery: async () => false });
    expect(findings.at(-1)).toMatchObject({
      level: "warn",
      fix: expect.stringContaining("--table-name crm-leads"),
    });
  });

  test("of which parts may not be seen says so of these parts, and judges the rest", async () => {
    const findings = await rehearse({ sampleTimes: () => Promise.reject(denied("dynamodb:Scan")) });
    expect(findings.map(({ level }) => level)).toEqual(["ok", "warn", "ok"]);
    expect(findings[1]?.fix).toContain("dynamodb:Scan");
    const blind = await rehearse({ describe: () => Promise.reject(denied("dynamodb:DescribeTable")) });
    expect(blind.map(({ level }) => level)).toEqual(["warn", "ok", "ok", "ok"]);
  });
});

describe("the times of an imported table", () => {
  test("are ok in milliseconds, and where there are none yet", async () => {
    expect(await timed({ updatedAt: T0 }, {})).toEqual([
      { level: "ok", what: "normalizedAt: milliseconds, 0 of 2 leads have it" },
      { level: "ok", what: "updatedAt: milliseconds, 1 of 2 leads have it" },
    ]);
  });

  test.each<[StoredTime, string]>([
    [Math.floor(T0 / 1_000), "seconds in 1 of 2 leads"],
    [T0 * 1_000, "microseconds or more in 1 of 2 leads"],
    ["text", "text (ISO?) in 1 of 2 leads"],
    ["other", "something that is no time in 1 of 2 leads"],
    [0, "something that is no time in 1 of 2 leads"],
    [-1, "something that is no time in 1 of 2 leads"],
    [NaN, "something that is no time in 1 of 2 leads"],
  ])("fail in any other unit, even in one lead: %s", async (time, what) => {
    const [normalizedAt, updatedAt] = await timed({ updatedAt: T0 }, { updatedAt: time });
    expect(normalizedAt).toMatchObject({ level: "ok" });
    expect(updatedAt).toMatchObject({ level: "fail", what: expect.stringContaining(`updatedAt: ${what};`) });
    expect(updatedAt?.fix).toContain("epoch milliseconds");
  });

  test("are not known of an empty table", async () => {
    expect(await timed()).toMatchObject([{ level: "warn", what: expect.stringContaining("empty") }]);
  });
});
