import { BatchGetCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { createDynamoRunStore } from "@lead-normalizer/aws/dynamo-run-store.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { errorCodeOf } from "@lead-normalizer/core/errors.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { aRun } from "../support/builders.ts";
import { aWriteOf, rejection } from "../support/contract-leads.ts";
import { networkErrors } from "../support/contract-network-errors.ts";

function aMock() {
  const client = createDynamoClient(localAccess);
  const mock = mockClient(client);
  onTestFinished(() => mock.restore());
  return {
    mock,
    leads: createDynamoLeadStore(client, "leads"),
    runs: createDynamoRunStore(client, "runs"),
    spend: createDynamoSpendLedger(client, "runs"),
  };
}

const passing: [what: string, error: Error][] = [
  ...[
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ThrottlingException",
    "InternalServerError",
    "TimeoutError",
  ].map((name): [string, Error] => [name, Object.assign(new Error("x"), { name })]),
  ["any status of 500", Object.assign(new Error("x"), { name: "New", $metadata: { httpStatusCode: 500 } })],
  ...networkErrors,
];

describe("what DynamoDB does not serve", () => {
  test.each(passing)("%s is an unavailable store, which retries", async (_, error) => {
    const { mock, leads, runs, spend } = aMock();
    mock.on(BatchGetCommand).rejects(error).on(UpdateCommand).rejects(error);
    mock.on(GetCommand).rejects(error).on(PutCommand).rejects(error).on(QueryCommand).rejects(error);
    const calls = [
      leads.read(["a"]),
      leads.write(aWriteOf({ leadId: "a" }, [])),
      runs.createRun(aRun()),
      runs.changeRun(aRun(), (run) => run),
      runs.findRuns(() => true),
      spend.reserve("2026-11-22", 1, 10),
      spend.settle("2026-11-22", 1, 1),
      spend.committed("2026-11-22"),
    ];
    for (const call of calls) {
      expect(await rejection(call)).toMatchObject({ code: "store.unavailable", cause: error });
    }
  });

  test("an error that does not pass comes out as it is, and is unknown", async () => {
    const { mock, leads } = aMock();
    const error = Object.assign(new Error("x"), { name: "AccessDeniedException" });
    mock.on(BatchGetCommand).rejects(error);
    const thrown = await rejection(leads.read(["a"]));
    expect(thrown).toBe(error);
    expect(errorCodeOf(thrown)).toBe("unknown");
  });

  test("a DynamoDB that is not there is an unavailable store", async () => {
    const dynamo = await startDynalite();
    const client = createDynamoClient({ endpoint: dynamo.endpoint, ...localAccess });
    onTestFinished(() => client.destroy());
    await dynamo.stop();
    const error = await rejection(createDynamoLeadStore(client, "leads").read(["a"]));
    expect(error).toMatchObject({ code: "store.unavailable", message: expect.stringContaining('"leads"') });
  });

  test("no message quotes a value of a lead", async () => {
    const { mock, leads } = aMock();
    const value = "calle 26 sur 13 45";
    mock.on(UpdateCommand).rejects(Object.assign(new Error(value), { name: "ThrottlingException" }));
    const write = aWriteOf({ leadId: "a", direccion: value }, ["direccion"]);
    expect((await rejection(leads.write(write))).message).not.toContain(value);
  });
});
