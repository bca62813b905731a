import { changesBetween, isEditedOutside } from "@lead-normalizer/core/settings/settings-version.ts";

import { visible } from "../../terminal/quoted.ts";
import type { Check } from "../check.ts";
import { ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** Whether the settings were changed past `ops`: the item must be what was kept as its latest version. */
export const settingsEdits: Check<Running> = {
  name: "settings edits",
  run({ ops, records: { settings } }) {
    const read = Promise.all([settings.load(), settings.versions()]);
    return whenAnswered("who changed the settings", read, ([item, versions]) => {
      const [latest] = versions;
      if (!isEditedOutside(item, versions)) {
        const by = latest?.["updatedBy"];
        return [ok(typeof by === "string" ? `last changed by ${visible(by)}` : "nobody has set anything")];
      }
      const keys = changesBetween(latest, item).map(({ key }) => key);
      const what = keys.length === 0 ? "its bookkeeping alone" : keys.map(visible).join(", ");
      return [
        warn(
          `the item was edited past ops: ${what}`,
          `look at it (${ops} config get); the next change keeps it as a version, ${ops} config rollback takes it back`,
        ),
      ];
    });
  },
};
