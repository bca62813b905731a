/**
 * What follows the plate of an address: type, canonical word, what it takes, its full words, its abbreviations.
 * `code` takes a number or letter (Apto. 501), `name` takes a name (Barrio La Paz), `none` may stand alone (Esquina).
 * `_` stands for a space, `b/` for a letter with its slash. `PH` alone may be propiedad horizontal, so it is a penthouse
 * only with its number. Source: DIAN nomenclature, UIAF cadastral nomenclature (February 2025), IGAC IN-GCT-PC01-06
 * (June 2024) table 21, and spellings seen in real addresses; gathered November 2026. Ours, by analogy: `parq`, `barr`; and
 * Penthouse stays a word where it was written as one. Left out, since they mean two things or are words of their own:
 * CS (casa, consultorio), LO (local, lote), CO, CON, POR, PR, SU, UN, C and T.
 */
const table = `
APARTAMENTO|Apto.|code|apartamento apto|apt ap aparta apart
TORRE|Torre|code|torre|to tr
LOCAL|Local|code|local|loc lc l
OFICINA|Oficina|code|oficina|ofic ofi ofc of
PISO|Piso|code|piso|pi p
INTERIOR|Interior|code|interior|int in
BLOQUE|Bloque|code|bloque|bloq blq bq bl
MANZANA|Manzana|code|manzana|mza mz
CASA|Casa|code|casa|ca
ETAPA|Etapa|code|etapa|et
BODEGA|Bodega|code|bodega|bod bd bg
LOTE|Lote|code|lote|lt
GARAJE|Garaje|code|garaje|gj ga
PARQUEADERO|Parqueadero|code|parqueadero|pq parq
CONSULTORIO|Consultorio|code|consultorio|cons
SUITE|Suite|code|suite|
SUPERMANZANA|Supermanzana|code|supermanzana super_manzana|smz sm
PENTHOUSE|Penthouse|none|penthouse|pn
PENTHOUSE|PH|code||ph
SEMISOTANO|Semisótano|none|semisotano|ss
SOTANO|Sótano|none|sotano|st
MEZZANINE|Mezzanine|none|mezzanine mezanine|mn
TERRAZA|Terraza|none|terraza|tz
PORTERIA|Portería|none|porteria|pt
ESQUINA|Esquina|none|esquina esq|
CONJUNTO|Conjunto|name|conjunto|conj cj
EDIFICIO|Edificio|name|edificio|edif edf ed
BARRIO|Barrio|name|barrio|brr br bo barr b/
URBANIZACION|Urbanización|name|urbanizacion|urb ur
UNIDAD|Unidad|name|unidad|
SECTOR|Sector|name|sector|sec sc
CENTRO_COMERCIAL|Centro Comercial|name|centro_comercial|cc c_c ceco
AGRUPACION|Agrupación|name|agrupacion|agn agp
VEREDA|Vereda|name|vereda|vda vrd
FINCA|Finca|name|finca|fca
CORREGIMIENTO|Corregimiento|name|corregimiento|corr cgto
`;

/** Codes that mean two things after the plate, so that nobody can know from the value alone. */
export const ambiguousCodes: ReadonlySet<string> = new Set(["cs", "lo", "c", "cc"]);

export interface ComplementType {
  type: string;
  display: string;
  takes: "code" | "name" | "none";
  /** False for an abbreviation. */
  isFullWord: boolean;
}

let byAlias: Map<string, ComplementType> | undefined;

/** What folded words (joined by `_`) stand for after the plate. */
export function complementTypeOf(words: string): ComplementType | undefined {
  byAlias ??= readTable();
  return byAlias.get(words);
}

/** Every spelling with the canonical word, for those who compare word by word. */
export function complementSpellings(): [alias: string, display: string][] {
  byAlias ??= readTable();
  return Array.from(byAlias, ([alias, type]) => [alias, type.display]);
}

function readTable(): Map<string, ComplementType> {
  const types = new Map<string, ComplementType>();
  for (const row of table.trim().split("\n")) {
    const [type = "", display = "", takes = "", words = "", abbreviations = ""] = row.split("|");
    if (takes !== "code" && takes !== "name" && takes !== "none") throw new Error(`no such kind: ${row}`);
    for (const [aliases, isFullWord] of [
      [words, true],
      [abbreviations, false],
    ] as const)
      for (const alias of aliases.split(" ").filter((one) => one !== ""))
        types.set(alias, { type, display, takes, isFullWord });
  }
  return types;
}
