/**
 * Words that stay in capitals, folded, and those with a spelling of their own, as CUOC 2025 and Colombian job offers
 * write them.
 */
export const acronyms: ReadonlyMap<string, string> = new Map(
  `
2D 3D
BI BPA BPG BPM BPO BPP CAD CAM CBM CCTV CEO CFO CIO CMO CNC COO CRM CRO CSR CSS CTO CTP
DBA DHTML DJ DIT DVD EDS EPS ERP ESE FCAW FHO FX GLP GNV GPS GTAW
HACCP HD HSE HSEQ HTML IA ICBF IPS ISO IT JAWS KAM KPO
MAG MIG MIPE MIRFE NIIF NOC ORL PBX PC PCB PH PHP PMO PMU PNL PQR PQRS PQRSF PTAP PTAR PUFA PYME
QA QC QHSE RF RH RIPS RRHH RSE RSPO RUNT RX SAGRLAFT SAP SARLAFT SEM SEO SG SIG SISO SMAW SMT SOAT SQL SST
TAT TCP TH TI TIC TICS TIG TPM TV UCI UI UNIX UX VAS VFX VIP VJ VTR WAN
II III IV
IxD CyR DevOps
`
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => [word.toLowerCase(), word]),
);

/**
 * What an acronym of the everyday stands for in titles of CUOC; the value keeps the acronym. Ambiguous ones (`SO`, `RH`)
 * are left out.
 */
export const acronymMeanings: ReadonlyMap<string, string> = new Map([
  ["sst", "seguridad y salud en el trabajo"],
  ["rrhh", "recursos humanos"],
  ["th", "talento humano"],
  ["tic", "tecnologias de la informacion y las comunicaciones"],
  ["ti", "tecnologia de la informacion"],
]);
