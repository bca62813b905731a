/** What is written short in addresses, beside streets and complements: `short|word|word`, folded, as seen in real ones. */
const rows = `
manz|manzana
m z|manzana
supermz|supermanzana
unid|unidad
unid res|unidad residencial
dna|dona
d|de
apmto|apto|apartamento
apto|apartamento
ant|antigua|antiguo
ctra|carretera
carret|carretera
cond|condominio
conj res|conjunto residencial
conj resid|conjunto residencial
fte|frente
gral|general
hda|hacienda
hcda|hacienda
int|interseccion
inst|institucion
km|kilometro
kms|kilometros
kilometro|km
kilometros|km
mcpio|municipio
mpio|municipio
cjto|conjunto
conjto|conjunto
urbaniz|urbanizacion
nac|nacional
ntra|nuestra
nva|nueva
nvo|nuevo
occ|occidente|occidental
or|oriente|oriental
ppal|principal
princ|principal
parc|parcelacion|parcela
psto|puesto
pto|puerto
pso|piso
pte|puente
res|residencial
resid|residencial
sra|senora
sn|san
sta|santa
sto|santo
stgo|santiago
tro|troncal
vdas|veredas
vlla|villa
vte|variante
`;

/** Folded short form → what it may stand for, folded. */
export const addressShortForms: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [short = "", ...words] = row.split("|");
      return [short, words] as const;
    }),
);

/** Numbers with the ending of an ordinal, which says nothing more than the number. */
export const ordinalEndings: ReadonlySet<string> = new Set(
  "1ra 1ro 1er 1era 1ero 2da 2do 3ra 3ro 3er 3era 3ero 4ta 4to 5ta 5to 6ta 6to 7ma 7mo 8va 8vo 9na 9no 10ma 10mo".split(
    " ",
  ),
);
