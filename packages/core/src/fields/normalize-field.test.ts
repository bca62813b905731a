import { readFileSync } from "node:fs";

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { defaultSettings } from "../run/settings.ts";
import { levels } from "./education/levels.ts";
import { type FieldKind, fieldKinds, type FieldResult } from "./field-kind.ts";
import { normalizeField } from "./normalize-field.ts";

/** Runs of each property; `RULE_RUNS=100000` for a long night. */
const numRuns = Number(process.env["RULE_RUNS"] ?? 10_000);

const SAMPLE = new URL("../../../local/samples/leads.csv", import.meta.url);
const sample: Record<string, string>[] = parse(readFileSync(SAMPLE), { columns: true });

/** The result but for the rules that fired. */
const of = (kind: FieldKind, value: string, field = "f"): Omit<FieldResult, "fired"> => {
  const { fired: _fired, ...result } = normalizeField(kind, value, { field });
  return result;
};

/** Pieces of which real values are made, and those that break programs. */
const realWords =
  "cll CRA no # 13a45 Bogotá bogota d.c. SENA s.a.s ing de DEL la y PÉREZ ñáñez O'brien McDonald bachiller";
const oddities = [
  " ",
  "  ",
  "\n",
  "\t",
  "\u00a0",
  "\u200b",
  "\0",
  "\u0301",
  "\ud800",
  "😀",
  "-",
  ".",
  ",",
  "12",
];
const oddLetters = ["ß", "ﬁ", "ŉ", "İ", "ǆ", "Σ"];
const pieces = fc.constantFrom(...realWords.split(" "), ...oddities, ...oddLetters);

/** What people of the sample typed into the fields of a kind. */
function typedValues(kind: FieldKind): string[] {
  const fields = Object.keys(defaultSettings.fieldKinds).filter(
    (field) => defaultSettings.fieldKinds[field] === kind,
  );
  return sample.flatMap((lead) => fields.map((field) => lead[field] ?? "")).filter((value) => value !== "");
}

/** Anything at all, and what people typed with something put in, left out, doubled or in another case. */
function valuesOf(kind: FieldKind): fc.Arbitrary<string> {
  const typed = fc.constantFrom(...typedValues(kind));
  const damaged = fc
    .tuple(typed, fc.nat(), pieces, fc.constantFrom("keep", "insert", "cut", "upper", "lower", "double"))
    .map(([value, place, piece, damage]) => {
      const at = place % (value.length + 1);
      switch (damage) {
        case "insert":
          return value.slice(0, at) + piece + value.slice(at);
        case "cut":
          return value.slice(0, at);
        case "upper":
          return value.toUpperCase();
        case "lower":
          return value.toLowerCase();
        case "double":
          return `${value} ${value}`;
        default:
          return value;
      }
    });
  return fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(...Array.from("abÑñáÀßﬁŉİıǅς -'’.1")) }),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(" ")),
    { arbitrary: damaged, weight: 5 },
  );
}

describe.each(fieldKinds)("the rules of %s", (kind) => {
  const anyValue = valuesOf(kind);

  it("never throw, keep to one tidy line, and take their own output for what it is", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const once = of(kind, value);
        expect(once.value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s|^\s|\s$|[^\S ]/u);
        if (once.value === "") expect(once.status).toBe("review");
        const again = of(kind, once.value);
        expect(again.value).toBe(once.value);
        if (once.status === "resolved") {
          expect(again).toMatchObject({ status: "resolved", ...(once.code && { code: once.code }) });
        }
      }),
      { numRuns },
    );
  });

  it("say the same of a value whatever was asked before", () => {
    const fresh = new Map<string, string>();
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 5 }), (values) => {
        for (const value of values) {
          const result = JSON.stringify(of(kind, value));
          expect(fresh.get(value) ?? result).toBe(result);
          fresh.set(value, result);
        }
      }),
      { numRuns: numRuns / 10 },
    );
  });

  it("resolve what they made of the sample to itself", () => {
    const values = typedValues(kind);
    expect(values.length).toBeGreaterThan(500);
    for (const typed of values) {
      const once = of(kind, typed);
      if (once.status === "resolved")
        expect(of(kind, once.value)).toMatchObject({ value: once.value, status: "resolved" });
    }
  });

  it.each([
    ["one endless word", "a".repeat(100_000)],
    ["endless spaces", `a${" ".repeat(100_000)}b`],
    ["endless marks", `a${"\u0301".repeat(100_000)}`],
    ["endless hyphens", "-'".repeat(50_000)],
    ["endless words", "de la 1 ".repeat(12_500)],
    ["endless digits", "1".repeat(100_000)],
    ["an endless grid", "cll 26 sur # 13 - 45 ".repeat(5_000)],
    ["endless legal forms", "S.A. S. A. S ".repeat(8_000)],
    ["endless signs", "\u200b\0".repeat(50_000)],
    ["endless brackets", "((".repeat(50_000)],
  ])("come back from %s", (_what, value) => {
    expect(typeof of(kind, value).value).toBe("string");
  });

  it.each(["\u200b", "\0\0", "\u200e \u200f", " \n "])(
    "leave a value without anything legible to review: %j",
    (value) => {
      expect(of(kind, value)).toEqual({ value: "", status: "review", flags: ["value.nothing-legible"] });
    },
  );
});

it("every digit group of an address survives in order, whatever the rules make of it", () => {
  const digitsIn = (text: string): string => (text.normalize("NFKC").match(/\d+/g) ?? []).join(" ");
  fc.assert(
    fc.property(valuesOf("address"), (value) => {
      expect(digitsIn(of("address", value).value)).toBe(digitsIn(value));
    }),
    { numRuns },
  );
});

it("a name that is resolved keeps its letters in their order", () => {
  const lettersIn = (text: string): string =>
    (text.normalize("NFC").match(/\p{L}|\p{M}/gu) ?? []).join("").toLowerCase();
  fc.assert(
    fc.property(valuesOf("person-name"), fc.constantFrom("nombres", "apellidos"), (value, field) => {
      const { value: name, status, flags } = of("person-name", value, field);
      if (status !== "resolved" || flags.includes("name.mojibake")) return;
      expect(lettersIn(name)).toBe(lettersIn(value.toWellFormed().replace(/\p{Cf}/gu, "")));
    }),
    { numRuns },
  );
});

it("an education level is on the scale, or not resolved", () => {
  const scale = new Map(levels.map(({ name }, rank) => [name, String(rank)]));
  fc.assert(
    fc.property(valuesOf("education"), (value) => {
      const { value: level, status, code } = of("education", value);
      if (status === "resolved") expect(scale.get(level)).toBe(code);
      else expect(code).toBeUndefined();
    }),
    { numRuns },
  );
});
