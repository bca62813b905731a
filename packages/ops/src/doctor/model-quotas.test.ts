import type { Quota } from "@lead-normalizer/core/account-ports.ts";
import { models } from "@lead-normalizer/core/model/models.ts";
import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy, unanswered } from "../../../../test/support/account.ts";
import { findTokenQuota } from "./find-token-quota.ts";
import { modelQuotas } from "./model-quotas.ts";

const aQuota = (name: string, value = 5_000_000, code = "L-1"): Quota => ({ code, name, value });
const crossRegion = (model: string): string =>
  `Cross-region model inference tokens per minute for Anthropic ${model}`;

describe("the quota of a model", () => {
  test.each([
    ["Cross-region model inference tokens per minute for Anthropic Claude Haiku 4.5", "Claude Haiku 4.5"],
    ["Cross-region model inference tokens per minute for Anthropic Claude Haiku 4.5 V1", "Claude Haiku 4.5"],
    ["Cross-Region model inference tokens per minute for Anthropic Claude 3.5 Haiku", "Claude Haiku 3.5"],
    ["Cross-region model inference tokens per minute for Amazon Nova 2 Lite", "Amazon Nova 2 Lite"],
  ])("is found by its words: %s", (name, model) => {
    expect(findTokenQuota([aQuota("Requests per minute"), aQuota(name)], model)).toEqual(aQuota(name));
  });

  test.each([
    "Global cross-region model inference tokens per minute for Anthropic Claude Haiku 4.5",
    "On-demand model inference tokens per minute for Anthropic Claude Haiku 4.5",
    "Cross-region model inference requests per minute for Anthropic Claude Haiku 4.5",
    "Cross-region model inference tokens per minute for Anthropic Claude Haiku 4.5 V1 1M Context Length",
    "Cross-region model inference tokens per minute for Anthropic Claude Haiku 4.5 V2",
    "Cross-region model inference tokens per minute for Anthropic Claude Haiku 4",
    "Cross-region model inference tokens per minute for Anthropic Claude Sonnet 4.5",
  ])("is not another's: %s", (name) => {
    expect(findTokenQuota([aQuota(name)], "Claude Haiku 4.5")).toBeUndefined();
  });

  test("is not known when two could be it", () => {
    const both = [aQuota(crossRegion("Claude Haiku 4.5")), aQuota(crossRegion("Claude Haiku 4.5 V1"))];
    expect(findTokenQuota(both, "Claude Haiku 4.5")).toBeUndefined();
  });

  test("belongs to one model of our table alone", () => {
    const bedrock = models.filter(({ provider }) => provider === "bedrock");
    expect(bedrock.length).toBeGreaterThan(3);
    for (const { name } of bedrock) {
      const quota = aQuota(`Cross-region model inference tokens per minute for ${name}`);
      expect(bedrock.filter((other) => findTokenQuota([quota], other.name) !== undefined)).toHaveLength(1);
    }
  });
});

describe("tokens per minute", () => {
  const HAIKU = "us.anthropic.claude-haiku-5-5";
  const found = (applied: Quota[], defaults: Quota[] = []) =>
    modelQuotas.run(
      beforeDeploy(
        anAccount({
          bedrockQuotas: { appliedQuotas: async () => applied, defaultQuotas: async () => defaults },
        }),
        { allowedModelIds: [HAIKU] },
      ),
    );

  test("that are there are ok", async () => {
    expect(await found([aQuota(crossRegion("Claude Haiku 5.5"), 400_000)])).toEqual([
      { level: "ok", what: `${HAIKU}: 400000 tokens per minute` },
    ]);
  });

  test("of which there are none fail, and the fix names the quota", async () => {
    expect(await found([aQuota(crossRegion("Claude Haiku 5.5"), 0, "L-ABC")])).toMatchObject([
      { level: "fail", fix: expect.stringContaining("L-ABC") },
    ]);
  });

  test("fewer than we would use are a warning that says what to set", async () => {
    expect(await found([aQuota(crossRegion("Claude Haiku 5.5"), 20_000)])).toMatchObject([
      { level: "warn", fix: expect.stringContaining("tokensPerMinute in the settings to 20000") },
    ]);
  });

  test("are the defaults where nobody changed them, and only there", async () => {
    const name = crossRegion("Claude Haiku 5.5");
    expect(await found([], [aQuota(name, 0)])).toMatchObject([{ level: "fail" }]);
    expect(await found([aQuota(name, 500_000)], [aQuota(name, 0)])).toMatchObject([{ level: "ok" }]);
  });

  test("of a model that no quota names are not known, never ok", async () => {
    expect(await found([aQuota(crossRegion("Claude Haiku 6"))])).toMatchObject([
      { level: "warn", what: expect.stringContaining("not known") },
    ]);
  });

  test("that Service Quotas does not tell are not known, never ok", async () => {
    const bedrockQuotas = {
      appliedQuotas: () => Promise.reject(unanswered("servicequotas:ListServiceQuotas")),
    };
    expect(await modelQuotas.run(beforeDeploy(anAccount({ bedrockQuotas })))).toMatchObject([
      { level: "warn", what: expect.stringContaining("servicequotas:ListServiceQuotas") },
    ]);
  });
});
