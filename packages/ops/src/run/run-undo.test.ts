import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { describe, expect, it } from "vitest";

import { aLead, aRun } from "../../../../test/support/builders.ts";
import { aStage } from "../../../../test/support/consume-stage.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { undo, type UndoOptions } from "./run-undo.ts";

interface Person {
  agrees?: boolean;
  /** What happens while somebody thinks about it. */
  meanwhile?(runs: ReturnType<typeof aStage>["runs"]): Promise<unknown>;
}

/** A run of one lead that is over, and an operator who agrees or does not. */
async function aDesk({ agrees = true, meanwhile = async () => {} }: Person = {}) {
  const stage = aStage([aLead()]);
  await stage.consume();
  await stage.settle(true);
  const operations = { ...stage, audit: createMemoryAudit() };
  const rows: [text: string, data: unknown][] = [];
  const plans: string[] = [];
  const output = { say: () => {}, row: (text: string, data: unknown) => void rows.push([text, data]) };
  const consent = {
    async ask(plan: string) {
      plans.push(plan);
      await meanwhile(stage.runs);
      if (!agrees) throw new NormalizerError("consent.missing", "Nothing was changed.");
    },
  };
  return {
    ...operations,
    rows,
    plans,
    undo: (options: Partial<UndoOptions> = {}) =>
      undo(
        operations,
        "run-1",
        { field: [], dryRun: false, author: "ana", reason: "x", ...options },
        { consent, output },
      ),
  };
}

describe("ops run undo", () => {
  it("asks with the counts, takes back, and shows what went and what stays", async () => {
    const desk = await aDesk();
    await desk.undo({ field: ["ciudad", "empresa"] });
    expect(desk.plans).toEqual([
      "takes back what run run-1 wrote: 2 values of 1 lead, and 0 cached answers.",
    ]);
    expect(desk.rows).toEqual([
      [
        `run-1, 1 lead
taken back: 2 values of 1 lead, and 0 cached answers
  ciudad                  1  1 by rules
  empresa                 1  1 by rules
staying: 0 corrected by a person, 0 edited since, 0 of a later run
deleted since: 0 leads`,
        expect.objectContaining({ runId: "run-1", fields: ["ciudad", "empresa"], dryRun: false, leads: 1 }),
      ],
    ]);
    expect(desk.audit.entries).toMatchObject([{ actor: "ana", action: "run.undo" }]);
  });

  it("with --dry-run asks nothing and changes nothing", async () => {
    const desk = await aDesk();
    const before = structuredClone(desk.leads.leads);
    await desk.undo({ dryRun: true });
    expect([desk.plans, desk.audit.entries]).toEqual([[], []]);
    expect(desk.leads.leads).toEqual(before);
    expect(desk.rows).toMatchObject([
      [expect.stringMatching(/\nto take back: .*and 0 cached answers\n/), { dryRun: true }],
    ]);
  });

  it("changes nothing when nobody agrees", async () => {
    const desk = await aDesk({ agrees: false });
    const before = structuredClone(desk.leads.leads);
    await expect(desk.undo()).rejects.toMatchObject({ code: "consent.missing" });
    expect([desk.rows, desk.audit.entries]).toEqual([[], []]);
    expect(desk.leads.leads).toEqual(before);
  });

  it("of what does not stand any more asks nobody and notes nothing", async () => {
    const desk = await aDesk();
    await desk.undo();
    await desk.undo();
    expect([desk.plans.length, desk.audit.entries.length, desk.rows.length]).toEqual([1, 1, 2]);
    expect(desk.rows[1]).toMatchObject([expect.any(String), { leads: 0, values: {} }]);
    expect(normalizedDataOf(desk.lead())).toEqual({});
  });

  it.each([{ field: ["cuidad"] }, { reason: " " }, { author: "" }])(
    "refuses %j before it looks at any lead",
    async (options) => {
      const desk = await aDesk();
      await expect(desk.undo(options)).rejects.toBeInstanceOf(InputError);
      expect([desk.plans, desk.audit.entries]).toEqual([[], []]);
    },
  );

  it("refuses a run that is open", async () => {
    const desk = await aDesk();
    desk.runs.runs.set("run-1", aRun({ state: "selected" }));
    await expect(desk.undo()).rejects.toMatchObject({ code: "run.open" });
    expect(desk.audit.entries).toEqual([]);
  });

  it("refuses a run that a redrive opened again while somebody thought about it", async () => {
    const desk = await aDesk({
      meanwhile: async (runs) => {
        const run = await runs.readRun("run-1");
        if (run !== undefined) await runs.changeRun(run, (current) => ({ ...current, state: "selected" }));
      },
    });
    const before = structuredClone(desk.leads.leads);
    await expect(desk.undo()).rejects.toMatchObject({ code: "run.open" });
    expect(desk.leads.leads).toEqual(before);
    expect(desk.audit.entries).toEqual([]);
  });
});
