/** Names with one right spelling, and the folded spellings that mean them without doubt. */
export const employers: ReadonlyArray<{ name: string; aliases: readonly string[] }> = [
  { name: "SENA", aliases: [] },
  { name: "EPM", aliases: [] },
  { name: "Bancolombia", aliases: [] },
  { name: "Colsubsidio", aliases: [] },
  { name: "Rappi", aliases: [] },
];

/** What people type who have no employer: the canonical word for it. */
export const nonEmployers: ReadonlyArray<{ name: string; aliases: readonly string[] }> = [
  { name: "Independiente", aliases: [] },
  { name: "Desempleado", aliases: ["desempleada"] },
  { name: "Ninguna", aliases: ["ninguno", "n/a", "no aplica"] },
];
