import { describe, expect, it } from "vitest";

import { addressShortForms } from "./address-short-forms.ts";
import { companyShortForms } from "./company-short-forms.ts";
import { occupationShortForms } from "./occupation-short-forms.ts";
import { findCutExpansion, findExpansion, findRivals, readShortForms } from "./short-forms.ts";

const forms = readShortForms(`
serv svc|servicio+
grales|generales
univ|^universidad|~universitari*
res|residente{arq}|residencial
dep?|deportes|deportiv*|deposito|dependiente{judic}
ases|asesoria+|asesores
jur|juridic*
c_c|centro comercial
turis|turismo|turistic*
`);
const meant = (short: string, answer: string, at: number, typed = ""): boolean =>
  findExpansion(forms, short, answer.split(" ").at(at) ?? "", {
    typed: typed.split(" "),
    answer: answer.split(" "),
    at,
  }) !== undefined;

describe("a short form", () => {
  it("stands for a word and its plural, whichever of its spellings is typed", () => {
    expect(["servicio", "servicios"].every((word) => meant("svc", word, 0))).toBe(true);
    expect(meant("serv", "servidor", 0)).toBe(false);
  });

  it("may mean one thing at the beginning or behind `y`, another elsewhere", () => {
    expect(meant("univ", "universidad distrital", 0)).toBe(true);
    expect(meant("univ", "colegio y universidad", 2)).toBe(true);
    expect(meant("univ", "hospital universidad", 1)).toBe(false);
  });

  it("is no noun that the adjective behind it does not suit", () => {
    expect(meant("ases", "asesorias juridicas", 0)).toBe(true);
    expect(meant("ases", "asesores juridicos", 0)).toBe(true);
    expect(meant("ases", "asesores juridicas", 0)).toBe(false);
    expect(meant("ases", "asesores andinas", 0)).toBe(true);
  });

  it("has rivals where it means unrelated things and nothing beside it decides", () => {
    const rivals = (typed: string, answer: string): number => {
      const standing = { typed: typed.split(" "), answer: answer.split(" "), at: 0 };
      const [first = ""] = standing.answer;
      const found = findExpansion(forms, "dep", first, standing);
      return found === undefined ? -1 : findRivals(forms, "dep", found, standing).length;
    };
    expect(rivals("dep", "deportes")).toBe(1);
    expect(rivals("dep", "deposito")).toBe(5);
    expect(rivals("dep judicial", "dependiente judicial")).toBe(0);
    expect(rivals("dep judicial", "deportes judicial")).toBe(-1);
  });

  it("agrees with its noun when it is an adjective", () => {
    expect(meant("univ", "fundacion universitaria", 1)).toBe(true);
    expect(meant("univ", "fundacion universitario", 1)).toBe(false);
    expect(meant("univ", "estudios universitarios", 1)).toBe(true);
    expect(meant("univ", "banco de sangre universitario", 3)).toBe(true);
  });

  it("means what the words beside it say", () => {
    expect(meant("res", "arquitecto residente", 1, "arquitecto res")).toBe(true);
    expect(meant("res", "arquitecto residencial", 1, "arquitecto res")).toBe(false);
    expect(meant("res", "conjunto residente", 1, "conjunto res")).toBe(false);
  });

  it("may be of several words", () => {
    const standing = { typed: ["c", "c"], answer: ["centro", "comercial"], at: 0 };
    expect(findExpansion(forms, "c c", "centro comercial", standing)).toBeDefined();
  });

  it("may be cut off later than the table has it, not become another form of a whole word", () => {
    const standing = { typed: ["turism"], answer: ["turismo"], at: 0 };
    expect(findCutExpansion(forms, "turism", "turismo", standing)).toBeDefined();
    expect(findCutExpansion(forms, "turismo", "turisticos", standing)).toBeUndefined();
    expect(findCutExpansion(forms, "turisx", "turisxas", standing)).toBeUndefined();
  });
});

it.each([
  ["companies", companyShortForms, 600],
  ["occupations", occupationShortForms, 700],
  ["addresses", addressShortForms, 200],
])("the table of %s is large, folded, and has no short form for itself alone", (_name, table, least) => {
  expect(table.size).toBeGreaterThan(least);
  for (const [short, expansions] of table) {
    expect(short, short).toMatch(/^[a-z&]+(?: [a-z]+)*$/u);
    expect(expansions.length, short).toBeGreaterThan(0);
    for (const { text } of expansions) expect(text, short).toMatch(/^[a-z]+(?: [a-z]+)*$/u);
  }
});
