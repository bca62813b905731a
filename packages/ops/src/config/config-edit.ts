import { planEdits } from "@lead-normalizer/core/settings/plan-settings.ts";
import type { SettingEdit } from "@lead-normalizer/core/settings/edit-settings.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import type { Tables } from "../system/open-tables.ts";
import type { Cli } from "../terminal/cli.ts";
import { actOf, type Who } from "../terminal/who.ts";
import { editRefused } from "./edit-refused.ts";
import { carryOut } from "./carry-out.ts";

export type ConfigTables = Pick<Tables, "settings" | "environment" | "audit" | "clock">;
export type ConfigCli = Pick<Cli, "output" | "consent">;

/** Sets keys to values, in pairs. @throws InputError, NormalizerError `settings.invalid`, `settings.changed`, `consent.missing` */
export async function setConfig(
  tables: ConfigTables,
  pairs: readonly string[],
  who: Who,
  cli: ConfigCli,
): Promise<void> {
  if (pairs.length % 2 === 1) {
    throw new InputError(`"${pairs.at(-1)}" has no value.`, {
      wayOut: "Give KEY VALUE pairs; a value with spaces goes between quotation marks.",
    });
  }
  const edits = pairs.flatMap((path, index) =>
    index % 2 === 0 ? [{ path, value: readValue(pairs[index + 1] ?? "") }] : [],
  );
  for (const { path } of edits) refuseUnnameable(path.slice(path.indexOf(".") + 1));
  await edit(tables, "settings.set", edits, who, cli);
}

/** Takes keys out. @throws InputError, NormalizerError `settings.invalid`, `settings.changed`, `consent.missing` */
export async function unsetConfig(
  tables: ConfigTables,
  keys: readonly string[],
  who: Who,
  cli: ConfigCli,
): Promise<void> {
  await edit(
    tables,
    "settings.unset",
    keys.map((path) => ({ path, unset: true })),
    who,
    cli,
  );
}

async function edit(
  tables: ConfigTables,
  action: "settings.set" | "settings.unset",
  edits: readonly SettingEdit[],
  who: Who,
  cli: ConfigCli,
): Promise<void> {
  const act = actOf(who);
  refuseTwice(edits.map(({ path }) => path));
  const { settings: book, environment } = tables;
  const plan = await planEdits({ book, environment }, action, edits);
  switch (plan.kind) {
    case "change":
    case "unchanged":
      await carryOut(tables, plan, act, cli);
      return;
    default:
      throw editRefused(plan);
  }
}

function refuseTwice(paths: readonly string[]): void {
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new InputError(`${twice} is given twice.`, { wayOut: "Give it once." });
}

/** JSON where it is, else the text itself: `200`, `null`, `false`, `us.anthropic.claude-haiku-5-5`. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      refuseUnnameable(key);
      return value;
    });
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** What JavaScript takes for something else can be no attribute of an item. @throws InputError */
function refuseUnnameable(key: string): void {
  if (key !== "__proto__") return;
  throw new InputError(`"${key}" can be no name in a setting.`, { wayOut: "Name a field of the leads." });
}
