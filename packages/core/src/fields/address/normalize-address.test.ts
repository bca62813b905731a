import { describe, expect, it } from "vitest";

import type { FieldResult } from "../field-kind.ts";
import { normalizeAddress } from "./normalize-address.ts";

const normalize = (value: string): FieldResult => normalizeAddress(value, { field: "direccion" });
const absent = {
  viaLetters: "",
  viaBis: "",
  viaQuadrant: "",
  crossLetters: "",
  crossBis: "",
  crossQuadrant: "",
  plateSuffix: "",
  plateQuadrant: "",
  complements: [],
  rest: "",
};

it("an address of the grid comes out in the canonical form, with its parts", () => {
  expect(normalize("cll 26 sur no 13a45 ap 501")).toEqual({
    value: "Cl. 26 Sur # 13A - 45, Apto. 501",
    status: "resolved",
    flags: [],
    fired: ["address.grid"],
    parts: {
      ...absent,
      viaType: "CL",
      viaNumber: "26",
      viaQuadrant: "SUR",
      crossNumber: "13",
      crossLetters: "A",
      plate: "45",
      complements: [{ type: "APARTAMENTO", value: "501" }],
    },
  });
});

it("a street may have a name instead of a number", () => {
  const { value, parts, fired } = normalize("Avenida 30 de Agosto 52-236");
  expect(value).toBe("Av. 30 de Agosto # 52 - 236");
  expect(parts).toEqual({
    ...absent,
    viaType: "AV",
    viaName: "30 de Agosto",
    viaNumber: "",
    crossNumber: "52",
    plate: "236",
  });
  expect(fired).toEqual(["address.named-street"]);
});

describe("is resolved", () => {
  it.each<[why: string, [typed: string, canonical: string][]]>([
    [
      "whatever stands for the number sign, and NO is no letter",
      [
        ["Carrera 27 No. 64-60", "Cra. 27 # 64 - 60"],
        ["cra 7 No.11-95", "Cra. 7 # 11 - 95"],
        ["Carrera45No12-30", "Cra. 45 # 12 - 30"],
        ["Cll 12ANo34-5", "Cl. 12A # 34 - 5"],
        ["Calle 5 N¿ 6-65", "Cl. 5 # 6 - 65"],
        ["Calle 50 N 10-20", "Cl. 50 # 10 - 20"],
        ["Calle 50 N.º 10-20", "Cl. 50 # 10 - 20"],
        ["KR 15, № 85 23", "Cra. 15 # 85 - 23"],
        ["Calle No. 26 No. 13-45", "Cl. 26 # 13 - 45"],
        ["CRA 15 NO 100 25", "Cra. 15 # 100 - 25"],
        ["CRA 15 ## 100_25", "Cra. 15 # 100 - 25"],
        ["Cra 15-100-25", "Cra. 15 # 100 - 25"],
        ["AK 68 22 47", "Av. Cra. 68 # 22 - 47"],
      ],
    ],
    [
      "when it is canonical already, without double dots",
      [
        ["Cra. 15 # 100 - 25", "Cra. 15 # 100 - 25"],
        ["Cl. 26 Sur # 13A - 45 Bis, Torre 3, Apto. 501", "Cl. 26 Sur # 13A - 45 Bis, Torre 3, Apto. 501"],
        ["Cra.. 15 # 100 - 25 Apto.. 5", "Cra. 15 # 100 - 25, Apto. 5"],
        ["Cl. 1 # 2 - 3, Bogotá D.C..", "Cl. 1 # 2 - 3, Bogotá D.C."],
      ],
    ],
    [
      "with letters of one or two, attached, also those that may be a quadrant",
      [
        ["Carrera 33 AA # 5-20", "Cra. 33AA # 5 - 20"],
        ["Calle 32EE No 10-11", "Cl. 32EE # 10 - 11"],
        ["Calle 27 Norte No. 6BN-50", "Cl. 27 Norte # 6BN - 50"],
        ["Avenida 6N No. 23DN-16", "Av. 6N # 23DN - 16"],
        ["Av 5 An #23 Dn 68", "Av. 5AN # 23DN - 68"],
        ["Calle 10 S # 5 E 20", "Cl. 10S # 5E - 20"],
        ["KR 28 D 3 # 72 L - 04", "Cra. 28D3 # 72L - 04"],
        ["KR 38 BIS # 5B2 09", "Cra. 38 Bis # 5B2 - 09"],
        ["CRA 28D3 72L 04", "Cra. 28D3 # 72L - 04"],
      ],
    ],
    [
      "with the quadrant where it was written",
      [
        ["Calle 48 # 5-20 Sur", "Cl. 48 # 5 - 20 Sur"],
        ["Carrera 49 No.7 SUR - 50", "Cra. 49 # 7 Sur - 50"],
        ["CALLE 12B SUR#13-14 ESTE", "Cl. 12B Sur # 13 - 14 Este"],
        ["Av 6 Oeate #22-14", "Av. 6 Oeste # 22 - 14"],
        ["CL 3 NTE 4 5", "Cl. 3 Norte # 4 - 5"],
      ],
    ],
    [
      "with Bis and its letter, and B is not Bis",
      [
        ["Calle 45 Bis A # 7B Bis - 3", "Cl. 45 Bis A # 7B Bis - 3"],
        ["cll 12A Bis B # 24 Bis 30", "Cl. 12A Bis B # 24 Bis - 30"],
        ["Cll 12ABisSurNo3-4", "Cl. 12A Bis Sur # 3 - 4"],
        ["Calle 81 B No. 72 B - 70", "Cl. 81B # 72B - 70"],
        ["Calle 5 # 6 - 7 A Bis", "Cl. 5 # 6 - 7A Bis"],
      ],
    ],
    [
      "with the zeros that were written, and odd plates",
      [
        ["KR 100 3 - 07", "Cra. 100 # 3 - 07"],
        ["Calle 5 No. 15-00", "Cl. 5 # 15 - 00"],
        ["KR 01 # 9 - 0000080", "Cra. 01 # 9 - 0000080"],
        ["Calle 10 # 29-93/33", "Cl. 10 # 29 - 93/33"],
        ["Calle 58 55-24A", "Cl. 58 # 55 - 24A"],
      ],
    ],
    [
      "with an ordinal as its number",
      [
        ["Carrera 6ª # 3-20", "Cra. 6 # 3 - 20"],
        ["Carrera 3ra # 3-20", "Cra. 3 # 3 - 20"],
        ["Calle 1ra No 2-3", "Cl. 1 # 2 - 3"],
        ["CARRERA 5TA # 8 - 20", "Cra. 5 # 8 - 20"],
      ],
    ],
    [
      "when the street has a name",
      [
        ["Av. Caracas 35-18", "Av. Caracas # 35 - 18"],
        ["Calle de la Factoría 36-57", "Cl. de la Factoría # 36 - 57"],
        ["CALLE DE LOS ESTUDIANTES NO.9 - 82", "Cl. de los Estudiantes # 9 - 82"],
        ["Av. 1ro de Mayo # 12-34", "Av. 1ro de Mayo # 12 - 34"],
        ["Autopista Norte # 145-23", "Autop. Norte # 145 - 23"],
        ["AUTONORTE 145 23", "Autop. Norte # 145 - 23"],
        ["Auto norte 145 23", "Autop. Norte # 145 - 23"],
        ["Auto Sur # 60-51", "Autop. Sur # 60 - 51"],
      ],
    ],
    [
      "with full-width signs and spaces that do not break",
      [
        ["Ｃｌ ２６ ＃ １３－４５", "Cl. 26 # 13 - 45"],
        ["Cl.\u00a026\u00a0#\u00a013\u00a0-\u00a045", "Cl. 26 # 13 - 45"],
      ],
    ],
    [
      "with the spellings of the table, and close ones before a number",
      [
        ["KRR 4 # 5 - 6", "Cra. 4 # 5 - 6"],
        ["av. carrera 129B num. 132D - 96, int 2", "Av. Cra. 129B # 132D - 96, Interior 2"],
        ["Av.Cl.26 #13-45", "Av. Cl. 26 # 13 - 45"],
        ["DIAG 168 C#31-35, PISO 2", "Dg. 168C # 31 - 35, Piso 2"],
        ["Trans. 45 # 12-34", "Tv. 45 # 12 - 34"],
        ["TR 45 # 12-34 TR 3", "Tv. 45 # 12 - 34, Torre 3"],
        ["Circular 73 35 -04", "Circ. 73 # 35 - 04"],
        ["Carera 15 # 100-25", "Cra. 15 # 100 - 25"],
        ["CRR 15 100 25", "Cra. 15 # 100 - 25"],
      ],
    ],
    [
      "with its complements in order",
      [
        ["Carrera 15 # 88-64 Int 3 Apto 201", "Cra. 15 # 88 - 64, Interior 3, Apto. 201"],
        ["Cra45 # 12-30 Loc3", "Cra. 45 # 12 - 30, Local 3"],
        ["Calle 45 # 20-30ap501", "Cl. 45 # 20 - 30, Apto. 501"],
        ["Calle 45 # 20-30 L-105", "Cl. 45 # 20 - 30, Local 105"],
        ["Calle 45 # 20-30 P3", "Cl. 45 # 20 - 30, Piso 3"],
        ["Calle 45 # 20-30 Apto No. 501 Torre # 3", "Cl. 45 # 20 - 30, Apto. 501, Torre 3"],
        ["Calle 45 # 20-30 of.201-202", "Cl. 45 # 20 - 30, Oficina 201-202"],
        ["calle 45 # 20-30 torre a apto 501", "Cl. 45 # 20 - 30, Torre A, Apto. 501"],
        ["Calle 17 A 121-399 Casa 75 A  Pance", "Cl. 17A # 121 - 399, Casa 75 A, Pance"],
        ["Calle 45 # 20-30 Cj Los Pinos", "Cl. 45 # 20 - 30, Conjunto Los Pinos"],
        [
          "CALLE 45 # 20-30 CONJUNTO LOS PINOS II TORRE 3 BARRIO LA PAZ",
          "Cl. 45 # 20 - 30, Conjunto Los Pinos II, Torre 3, Barrio La Paz",
        ],
        ["calle 45 # 20-30 barrio la torre", "Cl. 45 # 20 - 30, Barrio La Torre"],
        ["calle 45 # 20-30 b/ 20 de julio", "Cl. 45 # 20 - 30, Barrio 20 de Julio"],
        ["Calle 5 # 3-20 C.C. Unicentro local 23", "Cl. 5 # 3 - 20, Centro Comercial Unicentro, Local 23"],
        ["Calle 5 # 3-20 esq.", "Cl. 5 # 3 - 20, Esquina"],
        ["Calle 5 # 3-20 PH", "Cl. 5 # 3 - 20, PH"],
        ["calle 45 # 20-30 mz 4 cs 12", "Cl. 45 # 20 - 30, Manzana 4, Casa 12"],
        ["calle 45 # 20-30 piso 2 y 3", "Cl. 45 # 20 - 30, Piso 2 y 3"],
        ["Calle 45 # 20-30 Oficinas 201 y 202", "Cl. 45 # 20 - 30, Oficinas 201 y 202"],
        ["Calle 45 # 20-30 A.A. 2790", "Cl. 45 # 20 - 30, A.A. 2790"],
        ["calle 45 # 20-30 casa a la vuelta", "Cl. 45 # 20 - 30, Casa a la Vuelta"],
        ["calle 45 # 20-30 torre del parque", "Cl. 45 # 20 - 30, Torre del Parque"],
        ["calle 45 # 20-30 piso 2º", "Cl. 45 # 20 - 30, Piso 2º"],
        ["Calle 45 # 20-30 Manzana 4ª Casa 5", "Cl. 45 # 20 - 30, Manzana 4ª, Casa 5"],
        ["CL 45 20 30 IN2AP3", "Cl. 45 # 20 - 30, Interior 2, Apto. 3"],
        [
          "CL 45 20 30 URB EL PRADO MZ A CASA 3",
          "Cl. 45 # 20 - 30, Urbanización El Prado, Manzana A, Casa 3",
        ],
        ["CL 45 20 30 CONJ EL SOL TO B", "Cl. 45 # 20 - 30, Conjunto El Sol, Torre B"],
        ["CL 45 20 30 ED EL NOGAL PH", "Cl. 45 # 20 - 30, Edificio El Nogal PH"],
        ["Calle 45 # 20-30 Ed. El Nogal P.H.", "Cl. 45 # 20 - 30, Edificio El Nogal P.H."],
        ["Calle 45 # 20-30 B Torre 3", "Cl. 45 # 20 - 30B, Torre 3"],
      ],
    ],
    [
      "with words that only contain a spelling of the table as they are",
      [
        ["CL 5 # 10 - 20 CAPARTIDA", "Cl. 5 # 10 - 20, Capartida"],
        ["Calle 5 # 3-20 Localidad Suba", "Cl. 5 # 3 - 20, Localidad Suba"],
        ["Calle 5 # 3-20 oficial", "Cl. 5 # 3 - 20, Oficial"],
        ["Calle 5 # 3-20 Edificacion Bloqueo", "Cl. 5 # 3 - 20, Edificacion Bloqueo"],
        ["Calle 5 # 3-20 Conjunto Avila", "Cl. 5 # 3 - 20, Conjunto Avila"],
        ["Calle 9 7-36 Diagonal al Comando", "Cl. 9 # 7 - 36, Diagonal al Comando"],
        ["Calle 5 # 4-20 Norte de Santander", "Cl. 5 # 4 - 20, Norte de Santander"],
        ["Calle 5 # 4-20 Sur América", "Cl. 5 # 4 - 20, Sur América"],
        ["Calle 5 # 4-20 Oriente Antioqueño", "Cl. 5 # 4 - 20, Oriente Antioqueño"],
        ["Calle 25 115 - 85  Km. 2 Vía Jamundí", "Cl. 25 # 115 - 85, Km. 2 Vía Jamundí"],
        ["AK 45 205-59 (Autopista Norte - Km.13)", "Av. Cra. 45 # 205 - 59, (Autopista Norte - Km.13)"],
      ],
    ],
  ])("%s", (_why, cases) => {
    for (const [typed, canonical] of cases) {
      const { value, status } = normalize(typed);
      expect({ typed, value, status }).toEqual({ typed, value: canonical, status: "resolved" });
      expect(normalize(value).parts).toEqual(normalize(typed).parts);
    }
  });

  it("with a flag when letters were lost", () => {
    expect(normalize("Calle 41 10-30 Barrio Alfonso L¿pez").flags).toEqual(["address.damaged-text"]);
  });
});

describe("is only tidied, and a model is asked,", () => {
  it.each<[why: string, rule: string, typed: string[]]>([
    [
      "when it is of no grid",
      "address.not-grid",
      [
        "Km 5 vía La Calera",
        "Vereda El Salitre",
        "Autopista Norte Km 14",
        "manzana 4 casa 12 barrio la paz",
        "Avenida Circunvalar, Barrio Porvenir",
        "Sede Administrativa: Carrera 17 36-32 Bogotá",
        "Conjunto Avila",
        "No pasa",
        "Super manzana 12 casa 4",
        "Calle 56 (Bolivia) 45-34",
        "Calle de la Factor¿a 35-95",
        "Valle 5 # 3-20",
        "Av BoyacáNo.80-94",
        "AV NQSNo.45-03",
        "calle 5 # 4-20 a la vuelta de la iglesia",
        "CL 70 80 30 B LA PAZ",
        "Cra 15 # 100-25 sur este",
      ],
    ],
    [
      "when it is an intersection",
      "address.not-grid",
      [
        "Carrera 18 Calle 23 esquina",
        "Calle 19 con Carrera 4",
        "Av. Bolivar, Carrera 14 No. 7-46",
        "CL 25 NORTE # AV 6 - 30",
      ],
    ],
    [
      "when two stand in one cell",
      "address.second-address",
      [
        "Calle 13 4-31, Correspondencia: Cra.4 12-85",
        "Calle 45 # 20-30 y Calle 46 # 21-30",
        "Calle 45 # 20-30 y # 21-30",
      ],
    ],
    [
      "when a number belongs to nothing",
      "address.loose-number",
      [
        "Calle 45 # 20-30 Torre A 501",
        "Calle 45 # 20-30, 501",
        "Calle 45 # 20-30 Centro 12-34 5",
        "Cl 70 # 80-30 casa 2 piso",
      ],
    ],
    ["when a short code is unknown", "address.unknown-code", ["Calle 45 # 20-30 T3 Apto 501"]],
    ["when more numbers follow the plate", "address.not-grid", ["Cra 15 100-25 501", "Cra 15 # 100-25-501"]],
    ["when it is far too long", "address.too-long", [`Calle 5 # 3-20 ${"La Paz ".repeat(40).trim()}`]],
  ])("%s", (_why, rule, cases) => {
    for (const typed of cases) {
      expect(normalize(typed), typed).toEqual({ value: typed, status: "ask", flags: [], fired: [rule] });
    }
  });

  it("when something invisible may have been a space between two numbers", () => {
    const { value, status } = normalize("Cra 15 # 100-25 Apto 1\u200b203");
    expect({ value, status }).toEqual({ value: "Cra 15 # 100-25 Apto 1 203", status: "ask" });
  });

  it("spacing is tidied even so", () => {
    expect(normalize(" Carrera 13   Calle\n26C ").value).toBe("Carrera 13 Calle 26C");
  });
});

describe("goes to review, tidied only, because nobody can know", () => {
  it.each<[why: string, flag: string, typed: string[]]>([
    ["where a glued plate is to be cut", "address.glued-plate", ["Carrera 45 # 1230", "KR 45 # 530"]],
    ["what lacks", "address.incomplete", ["Calle 5-38", "KR # 9 - 80", "Cll 100", "Trans. 45"]],
    [
      "whether it is an ordinal or a letter",
      "address.ordinal-or-letter",
      ["Carrera 2a. Este No. 64-169", "Avenida 2A. Norte 7N-28"],
    ],
    [
      "whether N is the number sign or Norte",
      "address.sign-or-north",
      ["Calle 50 A N 10-20", "Cra 15 N#100-25", "Cl 70 N. # 80-30"],
    ],
    ["whether x is the letter or `por`", "address.by-or-letter", ["Cra 15 x 100-25"]],
    [
      "whose e-mail or page it is",
      "address.contact",
      ["Calle 5 # 3-20 juan@gmail.com", "Calle 5 # 3-20 www.ejemplo.com"],
    ],
    [
      "what a code means",
      "address.ambiguous-code",
      ["Calle 5 # 3-20 CS 4", "Calle 5 # 3-20 LO 4", "Calle 5 # 3-20 C 4"],
    ],
    [
      "whose number it is",
      "address.long-number",
      ["Calle 45 # 20-30 tel 3001234567", "Calle 5 # 3-20 CC 52345678"],
    ],
    [
      "any address",
      "address.none",
      ["N/A", "SIN ESPECIFICAR", "-", "0", "###---", "no aplica", "S/N", "n.a.", "NO SABE", "xxxxx"],
    ],
  ])("%s", (_why, flag, cases) => {
    for (const typed of cases) {
      expect(normalize(typed), typed).toEqual({
        value: typed,
        status: "review",
        flags: [flag],
        fired: [flag],
      });
    }
  });
});

it("says which rules fired, in order", () => {
  expect(normalize("Carera ３ra # 5-6").fired).toEqual([
    "address.full-width",
    "address.spelling",
    "address.ordinal",
    "address.grid",
  ]);
});

it("stays resolved when the canonical form is as long as an address may be, and is asked about when longer", () => {
  for (const length of [225, 230, 235, 240, 245, 250]) {
    const typed = `cll 5 3 20 ${"x".repeat(length - 11)}`;
    const once = normalize(typed);
    expect(normalize(once.value).status, String(length)).toBe(once.status);
  }
});

it.each([
  ["digits", "1"],
  ["words", "calle "],
  ["addresses", "cra 15 # 100-25, "],
  ["names", "av a"],
])("endless %s are no address, and stay as they are", (_what, piece) => {
  const value = piece.repeat(100_000 / piece.length).trim();
  expect(normalize(value)).toMatchObject({ value, status: "ask", fired: ["address.too-long"] });
});
