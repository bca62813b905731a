import type { TableDescription } from "@lead-normalizer/core/account-ports.ts";
import { type TableDefinition, type TableName, tables as definitions } from "@lead-normalizer/aws/tables.ts";

import type { Check } from "../check.ts";
import { type Finding, fail, ok } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** Whether the four tables are there, ready, and have the keys that the code reads them by. */
export const tables: Check<Running> = {
  name: "tables",
  async run({ tables: shape, tableNames, putBack }) {
    const found = await Promise.all(
      (Object.keys(definitions) as TableName[]).map((table) => {
        const name = tableNames[table];
        return whenAnswered(name, shape.describe(name), (description) => [
          judge(name, definitions[table], description, putBack),
        ]);
      }),
    );
    return found.flat();
  },
};

function judge(
  name: string,
  { partitionKey, sortKey }: TableDefinition,
  described: TableDescription | undefined,
  putBack: string,
): Finding {
  if (described === undefined) {
    return fail(
      `${name}: there is no such table`,
      `restore it (docs/operations.md#restore-a-table), or ${putBack}`,
    );
  }
  const wanted = keyText([partitionKey, sortKey]);
  const keys = [described.partitionKey, described.sortKey];
  const isText = keys.every((key) => key === undefined || key.type === "S");
  if (!isText || keyText(keys.map((key) => key?.name)) !== wanted) {
    return fail(`${name}: its key is not ${wanted} (text), so nothing in it is found`, putBack);
  }
  if (described.status !== "ACTIVE" && described.status !== "UPDATING") {
    return fail(`${name}: it is ${described.status}`, "wait until it is ACTIVE; AWS Support if it stays so");
  }
  return ok(`${name}: ${described.status}, key ${wanted}`);
}

function keyText(names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined).join(" and ");
}
