import { type Department, gazetteer, keyOf, type Municipality } from "../../fields/city/gazetteer.ts";
import { departmentOf } from "../../fields/city/find-department.ts";

/**
 * What cities are called by everybody, and how the large ones are written short: `code|name;name`, folded, without articles
 * (those of the typed words do not count either). No name is here that several cities claim. Public knowledge, 2026-11.
 */
const rows = `
05001|medallo;metrallo;bella villa;ciudad eterna primavera;eterna primavera;ciudad primavera;capital montana;capital paisa;capital antioquena;medallo city;mdln;mdlln;mdl;mdll;mde;medll;mllin;medell;mdllin;medlln;capital mundial moda;villa candelaria aburra
05266|envg;envgd;envgdo;envig
05360|itg;itagi;itag
08001|arenosa;curramba;curramba bella;quilla;killa;puerta oro;puerta oro colombia;barranquilla curramba;puerta oro caribe;bqlla;bqa;baq;bquill;bqll;bqlla atl;bquilla curramba;killa bella;curramba colombia
11001|atenas suramericana;atenas sudamericana;nevera;capital colombia;capital pais;capital republica;distrito capital colombia;ciudad capital colombia;bgta;bgt;bta;bog;bgota;bogt;bogta dc;bgta dc;bta dc;bacata;bakata;ciudad bacata
13001|heroica;ciudad heroica;corralito piedra;corralito;ciudad amurallada;ctg;ctgna;cgna;c gna;cgena;ctgena;ctg indias;cgna indias;reina caribe;cartag;ciudad heredia;ciudad murallas;ciudad fantastica;fantastica
15001|tja;tnja;cuna taller libertad
15238|perla boyaca
15759|ciudad sol acero;ciudad sol y acero;ciudad sol y del acero;sgmso
17001|ciudad puertas abiertas;perla ruiz;mzls;mzles;mnzls;mzl;mnz;manzles
18001|flcia
19001|ciudad blanca;ciudad blanca colombia;ciudad procera;jerusalen america;ciudad procer;ppyn;pyn;popay;ciudad pubenza;ciudad puente humilladero
20001|ciudad santos reyes;santos reyes valle upar;santos reyes;valle upar;capital mundial vallenato;capital vallenato;capital acordeon;vpar;v par;vdpar;vdupar;v dupar;vallepar;valledup;capital vallenata;tierra vallenato;tierra cacique upar;ciudad reyes
23555|p rica;pl rica
23001|perla sinu;ciudad golondrinas;capital ganadera;mtria;mntria;mnteria;capital sinuana;ciudad rio sinu
27001|qbdo;quib;quibd
41001|capital bambuco;capital sanjuanero;capital bambuquera;nva huila;niva;capital bambuquera america;capital opita;tierra bambuco;tierra sanjuanero
44001|riohch;rhcha;rcha
47001|perla america;bahia mas linda america;bahia linda america;bahia mas hermosa america;ciudad bolivariana;ciudad samaria;sta mta;s mta;st mta;smta;sta mrta;snta mta;snta marta;stamta;santa mta;sta marta;ciudad dos veces santa;dos veces santa;ciudad bastidas;ciudad rodrigo bastidas
50001|villavo;villavo bella;puerta llano;puerta llanos;villavo capital llano;capital llano;capital llanos;vcio;v cio;v cencio;vcencio;vllcio;vvcio;vllvcio;villav;villavo meta;v vicencio
52001|ciudad sorpresa;ciudad teologica;ciudad sorpresa colombia;pst;psto;capital pastusa;ciudad pastusa
52356|ciudad nubes verdes;nubes verdes
54001|perla norte;ciudad bosque frontera;kcuta;cqta;ccta;cuct;ccuta;cuc
54518|ciudad mitrada;pamplonilla
63001|ciudad milagro;ciudad milagro colombia;capital cuyabra;ciudad cuyabra
66001|perla otun;querendona;querendona trasnochadora y morena;querendona trasnochadora morena;ciudad querendona;ciudad sin puertas;prra;prera;trasnochadora y morena;ciudad querendona trasnochadora y morena
66170|dosq;dsqbdas;d quebradas;dqbdas
66682|ciudad araucarias;ciudad araucarias santa rosa
68001|ciudad bonita;ciudad parques;ciudad parques colombia;ciudad bonita colombia;bucaros;bga;bmanga;bmga;bumanga;b mnga;bcmanga;bucara;bga sder;bucaram;tierra bucaros;ciudad bucaros
68081|capital petroleo;puerto petrolero;puerto petrolero colombia;distrito petrolero;bella hija sol;hija sol;capital petrolera;bbja;b bermeja;bcabermeja;capital petrolera colombia
68276|fblanca;f blanca;fbca;fdblanca
68547|pcuesta;p cuesta;pdcta;piedec
68679|capital turistica santander;perla fonce;perla del fonce
70001|perla sabana;perla sabanas;slejo;sclejo;sincel
73001|ciudad musical;capital musical;capital musical colombia;ciudad musical colombia;ibg;ibge;ibgue;ibag;san bonifacio ibague;tierra bunde;capital pijao
73349|ciudad puentes honda
25307|ciudad acacias;gdot;grdot;girard
25269|faca;facata
25290|ciudad jardin colombia;ciudad jardin cundinamarca;fusa;fusag
25899|zipa;zpq;zipaq
25754|sch cundinamarca
25175|ciudad luna
15176|capital religiosa colombia;capital religiosa;capital mariana;chiquinq
76001|sucursal cielo;sultana valle;sultana valle cauca;capital salsa;capital mundial salsa;capital deportiva;capital deportiva america;ciudad salsa;ciudad deportiva;caliwood;cali pachanguero;capital deportiva colombia;ciudad siete rios;ciudad calena
76109|bello puerto mar;bventura;b ventura;btura;b tura;bventra
76111|ciudad senora;ciudad senora valle;gualajara buga
76147|villa robledo
76520|villa palmas;ciudad villa palmas;plmira;plmra
76834|villa cespedes
76364|tierra cholados
85001|garcera llano;ciudad garcera;ypl;yop
86001|mco putumayo
88001|sai;isla mar siete colores;mar siete colores;mar de los siete colores;isla san andres
91001|ltcia
94001|pto inirida
95001|sjg;sj guaviare;san jose gviare
99001|pto carreno
`;

const demonyms = `
05 antioquena;08 atlanticense;13 bolivarense;15 boyacense;17 caldense;18 caquetena;19 caucana;20 cesarense;23 cordobesa;
25 cundinamarquesa;27 chocoana;41 huilense;44 guajira;47 magdalenense;50 metense;50 llanera;52 narinense;54 nortesantandereana;
63 quindiana;66 risaraldense;68 santandereana;70 sucrena;73 tolimense;76 vallecaucana;76 valluna;81 araucana;85 casanarena;
86 putumayense;91 amazonense;95 guaviarense
`;

/** True for `antioqueno`, `vallecaucana` and the like of that department. */
export function isDemonymOf(word: string, department: Department): boolean {
  return demonymCodes().get(word) === department.code;
}

/** True for an adjective of any department. */
export function isDemonym(word: string): boolean {
  return demonymCodes().has(word);
}

let codeByDemonym: ReadonlyMap<string, string> | undefined;

function demonymCodes(): ReadonlyMap<string, string> {
  codeByDemonym ??= new Map(
    demonymPairs().flatMap(([code, feminine]) =>
      [feminine, feminine.replace(/esa$/u, "es"), feminine.replace(/a$/u, "o")].map(
        (form) => [form, code] as const,
      ),
    ),
  );
  return codeByDemonym;
}

function demonymPairs(): (readonly [code: string, feminine: string])[] {
  return demonyms
    .split(/[;\n]/u)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [code = "", feminine = ""] = pair.split(" ");
      return [code, feminine] as const;
    });
}

const articles = new Set(["la", "el", "los", "las", "de", "del", "mi"]);

const keyOfName = (words: readonly string[]): string => words.filter((word) => !articles.has(word)).join(" ");

let byName: ReadonlyMap<string, string> | undefined;

/** Each nickname, and the code of its municipality. */
export function cityNicknames(): ReadonlyArray<readonly [name: string, code: string]> {
  const ofRows = rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [code = "", names = ""] = row.split("|");
      return names.split(";").map((name) => [keyOfName(name.split(" ")), code] as const);
    });
  const ofDemonyms = demonymPairs().map(
    ([code, demonym]) => [`capital ${demonym}`, capitalOf(code)] as const,
  );
  return [...ofRows, ...ofDemonyms];
}

function codes(): ReadonlyMap<string, string> {
  byName ??= new Map(cityNicknames());
  return byName;
}

const capitalOf = (code: string): string => gazetteer().departments.get(code)?.capital ?? "";

/** The municipality that the folded words call by a nickname, a usual short form, or as the capital of its department. */
export function findByNickname(words: readonly string[]): Municipality | undefined {
  const name = keyOfName(words);
  const isShort = words.length === 2 && words.some((word) => word.length === 1);
  const code =
    codes().get(name) ?? (isShort ? codes().get(words.join("")) : departmentAfterCapital(words)?.capital);
  return code === undefined ? undefined : gazetteer().municipalities.get(code);
}

/** `la capital del tolima`. */
function departmentAfterCapital(words: readonly string[]): Department | undefined {
  const at = words.indexOf("capital");
  if (at < 0 || !words.slice(0, at).every((word) => articles.has(word))) return undefined;
  const rest = words.slice(at + 1);
  if (!/^del?$/u.test(rest[0] ?? "")) return undefined;
  const named = rest.slice(1).filter((word) => word !== "departamento");
  const plain = /^(?:de|del)$/u.test(named[0] ?? "") ? named.slice(1) : named;
  return plain.length === 0
    ? undefined
    : (gazetteer().places.get(keyOf(plain))?.department ?? departmentOf(plain));
}
