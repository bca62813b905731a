/** What people write for a word of a level, a title or what they say of it, folded: `short short|words that the rules read`. */
const rows = `
bto bcto bchlto bachto bchto bachillto blto bllto bachll bachllto bchllto bchllrto bchllerato|bachillerato
bchiller bchller bachi bllr blr bachicher bachll bchr bchll|bachiller
acad academ|academico
onceavo onceava onzeavo decimoprimero decimo_primero|undecimo
tco tcnico tnico tecnic tecni tknico teknico tecnc tcn tnco|tecnico
tca tcnica|tecnica
lab|laboral
tecno tecnol tecnlg tcnlgo tcnologo tecgo tlg tnlg tnlgo tecnlgo tecnlogo tnologo tecnolg tgl|tecnologo
tgia tecnia tnlgia tlgia tecnlgia tecnolgia tnologia|tecnologia
univ uni unive univer univers universit|universitario
profesionista profecionista prof profes profe|profesional
tituto tit titul|titulo
especialidad especialist espec espe especial especializ epecializacion espc espz espzn espcz especz espcl espcn especialz espelizacion espcialista|especializacion
doctorada doct doctorad docto|doctorado
hing inj injen inge ingen ingro ingra ingn ingeni|ingeniero
licda lcda licada|licenciada
lcdo licdo licen licenc|licenciado
abog abgdo abgda abogd|abogado
arq arquit|arquitecto
psic psico psicol psicolog psi|psicologo
odont odontol odon|odontologo
bact bacteriol bacter|bacteriologo
fisio fisiot fisioter|fisioterapeuta
fono fonoaud|fonoaudiologo
nutric|nutricionista
microb microbiol|microbiologo
vet veter|veterinario
mvz|veterinario
zoot zootec|zootecnista
econ econom|economista
sociol|sociologo
contad contd|contador
pub public|publico
med|medico
adm admon admo admin administ admtr|administracion
empr emp|empresas
com comun comunic comunicac|comunicacion
soc|social
enf enfer|enfermera
mtria mtr maest maestr mast|maestria
magist magistr mgr mgter mgstr mgt magis magtr|magister
mastr|master
doctorate|doctorado
masters|master
prim primar pria pmria|primaria
bas basc|basica
sec secund secun|secundaria
educ edu|educacion
preesc prees kinder kindergarten prejardin|preescolar
iletrado iletrada|analfabeta
posdoc postdoc postdoctoral posdoctoral|posdoctorado
post_doc pos_doc post_doctorado pos_doctorado post_doctoral|posdoctorado
`;

export const educationShortForms: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [shorts = "", words = ""] = row.split("|");
      return shorts.split(" ").map((short) => [short.replaceAll("_", " "), words] as const);
    }),
);

/** Whole values, folded and without signs, that say a level in words of their own: `value, value|what the rules read`. */
const wholeRows = `
high school, high school diploma, high school degree, high school graduate, secondary school diploma|bachiller
bachelor degree, bachelors degree, bachelor s degree, university degree, undergraduate degree, undergraduate|profesional
doctorate, doctorate degree|doctorado
elementary school, primary school, elementary|primaria
preschool, kindergarten|preescolar
transicion, jardin infantil, jardin de ninos, pre jardin, prejardin, grado transicion, parvulos|preescolar
jamas estudie, jamas fui a la escuela, jamas fui al colegio, jamas pude estudiar, jamas asisti a la escuela|sin estudios
jamas asisti al colegio, jamas estudie nada, jamas tuve estudios, iletrado, iletrada, analfabeta total|sin estudios
bas secundaria, bas sec|basica secundaria
graduado de la u, graduada de la u, graduado de una u, graduada de una u, titulo de la u|profesional
graduado de la universidad, graduada de la universidad, me gradue de la u, me gradue de la universidad|profesional
carrera completa, carrera terminada, carrera universitaria terminada, carrera universitaria completa|profesional
diploma de bachiller, diploma bachiller, diploma de bachillerato, grado de bachillerato|bachiller
`;

export const educationPhrases: ReadonlyMap<string, string> = new Map(
  wholeRows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [values = "", words = ""] = row.split("|");
      return values.split(", ").map((value) => [value, words] as const);
    }),
);

/** Words before a level that say nothing of it, and that the rules do not pass over; folded. */
export const educationFrames: ReadonlySet<string> = new Set(
  (
    "yo hice tengo curse realice obtuve alcance maximo maxima alcanzado es mis mi son ya grado graduado graduada recibido " +
    "recibida estudios nivel educativo escolar como de con mas alto soy solo solamente unicamente apenas tan diploma " +
    "titulo certificado la el un una mayor formacion educacion escolaridad termine logre me he gradue titule culmine valide " +
    "finalice conclui complete aprobe recibi saque terminado culminado validado finalizado concluido completado aprobado"
  ).split(" "),
);

/** Words behind a level that say no more than it, in the order of what they end. */
export const educationTails: readonly string[] = [
  "nada mas",
  "no mas",
  "y ya",
  "solamente",
  "unicamente",
  "solo",
  "por ahora",
];

/**
 * Titles of a professional degree, and programmes that lead to nothing else, beside those of the rules; folded, as the value
 * begins.
 */
export const furtherDegrees: readonly string[] = `
trabajo social
comunicacion social
comunicadora
comunicador
zootecnia
medicina veterinaria
instrumentacion quirurgica
instrumentador quirurgico
instrumentadora quirurgica
terapia ocupacional
terapia respiratoria
terapeuta ocupacional
terapeuta respiratorio
terapeuta respiratoria
ciencia politica
ciencias politicas
enfermera profesional
enfermero profesional
enfermera titulada
enfermero titulado
enfermera jefe
enfermero jefe
jefe de enfermeria
publicista
periodista
historiador
historiadora
internacionalista
matematico
matematica pura
estadistica pura
gerontologa
gerontologo
administracion de empresas
administracion empresas
administracion en empresas
administracion publica
administracion financiera
administracion de negocios
administracion hotelera
administracion ambiental
administracion agropecuaria
administracion deportiva
negocios internacionales
relaciones internacionales
finanzas y relaciones internacionales
lenguas modernas
medico veterinario
`
  .trim()
  .split("\n");
