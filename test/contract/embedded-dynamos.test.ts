import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, test } from "vitest";

import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";

const hasDynoxide = process.platform === "linux" && process.arch === "x64";

test("the contract is checked on every embedded DynamoDB of this platform, dynoxide included on Linux x64", () => {
  expect(embeddedDynamos.map(({ name }) => name)).toEqual(
    hasDynoxide ? ["dynoxide", "dynalite"] : ["dynalite"],
  );
});

describe.each(embeddedDynamos)("the embedded $name", ({ name, start }) => {
  const bench = useDynamo(start);

  test("starts as what it says, and has the tables of the product", async () => {
    const names = await bench.freshTables();
    const { TableNames } = await bench.client.send(new ListTablesCommand({}));
    expect(TableNames?.toSorted()).toEqual(Object.values(names).toSorted());
    const started = await start();
    expect(started.name).toBe(name);
    await started.stop();
  });
});
