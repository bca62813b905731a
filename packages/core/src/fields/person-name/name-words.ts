/** What is typed for a name by people who give none (folded). One line each. */
export const noNames: ReadonlySet<string> = new Set([
  "admin",
  "anonimo",
  "apellido",
  "apellidos",
  "asdf",
  "cliente",
  "desconocido",
  "n.a.",
  "na",
  "ninguno",
  "ninguna",
  "nn",
  "no",
  "no aplica",
  "no registra",
  "no tengo",
  "no tiene",
  "nombre",
  "nombres",
  "null",
  "prueba",
  "sin apellido",
  "sin apellidos",
  "sin nombre",
  "test",
  "undefined",
  "usuario",
  "x",
  "xx",
]);

/** Titles that people put before their name (folded, without their dot); `sor` and `fray` are given names as well. */
export const personTitles: ReadonlySet<string> = new Set(
  "dr dra sr sra srta don dona senor senora senorita ing lic abg doctor doctora padre hno hna".split(" "),
);

/** What follows the name of a firm, not that of a person (folded, without dots). */
export const firmWords: ReadonlySet<string> = new Set("cia ltda sas hijos".split(" "));

/** Lower-case beginnings before a capital inside a word (`DeLuca`, `LaToya`); others are a word of their own (`JuanCarlos`). */
export const innerBeginnings: ReadonlySet<string> = new Set(
  "da de del di du el fitz la le lo mac mc san van von".split(" "),
);

/** Surnames with a capital inside, by their lower case, apart from those with `Mc`. `Machado`, `Macias`, `Mackie` have none. */
export const innerCapitals: ReadonlyMap<string, string> = new Map([
  ["macarthur", "MacArthur"],
  ["macdonald", "MacDonald"],
  ["macdowell", "MacDowell"],
  ["macgregor", "MacGregor"],
]);

/** Foreign particles: as typed in a name of mixed case (`da Silva`, `van der Berg`), since in one case nothing tells. */
export const foreignParticles: ReadonlySet<string> = new Set(
  "da das do dos di du der den van von ter bin el al".split(" "),
);

/** What is shortened with a dot (folded, without it), so that the dot is part of the name. Up to three letters are too. */
export const shortNames: ReadonlySet<string> = new Set(
  "ma fco sta sto st jr fdez glez guez hdez mdez mtez mtnez mtz rdez rdguez rguez alej cnel".split(" "),
);

/** Grandsons' ordinals at the end of a name; `I`, `V`, `VI` may be initials or names. */
export const romanNumerals: ReadonlySet<string> = new Set(["ii", "iii", "iv"]);
