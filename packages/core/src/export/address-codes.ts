/**
 * Codes of the parts of an address, by the type that the rules know: for the DIAN's RUT, for the cadastre. `-` = it has none,
 * and the word stands. Source: DIAN nomenclature, UIAF cadastral nomenclature (February 2025), as in the tables of the rules;
 * gathered November 2026.
 */
const table = `
CL|CL|CL
KR|CR|KR
AK|AK|AK
AC|AC|AC
AV|AV|AV
DG|DG|DG
TV|TV|TV
CIR|CIR|CIR
AUTOP|AUT|AUTOP
PJ|PJ|PJ
CLJ|CLJ|CLJ
APARTAMENTO|AP|APTO
TORRE|TO|TO
LOCAL|LC|LC
OFICINA|OF|OF
PISO|P|PI
INTERIOR|IN|IN
BLOQUE|BL|BL
MANZANA|MZ|MZ
CASA|CA|CA
ETAPA|ET|ET
BODEGA|BG|BG
LOTE|LT|LT
GARAJE|GJ|GJ
PARQUEADERO|PQ|PQ
CONSULTORIO|CS|CS
SUITE|SUITE|SU
SUPERMANZANA|SM|SMZ
PENTHOUSE|PH|PH
SEMISOTANO|SS|SS
SOTANO|ST|ST
MEZZANINE|MN|MN
TERRAZA|TZ|TZ
PORTERIA|POR|PT
ESQUINA|ESQ|-
CONJUNTO|CONJ|CONJ
EDIFICIO|ED|ED
BARRIO|BRR|BR
URBANIZACION|URB|URB
UNIDAD|UN|UN
SECTOR|SEC|SEC
CENTRO_COMERCIAL|CC|CECO
AGRUPACION|AGP|AGN
VEREDA|VRD|VDA
FINCA|FCA|-
CORREGIMIENTO|C|-
`;

/** Whose codes. */
export type Nomenclature = "dian" | "catastral";

const codes: Record<Nomenclature, Map<string, string>> = { dian: new Map(), catastral: new Map() };
for (const row of table.trim().split("\n")) {
  const [type = "", dian = "", catastral = ""] = row.split("|");
  codes.dian.set(type, dian);
  codes.catastral.set(type, catastral);
}

/** The code of a kind of street or complement; undefined = there is none. */
export function addressCodeOf(nomenclature: Nomenclature, type: string): string | undefined {
  const code = codes[nomenclature].get(type);
  return code === "-" ? undefined : code;
}
