import { describe, expect, it } from "vitest";

import { aLead, someSettings, T0 } from "../../../../test/support/builders.ts";
import type { Lead } from "../lead.ts";
import { sourceHash } from "../normalize/source-hash.ts";
import { EXPORT_OVERLAP_MS, isExported, nextSinceMs } from "./export-cursor.ts";
import { exportAttributes, exportColumns, exportRow, type ExportShape } from "./export-row.ts";

const fieldsToNormalize = ["nombres", "apellidos", "direccion", "ciudad"];

const shape = (changes: Partial<ExportShape> = {}): ExportShape => ({
  settings: someSettings({ fieldsToNormalize }),
  addressStyle: "canonical",
  ascii: false,
  ...changes,
});

function normalised(changes: Record<string, unknown> = {}): Lead {
  const typed = aLead({ direccion: "kr 15 no 100-25", apellidos: "PEÑA" });
  const by = (field: string, provenance: object) => ({
    sourceHash: sourceHash(typed[field]),
    writtenBy: "run-1",
    ...provenance,
  });
  return {
    ...typed,
    normalizedAt: T0,
    normalizedData: {
      nombres: "Juan Carlos",
      apellidos: "Peña",
      direccion: "Cra. 15 # 100 - 25",
      ciudad: "Bogotá D.C.",
    },
    normalization: {
      rev: 1,
      runId: "run-1",
      batchId: "b",
      rulesVersion: "r",
      fields: {
        nombres: by("nombres", { by: "rules" }),
        apellidos: by("apellidos", { by: "override" }),
        direccion: by("direccion", { by: "model" }),
        ciudad: by("ciudad", { by: "rules", code: "11001" }),
      },
    },
    ...changes,
  };
}

describe("a row of the export", () => {
  it("has what was typed beside what is stored, its code, who decided, the whole name, and when", () => {
    expect(exportRow(normalised({ otro: "x" }), shape())).toEqual({
      leadId: "lead-1",
      nombres: "JUAN CARLOS",
      nombres_normalizado: "Juan Carlos",
      nombres_por: "rules",
      apellidos: "PEÑA",
      apellidos_normalizado: "Peña",
      apellidos_por: "override",
      direccion: "kr 15 no 100-25",
      direccion_normalizado: "Cra. 15 # 100 - 25",
      direccion_por: "model",
      ciudad: "bogota",
      ciudad_normalizado: "Bogotá D.C.",
      ciudad_codigo: "11001",
      ciudad_por: "rules",
      nombreCompleto: "Juan Carlos Peña",
      normalizedAt: "2026-11-22T07:00:00.000Z",
      normalizedAtMs: T0,
    });
  });

  it("has the fields of the settings, whatever they are called, and reads no others", () => {
    const settings = {
      fieldKinds: { first: "person-name", town: "city" } as const,
      fieldsToNormalize: ["first", "town"],
    };
    expect(exportColumns(shape({ settings }))).toEqual([
      "leadId",
      "first",
      "first_normalizado",
      "first_por",
      "town",
      "town_normalizado",
      "town_codigo",
      "town_por",
      "nombreCompleto",
      "normalizedAt",
      "normalizedAtMs",
    ]);
    expect(exportAttributes(shape({ settings }))).not.toContain("ciudad");
  });

  it("in another style and in ASCII changes normalised values alone", () => {
    const row = exportRow(normalised(), shape({ addressStyle: "dian", ascii: true }));
    expect(row).toMatchObject({
      apellidos: "PEÑA",
      apellidos_normalizado: "Pena",
      direccion: "kr 15 no 100-25",
      direccion_normalizado: "CR 15 100 25",
      ciudad_normalizado: "Bogota D.C.",
      nombreCompleto: "Juan Carlos Pena",
    });
  });

  it("holds what is stored of an unresolved value, and no reason in the place of its code", () => {
    const lead = normalised();
    const fields = {
      ciudad: {
        by: "unresolved",
        code: "city.shared-name",
        sourceHash: sourceHash("bogota"),
        writtenBy: "r",
      },
    };
    const stored = { ...lead, normalization: { ...(lead["normalization"] as object), fields } };
    expect(exportRow(stored, shape())).toMatchObject({
      ciudad_normalizado: "Bogotá D.C.",
      ciudad_codigo: undefined,
      ciudad_por: "unresolved",
      nombres_por: undefined,
    });
  });

  it("says of a value that was typed anew, or waits for the model, that what is stored answers another", () => {
    expect(exportRow(normalised({ ciudad: "cali" }), shape())["ciudad_por"]).toBe("edited");
    const lead = normalised();
    const waiting = { ...(lead["normalization"] as object), pending: ["direccion"] };
    expect(exportRow({ ...lead, normalization: waiting }, shape())["direccion_por"]).toBe("pending");
  });
});

describe("which leads an export takes", () => {
  it.each([
    ["never normalised", {}, false],
    ["normalised before", { normalizedAt: T0 - 1 }, false],
    ["normalised at that very moment", { normalizedAt: T0 }, true],
    ["normalised before, and corrected or typed anew since", { normalizedAt: T0 - 9, updatedAt: T0 }, true],
    ["typed anew since, and never normalised", { updatedAt: T0 }, false],
    ["with a time that is none", { normalizedAt: "2026" }, false],
  ])("%s", (_what, attributes, isTaken) => {
    expect(isExported({ leadId: "a", ...attributes }, T0)).toBe(isTaken);
  });

  it("the next one begins so early that it takes what a consumer stamped before this one and wrote after it", () => {
    const beganAtMs = T0;
    const consumerMs = 120_000;
    const clockMs = 5 * 60_000;
    const stampedAt = beganAtMs - consumerMs - clockMs;
    expect(isExported({ leadId: "a", normalizedAt: stampedAt }, nextSinceMs(beganAtMs))).toBe(true);
    expect(EXPORT_OVERLAP_MS).toBeGreaterThan(consumerMs + clockMs);
  });
});
