import type { FieldRules } from "../../packages/core/src/fields/field-kind.ts";
import { fold } from "../../packages/core/src/fields/text/fold.ts";
import { type Score, scoreRows } from "./score-rows.ts";

/** A row of the development cases for education levels; `scale` names whose labels the expected ones are. */
export interface EducationRow {
  id: string;
  field: string;
  kind: string;
  scale: string;
  input: string;
  /** `null`: that scale has no such level. */
  expected: string | null;
}

/** Levels of our scale for the labels of others (folded). A label that is coarser than our scale stands for several. */
const levelsByLabel: Readonly<Record<string, readonly string[]>> = {
  ninguna: ["Sin estudios"],
  ninguno: ["Sin estudios"],
  "sin estudios": ["Sin estudios"],
  preescolar: ["Preescolar"],
  primaria: ["Primaria"],
  "basica primaria": ["Primaria"],
  "basica secundaria": ["Básica Secundaria"],
  media: ["Bachiller"],
  bachiller: ["Bachiller"],
  bachillerato: ["Bachiller"],
  tecnico: ["Técnico Laboral", "Técnico", "Técnico Profesional"],
  tecnica: ["Técnico Laboral", "Técnico", "Técnico Profesional"],
  "tecnico laboral": ["Técnico Laboral"],
  "tecnica laboral": ["Técnico Laboral"],
  "tecnico profesional": ["Técnico Profesional"],
  "tecnica profesional": ["Técnico Profesional"],
  "formacion tecnica profesional": ["Técnico Profesional"],
  tecnologo: ["Tecnólogo"],
  tecnologia: ["Tecnólogo"],
  tecnologica: ["Tecnólogo"],
  profesional: ["Profesional"],
  pregrado: ["Profesional"],
  universitario: ["Profesional"],
  universitaria: ["Profesional"],
  "universitario/profesional": ["Profesional"],
  "educacion superior": ["Profesional"],
  especializacion: ["Especialización"],
  especialista: ["Especialización"],
  maestria: ["Maestría"],
  magister: ["Maestría"],
  doctorado: ["Doctorado"],
};

/** Other scales put these where ours says that nobody can know. */
const notScored = new Set(["secundaria", "posgrado", "postgrado", "bachiller tecnico"]);

/**
 * Right when the value is resolved to the level of the label. Where a scale has no such level, right is what is not
 * resolved, or `Sin estudios`. An unknown label is a miss: the table above wants a line.
 */
export function scoreEducation(rows: readonly EducationRow[], normalize: FieldRules): Score {
  const scored = rows.filter((row) => row.kind === "pair" && !notScored.has(fold(row.input)));
  return scoreRows(scored, (row) => {
    const { value, status } = normalize(row.input, { field: row.field });
    const wanted = row.expected === null ? ["Sin estudios"] : (levelsByLabel[fold(row.expected)] ?? []);
    const isRight = status === "resolved" ? wanted.includes(value) : row.expected === null;
    const expected = wanted.join(" | ") || `unknown label ${row.expected}`;
    return { isRight, expected, got: `${value} (${status})` };
  });
}
