import type { ModelAvailability } from "@lead-normalizer/core/account-ports.ts";
import { describe, expect, test } from "vitest";

import { anAccount, beforeDeploy, denied, granted } from "../../../../test/support/account.ts";
import { modelAccess } from "./model-access.ts";

const HAIKU = "us.anthropic.claude-haiku-5-5";
const NOVA = "us.amazon.nova-2-lite-v1:0";

const accessOf = (id: string, models: Parameters<typeof anAccount>[0] & object) =>
  modelAccess.run(beforeDeploy(anAccount(models), { allowedModelIds: [id as `us.${string}`] }));

const available = (id: string, changes: Partial<ModelAvailability>) =>
  accessOf(id, { models: { readAvailability: async () => ({ ...granted, ...changes }) } });

describe("access to a model", () => {
  test("that is granted is ok, with the form that Anthropic asks for", async () => {
    expect(await accessOf(HAIKU, {})).toEqual([
      { level: "ok", what: `${HAIKU}: granted` },
      { level: "ok", what: "Anthropic's use-case form: handed in" },
    ]);
  });

  test("is asked for by the id of the profile's model", async () => {
    const asked: string[] = [];
    await accessOf(HAIKU, {
      models: {
        readAvailability: async (id) => {
          asked.push(id);
          return granted;
        },
      },
    });
    expect(new Set(asked)).toEqual(new Set(["anthropic.claude-haiku-5-5"]));
  });

  test("fails when the profile does not exist, and says nothing else of it", async () => {
    const findings = await accessOf(HAIKU, {
      models: { hasProfile: async () => false, readAvailability: async () => undefined },
    });
    expect(findings.filter(({ what }) => what.startsWith(HAIKU))).toMatchObject([
      { level: "fail", what: `${HAIKU}: there is no such profile in us-east-1` },
    ]);
  });

  test.each<[Partial<ModelAvailability>, string, string]>([
    [{ inRegion: false }, "fail", "not offered"],
    [{ authorized: false }, "fail", "not authorised"],
    [{ entitled: false, agreement: "missing" }, "fail", "not granted"],
    [{ agreement: "error" }, "fail", "not granted"],
    [{ agreement: "pending" }, "warn", "under way"],
    [{ agreement: "missing" }, "warn", "subscribed"],
  ])("that lacks something is never ok: %o", async (changes, level, what) => {
    expect((await available(HAIKU, changes))[0]).toMatchObject({
      level,
      what: expect.stringContaining(what),
      fix: expect.any(String),
    });
  });

  test("needs neither subscription nor form for Amazon's own models", async () => {
    const models = {
      readAvailability: async () => ({ ...granted, agreement: "missing" as const }),
      hasUseCaseForm: () => Promise.reject(new Error("nobody asks")),
    };
    expect(await accessOf(NOVA, { models })).toEqual([{ level: "ok", what: `${NOVA}: granted` }]);
  });

  test("without the form fails, unless a subscription shows that the organisation handed it in", async () => {
    const form = async (agreement: ModelAvailability["agreement"]) => {
      const models = {
        hasUseCaseForm: async () => false,
        readAvailability: async () => ({ ...granted, agreement }),
      };
      return (await accessOf(HAIKU, { models })).at(-1);
    };
    expect(await form("missing")).toMatchObject({ level: "fail", what: expect.stringContaining("form") });
    expect(await form("available")).toMatchObject({
      level: "warn",
      what: expect.stringContaining("organisation"),
    });
  });

  test("that may not be asked for is a warning that names the action, each by itself", async () => {
    const refuse = (action: string) => () => Promise.reject(denied(`bedrock:${action}`));
    const findings = await accessOf(HAIKU, {
      models: {
        hasProfile: refuse("GetInferenceProfile"),
        readAvailability: refuse("GetFoundationModelAvailability"),
        hasUseCaseForm: refuse("GetUseCaseForModelAccess"),
      },
    });
    expect(findings.map(({ level }) => level)).toEqual(["warn", "warn", "warn"]);
    for (const [index, action] of [
      "bedrock:GetInferenceProfile",
      "bedrock:GetFoundationModelAvailability",
      "bedrock:GetUseCaseForModelAccess",
    ].entries()) {
      expect(findings[index]?.what).toContain(action);
      expect(findings[index]?.fix).toContain(`allow ${action}`);
    }
  });
});
