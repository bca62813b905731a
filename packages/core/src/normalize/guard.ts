import { levels } from "../fields/education/levels.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { tidy } from "../fields/text/tidy.ts";
import { hasEvidence, keepsWords } from "./evidence.ts";

export type Verdict = { ok: true; text: string } | { ok: false; code: string };

/**
 * Compares a model's answer with the very value that it is about. What passes has evidence in the input, word by word;
 * every digit group stands in order; names keep their letters, addresses their words; nothing but text. What fails is
 * never stored as a value.
 */
export function guardAnswer(kind: FieldKind, value: string, answer: string): Verdict {
  const text = tidy(answer);
  const fail = (code: string): Verdict => ({ ok: false, code: `guard.${code}` });
  if (text === "" || text !== answer.trim().normalize("NFC")) return fail("characters");
  if (text.length > 2 * value.length + 40) return fail("length");
  if (/[<>{}[\]`\\|]|https?:/u.test(text)) return fail("markup");
  if (kind === "education" && !levels.some((level) => level.name === text)) return fail("not-on-scale");
  if (digitGroups(text) !== digitGroups(value)) return fail("digits");
  if (!hasEvidence(kind, text, value)) return fail("no-evidence");
  if ((kind === "address" || kind === "person-name") && !keepsWords(kind, text, value))
    return fail("word-lost");
  if (kind === "person-name" && lettersOf(text) !== lettersOf(value)) return fail("letters");
  return { ok: true, text };
}

function digitGroups(text: string): string {
  return (text.match(/\d+/g) ?? []).join(" ");
}

function lettersOf(text: string): string {
  return (text.normalize("NFC").toLowerCase().match(/\p{L}/gu) ?? []).join("");
}
