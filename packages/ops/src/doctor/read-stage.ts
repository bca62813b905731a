import type { Environment } from "@lead-normalizer/functions/environment.ts";

import { stageSettings, type StageSettings } from "../../../../stacks/stages.ts";
import { type Finding, fail } from "./finding.ts";

/** In the place of an address that is missing, to see whether that is all that is wrong. Mails there reach nobody. */
const NOBODY = "nobody@example.invalid";

/** A stage's settings, and what is wrong with them. Without settings nothing else can be looked at. */
export type ReadStage = { settings: StageSettings; problem?: Finding } | { problem: Finding };

/** Reads a stage as a deploy would. One that lacks only the address of its alarms can be looked at all the same. */
export function readStage(stage: string, environment: Environment): ReadStage {
  try {
    return { settings: stageSettings(stage, { ...environment }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const problem = error.message.replace(/\s+/g, " ");
    const settings = settingsWithoutAddress(stage, environment);
    if (settings === undefined) {
      return {
        problem: fail(problem, "set what is missing, or correct it there; nothing else was looked at"),
      };
    }
    return { settings, problem: fail(problem, "set ALARM_EMAIL, or correct it: the same address as before") };
  }
}

function settingsWithoutAddress(stage: string, environment: Environment): StageSettings | undefined {
  try {
    const { alarmEmail: _nobody, ...rest } = stageSettings(stage, { ...environment, ALARM_EMAIL: NOBODY });
    return rest;
  } catch {
    return undefined;
  }
}
