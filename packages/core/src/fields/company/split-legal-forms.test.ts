import { describe, expect, it } from "vitest";

import { legalForms } from "./legal-forms.ts";
import { splitLegalForms } from "./split-legal-forms.ts";

describe("a legal form at the end is known in every spelling", () => {
  it.each<[string, string[]]>([
    [
      "S.A.S.",
      ["Sas", "S.A.S", "S A S", "S.As.", "S As", "Sa.S.", "S.A. S", "S. A. S.", "SAS.", "S,A,S", "(SAS)"],
    ],
    ["S.A.", ["Sa", "S.A", "S A", "S. A.", "S. A", "SA.", "Sociedad Anónima"]],
    ["Ltda.", ["Ltda", "LTDA.", "Limitada", "L.T.D.A", "Ltad", "Ldta", "Limitda"]],
    ["S. en C.", ["S En C", "S. en C", "S EN C.", "Senc"]],
    ["S. en C.S.", ["S En Cs", "S En C S", "S. En C. S.", "S.enC.S."]],
    ["S. en C.A.", ["S En C.A", "S. En C.A"]],
    ["S.C.A.", ["Sca", "S.C.A"]],
    ["E.S.P.", ["Esp", "E.S.P", "E S P"]],
    ["E.S.E.", ["Ese", "E.S.E", "Empresa Social Del Estado"]],
    ["E.U.", ["Eu", "E.U", "E. U."]],
    ["C.I.", ["Ci", "C.I"]],
    ["BIC", ["Bic", "B.I.C."]],
    ["S.A. E.S.P.", ["Sa Esp", "S.A.E.S.P.", "S.A E.S.P"]],
    ["y Cía. S. en C.", ["Y Cia S En C", "y Cía. S. en C."]],
    ["& Cía. Ltda.", ["& Cia Ltda", "& CIA. LIMITADA"]],
    ["S.A.S. En Liquidación", ["SAS EN LIQUIDACION", "S.A.S. - En liquidación"]],
    ["S.A. En Proceso de Reorganización", ["S.A En Proceso De Reorganizacion"]],
    ["Sucursal Colombia", ["SUCURSAL COLOMBIA"]],
  ])("%s", (form, spellings) => {
    for (const spelling of spellings) {
      const { name, forms } = splitLegalForms(`Plantíos ${spelling}`);
      expect([name, forms.join(" ")], spelling).toEqual(["Plantíos", form]);
    }
  });

  it("and our own spelling of each is known", () => {
    for (const form of legalForms.values()) {
      const { name, forms } = splitLegalForms(`Plantíos ${form}`);
      expect([name, forms.join(" ")]).toEqual(["Plantíos", form]);
    }
  });
});

it.each([
  "Atlas",
  "Comidas Asas",
  "Casa",
  "Grupo Musa",
  "Vida Ltdax",
  "Especias",
  "S&A",
  "Mesa Redonda",
  "Las Camas",
])("%s has none", (name) => {
  expect(splitLegalForms(name)).toEqual({ name, forms: [] });
});

it("a comma or a dash between name and form goes; what is only a form has no name", () => {
  expect(splitLegalForms("Plantíos, SAS")).toEqual({ name: "Plantíos", forms: ["S.A.S."] });
  expect(splitLegalForms("Plantíos - SAS -")).toEqual({ name: "Plantíos", forms: ["S.A.S."] });
  expect(splitLegalForms("S A S")).toEqual({ name: "", forms: ["S.A.S."] });
});

it("what stood between the end of a name and its form does not make two of one form", () => {
  expect(splitLegalForms("y - Cía.")).toEqual({ name: "", forms: ["y Cía."] });
  expect(splitLegalForms("Pérez Y - Cia - Ltda")).toEqual(splitLegalForms("Pérez Y Cia Ltda"));
  expect(splitLegalForms("Y - Sas")).toEqual({ name: "Y", forms: ["S.A.S."] });
});
