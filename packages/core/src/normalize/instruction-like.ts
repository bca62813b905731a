import { fold } from "../fields/text/fold.ts";

const anyOf = (forms: string): string => `(?:${forms.trim().split(/\s+/u).join("|")})`;

/** What tells whoever reads to do something, folded; `_` is a space. None is a job, a place, a firm or a level. */
const orders = anyOf(`
  ignor[ae]n? ignorar ignoriere\\w* disregard forget olvid[ae](?:te|n|r)? obedec\\w* obedez\\w* responda?n? respond[ae](?:me|n|r)?
  contest[ae](?:me|n|r)? antworte devuelv[ae]\\w* escrib[ae]n? escribas escribeme repit[ae] traduc[ae] traduzca
  translate decodific[ae] decode normaliz[ae] normalize actualice borr[ae] elimin[ae] reemplaz[ae] sustituy[ae] pretend
  pon ponga diga marque registre registrar guarde guardar cambi[ae] corrige corrija corregir elij[ae] elige escoja coloque
  anote
  you_are you_must act_as eres_un\\w* actua_como finge_ser por_favor please usted_decide nota_para nota_al
  en_este_campo el_campo los_otros_leads debe_(?:ser|decir|quedar) instrucciones_anteriores previous_instructions
  (?:valor|dato)_(?:normalizado|correcto|es) system_prompt
`).replaceAll("_", " ");

/** What is only spoken of where questions are asked, and programs run; names of firms and jobs have some of it. */
const talk = anyOf(`
  instruccion(?:es)? instructions? prompts? respuestas? answers? preguntas? questions? indices? json null undefined previous
  instead override base64 rot13 opcion_\\d assistant
`).replaceAll("_", " ");

const wholeWords = (forms: string): RegExp => new RegExp(`(?<![a-z0-9])${forms}(?![a-z0-9])`, "u");
const ordering = wholeWords(orders);
const talking = wholeWords(talk);

/** Marks that speak to a parser, and the names of roles and fields before what they are said to say. */
const marked =
  /[[\]{}<>`|\\=]|"\s*[:,]|:\s*"|https?:|javascript:|\$[({]|&&|--|\/\*|(?<![a-z])(?:system|sistema|user|human|assistant|asistente|valor|nota|indice) ?\d*:/u;
/** The same without what people type as well (`Cali | Valle`). */
const markedForParser = /[[\]{}<>`\\]|https?:|\$[({]|\/\*|(?<![a-z])(?:system|user|human|assistant) ?:/u;

/**
 * True for a value that may be meant for the model, not for us. Such a value is asked alone, so that no other value's
 * answer can depend on it, and no city or level of education is taken from it. Being wrong costs one call, and at most one
 * value that stays as it is.
 */
export function looksLikeInstruction(value: string): boolean {
  const folded = fold(value);
  return marked.test(folded) || ordering.test(folded) || talking.test(folded);
}

/** True only where a value certainly gives an order; a firm may be called `Respuestas`, a job `Prompt Engineer`. */
export function givesOrder(value: string): boolean {
  const folded = fold(value);
  return markedForParser.test(folded) || ordering.test(folded);
}
