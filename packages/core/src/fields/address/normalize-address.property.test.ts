import fc from "fast-check";
import { expect, it } from "vitest";

import type { FieldResult } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { canonicalAddressWord } from "./address-words.ts";
import { normalizeAddress } from "./normalize-address.ts";

const normalize = (value: string): FieldResult => normalizeAddress(value, { field: "direccion" });

const pick = (words: string) => fc.constantFrom(...words.split("|"));
const number = fc.oneof(fc.integer({ min: 1, max: 230 }).map(String), pick("0|00|07|004|1230"));
const letters = pick("|||A|b| C|AN| A N|dn| E|N| N|aa");
const anyLetters = fc
  .array(pick("A|B|d|E|m|N|o|R|s|T|V|y"), { minLength: 1, maxLength: 2 })
  .chain((ones) => pick(` ${ones.join(" ")}| ${ones.join("")}|${ones.join("")}`));
const bis = pick("||||bis| BIS| Bis B| bis a|Bis");
const quadrant = pick("|||| sur| SUR| Este|norte| Oeste| nte");
const street = fc.tuple(number, fc.oneof(letters, anyLetters), bis, quadrant).map((parts) => parts.join(""));
const via = pick(
  "calle |CLL|cl. |KR |Cra. |carrera|AK |Av. Cra. |AVENIDA CALLE |AC|Dg|diag. |TRANSV |tv|Circular |av |K |c ",
);
const marker = pick(" # |#| No. |no|Nº| N° |NRO. | num | |  |, No. | - ");
const separator = pick(" - |-|–| |  -|_");
const suffix = pick("||||A| A| Bis|B Bis|/33|Bis C");
const word = pick(
  "apto|AP|Torre|TR|local|L|of.|int|P|casa|CS|mz|Conjunto|Edif.|barrio|B/|urb|C.C.|sector|PH|esquina|Los Pinos|LA PAZ|de la|Torre|20 de Julio|Bogotá D.C.|Km|vía|y|frente a|501|3B|12-34|A|II|¿|(|)|,|-|.|;|#|No.|:|/|%|N|bis|sur|x",
);
const tail = fc
  .array(fc.tuple(pick(" |, | - |  ||"), word), { maxLength: 7 })
  .map((parts) => parts.flat().join(""));
const gridAddress = fc
  .tuple(via, street, marker, street, separator, number, suffix, quadrant, tail)
  .map((parts) => parts.join(""));
const named = fc
  .tuple(
    pick("Av. |calle |AUTOPISTA |Avenida "),
    pick("Caracas|de la Factoría|30 de Agosto|NORTE|Boyacá sur|el dorado"),
    marker,
    street,
    separator,
    number,
    tail,
  )
  .map((parts) => parts.join(""));
const pieces = fc
  .array(
    fc.oneof(
      via,
      street,
      marker,
      separator,
      number,
      word,
      pick(" |\n|\u00a0|\u200b|\0|\u0301|\ud800|😀|²|٣|Ａ|５|ª|ß|İ"),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));
const real = pick(
  "Cl. 26 Sur # 13A - 45 Bis, Torre 3, Apto. 501|AK 12 SUR Nº 3 B-50, bloque 4 apto 301|CALLE 12ANo34-5 ESTE BARRIO LA TORRE|calle 45 # 20-30 mz 4 cs 12|Calle 45 # 20-30 Oficinas 201 y 202 C.C. Unicentro|Av. 30 de Agosto 52-236 A.A. 2790|Carrera 3ra # 3-20 piso 2do esquina|KR 38 BIS # 5B2 09|TV 72 NO 69D-53, INT 2|casa a la vuelta Cra 5 # 3-20|Carrera 2a. Este No. 64-169|Calle 10 # 29-93/33 (Centro)",
);
const slips = fc.array(
  fc.tuple(
    fc.nat(60),
    fc.nat(2),
    pick(" |-|,|.|#|/|(|N|O|A|y|a|bis|sur|no|apto|torre|CS|barrio|1|30|º|¿|ñ|:|KR|L|P|T| de | Este"),
  ),
  { maxLength: 5 },
);
/** Real addresses with a few slips: something put in, something left out. */
const mistyped = fc
  .tuple(real, real, fc.boolean(), slips)
  .map(([one, other, isCut, edits]) =>
    edits.reduce(
      (text, [at, dropped, added]) => text.slice(0, at) + added + text.slice(at + dropped),
      isCut ? one.slice(0, one.length / 2) + other.slice(other.length / 2) : one,
    ),
  );
const anyValue = fc.oneof(
  { weight: 4, arbitrary: mistyped },
  { weight: 4, arbitrary: gridAddress },
  { weight: 1, arbitrary: named },
  { weight: 3, arbitrary: pieces },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);

const digitGroups = (text: string): string[] => text.normalize("NFKC").match(/\d+/g) ?? [];

/** Addresses in which every letter can be followed: no number sign glued to a letter, no letter that stands for a word. */
const traceable = fc
  .tuple(
    pick("calle |CLL|cl. |KR |Cra. |carrera|AVENIDA CALLE |Dg|diag. |TRANSV |Circular |av |K "),
    fc
      .tuple(number, pick("|||A|b| C|AN|dn| E|aa"), bis, pick("|| sur| Este|norte"))
      .map((parts) => parts.join("")),
    pick(" # | No. | no | Nº | NRO. | num |  |, No. "),
    fc
      .tuple(number, pick("|||A|b| C|AN|dn| E|aa"), bis, pick("|| sur| Este|norte"))
      .map((parts) => parts.join("")),
    separator,
    number,
    suffix,
    fc
      .array(
        pick(
          "apto|AP|Torre|local|of.|int|casa|mz|Conjunto|Edif.|barrio|urb|sector|PH|esquina|Los Pinos|LA PAZ|de la|20 de Julio|Bogotá D.C.|Km|vía|y|a|frente a|501|3B|A|II|,|-|;|sur|x",
        ),
        { maxLength: 7 },
      )
      .map((parts) => ["", ...parts].join(" ")),
  )
  .map((parts) => parts.join(""));

/** The letters in order, number signs and the spellings of the tables apart. */
const lettersOf = (text: string): string =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((one) => !["no", "nro", "num", "nº"].includes(one))
    .map(canonicalAddressWord)
    .join("");

it("an address keeps every group of digits, in order", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(digitGroups(normalize(value).value)).toEqual(digitGroups(value));
    }),
    { numRuns: 10_000 },
  );
});

it("what comes out goes in again unchanged: value, status and parts", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const { fired: _fired, ...once } = normalize(value);
      const { fired: _again, ...twice } = normalize(once.value);
      expect(twice).toEqual(once);
    }),
    { numRuns: 10_000 },
  );
});

it("no word is dropped and none is invented, apart from number signs, ordinals and the spellings of the tables", () => {
  let resolved = 0;
  fc.assert(
    fc.property(traceable, (value) => {
      const result = normalize(value);
      expect(lettersOf(result.value)).toBe(lettersOf(value));
      if (result.status === "resolved") resolved += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(resolved).toBeGreaterThan(2_000);
});

it("comes out as one tidy line", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(normalize(value).value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$|[^\S ]/u);
    }),
    { numRuns: 10_000 },
  );
});
