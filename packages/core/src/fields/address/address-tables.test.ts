import { expect, it } from "vitest";

import { fold } from "../text/fold.ts";
import { canonicalAddressWord } from "./address-words.ts";
import { complementSpellings, complementTypeOf } from "./complement-types.ts";
import { viaDisplayOf, viaSpellings, viaTypeOf } from "./via-types.ts";

it("every spelling is folded and its canonical word is a spelling of itself", () => {
  const spellings = [...viaSpellings(), ...complementSpellings()];
  expect(spellings.length).toBeGreaterThan(150);
  for (const [alias, display] of spellings) {
    expect(alias).toMatch(/^[a-z]+(?:_[a-z]+)?\/?$/);
    const canonical = fold(display).replaceAll(".", "").replaceAll(" ", "_");
    const again = viaTypeOf(canonical)?.display ?? complementTypeOf(canonical)?.display;
    expect(again, alias).toBe(display);
  }
});

it.each([
  ["calle", "cl"],
  ["k", "cra"],
  ["avda", "av"],
  ["ap", "apto"],
  ["nte", "norte"],
  ["tr", "tv"],
  ["avila", "avila"],
  ["localidad", "localidad"],
  ["oficial", "oficial"],
  ["c", "c"],
  ["l", "l"],
])("word by word, %s is %s", (word, canonical) => {
  expect(canonicalAddressWord(word)).toBe(canonical);
});

it("codes render as the canonical form has them", () => {
  expect(["CL", "KR", "AV", "AC", "AK", "DG", "TV", "CIR", "AUTOP"].map(viaDisplayOf).join(" ")).toBe(
    "Cl. Cra. Av. Av. Cl. Av. Cra. Dg. Tv. Circ. Autop.",
  );
});
