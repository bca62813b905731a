import { createHash } from "node:crypto";
import { fold } from "@lead-normalizer/core/fields/text/fold.ts";
import { answerQuestion } from "./answer-table.ts";
import type { Question, QuestionKind } from "./question.ts";

/**
 * What could be the answer to another question of the kind. The levels that most people have are missing: they could be
 * right by chance.
 */
const plausible: Record<QuestionKind, readonly string[]> = {
  "person-name": ["María Fernanda", "Carlos Andrés", "Luz Marina", "Jorge Iván", "Gómez Ríos", "Pardo Uribe"],
  address: ["Cra. 15 # 100 - 25", "Cl. 26 Sur # 13A - 45", "Vereda La Esperanza", "Av. Boyacá # 72 - 10"],
  city: ["Medellín", "Barranquilla", "Ibagué", "Villavicencio", "Pereira", "Santa Marta", "Pasto"],
  education: ["Primaria", "Técnico Laboral", "Tecnólogo", "Especialización", "Maestría", "Doctorado"],
  occupation: ["Contadora Pública", "Conductor de Bus", "Abogado", "Electricista", "Vigilante", "Cocinera"],
  company: [
    "Panadería El Trigal Ltda.",
    "Transportes Andinos S.A.",
    "Hotel Mirador S.A.S.",
    "Ferretería Quindío S.A.S.",
    "Clínica Santa Lucía E.S.E.",
  ],
};

/**
 * A wrong answer of the right kind, always the same one to the same question: another city, level, name, occupation or
 * company, and an address with another number. It shares no beginning of a word with the value.
 */
export function lieAbout({ index, kind, value }: Question): string {
  const truth = answerQuestion({ index, kind, value })[1] ?? value;
  const draw = drawNumber(`${kind}:${fold(value)}`);
  if (kind === "address" && /\d/u.test(truth)) return changeLastDigit(truth, 1 + (draw % 9));
  const choices = plausible[kind];
  const inTurn = choices.map((_, at) => choices[(draw + at) % choices.length]!);
  return inTurn.find((choice) => !resembles(choice, `${value} ${truth}`)) ?? inTurn[0]!;
}

function changeLastDigit(text: string, by: number): string {
  const at = text.search(/\d(?=\D*$)/u);
  return text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);
}

function resembles(choice: string, text: string): boolean {
  const folded = fold(text);
  return fold(choice)
    .split(/[^a-z]+/u)
    .some((word) => word.length > 3 && folded.includes(word.slice(0, 4)));
}

function drawNumber(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}
