import { describe, expect, it } from "vitest";

import { cuocTitles } from "./cuoc-titles.ts";
import { everydayTitles } from "./everyday-titles.ts";
import { nonOccupations } from "./non-occupations.ts";
import { readForms } from "./title-forms.ts";
import { titleTable } from "./title-table.ts";

describe("the table of CUOC", () => {
  const lines = cuocTitles.split("\n");

  it("has every title and occupation of the 2025 edition", () => {
    expect(lines).toHaveLength(14_458);
    expect(lines.filter((line) => /^\d{5}\|/u.test(line))).toHaveLength(680);
    expect(lines[0]).toBe("01100|Almirante");
  });

  it("has one tidy title a row", () => {
    expect(lines.filter((line) => !/^(?:\d{5})?\|\p{Lu}[\p{L}\p{M}\d ,()&/-]+$/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /\s\s|\s$|\| |\( | \)|\/\p{Lu}/u.test(line))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("spells no word once with and once without its accent", () => {
    const spellings = new Map<string, Set<string>>();
    for (const word of cuocTitles.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const plain = word
        .normalize("NFD")
        .replace(/\u0301/gu, "")
        .normalize("NFC");
      spellings.set(plain, (spellings.get(plain) ?? new Set()).add(word));
    }
    expect([...spellings].filter(([, all]) => all.size > 1).map(([plain]) => plain)).toEqual([]);
  });
});

it.each([
  ["Ingeniero/a de sistemas", "Ingeniero de sistemas", "Ingeniera de sistemas"],
  ["Gerente/a", "Gerente", "Gerenta"],
  ["Director/a técnico/a", "Director técnico", "Directora técnica"],
  ["Peón/a", "Peón", "Peona"],
  ["Guardián/a", "Guardián", "Guardiana"],
  ["Juez/a", "Juez", "Jueza"],
  ["Actor/actriz", "Actor", "Actriz"],
  ["Musicalizador/a (compositor/a)", "Musicalizador (compositor)", "Musicalizadora (compositora)"],
  ["Analista", "Analista", "Analista"],
])("%s is read as %s and %s", (title, masculine, feminine) => {
  expect(readForms(title)).toEqual({ masculine, feminine });
});

describe("the everyday titles", () => {
  it("take their code from a title that exists", () => {
    const { rows } = titleTable();
    const titles = everydayTitles();
    expect(titles.length).toBeGreaterThan(250);
    for (const { title, cuoc } of titles) {
      const row = rows.find((one) => one.kind === "everyday" && one.title === title);
      expect(row, title).toBeDefined();
      if (cuoc !== undefined) expect(row?.code, `${title} is ${cuoc}`).toMatch(/^\d{5}$/u);
    }
  });

  it("and the non-occupations mean one thing each", () => {
    const spelled = [...everydayTitles(), ...nonOccupations()].flatMap(({ title, spellings }) =>
      [title, ...spellings].flatMap((spelling) => {
        const { masculine, feminine } = readForms(spelling.toLowerCase());
        return [...new Set([masculine, feminine])];
      }),
    );
    expect(spelled.filter((spelling, at) => spelled.indexOf(spelling) !== at)).toEqual([]);
  });
});
