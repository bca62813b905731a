import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { tombstoneOf } from "@lead-normalizer/core/lead/tombstone.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aLead, someSettings } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryAudit, createMemoryOverrides } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryMentions, createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import { type EraseOptions, eraseLeads } from "./lead-erase.ts";

function aDesk({ mayAct = true, erased = [] as string[] } = {}) {
  const runs = createMemoryRunStore();
  runs.batches.set("run-1/b", aBatch({ batchId: "b" }));
  const tables = {
    leads: createMemoryLeadStore([aLead(), aLead({ leadId: "lead-2" })]),
    runs,
    mentions: createMemoryMentions(runs),
    overrides: createMemoryOverrides(),
    tombstones: createMemoryTombstones(erased.map(tombstoneOf)),
    audit: createMemoryAudit(),
    clock: createFakeClock(),
    loadSettings: async () => someSettings(),
  };
  const said: string[] = [];
  const asked: string[] = [];
  const rows: unknown[] = [];
  const output = {
    say: (text: string) => void said.push(text),
    row: (text: string, data: unknown) => (said.push(text), void rows.push(data)),
  };
  const consent = {
    async ask(plan: string) {
      asked.push(plan);
      if (!mayAct) throw new NormalizerError("consent.missing", "No.");
    },
  };
  return {
    ...tables,
    said,
    asked,
    rows,
    erase: (leadId: string | undefined, options: Partial<EraseOptions> = {}) =>
      eraseLeads(
        tables,
        leadId,
        { reason: "r", author: "ana", dryRun: false, again: false, ...options },
        { output, consent },
      ),
    isUntouched: () =>
      tables.leads.leads.size === 2 &&
      tables.audit.entries.length === 0 &&
      tables.tombstones.standing.size === erased.length &&
      runs.batches.get("run-1/b")?.leadIds[0] === "lead-1",
  };
}

describe("ops lead erase", () => {
  test("asks with what it would do, does it, and says what it did not reach and for how long that lives", async () => {
    const desk = aDesk();
    await desk.erase("lead-1");
    expect(desk.asked).toEqual([
      "erases for good:\nlead lead-1: the lead itself, its id in 1 batch and 0 runs",
    ]);
    expect([...desk.leads.leads.keys()]).toEqual(["lead-2"]);
    const text = desk.said.join("\n");
    expect(text).toContain(`tombstone ${tombstoneOf("lead-1")}`);
    for (const part of [
      "35 days",
      "10 days on the queue, 14 on the dead-letter queue",
      "30 days",
      "24 hours",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("as a dry run asks nothing and changes nothing", async () => {
    const desk = aDesk();
    await desk.erase("lead-1", { dryRun: true });
    expect([desk.asked, desk.isUntouched()]).toEqual([[], true]);
    expect(desk.rows).toMatchObject([{ leadId: "lead-1", batches: 1, dryRun: true }]);
  });

  test("changes nothing without consent", async () => {
    const desk = aDesk({ mayAct: false });
    await expect(desk.erase("lead-1")).rejects.toMatchObject({ code: "consent.missing" });
    expect(desk.isUntouched()).toBe(true);
  });

  test("--again takes all that a restore brought back, and none that was not erased", async () => {
    const desk = aDesk({ erased: ["lead-2", "lead-9"] });
    await desk.erase(undefined, { again: true });
    expect([...desk.leads.leads.keys()]).toEqual(["lead-1"]);
    expect(desk.audit.entries).toMatchObject([{ target: `erased ${tombstoneOf("lead-2")}` }]);
    await desk.erase(undefined, { again: true });
    expect(desk.said.at(-1)).toBe("No erased lead is in the table: a restore brought none back.");
  });

  test.each([
    ["an id that nothing names", "nobody", {}, "There is no lead"],
    ["a blank id", " ", {}, "blank"],
    ["no id", undefined, {}, "No lead is named"],
    ["an id with --again", "lead-1", { again: true }, "exclude each other"],
    ["a reason that nobody could read", "lead-1", { reason: "\u0007" }, "--reason"],
  ])("refuses %s, and changes nothing", async (_what, leadId, options, message) => {
    const desk = aDesk();
    await expect(desk.erase(leadId, options)).rejects.toThrow(message);
    expect([desk.asked, desk.isUntouched()]).toEqual([[], true]);
  });
});
