/** The one scale of education levels, lowest first. */
const scale = [
  "Sin estudios",
  "Preescolar",
  "Primaria",
  "Básica Secundaria",
  "Bachiller",
  "Técnico Laboral",
  "Técnico",
  "Técnico Profesional",
  "Tecnólogo",
  "Profesional",
  "Especialización",
  "Maestría",
  "Doctorado",
] as const;

export type LevelName = (typeof scale)[number];

/** The levels by rank. */
export const levels: ReadonlyArray<{ name: string }> = scale.map((name) => ({ name }));

export function rankOf(level: LevelName): number {
  return scale.indexOf(level);
}
