/** The words of the canonical form, folded, and what people write for them. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  cl: ["calle", "cll", "clle"],
  cra: ["carrera", "cr", "kr", "kra", "k", "carr"],
  av: ["avenida", "avda", "ave"],
  dg: ["diagonal", "diag"],
  tv: ["transversal", "transv", "trans", "tr"],
  circ: ["circular"],
  autop: ["autopista"],
  apto: ["apartamento", "apt", "ap"],
  int: ["interior"],
  bis: [],
};

const canonicalOf: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([canonical, others]) =>
    others.map((other) => [other, canonical] as const),
  ),
);

/** The folded word as the canonical form has it: `calle` and `cll` are `cl`. */
export function canonicalAddressWord(word: string): string {
  return canonicalOf.get(word) ?? word;
}

/** What people write for the number sign. */
export const numberMarkers: ReadonlySet<string> = new Set(["no", "nro", "num", "numero", "n"]);
