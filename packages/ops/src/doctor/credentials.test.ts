import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy, denied, unanswered } from "../../../../test/support/account.ts";
import { credentials } from "./credentials.ts";

const askedBy = (error: Error) => {
  const whoAmI = async () => {
    throw error;
  };
  return credentials.run(beforeDeploy(anAccount({ identity: { whoAmI } })));
};

const refused = (name: string): NormalizerError =>
  new NormalizerError("account.no-credentials", "x", { ids: { error: name } });

describe("credentials", () => {
  test("that work are shown with their account", async () => {
    expect(await credentials.run(beforeDeploy())).toEqual([
      { level: "ok", what: "account 123456789012 as arn:aws:sts::123456789012:assumed-role/ops/ana" },
    ]);
  });

  test.each([
    [refused("CredentialsProviderError"), "none that work", "AWS_PROFILE"],
    [refused("ExpiredToken"), "expired", "sign in again"],
    [refused("ExpiredTokenException"), "expired", "sign in again"],
    [refused("RequestTimeTooSkewed"), "clock", "clock"],
    [refused("InvalidClientTokenId"), "does not accept", "AWS_ACCESS_KEY_ID"],
    [denied("sts:GetCallerIdentity"), "may not be assumed", "sts:AssumeRole"],
    [unanswered("sts:GetCallerIdentity"), "did not say who you are (ThrottlingException)", "network"],
  ])("fail with their own way out: %o", async (error, what, fix) => {
    const [finding, ...others] = await askedBy(error);
    expect(finding).toMatchObject({ level: "fail", what: expect.stringContaining(what) });
    expect(finding?.what).toMatch(/; nothing else was asked$/);
    expect(finding?.fix).toContain(fix);
    expect(others).toEqual([]);
  });
});
