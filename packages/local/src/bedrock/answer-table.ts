import { fold } from "@lead-normalizer/core/fields/text/fold.ts";
import type { Question, QuestionKind } from "./question.ts";

/** An answer in the product's reply format: the question's index, and the value or null for “I do not know”. */
export type Answer = [index: number, value: string | null];

/**
 * All that the simulator knows, by folded input. It is no language model: these lines were written by hand from values that
 * people type and rules do not settle, and they only add accents, case, expansions and a lost preposition.
 */
export const ANSWER_TABLE: Record<QuestionKind, Record<string, string>> = {
  // Names keep the letters that were typed, so there is nothing that a table could add.
  "person-name": {},
  address: {
    "antigua estacion del ferocarril": "Antigua Estación del Ferrocarril",
    "autopista a piedecuesta km. 7": "Autop. a Piedecuesta Km 7",
    "autopista norte km 14": "Autop. Norte Km 14",
    "avenida circunvalar, barrio porvenir": "Av. Circunvalar, Barrio Porvenir",
    "carretera troncal occidente via corozal": "Carretera Troncal Occidente Vía Corozal",
    "ciudad universitaria-malaga": "Ciudad Universitaria - Málaga",
    "corregimiento de pance": "Corregimiento de Pance",
    "km 5 via la calera": "Km 5 Vía La Calera",
    "km 7. via las palmas": "Km 7 Vía Las Palmas",
    "manzana 4 casa 12 barrio la paz": "Manzana 4 Casa 12 Barrio La Paz",
    "vereda el salitre": "Vereda El Salitre",
    "vereda periconegro": "Vereda Periconegro",
    "vereda san jose finca la esperanza": "Vereda San José Finca La Esperanza",
  },
  city: {
    "bogota dc": "Bogotá D.C.",
    "bogota distrito capital": "Bogotá D.C.",
    facata: "Facatativá",
    fusa: "Fusagasugá",
    manizalez: "Manizales",
    medallo: "Medellín",
  },
  education: {
    bachiler: "Bachiller",
    "esp. gerencia de proyectos": "Especialización",
    // The degree counts, not the level that she teaches.
    "licenciada en preescolar": "Profesional",
    "maestria en educ": "Maestría",
    profecional: "Profesional",
    tegnologo: "Tecnólogo",
  },
  occupation: {
    "asesor call center": "Asesor de Call Center",
    "aux bodega": "Auxiliar de Bodega",
    "aux contable": "Auxiliar Contable",
    "aux de bodega": "Auxiliar de Bodega",
    "aux enfermeria": "Auxiliar de Enfermería",
    "coord sst": "Coordinador de SST",
    dra: "Doctora",
    "gte comercial": "Gerente Comercial",
    "ing civil": "Ingeniero Civil",
    "ing sistemas": "Ingeniero de Sistemas",
    "ing. sistemas": "Ingeniero de Sistemas",
    "jefe rrhh": "Jefe de Recursos Humanos",
    "operaria maquina plana": "Operaria de Máquina Plana",
    "vendedora almacen": "Vendedora de Almacén",
  },
  company: {
    "cmx s.a.s.": "CMX S.A.S.",
    "contento bps s.a.": "Contento BPS S.A.",
    "data tools sa": "Data Tools S.A.",
    "eys soluciones empresariales it sas": "EYS Soluciones Empresariales IT S.A.S.",
    "ge healthcare colombia s.a.s": "GE Healthcare Colombia S.A.S.",
    "hvr s.a.s": "HVR S.A.S.",
    "nahosan op sas": "Nahosan OP S.A.S.",
    "sancus zfs sas": "Sancus ZFS S.A.S.",
    "ultra air sas": "Ultra Air S.A.S.",
  },
};

// Maps, because an object answers for `constructor`, which people type as an occupation. Each answer also answers itself, so
// that a value which is already right is not unknown.
const answersByKind = new Map(
  Object.entries(ANSWER_TABLE).map(([kind, answers]) => [
    kind,
    new Map([
      ...Object.values(answers).map((answer) => [fold(answer), answer] as const),
      ...Object.entries(answers),
    ]),
  ]),
);

/** Answers from the table alone; what the table does not know is answered null. */
export function answerQuestion({ index, kind, value }: Question): Answer {
  return [index, answersByKind.get(kind)?.get(fold(value)) ?? null];
}
