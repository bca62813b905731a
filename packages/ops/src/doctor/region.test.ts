import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy } from "../../../../test/support/account.ts";
import { endpoints } from "./endpoints.ts";
import { region } from "./region.ts";

const configured = (name: string | undefined) =>
  beforeDeploy(anAccount({ region: { read: async () => name } }));

describe("the Region", () => {
  test("is right when it is the one that is deployed to", async () => {
    expect(await region.run(configured("us-east-1"))).toEqual([{ level: "ok", what: "us-east-1" }]);
  });

  test.each(["eu-west-1", undefined])(
    "of `aws` that is %s is a warning: ours is that of the stage",
    async (name) => {
      expect(await region.run(configured(name))).toMatchObject([
        {
          level: "warn",
          what: expect.stringContaining(name ?? "no Region"),
          fix: "export AWS_REGION=us-east-1",
        },
      ]);
    },
  );

  test("outside the United States has no `us.` profiles", async () => {
    expect(await region.run({ ...configured("sa-east-1"), region: "sa-east-1" })).toMatchObject([
      { level: "fail", what: expect.stringContaining("us.anthropic.") },
    ]);
  });
});

describe("endpoints of one's own", () => {
  test("are named, without what they are: AWS does not answer there", async () => {
    const environment = { AWS_ENDPOINT_URL_SQS: "http://me:secret@127.0.0.1:9", AWS_REGION: "us-east-1" };
    const findings = await endpoints.run({ ...beforeDeploy(), environment });
    expect(findings).toMatchObject([{ level: "warn", fix: "unset AWS_ENDPOINT_URL_SQS" }]);
    expect(JSON.stringify(findings)).not.toContain("secret");
  });

  test("are nothing to speak of when there are none", async () => {
    const environment = { AWS_ENDPOINT_URL: "", AWS_PROFILE: "ours" };
    expect(await endpoints.run({ ...beforeDeploy(), environment })).toEqual([]);
  });
});
