import type { QuestionKind } from "./question.ts";

/** What nobody typed, by kind: words, and digits. */
const inventions: Record<QuestionKind, { words: string; digits: string }> = {
  "person-name": { words: " de la Cruz", digits: " 2" },
  address: { words: ", Barrio La Esperanza", digits: ", Apto. 502" },
  city: { words: ", Cundinamarca", digits: " 110111" },
  education: { words: " en Gestión Ambiental", digits: " 2019" },
  occupation: { words: " Senior de Proyectos", digits: " 360" },
  company: { words: " de Colombia", digits: " 24" },
};

/** The text with words and digits that nobody typed, in turn both, words alone, digits alone. */
export function inventMore(kind: QuestionKind, text: string, turn: number): string {
  const { words, digits } = inventions[kind];
  return text + [words + digits, words, digits][turn % 3]!;
}

const wrappings: readonly ((text: string) => string)[] = [
  (text) => `<b>${text}</b>`,
  (text) => `**${text}**`,
  (text) => JSON.stringify({ respuesta: text }),
  (text) => `Respuesta:\n${text}\n`,
  (text) => `\u0007${text}\u001B[0m\u0000`,
  (text) => `\`${text}\``,
  (text) => `\u202E${text}\u200B`,
];

/** The text in HTML, Markdown, JSON, lines, control characters, code marks or invisible characters, by turns. */
export function markUp(text: string, turn: number): string {
  return wrappings[turn % wrappings.length]!(text);
}
