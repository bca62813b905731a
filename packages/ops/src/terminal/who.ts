import { userInfo } from "node:os";

import type { Command } from "commander";

import { usableText } from "./usable-text.ts";

/** Who acts, and why, as a person gave it. */
export interface Who {
  author?: string;
  reason: string;
}

/** Adds the options that say who acts and why. */
export function byWhom(command: Command): Command {
  return byName(command.requiredOption("--reason <text>", "why, for whoever asks later"));
}

/** Adds the option that says who acts. */
export function byName(command: Command): Command {
  return command.option("--author <name>", "who decides (default: your user name)");
}

/** Who acts, as the audit keeps it. @throws InputError naming the option */
export function actorOf({ author = userInfo().username }: { author?: string }): string {
  return usableText("author", author);
}

/** Who acts and why, as the audit keeps it. @throws InputError naming the option */
export function actOf({ reason, ...who }: Who): { by: string; reason: string } {
  return { by: actorOf(who), reason: usableText("reason", reason) };
}
