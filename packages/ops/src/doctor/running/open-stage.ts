import { createAccount } from "@lead-normalizer/aws/account.ts";
import { createAccountClients } from "@lead-normalizer/aws/account-clients.ts";
import { stageNames } from "@lead-normalizer/aws/stage-names.ts";
import { type TableName, tables as definitions } from "@lead-normalizer/aws/tables.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";

import { namesOfStage } from "../../system/names-of-stage.ts";
import { findSystem, tablesOf } from "../../system/open-tables.ts";
import { deployTarget } from "../../system/deploy-target.ts";
import { readStage } from "../read-stage.ts";
import type { RunningStage } from "./running.ts";

/** Two attempts of so long end with their check. */
const patience = { maxAttempts: 2, requestTimeoutMs: 4_000 };

/** Opens a deployed stage to be looked at, in the Region that it is deployed to. @throws InputError */
export async function openStage(
  stage: string,
  environment: Environment,
): Promise<{ deps: RunningStage; close(): void }> {
  const { region } = deployTarget;
  const read = readStage(stage, environment);
  if (!("settings" in read)) throw new InputError(read.problem.what, { wayOut: "Name another stage." });
  const { settings } = read;
  const clients = createAccountClients(region);
  const account = createAccount(clients, region);
  const system = await findSystem({ local: false, stage }, environment);
  const records = tablesOf(system, patience);
  const named = namesOfStage(stage);
  const { batches, deadLetters } = stageNames(settings.prefix);
  return {
    deps: {
      account,
      stage,
      settings,
      region,
      environment,
      ops: `pnpm ops --stage ${stage}`,
      putBack: `npx sst refresh --stage ${stage}, then npx sst deploy --stage ${stage}`,
      tables: account.tables,
      queues: account.queues,
      tableNames: tableNamesIn(named),
      queueNames: { batches, deadLetters },
      records,
      nowMs: Date.now(),
    },
    close: () => clients.destroy(),
  };
}

/** The tables by the variables that name them. */
export function tableNamesIn(named: Readonly<Record<string, string | undefined>>): Record<TableName, string> {
  const names = (Object.keys(definitions) as TableName[]).map(
    (table) => [table, named[definitions[table].environment] ?? ""] as const,
  );
  return Object.fromEntries(names) as Record<TableName, string>;
}
