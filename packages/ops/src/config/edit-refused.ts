import type { EditRefusal } from "@lead-normalizer/core/settings/edit-settings.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { foldName, nearestName } from "@lead-normalizer/local/files/nearest-name.ts";

import { visible } from "../terminal/quoted.ts";

/** An edit that means nothing, for the person who asked for it: what, and the way out. */
export function editRefused(refusal: EditRefusal): InputError {
  switch (refusal.kind) {
    case "unknown-setting":
      return unknownSetting(refusal.key, refusal.known);
    case "not-a-map":
      return new InputError(`${refusal.key} is no map, so it has no keys of its own.`, {
        wayOut: `Set it as a whole: config set ${refusal.key} VALUE`,
      });
    case "not-set":
      return new InputError(`Nobody has set ${visible(refusal.path)}, so there is nothing to take out.`, {
        wayOut: "`ops config get` shows what comes from the item.",
      });
  }
}

export function unknownSetting(key: string, known: readonly string[]): InputError {
  const nearest = known.filter((name) => foldName(name).startsWith(foldName(key)));
  const meant = nearestName(key, nearest.length === 0 ? known : nearest);
  return new InputError(`There is no setting "${visible(key)}". Did you mean ${meant}?`, {
    wayOut: `Settings: ${known.join(", ")}.`,
  });
}
