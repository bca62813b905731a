import { describe, expect, it } from "vitest";

import { someSettings } from "../../../../test/support/builders.ts";
import { NormalizerError } from "../errors.ts";
import { defaultSettings, mayLeaveAccount, resolveSettings } from "./settings.ts";

function problemsOf(item?: Record<string, unknown>, environment: Record<string, string> = {}): string {
  try {
    resolveSettings(item, environment);
  } catch (error) {
    expect(error).toBeInstanceOf(NormalizerError);
    expect((error as NormalizerError).code).toBe("settings.invalid");
    return (error as NormalizerError).message;
  }
  throw new Error("The settings were accepted.");
}

describe("where a setting comes from", () => {
  it("without an item and variables the defaults are in force", () => {
    expect(resolveSettings(undefined, {})).toEqual(defaultSettings);
  });

  it("each variable replaces exactly its own default", () => {
    const environment = {
      BATCH_SIZE: "25",
      NORMALIZATION_TTL_DAYS: "0.5",
      MAX_LEADS_PER_RUN: "7",
      BEDROCK_MODEL_ID: "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    };
    expect(resolveSettings(undefined, environment)).toEqual({
      ...defaultSettings,
      batchSize: 25,
      normalizationTTLDays: 0.5,
      maxLeadsPerRun: 7,
      modelId: "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    });
  });

  it("the item wins over a variable, key by key", () => {
    const settings = resolveSettings({ batchSize: 3 }, { BATCH_SIZE: "25", NORMALIZATION_TTL_DAYS: "2" });
    expect(settings).toEqual({ ...defaultSettings, batchSize: 3, normalizationTTLDays: 2 });
  });

  it("a wrong variable that the item overrules does no harm", () => {
    expect(resolveSettings({ batchSize: 3 }, { BATCH_SIZE: "many" }).batchSize).toBe(3);
  });

  it("an empty variable counts as not set, and spaces around a number do not matter", () => {
    const settings = resolveSettings(undefined, { BATCH_SIZE: "  ", NORMALIZATION_TTL_DAYS: " 3 " });
    expect(settings).toEqual({ ...defaultSettings, normalizationTTLDays: 3 });
  });

  it("MAX_LEADS_PER_RUN=none lifts the cap, as null does in the item", () => {
    expect(resolveSettings(undefined, { MAX_LEADS_PER_RUN: "none" }).maxLeadsPerRun).toBeNull();
    expect(resolveSettings({ maxLeadsPerRun: null }, { MAX_LEADS_PER_RUN: "9" }).maxLeadsPerRun).toBeNull();
  });

  it("what the item says about itself is no setting", () => {
    const item = {
      configId: "normalization-settings",
      version: 4,
      updatedAt: 1,
      updatedBy: "ana",
      reason: "slower",
      batchSize: 5,
    };
    expect(resolveSettings(item, {})).toEqual({ ...defaultSettings, batchSize: 5 });
  });
});

describe("a setting that is wrong", () => {
  it.each([
    ["enabled", "yes", "boolean"],
    ["fieldsToNormalize", [], ">=1 items"],
    ["batchSize", 0, ">=1"],
    ["batchSize", 101, "<=100"],
    ["batchSize", 2.5, "int"],
    ["maxLeadsPerRun", 0, ">=1"],
    ["normalizationTTLDays", 0, ">0"],
    ["normalizationTTLDays", 3_651, "<=3650"],
    ["modelUse", "never", '"unresolved"|"all"'],
    ["modelId", "", ">=1 characters"],
    ["dailyBudgetUsd", -1, ">=0"],
    ["dailyBudgetUsd", "5", "number"],
    ["tokensPerMinute", 0, ">0"],
    ["retryUnresolvedDays", -3, ">0"],
    ["cacheTtlDays", null, "number"],
  ])("in the item, %s = %j, is named with its value, its place and its rule", (key, value, rule) => {
    const message = problemsOf({ [key]: value });
    expect(message).toContain(`${key} = ${JSON.stringify(value)} (item "normalization-settings"): `);
    expect(message).toContain(rule);
  });

  it.each([
    ["BATCH_SIZE", "many", 'batchSize = "many"'],
    ["BATCH_SIZE", "2.5", "batchSize = 2.5"],
    ["NORMALIZATION_TTL_DAYS", "-1", "normalizationTTLDays = -1"],
    ["MAX_LEADS_PER_RUN", "None", 'maxLeadsPerRun = "None"'],
  ])("in the environment, %s=%s, is named by its variable", (variable, text, problem) => {
    expect(problemsOf(undefined, { [variable]: text })).toContain(
      `${problem} (environment variable ${variable}): `,
    );
  });

  it("inside a map is named by its whole path", () => {
    expect(problemsOf({ fieldKinds: { ciudad: "town" } })).toContain('fieldKinds.ciudad = "town" (item');
  });

  it("does not hide another: all are named at once", () => {
    const message = problemsOf({ batchSize: 0, modelUse: "never" }, { MAX_LEADS_PER_RUN: "0" });
    expect(message).toContain("batchSize = 0");
    expect(message).toContain('modelUse = "never"');
    expect(message).toContain("maxLeadsPerRun = 0 (environment variable MAX_LEADS_PER_RUN)");
  });

  it("because nobody knows its key is named with the place and the keys that exist", () => {
    const message = problemsOf({ batchsize: 5 });
    expect(message).toContain('batchsize (item "normalization-settings"): no such setting');
    for (const key of Object.keys(defaultSettings)) expect(message).toContain(key);
  });

  it("because a field has no kind is named with its place and the fields that have one", () => {
    const message = problemsOf({ fieldsToNormalize: ["ciudad", "telefono"] });
    expect(message).toContain("fieldsToNormalize");
    expect(message).toContain('"telefono"');
    expect(message).toContain("nombres, apellidos, direccion");
    expect(message).toContain('item "normalization-settings"');
  });

  it("because a field is named like something that every object has is refused like any unknown field", () => {
    expect(problemsOf({ fieldsToNormalize: ["constructor"] })).toContain('"constructor"');
  });

  it("because the stage does not allow the model names those that it allows", () => {
    const environment = { BEDROCK_MODEL_ID: "gpt-9", ALLOWED_MODEL_IDS: "us.one,us.two" };
    expect(problemsOf(undefined, environment)).toContain(
      'modelId = "gpt-9" (environment variable BEDROCK_MODEL_ID): must be one of the models that this stage allows (us.one, us.two)',
    );
    expect(problemsOf({ modelId: "us.three" }, { ALLOWED_MODEL_IDS: "us.one" })).toContain(
      'modelId = "us.three" (item "normalization-settings"): ',
    );
    expect(resolveSettings({ modelId: "us.two" }, environment).modelId).toBe("us.two");
  });

  it("because the budget is above the stage's ceiling names both, and the ceiling lowers the default", () => {
    const environment = { DAILY_BUDGET_USD_MAX: "2.5" };
    expect(problemsOf({ dailyBudgetUsd: 2.51 }, environment)).toContain(
      'dailyBudgetUsd = 2.51 (item "normalization-settings"): must be at most 2.5, this stage\'s ceiling',
    );
    expect(resolveSettings({ dailyBudgetUsd: 2.5 }, environment).dailyBudgetUsd).toBe(2.5);
    expect(resolveSettings({}, environment).dailyBudgetUsd).toBe(2.5);
    expect(resolveSettings({}, { DAILY_BUDGET_USD_MAX: "20" }).dailyBudgetUsd).toBe(5);
    expect(resolveSettings({}, { DAILY_BUDGET_USD_MAX: " 20.50 " }).dailyBudgetUsd).toBe(5);
    const slips = ["", " ", "five", "-1", "0", "0.0", "NaN", "Infinity", "0x10", "1e9", "1_000", "5,5", "+5"];
    for (const slip of [...slips, "9".repeat(400)]) {
      expect(problemsOf({}, { DAILY_BUDGET_USD_MAX: slip })).toContain(
        `DAILY_BUDGET_USD_MAX = "${slip}": must be dollars above 0`,
      );
    }
  });

  it("because the model is retired says when, and what to set, whatever the stage allows", () => {
    const retired = "anthropic.claude-3-haiku-20240307-v1:0";
    for (const environment of [{}, { ALLOWED_MODEL_IDS: retired }]) {
      expect(problemsOf({ modelId: retired }, environment)).toMatch(
        /Claude 3 Haiku reached its end of life on 2026-09-10; set modelId to one of us\.anthropic\.claude-haiku-5-5, /,
      );
    }
  });

  it("because what may leave the account is said of a field that there is none of", () => {
    const problems = problemsOf({ mayLeaveAccount: { direcion: false, city: false, empresa: false } });
    expect(problems).toContain(
      'mayLeaveAccount = "direcion" (item "normalization-settings"): must be one of',
    );
    expect(problems).toContain('mayLeaveAccount = "city"');
    expect(problems).not.toContain('"empresa"');
  });

  it("is not the model where no stage says which are allowed: one that we do not know is asked with care", () => {
    expect(resolveSettings({ modelId: "gpt-9" }, {}).modelId).toBe("gpt-9");
  });
});

describe("whether a value may be sent to a model", () => {
  it("names stay in the account, everything else may leave it", () => {
    const may = (field: string): boolean => mayLeaveAccount(someSettings(), field);
    const fields = someSettings().fieldsToNormalize;
    expect(fields.filter((field) => !may(field))).toEqual(["nombres", "apellidos"]);
  });

  it("names may leave it when the model is to see everything", () => {
    expect(mayLeaveAccount(someSettings({ modelUse: "all" }), "nombres")).toBe(true);
  });

  it("what is said about a field by name wins both ways", () => {
    const mayLeave = { nombres: true, empresa: false };
    expect(mayLeaveAccount(someSettings({ mayLeaveAccount: mayLeave }), "nombres")).toBe(true);
    expect(mayLeaveAccount(someSettings({ modelUse: "all", mayLeaveAccount: mayLeave }), "empresa")).toBe(
      false,
    );
  });

  it("the kind decides, not the attribute's name", () => {
    const settings = someSettings({ fieldKinds: { fullName: "person-name", nombres: "city" } });
    expect(mayLeaveAccount(settings, "fullName")).toBe(false);
    expect(mayLeaveAccount(settings, "nombres")).toBe(true);
  });
});
