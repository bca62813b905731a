import { fold } from "../fields/text/fold.ts";

/** Words that speak to a model, and marks that speak to a parser. Data about people has neither. */
const spoken =
  /\b(ignor[ae]\w*|instruccion\w*|instruction\w*|prompts?|respond[ae]\w*|respuestas?|contest[ae]\w*|escrib[ae]|devuelv[ae]\w*|olvid[ae]\w*|obedec\w*|assistant|previous|answers?|respond|instead|indices?|preguntas?|questions?|json|null|you are|eres un\w*|act as|actua como|traduce|translate)\b/u;
const marked = /[[\]{}<>`|\\=]|"\s*:|:\s*"|https?:|\$\{|--|\/\*/u;

/**
 * True for a value that may be meant for the model, not for us. Such a value is asked alone, so that no other value's
 * answer can depend on it. Being wrong costs one call, never an answer.
 */
export function looksLikeInstruction(value: string): boolean {
  return marked.test(value) || spoken.test(fold(value));
}
