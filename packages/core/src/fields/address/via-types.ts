/**
 * Kinds of street of the Colombian grid: code, canonical word, what people write for it before a number or a name, and what
 * counts only before a number (too short or too ambiguous before a name). `_` stands for a space.
 * Source: DIAN nomenclature, UIAF cadastral nomenclature (February 2025), IGAC IN-GCT-PC01-06 (June 2024) table 21, and
 * spellings seen in real addresses; gathered November 2026. Ours, by analogy: other spellings of the two words of `Av. Cra.`
 * and `Av. Cl.`, `transver`, `crr`, and `autosur` and the two words of either motorway below. Left out: single letters that only Cali's cadastre uses (A, D, T).
 */
const table = `
CL|Cl.|calle cll cl clle|cle call c
KR|Cra.|carrera cra kr kra carr crra crr|cr krr carre karrera catrera k
AK|Av. Cra.|avenida_carrera avenida_cra avenida_kr av_carrera av_cra av_kr av_cr avda_carrera avda_cra|ak avcra avkr avcarrera av_k av_kra avda_kr
AC|Av. Cl.|avenida_calle avenida_cll avenida_cl av_calle av_cl av_cll avda_calle avda_cl|ac avcalle avcl avcll
AV|Av.|avenida av avda|avd ave aven ava abenida
DG|Dg.|diagonal diag dg|diago
TV|Tv.|transversal transv tv|trans tranv trv tr transver
CIR|Circ.|circular circ|cir
AUTOP|Autop.|autopista autop|auto aut
PJ|Pasaje|pasaje|psj psje pje pj
CLJ|Callejón|callejon|clj
`;

/** A motorway of which a short word is the kind; the second half is its name. `_` stands for a space. */
export const motorwayNames: ReadonlyMap<string, string> = new Map([
  ["autonorte", "Norte"],
  ["autosur", "Sur"],
  ["auto_norte", "Norte"],
  ["auto_sur", "Sur"],
]);

export interface ViaType {
  code: string;
  display: string;
  /** False for spellings that count only before a number. */
  mayHaveName: boolean;
}

let byAlias: Map<string, ViaType> | undefined;

/** The kind of street that folded words (joined by `_`) stand for. */
export function viaTypeOf(words: string): ViaType | undefined {
  byAlias ??= readTable();
  return byAlias.get(words);
}

/** Canonical word of a kind of street, by its code. */
export function viaDisplayOf(code: string): string {
  byAlias ??= readTable();
  for (const type of byAlias.values()) if (type.code === code) return type.display;
  return code;
}

/** Every spelling with the folded words of its canonical form, for those who compare word by word. */
export function viaSpellings(): [alias: string, display: string][] {
  byAlias ??= readTable();
  return Array.from(byAlias, ([alias, type]) => [alias, type.display]);
}

function readTable(): Map<string, ViaType> {
  const types = new Map<string, ViaType>();
  for (const row of table.trim().split("\n")) {
    const [code = "", display = "", beforeNames = "", beforeNumbers = ""] = row.split("|");
    for (const alias of beforeNames.split(" ")) types.set(alias, { code, display, mayHaveName: true });
    for (const alias of beforeNumbers.split(" ")) types.set(alias, { code, display, mayHaveName: false });
  }
  return types;
}
