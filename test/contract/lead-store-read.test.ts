import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";

const idsOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `lead-${index}`);

describe.each(embeddedDynamos)("reading leads on $name", ({ start }) => {
  const bench = useDynamo(start);

  test("more ids than one request takes are all read, and deleted leads are missing", async () => {
    const { leads } = await bench.freshTables();
    const ids = idsOf(230);
    const stored = ids.filter((_, index) => index % 10 !== 3);
    await Promise.all(stored.map((leadId) => bench.put(leads, { leadId: { S: leadId }, n: { S: leadId } })));
    const found = await createDynamoLeadStore(bench.client, leads).read(ids);
    expect([...found.keys()].toSorted()).toEqual(stored.toSorted());
    expect([...found].every(([leadId, lead]) => lead.leadId === leadId && lead["n"] === leadId)).toBe(true);
  });

  test("no ids are no request, and unknown ids are no error", async () => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    expect(await store.read([])).toEqual(new Map());
    expect(await store.read(["nobody"])).toEqual(new Map());
  });

  test("an id that is given twice is read once, in one request or in two", async () => {
    const { leads } = await bench.freshTables();
    const ids = idsOf(130);
    await Promise.all(ids.map((leadId) => bench.put(leads, { leadId: { S: leadId } })));
    const store = createDynamoLeadStore(bench.client, leads);
    expect((await store.read([...ids, "lead-0"])).size).toBe(130);
    expect((await store.read(["lead-0", "lead-1", "lead-0"])).size).toBe(2);
  });

  // A reply holds 16 MB, and 1 MB of one partition: DynamoDB leaves the rest unprocessed, however often that is.
  test("leads of more bytes than five replies carry are all read", async () => {
    const { leads } = await bench.freshTables();
    const ids = idsOf(50);
    await Promise.all(
      ids.map((leadId) => bench.put(leads, { leadId: { S: leadId }, notas: { S: "x".repeat(390_000) } })),
    );
    expect((await createDynamoLeadStore(bench.client, leads).read(ids)).size).toBe(50);
  });

  test("a write that has ended is seen by the next read", async () => {
    const { leads } = await bench.freshTables();
    const store = createDynamoLeadStore(bench.client, leads);
    for (let step = 0; step < 20; step += 1) {
      await bench.put(leads, { leadId: { S: "a" }, step: { N: String(step) } });
      expect((await store.read(["a"])).get("a")).toEqual({ leadId: "a", step });
    }
  });

  test("a table that is not there is named in a settings error", async () => {
    const read = createDynamoLeadStore(bench.client, "nowhere-leads").read(["a"]);
    await expect(read).rejects.toMatchObject({
      code: "settings.table-missing",
      message: expect.stringContaining('"nowhere-leads"'),
    });
  });
});

describe("reading leads from a DynamoDB that serves only a part", () => {
  function aMock() {
    const client = createDynamoClient(localAccess);
    const mock = mockClient(client);
    onTestFinished(() => mock.restore());
    return { mock, store: createDynamoLeadStore(client, "leads") };
  }

  test("keys that were left unprocessed are asked for again, and only those", async () => {
    const { mock, store } = aMock();
    mock
      .on(BatchGetCommand)
      .resolvesOnce({
        Responses: { leads: [{ leadId: "a" }] },
        UnprocessedKeys: { leads: { Keys: [{ leadId: "b" }, { leadId: "c" }] } },
      })
      .resolvesOnce({ UnprocessedKeys: { leads: { Keys: [{ leadId: "b" }, { leadId: "c" }] } } })
      .resolves({ Responses: { leads: [{ leadId: "c" }, { leadId: "b" }] }, UnprocessedKeys: {} });
    expect([...(await store.read(["a", "b", "c"])).keys()].toSorted()).toEqual(["a", "b", "c"]);
    const asked = mock.commandCalls(BatchGetCommand).map(({ args: [command] }) => command.input.RequestItems);
    expect(asked).toEqual([
      { leads: { Keys: [{ leadId: "a" }, { leadId: "b" }, { leadId: "c" }], ConsistentRead: true } },
      { leads: { Keys: [{ leadId: "b" }, { leadId: "c" }], ConsistentRead: true } },
      { leads: { Keys: [{ leadId: "b" }, { leadId: "c" }], ConsistentRead: true } },
    ]);
  });

  test("keys that stay unprocessed are an unavailable store, not leads that were deleted", async () => {
    const { mock, store } = aMock();
    mock.on(BatchGetCommand).resolves({ UnprocessedKeys: { leads: { Keys: [{ leadId: "a" }] } } });
    await expect(store.read(["a"])).rejects.toMatchObject({
      code: "store.unavailable",
      retryPolicy: "retry",
    });
    expect(mock.commandCalls(BatchGetCommand)).toHaveLength(5);
  });
});
