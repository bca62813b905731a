import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { createDynamoLeadStore } from "@lead-normalizer/aws/dynamo-lead-store.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";
import { SCAN_PAGE_LEADS } from "@lead-normalizer/core/limits.ts";
import type { LeadStore } from "@lead-normalizer/core/ports.ts";
import { describe, expect, test } from "vitest";

import { type DynamoBench, embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";

async function pagesOf(
  store: LeadStore,
  segments: number,
  attributes: readonly string[],
): Promise<Lead[][][]> {
  const scan = async (segment: number): Promise<Lead[][]> => {
    const pages: Lead[][] = [];
    for await (const page of store.scanSegment(segment, segments, attributes)) pages.push(page.leads);
    return pages;
  };
  return Promise.all(Array.from({ length: segments }, (_, segment) => scan(segment)));
}

/** 80 leads of 40 KB: a segment of them all has to be read in several pages of 1 MB. */
async function bigTable(bench: DynamoBench): Promise<{ store: LeadStore; leadIds: string[] }> {
  const { leads } = await bench.freshTables();
  const leadIds = Array.from({ length: 80 }, (_, index) => `lead-${String(index).padStart(3, "0")}`);
  await Promise.all(
    leadIds.map((leadId) =>
      bench.put(leads, {
        leadId: { S: leadId },
        ciudad: { S: "bogota" },
        updatedAt: { N: "1" },
        notas: { S: "x".repeat(40_000) },
      }),
    ),
  );
  return { store: storeOf(bench.client, leads), leadIds };
}

const storeOf = (client: DynamoDBDocumentClient, table: string): LeadStore =>
  createDynamoLeadStore(client, table);

describe.each(embeddedDynamos)("scanning leads on $name", ({ start }) => {
  const bench = useDynamo(start);

  test.each([1, 3, 8])("%i segments see every lead exactly once, however many pages they have", async (n) => {
    const { store, leadIds } = await bigTable(bench);
    const segments = await pagesOf(store, n, ["leadId"]);
    expect(
      segments
        .flat(2)
        .map(({ leadId }) => leadId)
        .toSorted(),
    ).toEqual(leadIds);
    // 3.2 MB do not fit into one page of 1 MB, although the projection leaves little of them.
    if (n === 1) expect(segments[0]!.filter((page) => page.length > 0).length).toBeGreaterThanOrEqual(3);
    else expect(segments.every((pages) => pages.flat().length < leadIds.length)).toBe(true);
  });

  test("a page holds few leads, however small they are, so that a scan needs little memory", async () => {
    const { leads } = await bench.freshTables();
    const leadIds = Array.from({ length: SCAN_PAGE_LEADS + 1 }, (_, index) => `lead-${1_000 + index}`);
    await Promise.all(leadIds.map((leadId) => bench.put(leads, { leadId: { S: leadId } })));
    const [pages = []] = await pagesOf(storeOf(bench.client, leads), 1, ["leadId"]);
    expect(Math.max(...pages.map((page) => page.length))).toBe(SCAN_PAGE_LEADS);
    expect(
      pages
        .flat()
        .map(({ leadId }) => leadId)
        .toSorted(),
    ).toEqual(leadIds);
  });

  test("leads come with the requested attributes and no others, and without those that they lack", async () => {
    const { leads } = await bench.freshTables();
    await bench.put(leads, { leadId: { S: "a" }, ciudad: { S: "cali" }, correo: { S: "x@example.com" } });
    await bench.put(leads, { leadId: { S: "b" }, correo: { S: "y@example.com" } });
    const pages = await pagesOf(storeOf(bench.client, leads), 1, ["leadId", "ciudad"]);
    expect(pages.flat(2).toSorted((a, b) => (a.leadId < b.leadId ? -1 : 1))).toEqual([
      { leadId: "a", ciudad: "cali" },
      { leadId: "b" },
    ]);
  });

  test("attributes with reserved or hostile names are read like any other", async () => {
    const hostile = [
      "name",
      "size",
      "#",
      ":",
      "a.b",
      "a[0]",
      "#a0",
      ":a0",
      "dirección de casa",
      "__proto",
      "0",
    ];
    const { leads } = await bench.freshTables();
    await bench.put(leads, {
      leadId: { S: "a" },
      a: { M: { b: { S: "not this one" } } },
      ...Object.fromEntries(hostile.map((name) => [name, { S: `value of ${name}` }])),
    });
    const pages = await pagesOf(storeOf(bench.client, leads), 1, hostile);
    expect(pages.flat(2)).toEqual([Object.fromEntries(hostile.map((name) => [name, `value of ${name}`]))]);
  });

  test("an attribute that is asked for twice is asked for once", async () => {
    const { leads } = await bench.freshTables();
    await bench.put(leads, { leadId: { S: "a" }, ciudad: { S: "cali" } });
    const pages = await pagesOf(storeOf(bench.client, leads), 1, ["leadId", "ciudad", "ciudad"]);
    expect(pages.flat(2)).toEqual([{ leadId: "a", ciudad: "cali" }]);
  });

  test("an empty table has no leads", async () => {
    const { leads } = await bench.freshTables();
    expect((await pagesOf(storeOf(bench.client, leads), 8, ["leadId"])).flat(2)).toEqual([]);
  });

  test("a table that is not there is named in a settings error", async () => {
    const scan = pagesOf(storeOf(bench.client, "nowhere-leads"), 2, ["leadId"]);
    await expect(scan).rejects.toMatchObject({
      code: "settings.table-missing",
      message: expect.stringContaining('"nowhere-leads"'),
    });
  });
});
