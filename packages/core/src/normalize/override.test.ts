import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { T0 } from "../../../../test/support/builders.ts";
import { type FieldKind, fieldKinds } from "../fields/field-kind.ts";
import { fold } from "../fields/text/fold.ts";
import { indexOverrides, overridableKinds, Override, overrideId } from "./override.ts";

const anOverride = (value: string, to: string, kind: FieldKind = "company"): Override => ({
  id: overrideId(kind, value),
  kind,
  from: fold(value),
  to,
  author: "ana",
  reason: "la empresa lo pide",
  atMs: T0,
});

describe("the id of an override", () => {
  it("is the same for spellings that differ only in accents, case and spaces", () => {
    const ids = ["Almacén  Éxito", "almacen exito", " ALMACÉN ÉXITO "].map((value) =>
      overrideId("company", value),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it("is another for another kind or another word", () => {
    const ids = [
      ...fieldKinds.map((kind) => overrideId(kind, "cali")),
      overrideId("city", "cal i"),
      overrideId("city", "cali."),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names the kind and shows nothing of the value, so that it can stand in a log", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldKinds), fc.string({ unit: "binary" }), (kind, value) => {
        const id = overrideId(kind, value);
        expect(id).toMatch(/^[a-z-]+-[0-9a-f]{16}$/);
        expect(id.startsWith(`${kind}-`)).toBe(true);
        expect(overrideId(kind, value)).toBe(id);
        expect(overrideId(kind, fold(value))).toBe(id);
      }),
    );
    expect(overrideId("company", "almacenes la 14")).not.toContain("14".repeat(2));
    expect(overrideId("occupation", "tramitador")).not.toContain("tramit");
  });
});

describe("overrides", () => {
  it("are for what many people share, and never for a name or an address", () => {
    expect(overridableKinds).toEqual(["city", "education", "occupation", "company"]);
    for (const kind of overridableKinds) expect(fieldKinds).toContain(kind);
  });

  it("are found by what was typed, in any spelling, and the later of two of one id holds", () => {
    const overrides = indexOverrides([
      anOverride("EXITO", "Almacenes Éxito"),
      anOverride("sena", "SENA", "company"),
      anOverride("éxito", "Grupo Éxito"),
    ]);
    expect(overrides.size).toBe(2);
    expect(overrides.get(overrideId("company", "Exito "))?.to).toBe("Grupo Éxito");
    expect(overrides.get(overrideId("city", "exito"))).toBeUndefined();
  });

  it("none are none", () => {
    expect(indexOverrides([]).size).toBe(0);
  });

  it("can be read as they were written, and are refused with anything missing or of another type", () => {
    const override = anOverride("exito", "Almacenes Éxito");
    expect(Override.parse(override)).toEqual(override);
    for (const key of Object.keys(override)) {
      const { [key as keyof Override]: _gone, ...rest } = override;
      expect(Override.safeParse(rest).success).toBe(false);
    }
    expect(Override.safeParse({ ...override, kind: "phone" }).success).toBe(false);
    expect(Override.safeParse({ ...override, to: null }).success).toBe(false);
    expect(Override.safeParse({ ...override, atMs: "yesterday" }).success).toBe(false);
  });
});
