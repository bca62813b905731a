import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { normalizationOf, normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { tombstoneOf } from "@lead-normalizer/core/lead/tombstone.ts";
import { setOverride } from "@lead-normalizer/core/normalize/set-override.ts";
import { emptyTally } from "@lead-normalizer/core/run/batch-item.ts";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { readPage } from "../docs/markdown.ts";
import { tablesBelow } from "../docs/read-table.ts";
import { aBatch, aMessage, aRun } from "../support/builders.ts";
import { type IncidentOffice, isClosed, openIncidentOffice } from "../support/incident-office.ts";

/** What the runbook's table says of an incident: the command that shows it, and the one that ends it. */
const rows = tablesBelow(readPage("docs/operations.md"), "Twelve incidents")[0]!.map(
  ([number = "", , see = "", , end = ""]) => ({ number, see: commandIn(see), end: commandIn(end) }),
);

/** The first command of a cell, without `ops`. */
function commandIn(cell: string): string {
  const [, command] = /`ops ([^`]+)`/.exec(cell) ?? [];
  if (command === undefined) throw new Error(`No command in "${cell}"`);
  return command;
}

let office: IncidentOffice;
beforeAll(async () => {
  office = await openIncidentOffice();
});
afterAll(() => office.close());

/** A company that rules leave open. */
const unknownCompany = { empresa: "zqwa" };

const pausedBy = (by: string) => ({ code: "operator", message: "feria", by, atMs: Date.now() }) as const;

interface Incident {
  /** Returns what the capitals of the commands stand for. */
  happens(): Promise<Record<string, string>>;
  says: RegExp;
  /** What somebody else has to mend before the second command. */
  mended?(): Promise<void>;
  isOver(words: Record<string, string>): Promise<void>;
}

const incidents: Record<string, Incident> = {
  1: {
    async happens() {
      await office.pauseNotice.post(pausedBy("ana"));
      return {};
    },
    says: /^PAUSED +for \d+ s by ana, operator: feria/m,
    isOver: async () => expect(await office.pauseNotice.read()).toBeUndefined(),
  },
  2: {
    async happens() {
      await office.simulate("retired");
      await office.edit("lead-0", unknownCompany);
      const runId = await office.run({ leadIds: ["lead-0"] }, ({ state }) => state === "selected");
      await vi.waitFor(async () => expect(await office.pauseNotice.read()).toBeDefined(), {
        timeout: 60_000,
      });
      return { ID: "us.anthropic.claude-haiku-4-5-20251001-v1:0", runId };
    },
    says: /^PAUSED +for \d+ s by .*model\.retired/m,
    mended: () => office.simulate("none"), // the simulator has no other model
    async isOver({ runId = "" }) {
      expect((await office.until(runId, isClosed)).summary).toMatchObject({ selected: 1, normalized: 1 });
    },
  },
  3: {
    async happens() {
      await office.editSettings({ dailyBudgetUsd: 0 });
      await office.edit("lead-1", { empresa: "zqwb" });
      const runId = await office.run({ leadIds: ["lead-1"] }, isClosed);
      expect((await office.runs.readRun(runId))?.summary).toMatchObject({ errors: { "budget.spent": 1 } });
      return {};
    },
    says: /^budget +SPENT/m,
    async isOver() {
      const runId = await office.run({ leadIds: ["lead-1"] }, isClosed);
      expect((await office.runs.readRun(runId))?.summary).toMatchObject({ normalized: 1, errors: {} });
    },
  },
  4: {
    async happens() {
      const ids = { runId: "poisoned", batchId: "c-1", leadIds: ["lead-2"] };
      const tally = { ...emptyTally, deadLettered: 1, errors: { crash: 1 } };
      const dead = { state: "dead", code: "crash", held: ids.leadIds, endedAtMs: Date.now(), tally } as const;
      await office.runs.createBatch(aBatch({ ...ids, ...dead }));
      await office.runs.createRun(aRun({ runId: ids.runId, startedAtMs: Date.now(), held: 1 }));
      const MessageBody = JSON.stringify(aMessage(ids));
      await office.sqs.send(new SendMessageCommand({ QueueUrl: office.dlqUrl, MessageBody }));
      return {};
    },
    says: /^poisoned\/c-1\n {2}crash, 1 lead/m,
    async isOver() {
      await vi.waitFor(
        async () =>
          expect(await office.runs.readBatch("poisoned", "c-1")).toMatchObject({ state: "done", held: [] }),
        { timeout: 60_000 },
      );
    },
  },
  5: {
    async happens() {
      await office.simulate("unavailable");
      await office.edit("lead-3", { empresa: "zqwc" });
      const runId = await office.run({ leadIds: ["lead-3"] }, isClosed);
      return { CODE: "model.unavailable", runId };
    },
    says: /^model\.unavailable: 1 message, 1 lead,/m,
    mended: () => office.simulate("none"),
    async isOver({ runId = "" }) {
      const run = await office.until(runId, ({ summary }) => summary?.deadLettered === 0);
      expect(run.summary).toMatchObject({ selected: 1, normalized: 1, errors: {} });
    },
  },
  6: {
    async happens() {
      await office.pauseNotice.post(pausedBy("luz"));
      const RUN = await office.run({ forceAll: true }, ({ state }) => state === "selected");
      return { RUN };
    },
    says: /^open +requested-\w+\n +selected, 0 of \d+ leads/m,
    async isOver({ RUN = "" }) {
      const run = await office.until(RUN, isClosed);
      expect(run).toMatchObject({ cancelled: { reason: "test" } });
      expect(run.summary?.deferred).toBe(run.summary?.selected);
      const pause = await office.pauseNotice.read();
      if (pause !== undefined) await office.pauseNotice.remove(pause);
    },
  },
  7: {
    async happens() {
      await office.editSettings({ batchSize: 0 });
      return { KEY: "batchSize", VALUE: "10" };
    },
    says: /^settings +NOT VALID: settings\.invalid: [^]*batchSize = 0/m,
    isOver: async () => expect(await office.loadSettings()).toMatchObject({ batchSize: 10 }),
  },
  8: {
    async happens() {
      await office.editSettings({ enabled: false });
      return {};
    },
    says: /^settings +`enabled` is FALSE: no run starts/m,
    isOver: async () => expect(await office.loadSettings()).toMatchObject({ enabled: true }),
  },
  9: {
    async happens() {
      await office.tombstones.set(tombstoneOf("lead-4"), Date.now());
      return {};
    },
    says: /^fail +erased leads: 1 lead/m,
    async isOver() {
      expect([...(await office.leads.read(["lead-4", "lead-5"])).keys()]).toEqual(["lead-5"]);
    },
  },
  10: {
    async happens() {
      await office.edit("lead-5", { ciudad: "cali" });
      return { RUN: await office.run({ leadIds: ["lead-5"] }, isClosed) };
    },
    says: /^to take back: \d+ values? of 1 leads?/m,
    async isOver({ RUN = "" }) {
      const lead = (await office.leads.read(["lead-5"])).get("lead-5")!;
      const writers = Object.values(normalizationOf(lead)?.fields ?? {}).map(({ writtenBy }) => writtenBy);
      expect(writers).not.toContain(RUN);
      expect(lead["ciudad"]).toBe("cali");
    },
  },
  11: {
    async happens() {
      const texts = { from: "bogota", to: "Bogotá", author: "ana", reason: "contrato" };
      await setOverride(office, { field: "ciudad", ...texts });
      return {};
    },
    says: /^\d+ fresh leads would change/m,
    async isOver() {
      await vi.waitFor(
        async () => {
          const lead = (await office.leads.read(["lead-9"])).get("lead-9")!;
          expect(normalizedDataOf(lead)["ciudad"]).toBe("Bogotá");
        },
        { timeout: 60_000 },
      );
    },
  },
  12: {
    async happens() {
      for (let index = 10; index < 20; index += 1) await office.edit(`lead-${index}`, { ciudad: "medellin" });
      return { runId: await office.run({ maxLeads: 3 }, isClosed) };
    },
    says: /^backlog +\d+ stale leads, 1 night at 50/m,
    async isOver() {
      const [latest] = await office.runs.recentRuns(1);
      expect(latest?.summary).toMatchObject({ backlog: 0, deferred: 0, deadLettered: 0 });
      expect(latest?.summary?.normalized).toBeGreaterThanOrEqual(7);
    },
  },
};

/** The words of a command, its capitals filled in. */
function wordsOf(command: string, words: Readonly<Record<string, string>>): string[] {
  const known: Record<string, string> = { TEXT: "test", ...words };
  return command.split(" ").map((word) => known[word] ?? word);
}

describe("the runbook's incidents", () => {
  test("are twelve", () => {
    expect(rows.map(({ number }) => number)).toEqual(Object.keys(incidents));
  });

  test.for(rows)("$number: `ops $see` tells it, `ops $end` ends it", async ({ number, see, end }) => {
    const incident = incidents[number]!;
    const words = await incident.happens();
    const seen = await office.ops(wordsOf(see, words));
    expect(seen.stdout).toMatch(incident.says);
    await incident.mended?.();
    const ended = await office.ops(wordsOf(end, words));
    expect(ended).toMatchObject({ exitCode: 0 });
    await incident.isOver(words);
  });
});
