import { errorCodeOf, type NormalizerError } from "../errors.ts";
import type { SettingsBook, SettingsItem } from "../ports.ts";
import type { SourcedSetting } from "../run/setting-layers.ts";
import { resolveSettings, sourcedSettings } from "../run/settings.ts";
import { changesBetween, isEditedOutside, type ItemChange } from "./settings-version.ts";

export interface SettingsView {
  settings: Map<string, SourcedSetting>;
  item: SettingsItem | undefined;
  /** What the item differs in from its latest version; undefined = it is that version. */
  outside: ItemChange[] | undefined;
  /** Why no run would start with them. */
  problem: NormalizerError | undefined;
}

/** The settings as they stand, also wrong ones. */
export async function inspectSettings(
  book: Pick<SettingsBook, "load" | "versions">,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<SettingsView> {
  const [item, versions] = [await book.load(), await book.versions()];
  return {
    settings: sourcedSettings(item, environment),
    item,
    outside: isEditedOutside(item, versions) ? changesBetween(versions[0], item) : undefined,
    problem: problemOf(item, environment),
  };
}

function problemOf(
  item: SettingsItem | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): NormalizerError | undefined {
  try {
    resolveSettings(item, environment, "no run starts, and consumers pause");
    return undefined;
  } catch (error) {
    if (errorCodeOf(error) === "settings.invalid") return error as NormalizerError;
    throw error;
  }
}
