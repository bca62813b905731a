import { rankOf } from "./levels.ts";

/**
 * Words that say that a level was not, or not yet, reached; folded. They count wherever they stand. `Magíster (c)` is a
 * candidate.
 */
export const unfinishedWords = wordSet(`
  c actualmente ano anos aplazada aplazado aprendiz aspirante candidata candidato casi ciclo ciclos
  cursa cursando curse culminando culminar doctoranda doctorando egresada egresado estudia
  estudiando estudiante estudio falta faltan faltando futura futuro homologando graduarme
  graduarse hasta incompleta incompletas incompleto incompletos inconclusa inconcluso iniciando
  interrumpida interrumpido maestrante pasante pendiente practicante pronto proxima proximo
  retirada retirado sem semestre semestres suspendida suspendido terminando terminar tesis tesista
  trunca trunco trimestre ultimo validando cuatrimestre bimestre
`);

/** Words that say the same after `en`, at the end: `abogada en formación`, `maestría en curso`. */
export const unfinishedStates = wordSet(`
  formacion curso proceso practica practicas tramite desarrollo pausa
`);

export const negations = wordSet(`
  no sin nunca ni ningun ninguna ninguno
`);

/** Words that say that a level was reached, as every answer does. */
export const completionWords = wordSet(`
  completa completas completo completos culminada culminado finalizada finalizado concluida
  concluido termine terminada terminado graduada graduado titulada titulado aprobada aprobado validada
  validado
`);

/** Words that stand before a level. */
export const fillers = wordSet(`
  educacion formacion ensenanza nivel estudios titulo grado carrera academica academico
  escolaridad soy tengo mi el la un una de del en con como
`);

/** Words after which the name of a programme follows. */
export const programmeMarkers = wordSet(`
  en de del para sobre area
`);

/** Words with which the name of an institution begins. */
export const institutionWords = wordSet(`
  universidad institucion politecnico corporacion fundacion instituto escuela colegio liceo
  academia facultad sena
`);

/** Words that are a spelling away from those of a level, and mean something else. */
export const otherWords = wordSet(`
  agronomia cursada cursado primera profesion tecnicas tecnologias tecnologicas teologo terminal
`);

/** The classes of school that mean having finished a level of it, as they may follow its name (`Básica Secundaria (6-9)`). */
export const finalGrades: ReadonlyMap<number, readonly string[]> = new Map([
  [rankOf("Primaria"), ["1 5", "1 a 5", "primero quinto", "primero a quinto", "5", "quinto"]],
  [rankOf("Básica Secundaria"), ["6 9", "6 a 9", "sexto noveno", "sexto a noveno", "9", "noveno"]],
  [
    rankOf("Bachiller"),
    [
      "10 13",
      "10 a 13",
      "decimo 13",
      "10 11",
      "10 a 11",
      "decimo undecimo",
      "6 11",
      "11",
      "once",
      "undecimo",
    ],
  ],
]);

/** `9°` is read as `noveno`. */
export const ordinals: readonly string[] =
  "cero primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo".split(" ");

/** Semesters, mostly. */
export const romanNumerals = wordSet(`
  ii iii iv vi vii viii ix xi xii
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
