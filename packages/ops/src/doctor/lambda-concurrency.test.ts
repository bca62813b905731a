import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy, denied } from "../../../../test/support/account.ts";
import { lambdaConcurrency } from "./lambda-concurrency.ts";

const withUnreserved = (unreservedConcurrency: () => Promise<number>, consumers: number) =>
  lambdaConcurrency.run(
    beforeDeploy(anAccount({ concurrency: { unreservedConcurrency } }), {
      consumerMaximumConcurrency: consumers,
    }),
  );

describe("Lambda's concurrency", () => {
  test.each([
    [12, 2, "ok"],
    [11, 2, "fail"],
    [10, 2, "fail"], // a new account
    [1_000, 990, "ok"],
    [1_000, 991, "fail"],
  ])("of %i unreserved with %i consumers: %s", async (unreserved, consumers, level) => {
    const [finding] = await withUnreserved(async () => unreserved, consumers);
    expect(finding?.level).toBe(level);
    expect(finding?.what).toBe(
      `${unreserved} unreserved; ${consumers} consumers and 10 others need ${consumers + 10}`,
    );
  });

  test("that may not be looked at is a warning with the action", async () => {
    const refuse = () => Promise.reject(denied("lambda:GetAccountSettings"));
    expect(await withUnreserved(refuse, 2)).toMatchObject([
      { level: "warn", fix: expect.stringContaining("lambda:GetAccountSettings") },
    ]);
  });
});
