import type { Check } from "../check.ts";
import { ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";

/** Whether Bedrock copies every prompt somewhere: what people typed is in them. */
export const promptLogs: Check<RunningStage> = {
  name: "prompt logs",
  run: ({ account }) =>
    whenAnswered("Bedrock's log of prompts", account.models.invocationLogs(), (places) =>
      places.length === 0
        ? [ok("Bedrock copies no prompts")]
        : [
            warn(
              `Bedrock copies every prompt and answer of this account to ${places.join(" and ")}: values that people typed are kept there, outside of what an erasure reaches`,
              "turn it off (`aws bedrock delete-model-invocation-logging-configuration`) unless somebody needs it; then give it a retention, and erase there too (docs/privacy.md)",
            ),
          ],
    ),
};
