import { describe, expect, it } from "vitest";

import { spellRanks } from "./rank-ordinals.ts";

describe("the ordinal of a military rank", () => {
  it.each([
    ["cabo 1ro", "cabo primero"],
    ["SGTO. 2do del ejercito", "SGTO. segundo del ejercito"],
    ["sargento 1° retirado", "sargento primero retirado"],
    ["suboficial 3era", "suboficial tercera"],
    ["marinero 1er, armada", "marinero primero, armada"],
  ])("is written in words: %s → %s", (text, spelled) => {
    expect(spellRanks(text)).toBe(spelled);
  });

  it.each(["cabo 1", "cabo 2do turno", "auxiliar 2do", "acabo 1ro", "cabo 11ro", "cabo 1rojo", "1ro", ""])(
    "is not read in %s",
    (text) => {
      expect(spellRanks(text)).toBe(text);
    },
  );
});
