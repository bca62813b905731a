import { expect } from "vitest";

import { type TableName, tables } from "../../../packages/aws/src/tables.ts";
import type { Rules } from "./rule.ts";

export const storageRules: Rules = {
  "tables have the keys and the expiry of tables.ts, on demand, with recovery to any point in time": (
    stack,
    prefix,
  ) => {
    const names = (Object.keys(tables) as TableName[]).filter(
      (name) => name !== "leads" || !isImported(stack),
    );
    expect(stack.all("Table")).toHaveLength(names.length);
    for (const name of names) {
      const { partitionKey, sortKey, timeToLive } = {
        sortKey: undefined,
        timeToLive: undefined,
        ...tables[name],
      };
      const { inputs } = stack.one("Table", `${prefix}-${name}`);
      expect(inputs).toMatchObject({
        hashKey: partitionKey,
        billingMode: "PAY_PER_REQUEST",
        pointInTimeRecovery: { enabled: true },
        ...(sortKey !== undefined && { rangeKey: sortKey }),
        ...(timeToLive !== undefined && { ttl: { enabled: true, attributeName: timeToLive } }),
      });
      expect(inputs["rangeKey"] ?? undefined).toBe(sortKey);
    }
  },

  "production's tables can be deleted by nobody in passing; a developer's can": (stack) => {
    const production = stack.app.stage === "production";
    for (const { inputs, options } of stack.all("Table")) {
      expect(inputs["deletionProtectionEnabled"] ?? false).toBe(production);
      expect(options.retainOnDelete).toBe(production);
    }
    expect(stack.app["protect"]).toBe(production);
    expect(stack.app["removal"]).toBe(production ? "retain" : "remove");
  },

  "a table has a stream only where its changes are followed": (stack) => {
    const isFollowed = stack.all("Function").some(({ name }) => name === "ChangesFunction");
    for (const { inputs, name } of stack.all("Table")) {
      const hasStream = isFollowed && name === "LeadsTable";
      expect(inputs["streamEnabled"] ?? false).toBe(hasStream);
      if (hasStream) expect(inputs["streamViewType"]).toBe("NEW_AND_OLD_IMAGES");
    }
  },
};

const isImported = (stack: Parameters<Rules[string]>[0]): boolean =>
  !stack.all("Table").some(({ name }) => name === "LeadsTable");
