/** What people write before their occupation, folded: it tells nothing, and an answer may leave it out. */
export const occupationFrames: readonly string[] = [
  "soy",
  "soy un",
  "soy una",
  "actualmente",
  "actualmente soy",
  "trabajo como",
  "trabajo de",
  "trabajando como",
  "actualmente trabajo como",
  "laboro como",
  "laborando como",
  "me desempeno como",
  "me dedico a la",
  "cargo",
  "cargo de",
  "cargo actual",
  "mi cargo es",
  "ocupacion",
  "ocupacion actual",
  "mi ocupacion es",
  "profesion",
  "de profesion",
  "mi profesion es",
  "puesto de",
];

/** What several words or an acronym stand for that the abbreviations of titles do not have: `short|words|words`, folded. */
const rows = `
rrhh|recursos humanos
d|de|del
soft|software
ed|educacion
emp|empleado|empleada
of|oficios|oficina|oficial
rr hh|recursos humanos
rh|recursos humanos
gh|gestion humana
th|talento humano
tthh|talento humano
sst|seguridad y salud en el trabajo|salud y seguridad en el trabajo
ti|tecnologia de la informacion|tecnologias de la informacion
tic|tecnologias de la informacion y las comunicaciones|tecnologias de la informacion y la comunicacion
tics|tecnologias de la informacion y las comunicaciones|tecnologias de la informacion y la comunicacion
pqr|peticiones quejas y reclamos
pqrs|peticiones quejas reclamos y sugerencias
ssgg|servicios generales
sg|servicios generales
sac|servicio al cliente
tat|tienda a tienda
ppto|presupuesto
jr|junior
sr|senior
ssr|semisenior
sem|semisenior
vdor|vendedor
vdora|vendedora
vded|vendedor
vr|vendedor
asesr|asesor
asc|asesor
secret|secretaria|secretario
bodeg|bodeguero|bodega
almacenista|almacenista
conserv|conservacion
admtvo|administrativo
admon|administracion
dptal|departamental
mpal|municipal
nal|nacional
reg|regional
regl|regional
zon|zona|zonal
int|internacional|interno
ext|externo
ppal|principal
gnral|general
sub|subgerente|subdirector
pte|presidente
vpte|vicepresidente
vp|vicepresidente
dpto|departamento
tte|transporte
esc|escolar|escuela
bch|bachiller
ayte|ayudante
ayu|ayudante
maquin|maquinaria|maquinista
const|construccion
hosp|hospital|hospitalario
preesc|preescolar
prim|primaria
bto|bachillerato
sgto|sargento
tte cnel|teniente coronel
cnel|coronel
cap|capitan
sub int|subintendente
patr|patrullero
gda|guarda
guard|guarda
seg priv|seguridad privada
pda|prendas
confec|confeccion|confecciones
cap hum|capital humano
rel|relaciones
cx|cirugia
rx|rayos x
lab|laboratorio
clin|clinico|clinica
hig|higienista|higiene
inf|infantil|informatica
jard|jardin
prom|promotor|promotora
punto vta|punto de venta
pdv|punto de venta
`;

/** Folded short form → what it may stand for, folded. */
export const occupationShortForms: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [short = "", ...words] = row.split("|");
      return [short, words] as const;
    }),
);
