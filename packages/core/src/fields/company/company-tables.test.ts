import { expect, it } from "vitest";

import { tidy } from "../text/tidy.ts";
import { acronyms } from "./acronyms.ts";
import { companyWords } from "./company-words.ts";
import { employerRows } from "./employers.ts";
import { institutionRows } from "./institutions.ts";
import { keyOf } from "./name-key.ts";
import { nonEmployerRows, unnamedEmployers } from "./non-employers.ts";
import { normalizeCompany } from "./normalize-company.ts";

const resultOf = (value: string): { value: string; status: string } => {
  const { value: out, status } = normalizeCompany(value, { field: "empresa" });
  return { value: out, status };
};

it("every name of a table, and every alias, comes out as that name", () => {
  const rows = [...employerRows(), ...nonEmployerRows()];
  expect(rows.length).toBeGreaterThan(200);
  for (const [name = "", ...aliases] of rows) {
    for (const spelling of [name, ...aliases, name.toUpperCase(), name.toLowerCase()]) {
      expect(resultOf(spelling), spelling).toEqual({ value: name, status: "resolved" });
    }
  }
});

it("each of the 321 institutions of the register is known, with and without its acronym", () => {
  expect(institutionRows()).toHaveLength(321);
  for (const [name = "", acronym] of institutionRows()) {
    expect(resultOf(name.toUpperCase())).toEqual({ value: name, status: "resolved" });
    if (acronym !== undefined) {
      expect(resultOf(`${name.toLowerCase()}-${acronym}-`).value).toBe(`${name} - ${acronym}`);
    }
  }
});

it("no spelling means two things, and every row is tidy", () => {
  const meant = new Map<string, string>();
  const rows = [
    ...employerRows(),
    ...nonEmployerRows(),
    ...unnamedEmployers().map((spelling) => ["", spelling]),
  ];
  for (const [name = "", ...aliases] of rows) {
    for (const spelling of [name, ...aliases].filter((one) => one !== "")) {
      expect(tidy(spelling)).toBe(spelling);
      expect(meant.get(keyOf(spelling)) ?? name, spelling).toBe(name);
      meant.set(keyOf(spelling), name);
    }
  }
});

it("a word is an acronym or a word, not both", () => {
  for (const acronym of acronyms) {
    expect(
      [
        companyWords().spellings.has(acronym),
        companyWords().short.has(acronym),
        companyWords().particles.has(acronym),
      ],
      acronym,
    ).toEqual([false, false, false]);
  }
});
