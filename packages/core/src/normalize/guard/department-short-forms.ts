import { type Department, gazetteer, keyOf, type Municipality } from "../../fields/city/gazetteer.ts";

/**
 * How departments are written short behind a city, beside what the gazetteer has: `code|form form`, folded and without
 * spaces (`n de s`). No form is here that is short for two of them, or for a city (`cqta`).
 */
const rows = `
05|anti antiq antioqu antqa atq
08|atlc atlanti atltco atlantco
13|bolv blv blvr bolivr
15|byc boyc bya
17|cld clds cldas calds
18|caqt caque
19|cauc
20|csr cesr cezar
23|cdba crdba cdb cordob
25|cundin cundim cundina cmrca cdmca cdca cnd
27|choc chco
41|hla hlla
44|gjra gjr gjira guajra lagjra laguaj guaji
47|mgd mgdna magda magdal
52|nno nrno nari narin
54|ndes nts ntes nstder nsantand ndestder ntestder ntedestder nortes nortedes
63|qdio qndio qndo quind
66|rsda rslda rsralda risld risda rsd
68|stdr sntder stnder santan santd sdr
70|scr sucr scre
73|tlma tlm tolma tolim
76|vlle vll vllecauca vlledelcauca vallec vlledelc valledelc
81|arau arauc
85|casn csnre casnre cnare
86|putum ptmayo pyo
91|amz amzns amazon
94|guaini gnia
95|gvre gviare gvare guavi
97|vps
99|vcha vichad vchd
`;

/** One letter says a department only beside a name of a place that lies there: `florida v`. */
const initials: ReadonlyMap<string, string> = new Map([
  ["v", "76"],
  ["q", "63"],
]);

/**
 * Regions beside a city: `codes of the departments that they lie in|region;region`, folded and without spaces. They tell no
 * department of several, so they settle nothing. Those with `?` are neighbourhoods elsewhere too (`cali tequendama`).
 */
const regionRows = `
05|bajocauca;valledeaburra;aburra?
05 27 23|uraba;golfodeuraba
05 13 15 17 20 25 47 68|magdalenamedio
76 52 19 27|pacifico;costapacifica;litoralpacifico
54|catatumbo
11 15 25|altiplano?;altiplanocundiboyacense
15 25|valledetenza
11 25|sabanadebogota;sabanacentro;sabananorte;sabanaoccidente
25|gualiva?;tequendama?
11 25 73|sumapaz?
25 41 73|altomagdalena
11 25 70 23 13 20|sabana?;sabanas?
13 70|montesdemaria
70 13 05 23|lamojana;mojana
23|sinu;altosinu;bajosinu;mediosinu;valledelsinu
13 47|depresionmomposina
50 81 85 99|llanos?;llanosorientales;losllanos?;orinoquia
17 63 66 73 76|ejecafetero
08 13 20 23 44 47 70 05|costa;costaatlantica;costacaribe;caribe?;lacosta
20 44 47|sierranevada
18 86 91 94 95 97|amazonia
76|nortedelvalle;centrodelvalle
`;

let departments: ReadonlyMap<string, string> | undefined;
let regions: ReadonlyMap<string, readonly string[]> | undefined;

/** The one department that the folded words are short for. */
export function departmentShortAs(words: readonly string[]): Department | undefined {
  departments ??= new Map(
    linesOf(rows).flatMap(([code, forms]) => forms.split(" ").map((form) => [form, code] as const)),
  );
  const code = departments.get(keyOf(words));
  return code === undefined ? undefined : gazetteer().departments.get(code);
}

/** The department of a municipality, where the folded letter is short for it. */
export function departmentByInitial(letter: string, { department }: Municipality): Department | undefined {
  return initials.get(letter) === department.code ? department : undefined;
}

/** Whether the municipality lies in the region that the folded words name; undefined: they may name none. */
export function liesInRegion(words: readonly string[], { department }: Municipality): boolean | undefined {
  regions ??= new Map(
    linesOf(regionRows).flatMap(([codes, names]) =>
      names.split(";").map((name) => [name, codes.split(" ")] as const),
    ),
  );
  const key = keyOf(words);
  const isCertain = regions.get(key)?.includes(department.code);
  if (isCertain !== undefined) return isCertain;
  return regions.get(`${key}?`)?.includes(department.code) === true ? true : undefined;
}

function linesOf(table: string): (readonly [codes: string, forms: string])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [codes = "", forms = ""] = line.split("|");
      return [codes, forms] as const;
    });
}
