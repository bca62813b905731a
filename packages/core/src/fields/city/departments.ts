/**
 * The departments, one a line: `code|everyday name|capital|other names;…`. Case, accents, spaces and signs do not count
 * (`N. de Santander` is also `NDESANTANDER`). Names, codes and capitals: DANE, DIVIPOLA, September 2025 (open data);
 * three-letter codes: ISO 3166-2:CO, without those that are also something else (SAN, CAL, GUA); the rest as seen in public
 * data, 2026.
 */
export const departmentTable = `
05|Antioquia|05001|ANT;Antioq;Antq;Antia
08|Atlántico|08001|ATL;Atco;Atlco;Atlant
11|Bogotá D.C.|11001|Bogotá;D.C.;Bogotá Distrito Capital;Distrito Capital;Santafé de Bogotá
13|Bolívar|13001|BOL;Bol.;Boliv;Blvar
15|Boyacá|15001|BOY;Byca;Boyac
17|Caldas|17001|Cds
18|Caquetá|18001|CAQ;Caq.;Caqta
19|Cauca|19001|CAU
20|Cesar|20001|CES;Departamento del Cesar
23|Córdoba|23001|COR;Cord;Cba
25|Cundinamarca|11001|CUN;Cundi;Cund;Cundinmca;Cundinamca;Cundimarca;C/marca;C/mca;Cmarca;Cdmarca
27|Chocó|27001|CHO
41|Huila|41001|HUI
44|La Guajira|44001|LAG;Guajira;Guaj
47|Magdalena|47001|MAG;Magd;Mgdlena
50|Meta|50001|MET
52|Nariño|52001|NAR
54|Norte de Santander|54001|NSA;N de Santander;N Santander;Norte Santander;Norte Sder;Norte de Sder;Norte Stder;Norte de Stder;Nte de Santander;Nte Santander;Nte de Sder;Nte Sder;N de Sder;N Sder;N Stder;Nor Santander;NDS
63|Quindío|63001|QUI;Quin
66|Risaralda|66001|RIS;Rda;Risar
68|Santander|68001|Sder;Stder;Sant;Santder;Santander del Sur;Santander Sur
70|Sucre|70001|SUC
73|Tolima|73001|TOL
76|Valle del Cauca|76001|VAC;Valle;Valle Cauca;V del Cauca;V Cauca;Vlle del Cauca;VDC
81|Arauca|81001|ARA
85|Casanare|85001|CAS;Casan
86|Putumayo|86001|PUT;Ptyo;Ptmyo
88|San Andrés y Providencia|88001|SAP;Archipiélago de San Andrés, Providencia y Santa Catalina;San Andrés, Providencia y Santa Catalina;Archipiélago de San Andrés;Archipiélago de San Andrés y Providencia;San Andrés;San Andrés Islas;San Andrés Isla;San Andrés Islas y Providencia
91|Amazonas|91001|AMA;Amaz
94|Guainía|94001|Guain
95|Guaviare|95001|GUV;Guav
97|Vaupés|97001|VAU;Vaup
99|Vichada|99001|VID;Vich
`;
