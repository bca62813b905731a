/** The one scale of education levels, lowest first, and what people type that means exactly that level (folded). */
export const levels: ReadonlyArray<{ name: string; aliases: readonly string[] }> = [
  { name: "Sin estudios", aliases: ["sin estudio"] },
  { name: "Preescolar", aliases: [] },
  { name: "Primaria", aliases: ["basica primaria"] },
  { name: "Básica Secundaria", aliases: [] },
  {
    name: "Bachiller",
    aliases: ["bachillerato", "bachiller academico", "bachiller tecnico", "media vocacional"],
  },
  { name: "Técnico Laboral", aliases: ["tecnico laboral por competencias"] },
  { name: "Técnico", aliases: ["tecnica"] },
  { name: "Técnico Profesional", aliases: ["tecnica profesional"] },
  { name: "Tecnólogo", aliases: ["tecnologa", "tecnologo en sistemas - sena"] },
  {
    name: "Profesional",
    aliases: ["profesional universitario", "universitario", "universitaria", "pregrado"],
  },
  { name: "Especialización", aliases: ["especialista"] },
  { name: "Maestría", aliases: ["magister", "mba"] },
  { name: "Doctorado", aliases: ["phd"] },
];
