import { bogotaDay } from "@lead-normalizer/core/run/bogota-day.ts";

import type { Check } from "../check.ts";
import { ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** Share of the day's budget from which on the alarm `ledger` is raised as well. */
const SHARE = 0.8;

/** How much of the day's budget is spent: what comes after its end is deferred, not lost. */
export const spend: Check<Running> = {
  name: "spend",
  run({ records, nowMs }) {
    const read = Promise.all([records.spend.committed(bogotaDay(nowMs)), records.loadSettings()]);
    return whenAnswered("today's spend", read, ([microUsd, { dailyBudgetUsd }]) => {
      const spentUsd = microUsd / 1_000_000;
      const what = `$${spentUsd.toFixed(2)} of today's $${dailyBudgetUsd}`;
      if (spentUsd === 0 || spentUsd < dailyBudgetUsd * SHARE) return [ok(what)];
      const left = spentUsd < dailyBudgetUsd ? "nearly all" : "all: what needs the model is deferred";
      return [warn(`${what}, ${left}`, "docs/operations.md#ledger")];
    });
  },
};
