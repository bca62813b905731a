import { type TableDefinition, type TableName, tables as definitions } from "@lead-normalizer/aws/tables.ts";

import type { Check } from "../check.ts";
import { type Finding, fail, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";

/** Whether the stage's own tables can be restored, cannot be deleted by mistake, and forget what they should. */
export const tableSafety: Check<RunningStage> = {
  name: "table safety",
  async run(deps) {
    const isOwn = (table: TableName): boolean =>
      table !== "leads" || deps.settings.importedLeadsTable === undefined;
    const tables = (Object.keys(definitions) as TableName[]).filter(isOwn);
    const found = (await Promise.all(tables.map((table) => lookAt(table, deps)))).flat();
    return found.length > 0
      ? found
      : [ok(`recovery, expiry and protection of ${tables.length} tables are as deployed`)];
  },
};

/** What is wrong with one; none = nothing. */
async function lookAt(table: TableName, deps: RunningStage): Promise<Finding[]> {
  const { tables, tableNames, settings, putBack } = deps;
  const name = tableNames[table];
  const { timeToLive }: TableDefinition = definitions[table];
  const { deletionProtection: isPrecious } = settings;
  const found = await Promise.all([
    whenAnswered(`${name}, its recovery`, tables.hasPointInTimeRecovery(name), (isOn) => {
      if (isOn) return [];
      const what = `${name}: point-in-time recovery is off: what a mistake overwrites is gone`;
      const fix = `aws dynamodb update-continuous-backups --table-name ${name} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`;
      return [isPrecious ? fail(what, fix) : warn(what, fix)];
    }),
    whenAnswered(`${name}, its expiry`, tables.timeToLiveOf(name), (attribute) =>
      attribute === timeToLive
        ? []
        : [
            warn(
              `${name}: items expire by ${attribute ?? "nothing"}, and should by ${timeToLive ?? "nothing"}`,
              putBack,
            ),
          ],
    ),
    whenAnswered(`${name}, its protection`, tables.describe(name), (described) =>
      isPrecious && described !== undefined && described.isProtected === undefined
        ? [
            fail(
              `${name}: AWS would delete it when told to`,
              `aws dynamodb update-table --table-name ${name} --deletion-protection-enabled`,
            ),
          ]
        : [],
    ),
  ]);
  return found.flat();
}
