import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { complementTypeOf, complementSpellings } from "../fields/address/complement-types.ts";
import { normalizeAddress } from "../fields/address/normalize-address.ts";
import { viaSpellings, viaTypeOf } from "../fields/address/via-types.ts";
import { addressCodeOf } from "./address-codes.ts";
import { styleAddress } from "./style-address.ts";

const others = ["dian", "catastral"] as const;

interface Labelled {
  input: string;
  expected: unknown;
}

function labelled(set: string): Labelled[] {
  const url = new URL(`../../../../test/fixtures/dev-cases/direccion.${set}.jsonl`, import.meta.url);
  const lines = readFileSync(url, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Labelled);
}

const stored = (input: string) => normalizeAddress(input, { field: "direccion" });

describe("a stored address in another style", () => {
  it.each([
    ["Cra. 15 # 100 - 25", "CR 15 100 25", "KR 15 100 25"],
    ["Cl. 26 Sur # 13A - 45, Apto. 501", "CL 26 SUR 13A 45 AP 501", "CL 26 SUR 13A 45 APTO 501"],
    [
      "Cra. 45 Bis A # 7B Bis - 45 Bis, Torre 3",
      "CR 45 BIS A 7B BIS 45 BIS TO 3",
      "KR 45 BIS A 7B BIS 45 BIS TO 3",
    ],
    ["Av. Cl. 26 # 13 - 19A Bis Este, Piso 2", "AC 26 13 19A BIS ESTE P 2", "AC 26 13 19A BIS ESTE PI 2"],
    [
      "Autop. Norte # 114 - 44, Local 3, Centro Comercial Andino",
      "AUT NORTE 114 44 LC 3 CC ANDINO",
      "AUTOP NORTE 114 44 LC 3 CECO ANDINO",
    ],
    ["Cl. 5 # 29 - 93/33, Finca La Peña", "CL 5 29 93/33 FCA LA PEÑA", "CL 5 29 93/33 FINCA LA PEÑA"],
    ["Av. 30 de Agosto # 52 - 236, Esquina", "AV 30 DE AGOSTO 52 236 ESQ", "AV 30 DE AGOSTO 52 236 ESQUINA"],
  ])("%s", (canonical, dian, catastral) => {
    expect(styleAddress(canonical, "dian")).toBe(dian);
    expect(styleAddress(canonical, "catastral")).toBe(catastral);
    expect(styleAddress(canonical, "canonical")).toBe(canonical);
  });

  it.each(["Vereda El Salitre", "Km 5 vía La Calera", "Cra. 18 con Cl. 23", "# 1230", "", "N/A"])(
    "that is no address of the grid stays as it is stored: %s",
    (canonical) => {
      for (const style of others) expect(styleAddress(canonical, style)).toBe(canonical);
    },
  );

  it("is as it is labelled, but for the name of a city behind it, which is not dropped", () => {
    let seen = 0;
    for (const { input, expected } of labelled("geographicol")) {
      const { value, status } = stored(input);
      if (status !== "resolved") continue;
      for (const style of others) {
        const wanted = (expected as Record<typeof style, string>)[style];
        const styled = styleAddress(value, style);
        expect([wanted, `${wanted} ${styled.slice(wanted.length + 1)}`]).toContain(styled);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(80);
  });

  it("keeps every group of digits in order, on all labelled addresses", () => {
    let seen = 0;
    for (const { input } of ["snies_componentes", "geographicol", "otros"].flatMap(labelled)) {
      const { value } = stored(input);
      for (const style of others)
        expect(styleAddress(value, style).match(/\d+/g)).toEqual(value.match(/\d+/g));
      seen += 1;
    }
    expect(seen).toBeGreaterThan(120);
  });

  it("has what its nomenclature says for every kind of street and complement that the rules know", () => {
    const types = [
      ...viaSpellings().map(([alias]) => viaTypeOf(alias)?.code),
      ...complementSpellings().map(([alias]) => complementTypeOf(alias)?.type),
    ];
    const known = new Set(types.filter((type) => type !== undefined));
    expect(known.size).toBeGreaterThan(40);
    const without = [...known].filter((type) => addressCodeOf("dian", type) === undefined);
    expect(without).toEqual([]);
    const words = [...known].filter((type) => addressCodeOf("catastral", type) === undefined);
    expect(words.toSorted()).toEqual(["CORREGIMIENTO", "ESQUINA", "FINCA"]);
  });
});
