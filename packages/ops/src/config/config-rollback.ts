import { planRollback } from "@lead-normalizer/core/settings/plan-settings.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import { actOf, type Who } from "../terminal/who.ts";
import { carryOut } from "./carry-out.ts";
import type { ConfigCli, ConfigTables } from "./config-edit.ts";

/** Brings a version back as a new one. @throws InputError, NormalizerError `settings.invalid`, `settings.changed`, `consent.missing` */
export async function rollBackConfig(
  tables: ConfigTables,
  version: number,
  who: Who,
  cli: ConfigCli,
): Promise<void> {
  const act = actOf(who);
  const { settings: book, environment } = tables;
  const plan = await planRollback({ book, environment }, version);
  if (plan.kind === "unknown-version") {
    const [latest] = plan.versions;
    throw new InputError(`There is no version ${version}.`, {
      wayOut:
        latest === undefined
          ? "Nobody has changed a setting with ops yet."
          : `\`ops config history\` shows them; the latest is ${latest}.`,
    });
  }
  await carryOut(tables, plan, act, cli);
}
