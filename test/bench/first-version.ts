import { hashText } from "@lead-normalizer/core/normalize/source-hash.ts";

import { addCalls, type Calls, noCalls, tokensOf } from "./count-tokens.ts";

/**
 * A prompt of the kind that the first version sent: rules for seven fields, and an example. Its own is not at hand, so the
 * words are ours, and its size is an assumption.
 */
export const FIRST_VERSION_PROMPT = `Eres un experto en calidad de datos de personas en Colombia. Vas a recibir un objeto JSON cuya clave es el identificador de un registro y cuyo valor es un objeto con siete campos escritos a mano en un formulario. Normaliza cada campo y devuelve un objeto JSON con la misma clave y los mismos siete campos, con sus valores normalizados.

Reglas por campo:

1. nombres: escribe cada nombre con mayúscula inicial y el resto en minúscula. Elimina espacios sobrantes y caracteres que no sean letras. No inventes nombres ni cambies su orden.
2. apellidos: las mismas reglas de los nombres. Las partículas "de", "del", "la", "las" y "los" van en minúscula cuando están en medio.
3. direccion: usa las abreviaturas "Cra.", "Cl.", "Av.", "Dg.", "Tv." y "Apto.". Pon el signo "#" antes del número de la placa y un guion con espacios entre sus dos partes. Conserva torres, bloques, barrios y veredas. Ejemplo: "cra 15 no 100 25" se escribe "Cra. 15 # 100 - 25".
4. ciudad: usa el nombre oficial del municipio colombiano, con tildes. "bogota", "bta" y "bogotá dc" son "Bogotá D.C."; "medallo" es "Medellín". Si el texto trae también el departamento, quítalo.
5. nivelEducativo: usa solo uno de estos valores: Primaria, Bachiller, Técnico, Tecnólogo, Profesional, Especialización, Maestría, Doctorado. "bachillerato" y "secundaria" son Bachiller; "universitario" y "pregrado" son Profesional.
6. ocupacionActual: escribe la ocupación completa, sin abreviaturas, con mayúscula inicial en cada palabra importante. "ing sistemas" es "Ingeniero de Sistemas"; "aux contable" es "Auxiliar Contable".
7. empresa: escribe el nombre oficial de la empresa o institución. Las siglas van en mayúscula y las formas jurídicas así: "S.A.S.", "S.A.", "Ltda.". "sena" es "SENA".

Si un campo viene vacío, devuélvelo vacío. No agregues campos, comentarios ni explicaciones. Responde únicamente con el objeto JSON, con esta forma:

{
  "3f2b8c1e-5a7d-4e90-b6a1-0c9d8e7f6a54": {
    "nombres": "Juan Carlos",
    "apellidos": "Pérez Gómez",
    "direccion": "Cra. 15 # 100 - 25",
    "ciudad": "Bogotá D.C.",
    "nivelEducativo": "Profesional",
    "ocupacionActual": "Ingeniero de Sistemas",
    "empresa": "SENA"
  }
}`;

type Values = Readonly<Record<string, unknown>>;

/**
 * What the first version's method takes: one call for each lead, whatever of it is open, with a prompt of so many bytes, all
 * fields as indented JSON under a uuid, and the same back with the values normalised.
 */
export function countFirstVersion(
  leads: readonly { leadId: string; typed: Values; normalized: Values }[],
  promptBytes: number,
): Calls {
  return leads.reduce(
    (sum, { leadId, typed, normalized }) =>
      addCalls(sum, {
        calls: 1,
        inputTokens: tokensOf(asIndentedJson(leadId, typed), promptBytes),
        outputTokens: tokensOf(asIndentedJson(leadId, normalized)),
      }),
    noCalls,
  );
}

function asIndentedJson(leadId: string, values: Values): string {
  return JSON.stringify({ [uuidOf(leadId)]: values }, null, 2);
}

/** The same id for the same lead, as long as a uuid. */
function uuidOf(leadId: string): string {
  return hashText(leadId, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
