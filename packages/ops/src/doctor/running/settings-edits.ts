import type { AuditEntry } from "@lead-normalizer/core/ports.ts";

import { visible } from "../../terminal/quoted.ts";
import type { Check } from "../check.ts";
import { type Finding, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import { AUDIT_READ, AUDIT_TOLERANCE_MS } from "./audit-window.ts";
import type { Running } from "./running.ts";

type Item = Readonly<Record<string, unknown>>;

/** Whether the settings were changed past the audit: its last word on them must be what the item says of its own change. */
export const settingsEdits: Check<Running> = {
  name: "settings edits",
  run({ records: { settings, audit } }) {
    const read = Promise.all([settings.load(), audit.recent(AUDIT_READ)]);
    return whenAnswered("who changed the settings", read, ([item, entries]) => {
      const last = entries.find(({ action }) => action.startsWith("settings."));
      return item === undefined ? [ok("there is no item: the defaults hold")] : [judge(item, last)];
    });
  },
};

function judge(item: Item, last: AuditEntry | undefined): Finding {
  const { updatedBy, updatedAt } = item;
  if (last !== undefined && updatedBy === last.actor && isAt(updatedAt, last.atMs)) {
    return ok(`last changed by ${visible(last.actor)}, as the audit says`);
  }
  const known =
    last === undefined
      ? "the audit knows of no change"
      : `the audit's last is by ${visible(last.actor)} at ${new Date(last.atMs).toISOString()}`;
  return warn(
    `the item was edited past the audit: ${known}`,
    "ask who did it (CloudTrail shows data events where they are on), and see that it says what is meant",
  );
}

/** Epoch ms, or a date as text. */
function isAt(stored: unknown, atMs: number): boolean {
  const storedMs = typeof stored === "string" ? Date.parse(stored) : Number(stored);
  return Math.abs(storedMs - atMs) <= AUDIT_TOLERANCE_MS;
}
