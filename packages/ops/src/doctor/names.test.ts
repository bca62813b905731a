import { readFile } from "node:fs/promises";

import type { NamedResource } from "@lead-normalizer/core/account-ports.ts";
import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy, denied } from "../../../../test/support/account.ts";
import { deployTarget } from "../system/deploy-target.ts";
import { names } from "./names.ts";

type Tags = Record<string, string> | undefined;
const ours = { "sst:app": "lead-normalizer", "sst:stage": "dev" };

const taken = (tagsOf: (resource: NamedResource) => Promise<Tags>) => anAccount({ names: { tagsOf } });
const only =
  (wanted: string, tags: Tags) =>
  async ({ name }: NamedResource): Promise<Tags> =>
    name === wanted ? tags : undefined;

describe("the names of a stage", () => {
  test("are all free in a new account", async () => {
    expect(await names.run(beforeDeploy())).toEqual([
      { level: "ok", what: "awsrestart-dev-…: 22 of 22 names are free" },
    ]);
  });

  test("that this very stage has are ok: it was deployed before", async () => {
    expect(await names.run(beforeDeploy(taken(async () => ours)))).toEqual([
      { level: "ok", what: "awsrestart-dev-…: 22 of 22 were deployed before, as dev" },
    ]);
  });

  test.each<[string, Tags & object]>([
    ["no tags", {}],
    ["tags of somebody", { team: "crm" }],
    ["another app", { ...ours, "sst:app": "crm" }],
    ["another stage", { ...ours, "sst:stage": "production" }],
  ])("that something with %s has fail", async (_, tags) => {
    const account = taken(only("awsrestart-dev-batches", tags));
    expect(await names.run(beforeDeploy(account))).toMatchObject([
      { level: "ok", what: "awsrestart-dev-…: 21 of 22 names are free" },
      {
        level: "fail",
        what: expect.stringContaining("a queue awsrestart-dev-batches exists"),
        fix: "save and delete what is there, or deploy under another stage's name",
      },
    ]);
  });

  test("of a log group that the old function left behind fail with the command that deletes it, and our own is ok", async () => {
    const name = "/aws/lambda/awsrestart-dev-normalize-leads";
    expect(await names.run(beforeDeploy(taken(only(name, {}))))).toEqual([
      { level: "ok", what: "awsrestart-dev-…: 21 of 22 names are free" },
      {
        level: "fail",
        what: `a log group ${name} exists, and it is not ours`,
        fix: `export it if it is wanted, then aws logs delete-log-group --log-group-name ${name}`,
      },
    ]);
    expect((await names.run(beforeDeploy(taken(only(name, ours))))).map(({ level }) => level)).toEqual([
      "ok",
      "ok",
    ]);
  });

  test("of a leads table that is there already fail with both ways out, and with none once it is imported", async () => {
    const account = taken(only("awsrestart-dev-leads", {}));
    expect((await names.run(beforeDeploy(account)))[1]).toMatchObject({
      level: "fail",
      fix: expect.stringContaining("import it"),
    });
    const importedLeadsTable = { name: "awsrestart-dev-leads" };
    expect(await names.run(beforeDeploy(account, { importedLeadsTable }))).toEqual([
      { level: "ok", what: "awsrestart-dev-…: 21 of 21 names are free" },
    ]);
  });

  test("that may not be looked up are warnings, and the others are judged", async () => {
    const account = taken(({ kind }) =>
      kind === "topic" ? Promise.reject(denied("sns:ListTagsForResource")) : Promise.resolve(undefined),
    );
    expect(await names.run(beforeDeploy(account))).toMatchObject([
      { level: "ok", what: "awsrestart-dev-…: 20 of 22 names are free" },
      { level: "warn", what: expect.stringContaining("awsrestart-dev-run-summaries") },
      { level: "warn", what: expect.stringContaining("awsrestart-dev-alarms") },
    ]);
  });
});

const root = new URL("../../../../", import.meta.url);

describe("what the checks know of the stacks", () => {
  test("is the app and the Region of sst.config.ts", async () => {
    const config = await readFile(new URL("sst.config.ts", root), "utf8");
    expect(config).toContain(`name: "${deployTarget.app}"`);
    expect(config).toContain(`region: "${deployTarget.region}"`);
  });
});
