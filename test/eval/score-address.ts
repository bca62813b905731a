import { canonicalAddressWord, numberMarkers } from "../../packages/core/src/fields/address/address-words.ts";
import type { FieldResult } from "../../packages/core/src/fields/field-kind.ts";
import { fold } from "../../packages/core/src/fields/text/fold.ts";

/** A row of the development cases, as its README describes; whatever is not scored may be there as well. */
export interface AddressRow {
  id: string;
  kind: string;
  input: string;
  expected?: unknown;
  style?: string;
  warnings?: string[];
}

/**
 * - `grid`: the parts of an address of the grid; one whose plate is glued is right when it is left and flagged,
 * - `digits`: rows of a cadastre that splits and pads: every digit group, and the kind of street when resolved (a row that
 *   is not resolved is right when its digits survive: this group measures harm, not reach),
 * - `doNoHarm`: digits and words survive, nothing is added, and doing it again changes nothing,
 * - `equiv`: both sides have the same grid,
 * - `reject`: what is no address is not resolved.
 */
export type AddressGroup = "grid" | "digits" | "doNoHarm" | "equiv" | "reject";

export interface Score {
  right: number;
  total: number;
  /** Of the misses those that were resolved: what nobody would have looked at. */
  wrong: number;
  misses: { id: string; input: string; expected: unknown; got: unknown }[];
}

type Normalize = (value: string) => FieldResult;

/** Scores the rules of addresses on the rows of all address files, by group. Kinds that are not scored are left out. */
export function scoreAddress(rows: readonly AddressRow[], normalize: Normalize): Record<AddressGroup, Score> {
  const scores: Record<AddressGroup, Score> = {
    grid: noScore(),
    digits: noScore(),
    doNoHarm: noScore(),
    equiv: noScore(),
    reject: noScore(),
  };
  for (const row of rows) {
    const group = groupOf(row);
    if (group === undefined) continue;
    const result = normalize(row.input);
    const score = scores[group];
    score.total += 1;
    if (checks[group](row, result, normalize)) {
      score.right += 1;
      continue;
    }
    if (result.status === "resolved") score.wrong += 1;
    const { value, status, parts } = result;
    score.misses.push({
      id: row.id,
      input: row.input,
      expected: row.expected,
      got: { value, status, ...parts },
    });
  }
  return scores;
}

const noScore = (): Score => ({ right: 0, total: 0, wrong: 0, misses: [] });

function groupOf({ kind, style, expected, warnings }: AddressRow): AddressGroup | undefined {
  if (kind === "reject" || warnings?.includes("UNRECOGNIZED_STREET_TYPE") === true) return "reject";
  if (kind === "do_no_harm" || style === "CR+hash") return "doNoHarm";
  if (style?.startsWith("cali") === true) return "digits";
  if (kind === "equiv") return "equiv";
  if (kind === "invariant") return "doNoHarm";
  if (kind === "components" || (kind === "pair" && typeof expected === "object")) return "grid";
  return kind === "pair" ? "digits" : undefined;
}

const checks: Record<AddressGroup, (row: AddressRow, result: FieldResult, normalize: Normalize) => boolean> =
  {
    grid(row, result) {
      if (row.warnings?.includes("AMBIGUOUS_PLATE") === true) {
        return (
          result.status !== "resolved" && result.flags.length > 0 && keepsDigits(row.input, result.value)
        );
      }
      if (result.status !== "resolved" || result.parts === undefined) return false;
      return hasGrid(result.parts, expectedGrid(row.expected), result.value);
    },
    digits(row, result) {
      const isKept = keepsDigits(row.input, result.value);
      if (result.status !== "resolved" || typeof row.expected !== "string") return isKept;
      return isKept && result.parts?.["viaType"] === viaTypeOf(row.expected);
    },
    doNoHarm: (row, result, normalize) =>
      keepsDigits(row.input, result.value) &&
      keepsWords(row.input, result.value) &&
      normalize(result.value).value === result.value,
    equiv(row, result, normalize) {
      const other = normalize(String(row.expected));
      const isSame = gridOf(result.parts ?? {}) === gridOf(other.parts ?? {});
      return result.status === "resolved" && other.status === "resolved" && isSame;
    },
    reject: (row, result) => result.status !== "resolved" && keepsDigits(row.input, result.value),
  };

/** The expected parts in one shape: numbers without zeros, letters and bis together, quadrants of cross and plate as one. */
interface ExpectedGrid {
  viaType: string;
  via: string;
  viaQuadrant: string;
  cross: string;
  crossQuadrant: string;
  plate: string;
  complements: string | undefined;
  rest: string;
}

function expectedGrid(expected: unknown): ExpectedGrid {
  const outer = expected as Record<string, unknown>;
  const fields = (outer["campos"] ?? outer) as Record<string, unknown>;
  const text = (key: string): string => {
    const value = fields[key];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const { complementos } = fields;
  return {
    viaType: text("via_tipo"),
    via: join(text("via_nombre"), unpad(text("via_numero")), text("via_sufijo"), unpad(text("via"))),
    viaQuadrant: text("via_cuadrante"),
    cross: join(unpad(text("cruce_numero")), text("cruce_sufijo"), unpad(text("cruce"))),
    crossQuadrant: text("cruce_cuadrante") + text("cuadrante_final"),
    plate: unpad(text("placa")),
    complements: Array.isArray(complementos) ? fold(complementos.flat().join("|")) : undefined,
    rest: text("resto"),
  };
}

function hasGrid(parts: Readonly<Record<string, unknown>>, expected: ExpectedGrid, value: string): boolean {
  const text = (key: string): string => {
    const part = parts[key];
    return typeof part === "string" ? part : "";
  };
  const complements = (parts["complements"] as { type: string; value: string }[]).flatMap((one) => [
    one.type,
    one.value,
  ]);
  return (
    text("viaType") === expected.viaType &&
    join(text("viaName"), unpad(text("viaNumber")), text("viaLetters"), text("viaBis")) === expected.via &&
    text("viaQuadrant") === expected.viaQuadrant &&
    join(unpad(text("crossNumber")), text("crossLetters"), text("crossBis")) === expected.cross &&
    text("crossQuadrant") + text("plateQuadrant") === expected.crossQuadrant &&
    unpad(text("plate")) === expected.plate &&
    (expected.complements === undefined || fold(complements.join("|")) === expected.complements) &&
    wordsOf(expected.rest).every((word) => wordsOf(value).includes(word))
  );
}

/** What two spellings of an address have in common. */
function gridOf(parts: Readonly<Record<string, unknown>>): string {
  const { complements: _complements, rest: _rest, ...grid } = parts;
  return JSON.stringify(grid);
}

const join = (...parts: string[]): string => fold(parts.join("")).replaceAll(" ", "");
const unpad = (number: string): string => number.replace(/^0+(?=\d)/, "");

const viaTypes: Readonly<Record<string, string>> = {
  CR: "KR",
  CRA: "KR",
  CLL: "CL",
  AUTOPISTA: "AUTOP",
  CALLE: "CL",
  CARRERA: "KR",
};

function viaTypeOf(expected: string): string {
  const [first = ""] = expected.split(" ");
  return viaTypes[first] ?? first;
}

function digitsOf(text: string): string {
  return (text.normalize("NFKC").match(/\d+/g) ?? []).join(" ");
}

function keepsDigits(input: string, value: string): boolean {
  return digitsOf(input) === digitsOf(value);
}

/** The words of the one are those of the other, apart from the number sign and the spellings of the tables. */
function keepsWords(input: string, value: string): boolean {
  const [typed, kept] = [wordsOf(input), wordsOf(value)];
  return typed.every((word) => kept.includes(word)) && kept.every((word) => typed.includes(word));
}

const twoWords: Readonly<Record<string, string[]>> = { ak: ["av", "cra"], ac: ["av", "cl"] };

/** Folded words, letters and digits apart, each as the canonical form has it. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .filter((word) => word !== "" && !numberMarkers.has(word))
    .flatMap((word) => twoWords[word] ?? [canonicalAddressWord(word)]);
}
