/** What people write for a level that the rules do not read, folded: `typed|words that they read`. As seen in forms. */
const rows = `
bto|bachillerato
bachto|bachillerato
bchto|bachillerato
bachillto|bachillerato
blto|bachillerato
bchiller|bachiller
bchller|bachiller
bachi|bachiller
bllr|bachiller
bachicher|bachiller
onceavo|undecimo
onceava|undecimo
onzeavo|undecimo
decimoprimero|undecimo
tco|tecnico
tca|tecnica
tcnico|tecnico
tcnica|tecnica
tnico|tecnico
tecnic|tecnico
tecni|tecnico
tknico|tecnico
teknico|tecnico
tcnlgo|tecnologo
tcnologo|tecnologo
tecno|tecnologo
tecnol|tecnologo
tecnlg|tecnologo
tecgo|tecnologo
tlg|tecnologo
tnlg|tecnologo
univ|universitario
uni|universitario
unive|universitario
profesionista|profesional
profecionista|profesional
tituto|titulo
prof|profesional
profes|profesional
profe|profesional
especialidad|especializacion
doctorada|doctorado
hing|ingeniero
inj|ingeniero
injen|ingeniero
inge|ingeniero
ingen|ingeniero
ingro|ingeniero
ingra|ingeniera
licda|licenciada
lcda|licenciada
lcdo|licenciado
licdo|licenciado
licen|licenciado
licenc|licenciado
abog|abogado
arq|arquitecto
psic|psicologo
psico|psicologo
odont|odontologo
econ|economista
espec|especializacion
espe|especializacion
especial|especializacion
especializ|especializacion
epecializacion|especializacion
mtria|maestria
mtr|maestria
maest|maestria
maestr|maestria
magist|magister
magistr|magister
mastr|master
doct|doctorado
doctorad|doctorado
prim|primaria
preesc|preescolar
kinder|preescolar
iletrado|analfabeta
iletrada|analfabeta
`;

export const educationShortForms: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [short = "", words = ""] = row.split("|");
      return [short, words] as const;
    }),
);

/** Words before a level that say nothing of it, and that the rules do not pass over; folded. */
export const educationFrames: ReadonlySet<string> = new Set(
  "yo hice tengo curse realice obtuve alcance maximo maxima alcanzado es mis mi son ya grado graduado graduada recibido recibida estudios nivel educativo escolar como de con mas alto".split(
    " ",
  ),
);

/**
 * Titles of a professional degree, and programmes that lead to nothing else, beside those of the rules; folded, as the value
 * begins.
 */
export const furtherDegrees: readonly string[] = [
  "trabajo social",
  "comunicacion social",
  "comunicadora",
  "comunicador",
  "zootecnia",
  "medicina veterinaria",
  "instrumentacion quirurgica",
  "instrumentador quirurgico",
  "instrumentadora quirurgica",
  "terapia ocupacional",
  "terapia respiratoria",
  "terapeuta ocupacional",
  "terapeuta respiratorio",
  "terapeuta respiratoria",
  "ciencia politica",
  "ciencias politicas",
  "enfermera profesional",
  "enfermero profesional",
  "enfermera jefe",
  "enfermero jefe",
  "jefe de enfermeria",
  "publicista",
  "historiador",
  "historiadora",
  "internacionalista",
  "matematico",
  "matematica pura",
  "estadistica pura",
  "gerontologa",
  "gerontologo",
];
