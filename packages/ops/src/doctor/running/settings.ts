import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";

import { visible } from "../../terminal/quoted.ts";
import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { notKnown } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** Whether the settings in force are valid, and let runs start. */
export const settings: Check<Running> = {
  name: "settings",
  async run({ records }) {
    try {
      return [judge(await records.loadSettings())];
    } catch (error) {
      if (!(error instanceof NormalizerError) || error.code !== "settings.invalid") {
        return [notKnown("the settings", error)];
      }
      const what = visible(error.message.replace(/\s+/g, " "));
      return [fail(what, "correct them there (docs/operations.md#settingsinvalid)")];
    }
  },
};

function judge({ enabled, modelId, dailyBudgetUsd, maxLeadsPerRun }: Settings): Finding {
  if (!enabled) {
    return warn("`enabled` is false: no run starts", "set it to true when runs may start again");
  }
  const cap = maxLeadsPerRun === null ? "all leads" : `${maxLeadsPerRun} leads`;
  return ok(`valid; ${cap} a run, $${dailyBudgetUsd} a day, ${modelId}`);
}
