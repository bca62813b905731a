import { createDynamoSettingsStore } from "@lead-normalizer/aws/dynamo-settings-store.ts";
import { resolveSettings } from "@lead-normalizer/core/run/settings.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { aLead } from "../support/builders.ts";
import { asTest } from "../support/as-role.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

let pipeline: Pipeline;
beforeEach(async () => {
  pipeline = await startPipeline();
  await pipeline.load([aLead()]);
});
afterEach(() => pipeline.stop());

/** What must be true when nothing was queued. */
async function expectNothingQueued(): Promise<void> {
  expect(await pipeline.items("RUNS_TABLE")).toEqual([]);
  expect(await pipeline.lead("lead-1")).toEqual(aLead());
}

describe("settings that keep a run from starting", () => {
  it("enabled: false queues nothing and says so", async () => {
    await pipeline.saveSettings({ enabled: false });

    expect(await pipeline.produce()).toEqual({ status: "disabled" });
    expect(pipeline.log.lines).toEqual([
      {
        level: "warn",
        event: "run not started",
        fields: { reason: "the setting enabled is false; nothing was queued" },
      },
    ]);
    await expectNothingQueued();
  });

  it("invalid settings name key, value, place and rule, all of them at once", async () => {
    await pipeline.saveSettings({ batchSize: 0, modelUse: "always", batchsize: 5 });

    const produced = pipeline.produce();
    await expect(produced).rejects.toMatchObject({ code: "settings.invalid" });
    await expect(produced).rejects.toThrow(/batchSize = 0 \(item "normalization-settings"\): .*>=1/);
    await expect(produced).rejects.toThrow(/modelUse = "always" .*"unresolved"\|"all"/);
    await expect(produced).rejects.toThrow(/batchsize .*no such setting; the settings are enabled, /);
    await expectNothingQueued();
  });

  it("an invalid environment variable is named as such", async () => {
    const loadSettings = async () => resolveSettings(undefined, { NORMALIZATION_TTL_DAYS: "una semana" });
    await expect(pipeline.produce({}, { loadSettings })).rejects.toThrow(
      /normalizationTTLDays = "una semana" \(environment variable NORMALIZATION_TTL_DAYS\): .*number/,
    );
    await expectNothingQueued();
  });

  it("a configured table that does not exist is an error, not the defaults", async () => {
    const missing = createDynamoSettingsStore(pipeline.wiring.dynamo, "no-such-table");
    const loadSettings = async () => resolveSettings(await asTest(() => missing.load()), {});

    const produced = pipeline.produce({}, { loadSettings });
    await expect(produced).rejects.toMatchObject({ code: "settings.table-missing" });
    await expect(produced).rejects.toThrow('Table "no-such-table" does not exist; create it');
    await expectNothingQueued();
  });
});
