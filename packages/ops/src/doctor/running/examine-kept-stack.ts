import type { Check } from "../check.ts";
import { type NamedFinding, runChecks } from "../run-checks.ts";
import { auditGaps } from "./audit-gaps.ts";
import { deadLetters } from "./dead-letters.ts";
import { erasedLeads } from "./erased-leads.ts";
import { futureTimes } from "./future-times.ts";
import { modelServer, type ServedModel } from "./model-server.ts";
import { pause } from "./pause.ts";
import { queues } from "./queues.ts";
import type { Running } from "./running.ts";
import { runs } from "./runs.ts";
import { settings } from "./settings.ts";
import { settingsEdits } from "./settings-edits.ts";
import { spend } from "./spend.ts";
import { tables } from "./tables.ts";

/** Milliseconds for one check. */
const CHECK_LIMIT_MS = 10_000;

const checks: readonly Check<Running & { model: ServedModel }>[] = [
  pause,
  runs,
  deadLetters,
  spend,
  settings,
  settingsEdits,
  auditGaps,
  erasedLeads,
  queues,
  tables,
  futureTimes,
  modelServer,
];

/** Looks at all that can be wrong with the embedded stack, in the words of a deployed stage, and changes nothing. */
export async function examineKeptStack(deps: Running & { model: ServedModel }): Promise<NamedFinding[]> {
  return runChecks(checks, deps, CHECK_LIMIT_MS);
}
