import type { FieldKind } from "../fields/field-kind.ts";
import { fold } from "../fields/text/fold.ts";
import type { Lead } from "../lead.ts";
import { mayLeaveAccount, type Settings } from "../run/settings.ts";

/** Letters of a name's word that tells a person; shorter ones are particles. */
const TELLING_LETTERS_MIN = 3;
const email = /\S\s*@\s*\S/u;
/** A telephone or identity number, however it is grouped. Seven digits: a Colombian landline. */
const number = /\p{Nd}(?:[^\p{L}\p{N}]{0,3}\p{Nd}){6,}/u;
/** In an address only these can be told from street numbers: a mobile number, and a number that is called one. */
const mobileNumber = /(?<!\p{Nd})3\p{Nd}{2}(?:[^\p{L}\p{N}]{0,3}\p{Nd}){7}(?!\p{Nd})/u;
const calledNumber =
  /\b(?:cel|celular|tel|telefono|movil|whatsapp|wsp|cc|cedula|nit)\b[^\p{L}\p{N}]{0,4}\p{Nd}(?:[^\p{L}\p{N}]{0,3}\p{Nd}){6,}/u;

/**
 * What of a person stands in a value where it does not belong, so that no model is asked about it: someone who typed their
 * own name as their company, or a telephone number as their city. Undefined = nothing that can be told.
 */
export function personalDataIn(
  value: string,
  kind: FieldKind,
  lead: Lead,
  settings: Settings,
): "value.holds-contact" | "value.holds-name" | undefined {
  if (email.test(value) || holdsNumber(value, kind)) return "value.holds-contact";
  if (kind === "person-name") return undefined;
  const words = new Set(wordsOf(value));
  const found = nameFields(settings).map((field) => wordsOf(lead[field]).filter((word) => words.has(word)));
  const fieldsFound = found.filter((ofField) => ofField.length > 0).length;
  // A first name and a surname; where both stand in one field, two words of it.
  const isName = found.length === 1 ? (found[0]?.length ?? 0) > 1 : fieldsFound > 1;
  return isName ? "value.holds-name" : undefined;
}

function holdsNumber(value: string, kind: FieldKind): boolean {
  if (kind !== "address") return number.test(value);
  return mobileNumber.test(value) || calledNumber.test(fold(value));
}

/** The fields with names that must not leave the account. */
function nameFields(settings: Settings): string[] {
  return Object.entries(settings.fieldKinds)
    .filter(([field, kind]) => kind === "person-name" && !mayLeaveAccount(settings, field))
    .map(([field]) => field);
}

function wordsOf(value: unknown): string[] {
  if (typeof value !== "string") return [];
  return fold(value)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= TELLING_LETTERS_MIN);
}
