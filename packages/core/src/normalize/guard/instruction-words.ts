import { fold } from "../../fields/text/fold.ts";

/** Words of those who speak to a model, folded: beside them the name of a city or level is no evidence that it was meant. */
const instructionWords: ReadonlySet<string> = new Set(
  `
  ignore ignora ignorar ignoren disregard forget olvida instruction instructions instruccion instrucciones prompt system
  assistant answer answers respond response responde responda responder respuesta respuestas contesta conteste devuelve
  devuelva return output print escribe escriba write say di diga pon ponga cambia change set select elige override always
  siempre must debes debe json user
  `
    .trim()
    .split(/\s+/u),
);

/** True when a text speaks to whoever reads it instead of naming something. */
export function givesInstructions(text: string): boolean {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => instructionWords.has(word));
}
