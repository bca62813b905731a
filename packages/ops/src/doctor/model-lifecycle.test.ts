import type { ModelLifecycle } from "@lead-normalizer/core/account-ports.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy, denied } from "../../../../test/support/account.ts";
import { T0 } from "../../../../test/support/builders.ts";
import { modelLifecycle } from "./model-lifecycle.ts";

const HAIKU = "us.anthropic.claude-haiku-5-5";

const living = (answer: () => Promise<ModelLifecycle | undefined>, id = HAIKU) =>
  modelLifecycle.run(
    beforeDeploy(anAccount({ models: { readLifecycle: answer } }), {
      allowedModelIds: [id as `us.${string}`],
    }),
  );

const active: ModelLifecycle = { isLegacy: false, legacyAtMs: undefined, endOfLifeAtMs: undefined };
const inDays = (days: number): number => T0 + days * DAY_MS;

describe("the life of a model", () => {
  test.each<[string, Partial<ModelLifecycle>, string, string]>([
    ["without dates", {}, "ok", "active"],
    ["with its end far away", { endOfLifeAtMs: inDays(61) }, "ok", "active, ends on"],
    ["with its end near", { endOfLifeAtMs: inDays(59) }, "warn", "ends on"],
    ["that has ended", { endOfLifeAtMs: inDays(-1) }, "fail", "reached its end of life on"],
    ["that ends at this moment", { endOfLifeAtMs: T0 }, "fail", "reached its end of life on"],
    [
      "that is a legacy model",
      { isLegacy: true, endOfLifeAtMs: inDays(200) },
      "warn",
      "a legacy model, ends on",
    ],
    ["that is one soon", { legacyAtMs: inDays(30) }, "warn", "becomes a legacy model on"],
    ["that is one some day", { legacyAtMs: inDays(90) }, "ok", "active"],
    ["that has ended as a legacy model", { isLegacy: true, endOfLifeAtMs: inDays(-9) }, "fail", "reached"],
  ])("%s", async (_, changes, level, what) => {
    const findings = await living(async () => ({ ...active, ...changes }));
    expect(findings).toMatchObject([{ level, what: expect.stringContaining(`${HAIKU}: ${what}`) }]);
    expect(findings[0]?.fix === undefined).toBe(level === "ok");
  });

  test("is over when our own table says so, whatever Bedrock says", async () => {
    const findings = await living(async () => active, "anthropic.claude-3-haiku-20240307-v1:0");
    expect(findings).toMatchObject([{ level: "fail", what: expect.stringContaining("2026-09-10") }]);
  });

  test("of which Bedrock says nothing is not known, never ok", async () => {
    expect(await living(async () => undefined)).toMatchObject([{ level: "warn" }]);
    expect(await living(() => Promise.reject(denied("bedrock:GetFoundationModel")))).toMatchObject([
      { level: "warn", fix: expect.stringContaining("allow bedrock:GetFoundationModel") },
    ]);
  });
});
