import { environmentSettings } from "@lead-normalizer/core/run/setting-layers.ts";
import { namesOfStage } from "@lead-normalizer/ops/src/system/names-of-stage.ts";
import { describe, expect, inject, test, vi } from "vitest";

import { readStack } from "./synthesize-stage.ts";

const stages = inject("stages");

const settingsVariables = ["ALLOWED_MODEL_IDS", "DAILY_BUDGET_USD_MAX", ...Object.keys(environmentSettings)];

describe.each(["production", "dev"] as const)("an operator of %s", (stage) => {
  const functions = readStack(stages[stage]).all("Function");
  const variablesOf = (inputs: Record<string, unknown>): Record<string, string> =>
    (inputs["environment"] as { variables: Record<string, string> }).variables;

  test("judges settings as every function of the stage does that reads them, without an address", () => {
    vi.stubEnv("ALARM_EMAIL", undefined);
    const ours = namesOfStage(stage);
    vi.unstubAllEnvs();
    const readers = functions
      .map(({ inputs }) => variablesOf(inputs))
      .filter((its) => "ALLOWED_MODEL_IDS" in its);
    expect(readers.length).toBeGreaterThan(3);
    for (const its of readers) {
      for (const variable of settingsVariables)
        expect([variable, ours[variable] ?? ""]).toEqual([variable, its[variable] ?? ""]);
    }
  });

  test("knows how many consumers the stage is deployed with, and what they are called", () => {
    const ours = namesOfStage(stage);
    const consumer = functions.find(({ inputs }) => inputs["name"] === ours["CONSUMER_FUNCTION"]);
    const { CONSUMER_MAXIMUM_CONCURRENCY: deployed } = variablesOf(consumer?.inputs ?? {});
    expect(ours["CONSUMER_MAXIMUM_CONCURRENCY"]).toBe(deployed);
  });
});
