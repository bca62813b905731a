import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { tombstoneOf } from "@lead-normalizer/core/lead/tombstone.ts";
import { sourceHash } from "@lead-normalizer/core/normalize/source-hash.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aLead, aRun, someSettings, T0 } from "../../../../test/support/builders.ts";
import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryLeadStore } from "../../../../test/support/memory-lead-store.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemoryRunStore } from "../../../../test/support/memory-run-store.ts";
import { createMemoryTombstones } from "../../../../test/support/memory-tombstones.ts";
import { showLead, type ShowOptions } from "./lead-show.ts";

const long = "Conjunto Residencial Los Cerezos del Norte Etapa 2 Torre 3 Apto 501 Interior 7";
const secrets = ["Juan", "JUAN", "Perez", "salitre", "Salitre", "Cerezos", "bogota", "Bogot", "sena", "SENA"];

const lead = aLead({
  direccion: `vereda el salitre, ${long}`,
  normalizedAt: T0 - 1,
  normalizedData: { nombres: "Juan Carlos", direccion: long, ciudad: "Bogotá D.C." },
  normalization: {
    rev: 2,
    runId: "run-0",
    batchId: "b-1",
    rulesVersion: "r1",
    fields: {
      ciudad: { by: "rules", sourceHash: sourceHash("bogota"), writtenBy: "run-0", code: "11001" },
      direccion: {
        by: "unresolved",
        sourceHash: sourceHash("x"),
        writtenBy: "run-0",
        code: "guard.no-evidence",
        modelId: "us.model",
        promptVersion: "p1",
        flags: ["address.rural"],
        candidates: ["Vereda Salitre"],
        proposal: "Vereda El Salitre",
      },
    },
  },
});

function aDesk() {
  const runs = createMemoryRunStore();
  runs.runs.set("run-1", aRun());
  runs.batches.set("run-1/b", aBatch({ batchId: "b" }));
  const rows: [text: string, data: unknown][] = [];
  const events: string[] = [];
  const audit = createMemoryAudit();
  const tables = {
    leads: createMemoryLeadStore([lead]),
    runs,
    tombstones: createMemoryTombstones([tombstoneOf("gone")]),
    audit: {
      ...audit,
      record: async (entry: Parameters<typeof audit.record>[0]) => {
        events.push("audited");
        await audit.record(entry);
      },
    },
    clock: createFakeClock(),
    loadSettings: async () => someSettings(),
  };
  const output = {
    say: () => {},
    row: (text: string, data: unknown) => (events.push("shown"), void rows.push([text, data])),
  };
  return {
    ...tables,
    entries: audit.entries,
    rows,
    events,
    show: (options: Partial<ShowOptions> = {}, id = "lead-1") =>
      showLead(tables, id, { reveal: false, ...options }, output),
  };
}

describe("ops lead show", () => {
  test("shows codes, flags, provenance and why it is stale, and no value, in text and in JSON", async () => {
    const desk = aDesk();
    await desk.show();
    const [text, data] = desk.rows[0] ?? ["", undefined];
    for (const part of [
      "stale: typed anew since (direccion)",
      "run run-0, batch b-1, rev 2, rules r1",
      "open in batch b of run run-1",
      "edited · by unresolved · code guard.no-evidence · model us.model",
      "prompt p1",
      "flags address.rural",
      "by rules · code masked",
      '"J●●● ●●●●●●"',
      '"J••• ●•••••"',
    ]) {
      expect(text.replaceAll(/\n +/g, " ")).toContain(part);
    }
    for (const secret of secrets) {
      expect(text).not.toContain(secret);
      expect(JSON.stringify(data)).not.toContain(secret);
    }
    for (const key of [sourceHash("bogota"), "11001"]) {
      expect(JSON.stringify(data)).not.toContain(key);
      expect(text).not.toContain(key);
    }
    expect(desk.entries).toEqual([]);
  });

  test.each([{}, { reveal: true, reason: "r" }])("fits into 80 columns with %j", async (options) => {
    const desk = aDesk();
    await desk.show(options);
    const widths = (desk.rows[0]?.[0] ?? "").split("\n").map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });

  test("refuses a reason that the audit would not keep", async () => {
    const desk = aDesk();
    await expect(desk.show({ reason: "consulta 31" })).rejects.toThrow("--reason is for --reveal");
    expect([desk.rows, desk.entries]).toEqual([[], []]);
  });

  test("reveals values after the audit knows who looked, at whom and why, without a value", async () => {
    const desk = aDesk();
    await desk.show({ reveal: true, reason: "consulta 31", author: "ana" });
    expect(desk.rows[0]?.[0]).toContain('"JUAN CARLOS"');
    expect(desk.rows[0]?.[1]).toMatchObject({
      masked: false,
      fields: [{ typed: "JUAN CARLOS" }, {}, {}, {}, {}, {}, {}],
    });
    expect(desk.events).toEqual(["audited", "shown"]);
    expect(desk.entries).toEqual([
      { atMs: T0, actor: "ana", action: "lead.reveal", target: "lead lead-1", reason: "consulta 31" },
    ]);
  });

  test("reveals nothing that the audit does not know, nor for no reason", async () => {
    const desk = aDesk();
    await expect(desk.show({ reveal: true })).rejects.toThrow("--reveal needs --reason");
    desk.audit.record = () => Promise.reject(new Error("no audit"));
    await expect(desk.show({ reveal: true, reason: "r" })).rejects.toThrow("no audit");
    expect([desk.rows, desk.entries]).toEqual([[], []]);
  });

  test.each([
    ["nobody", 'There is no lead "nobody".'],
    ["gone", 'Lead "gone" was erased.'],
    [" ", "blank"],
  ])("of the id %j that no lead has says so", async (id, message) => {
    const desk = aDesk();
    await expect(desk.show({ reveal: true, reason: "r" }, id)).rejects.toThrow(message);
    await expect(desk.show({}, id)).rejects.toBeInstanceOf(InputError);
    expect([desk.rows, desk.entries]).toEqual([[], []]);
  });
});
