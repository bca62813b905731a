/**
 * Acronyms that are nothing else in Colombia, so that the whole word is one wherever it stands in a name; one that is also a
 * word or a name (`CAR`, `USO`, `ISA`, `Dane`) counts at most as a whole value, in `employers.ts`. Public knowledge, 2026-11.
 */
const rows = `
SENA ICBF DIAN EPM ETB EAAB IDU IDRD ICETEX ICFES INVIMA INPEC IGAC IDEAM ANLA DNP UNP UGPP
ONU OIM PNUD ACNUR UNICEF UNESCO USAID FENALCO FOMAG INVEMAR DIJIN SIJIN MEVAL MEBOG MECAL
EPS IPS ARL AFP CDA CDI ONG RRHH
TV UPTC UIS UNAD ESAP EAFIT ICESI UDCA UNAB UNAULA UPB UTP UTB UDES UNIMINUTO
BBVA KPMG IBM HP LG RCN TCC GNB DHL PVC GLP GNV CCTV TIC TICS HSEQ
`;

export const acronyms: ReadonlySet<string> = new Set(
  rows
    .trim()
    .split(/\s+/u)
    .map((acronym) => acronym.toLowerCase()),
);
