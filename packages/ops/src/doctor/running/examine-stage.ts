import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import { credentials, areKnown, strictly } from "../credentials.ts";
import type { Check } from "../check.ts";
import { endpoints } from "../endpoints.ts";
import { ok } from "../finding.ts";
import { lambdaConcurrency } from "../lambda-concurrency.ts";
import { leadsTable } from "../leads-table.ts";
import { modelAccess } from "../model-access.ts";
import { modelLifecycle } from "../model-lifecycle.ts";
import { modelQuotas } from "../model-quotas.ts";
import { region } from "../region.ts";
import { type NamedFinding, runChecks } from "../run-checks.ts";
import { alarms } from "./alarms.ts";
import { auditGaps } from "./audit-gaps.ts";
import { clock } from "./clock.ts";
import { deadLetters } from "./dead-letters.ts";
import { delivery } from "./delivery.ts";
import { deployedCode } from "./deployed-code.ts";
import { erasedLeads } from "./erased-leads.ts";
import { functions } from "./functions.ts";
import { futureTimes } from "./future-times.ts";
import { mails } from "./mails.ts";
import { missedEvents } from "./missed-events.ts";
import { ofModelInForce } from "./model-in-force.ts";
import { nightlyRun } from "./nightly-run.ts";
import { pause } from "./pause.ts";
import { promptLogs } from "./prompt-logs.ts";
import { queues } from "./queues.ts";
import { redriveSources } from "./redrive-sources.ts";
import type { RunningStage } from "./running.ts";
import { runs } from "./runs.ts";
import { schedules } from "./schedules.ts";
import { settings } from "./settings.ts";
import { settingsEdits } from "./settings-edits.ts";
import { spend } from "./spend.ts";
import { tableSafety } from "./table-safety.ts";
import { tables } from "./tables.ts";

/** Milliseconds for one check. */
const CHECK_LIMIT_MS = 10_000;

/** What needs no permission. Without an ok of the credentials nothing else can be asked. */
const first: readonly Check<RunningStage>[] = [credentials, region, endpoints];

/** What somebody who was woken wants to know comes first. */
const others: readonly Check<RunningStage>[] = [
  clock,
  pause,
  delivery,
  nightlyRun,
  runs,
  deadLetters,
  missedEvents,
  spend,
  alarms,
  mails,
  settings,
  settingsEdits,
  auditGaps,
  erasedLeads,
  queues,
  redriveSources,
  tables,
  tableSafety,
  leadsTable,
  futureTimes,
  functions,
  deployedCode,
  schedules,
  lambdaConcurrency,
  ofModelInForce(modelAccess),
  ofModelInForce(modelLifecycle),
  ofModelInForce(modelQuotas),
  promptLogs,
];

/** Looks at all that can be wrong with a stage that runs, and changes nothing. @throws InputError when there is none */
export async function examineStage(deps: RunningStage, limitMs = CHECK_LIMIT_MS): Promise<NamedFinding[]> {
  const { stage, settings: stageSettings, region: where } = deps;
  const asked = await runChecks(first, deps, limitMs);
  const described = ok(`${stage}, names begin with ${stageSettings.prefix}-, in ${where}`);
  const found = [{ check: "stage", ...described }, ...asked.map(strictly)];
  if (!areKnown(asked)) return found;
  if (await isNowhere(deps)) {
    throw new InputError(`There is no stage "${stage}" here: Region ${where} has nothing of its names.`, {
      wayOut: "Look at the stage's name, and at the account of your AWS credentials.",
    });
  }
  return [...found, ...(await runChecks(others, deps, limitMs))];
}

/** True when AWS says so of its tables, queues and functions. What it does not answer may be there. */
async function isNowhere({
  account,
  tables: shape,
  queues: queueShape,
  ...deps
}: RunningStage): Promise<boolean> {
  const looks = [
    shape.describe(deps.tableNames.runs),
    queueShape.describe(deps.queueNames.batches),
    account.functions.describe(`${deps.settings.prefix}-consume-batches`),
  ];
  const found = await Promise.allSettled<unknown>(looks);
  return found.every((one) => one.status === "fulfilled" && one.value === undefined);
}
