import type { Account } from "@lead-normalizer/core/account-ports.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";

import { alarmAddress } from "./alarm-address.ts";
import type { BeforeDeploy, Check } from "./check.ts";
import { areKnown, credentials, strictly } from "./credentials.ts";
import { deployTarget } from "../system/deploy-target.ts";
import { endpoints } from "./endpoints.ts";
import { ok } from "./finding.ts";
import { lambdaConcurrency } from "./lambda-concurrency.ts";
import { leadsTable } from "./leads-table.ts";
import { modelAccess } from "./model-access.ts";
import { modelLifecycle } from "./model-lifecycle.ts";
import { modelQuotas } from "./model-quotas.ts";
import { names } from "./names.ts";
import { readStage } from "./read-stage.ts";
import { region } from "./region.ts";
import { type NamedFinding, runChecks } from "./run-checks.ts";

/** Milliseconds for one check. */
const CHECK_LIMIT_MS = 10_000;

/** What needs no permission. Without an ok of the credentials nothing else can be asked. */
const first: readonly Check<BeforeDeploy>[] = [credentials, region, endpoints];

const others: readonly Check<BeforeDeploy>[] = [
  modelAccess,
  modelLifecycle,
  modelQuotas,
  lambdaConcurrency,
  leadsTable,
  names,
  alarmAddress,
];

/** Looks at all that can be wrong with a stage and its account before a deploy, and changes nothing. */
export async function checkBeforeDeploy(
  account: Account,
  stage: string,
  environment: Environment,
  { nowMs, limitMs = CHECK_LIMIT_MS }: { nowMs: number; limitMs?: number },
): Promise<NamedFinding[]> {
  const read = readStage(stage, environment);
  if (!("settings" in read)) return [{ check: "stage", ...read.problem }];
  const { settings, problem } = read;
  const deps = { account, stage, settings, environment, region: deployTarget.region, nowMs };
  const described =
    problem ?? ok(`${stage}, names begin with ${settings.prefix}-, in ${deployTarget.region}`);
  const asked = await runChecks(first, deps, limitMs);
  const isKnown = areKnown(asked);
  const found = [{ check: "stage", ...described }, ...asked.map(strictly)];
  return isKnown ? [...found, ...(await runChecks(others, deps, limitMs))] : found;
}
