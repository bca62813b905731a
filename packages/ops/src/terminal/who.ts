import { userInfo } from "node:os";

import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import type { Command } from "commander";

import { usableText } from "./usable-text.ts";

/** Who acts, and why, as a person gave it. */
export interface Who {
  author?: string;
  reason: string;
}

/** The same of a command that changes nothing with `--dry-run`, and then needs no reason. */
export interface WhoUnlessDry {
  author?: string;
  reason?: string;
}

/** Adds the options that say who acts and why. */
export function byWhom(command: Command): Command {
  return byName(command.requiredOption("--reason <text>", "why, for whoever asks later"));
}

/** The same for a command with a `--dry-run`. */
export function byWhomUnlessDry(command: Command): Command {
  return byName(command.option("--reason <text>", "why, for whoever asks later; a --dry-run needs none"));
}

/** Adds the option that says who acts. */
export function byName(command: Command): Command {
  return command.option("--author <name>", "who acts (default: your user name)");
}

/** Who acts, as the audit keeps it; without a name the user of this machine. @throws InputError naming the option */
export function actorOf(
  { author }: { author?: string },
  user: () => { username: string } = userInfo,
): string {
  return usableText("author", author ?? nameOf(user));
}

/** In a container the user may be a number alone. */
function nameOf(user: () => { username: string }): string {
  try {
    return user().username;
  } catch (cause) {
    throw new InputError("Your user has no name on this machine.", {
      wayOut: "Say who you are: --author NAME.",
      cause,
    });
  }
}

/** Who acts and why, as the audit keeps it. @throws InputError naming the option */
export function actOf({ reason, ...who }: WhoUnlessDry): { by: string; reason: string } {
  if (reason === undefined) {
    throw new InputError("--reason is missing.", {
      wayOut: "Say why, for whoever asks later: --reason 'the model was wrong'.",
    });
  }
  return { by: actorOf(who), reason: usableText("reason", reason) };
}
