import { InputError } from "@lead-normalizer/local/files/input-error.ts";

/** Which system a command is about: the kept stack, a deployed stage, or what the environment names. */
export interface Target {
  local: boolean;
  stage?: string;
}

/** What can name a stage: its resources' names begin with it. */
const STAGE = /^[a-z0-9](-?[a-z0-9]){0,18}$/;

/** Before anything is opened. @throws InputError */
export function checkTarget({ local, stage }: Target): void {
  if (local && stage !== undefined) {
    throw new InputError("--local and --stage exclude each other.", { wayOut: "Give one of them." });
  }
  if (stage !== undefined && !STAGE.test(stage)) {
    throw new InputError(`"${stage}" cannot be the name of a stage.`, {
      wayOut: "A stage has up to 19 lower-case letters, digits and single dashes: production, dev.",
    });
  }
}
