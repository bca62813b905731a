import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createDynamoTableShape } from "@lead-normalizer/aws/dynamo-table-shape.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { describe, expect, onTestFinished, test } from "vitest";

import { leadsTable } from "../../packages/ops/src/doctor/leads-table.ts";
import { anAccount, beforeDeploy } from "../support/account.ts";
import { T0 } from "../support/builders.ts";
import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";

const times = ["normalizedAt", "updatedAt"];

describe.each(embeddedDynamos)("a table as $name describes it", ({ start }) => {
  const bench = useDynamo(start);

  function aClient(): DynamoDBClient {
    const client = new DynamoDBClient({ endpoint: bench.endpoint, ...localAccess });
    onTestFinished(() => client.destroy());
    return client;
  }

  test("has the key that it was made with, and no stream", async () => {
    const { leads, runs } = await bench.freshTables();
    const shape = createDynamoTableShape(aClient());
    expect(await shape.describe(leads)).toEqual({
      status: "ACTIVE",
      partitionKey: { name: "leadId", type: "S" },
    });
    expect(await shape.describe(runs)).toMatchObject({
      partitionKey: { name: "pk", type: "S" },
      sortKey: { name: "sk", type: "S" },
    });
  });

  test("is not there when it is not", async () => {
    expect(await createDynamoTableShape(aClient()).describe("nobody-made-it")).toBeUndefined();
  });

  test("gives times of so many items, and nothing that people typed", async () => {
    const { leads } = await bench.freshTables();
    const shape = createDynamoTableShape(aClient());
    expect(await shape.sampleTimes(leads, times, 25)).toEqual([]);
    await bench.put(leads, {
      leadId: { S: "a" },
      nombres: { S: "JUAN CARLOS" },
      normalizedAt: { N: String(T0) },
      updatedAt: { S: "2026-11-22, JUAN CARLOS" },
    });
    expect(await shape.sampleTimes(leads, times, 25)).toEqual([{ normalizedAt: T0, updatedAt: "text" }]);
    await bench.put(leads, { leadId: { S: "b" }, updatedAt: { NULL: true } });
    await bench.put(leads, { leadId: { S: "c" }, nombres: { S: "ANA" } });
    const sample = await shape.sampleTimes(leads, times, 25);
    expect(sample).toHaveLength(3);
    expect(sample).toContainEqual({ updatedAt: "other" });
    expect(sample).toContainEqual({});
    expect(await shape.sampleTimes(leads, times, 2)).toHaveLength(2);
  });

  test("is rehearsed from end to end: a key of two parts and times in seconds are found, no value is shown", async () => {
    const client = aClient();
    await client.send(
      new CreateTableCommand({
        TableName: "crm-leads",
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [
          { AttributeName: "leadId", AttributeType: "S" },
          { AttributeName: "createdAt", AttributeType: "N" },
        ],
        KeySchema: [
          { AttributeName: "leadId", KeyType: "HASH" },
          { AttributeName: "createdAt", KeyType: "RANGE" },
        ],
      }),
    );
    const seconds = String(T0 / 1_000);
    await bench.put("crm-leads", {
      leadId: { S: "lead-1" },
      createdAt: { N: "1" },
      nombres: { S: "JUAN CARLOS" },
      updatedAt: { N: seconds },
    });
    const { describe: describeTable, sampleTimes } = createDynamoTableShape(client);
    const account = anAccount({ tables: { describe: describeTable, sampleTimes } });
    const findings = await leadsTable.run(
      beforeDeploy(account, { importedLeadsTable: { name: "crm-leads" } }),
    );
    expect(findings).toMatchObject([
      { level: "fail", what: expect.stringContaining("leadId (S) and createdAt (N)") },
      { level: "ok", what: expect.stringContaining("normalizedAt") },
      { level: "fail", what: expect.stringContaining("seconds in 1 of 1 leads") },
      { level: "ok" },
    ]);
    for (const value of ["JUAN", "lead-1", seconds]) expect(JSON.stringify(findings)).not.toContain(value);
  });
});
