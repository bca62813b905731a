/** What is written short in the names of employers: `short|word|word`, folded, as seen in Colombian forms and registers. */
const rows = `
admon|administracion
agrop|agropecuaria
alc|alcaldia
alm|almacen|almacenes
asoc|asociacion|asociados
bco|banco
cc|centro comercial
cia|compania
cias|companias
clin|clinica
col|colegio
comerc|comercializadora|comercial
const|constructora|construcciones
constr|constructora|construcciones
coop|cooperativa
corp|corporacion
ctro|centro
cial|comercial
dist|distribuidora|distribuciones
distr|distribuidora
distrib|distribuidora|distribuciones
dpto|departamento
depto|departamento
d|de
dna|dona
drog|drogueria
emp|empresa
ferr|ferreteria
fund|fundacion
gob|gobernacion
gral|general
hda|hacienda
hnas|hermanas
hno|hermano
hnos|hermanos
hosp|hospital
ie|institucion educativa
ind|industrias|industria
inds|industrias
ing|ingenieria|ingenieros
inst|instituto|institucion
inv|inversiones
invers|inversiones
lab|laboratorio|laboratorios
labs|laboratorios
min|ministerio
minagricultura|ministerio de agricultura
minambiente|ministerio de ambiente
mincultura|ministerio de cultura
mindefensa|ministerio de defensa
mineducacion|ministerio de educacion
minhacienda|ministerio de hacienda
mininterior|ministerio del interior
minjusticia|ministerio de justicia
minsalud|ministerio de salud
mintrabajo|ministerio de trabajo|ministerio del trabajo
mintransporte|ministerio de transporte
minvivienda|ministerio de vivienda
mpal|municipal
mpio|municipio
nal|nacional
ntra|nuestra
prod|productos
prods|productos
repres|representaciones
rest|restaurante
restaurant|restaurante
sec|secretaria
serv|servicios
servs|servicios
sn|san
sist|sistemas
sra|senora
sta|santa
sto|santo
sto domingo|santo domingo
trab|trabajo
tec|tecnologia|tecnologias
transp|transportes|transporte
u|universidad
ud|unidad
univ|universidad
univers|universidad
`;

/** Folded short form → what it may stand for, folded. */
export const companyShortForms: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [short = "", ...words] = row.split("|");
      return [short, words] as const;
    }),
);

/** Words around “none” or “independent” that add nothing to it, folded. */
export const nonEmployerFillers: ReadonlySet<string> = new Set(
  `
  soy estoy trabajo trabajador trabajadora trabajando actualmente actual ahora momento hoy por el la mi yo de del en como
  persona cuenta propia medio tiempo aun todavia labores
  `
    .trim()
    .split(/\s+/u),
);
