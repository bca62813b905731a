import { NormalizerError } from "../errors.ts";
import type { AuditLog, Clock, SettingsBook, SettingsItem } from "../ports.ts";
import { settingsIn } from "../run/setting-layers.ts";
import type { SettingsPlan } from "./plan-settings.ts";
import { OUTSIDE } from "./settings-version.ts";

export interface ChangeDeps {
  book: SettingsBook;
  audit: AuditLog;
  clock: Clock;
}

/**
 * Carries a plan out: the audit knows of it first, an edit from outside is kept as a version, and then the item is replaced,
 * if it still is what the plan was made from.
 * @throws NormalizerError `settings.changed`, and the item is as somebody else has left it
 */
export async function changeSettings(
  { book, audit, clock }: ChangeDeps,
  plan: SettingsPlan,
  { by, reason }: { by: string; reason: string },
): Promise<SettingsItem> {
  const { action, read, settings, version, changes, outside, back } = plan;
  const atMs = clock.now();
  const target = `version ${version}: ${changes.map(({ key }) => key).join(", ")}`;
  await audit.record({ atMs, actor: by, action, target, reason });
  if (outside !== undefined) await book.keep(keptOutside(read, outside.version, atMs));
  const item = {
    ...settings,
    version,
    updatedAt: atMs,
    updatedBy: by,
    reason: back === undefined ? reason : `back to version ${back}: ${reason}`,
  };
  if (!(await book.replace(read, item))) {
    throw new NormalizerError(
      "settings.changed",
      "Somebody changed the settings at the same moment, so this change was not made. Look at them (`ops config get`), and repeat it.",
    );
  }
  await book.keep(item);
  return item;
}

/** The item as somebody left it, under a number of its own. What it says of itself nobody vouches for. */
function keptOutside(read: SettingsItem | undefined, version: number, atMs: number): SettingsItem {
  const { version: said, updatedBy, reason } = read ?? {};
  const claims = [
    ...(said === undefined ? [] : [`version ${JSON.stringify(said)}`]),
    ...(typeof updatedBy === "string" ? [`by ${updatedBy}`] : []),
    ...(typeof reason === "string" ? [reason] : []),
  ];
  return {
    ...settingsIn(read),
    version,
    updatedAt: atMs,
    updatedBy: OUTSIDE,
    reason: claims.length === 0 ? "found as it is" : `found as it is; it says: ${claims.join(", ")}`,
  };
}
