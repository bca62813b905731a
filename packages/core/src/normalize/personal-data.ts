import type { FieldKind } from "../fields/field-kind.ts";
import { fold } from "../fields/text/fold.ts";
import type { Lead } from "../lead.ts";
import { mayLeaveAccount, type Settings } from "../run/settings.ts";

/** Letters of a name's word that tells a person; shorter ones are particles. */
const TELLING_LETTERS_MIN = 3;
const email = /\S@\S/u;
/** A telephone or identity number, however it is grouped. Seven digits: a Colombian landline. */
const number = /\d(?:[ .()+-]{0,2}\d){6,}/u;
/** In an address only a mobile number can be told from street numbers. */
const mobileNumber = /(?<!\d)(?:\+?57 ?)?3\d{2}[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/u;

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
  if (email.test(value) || (kind === "address" ? mobileNumber : number).test(value)) {
    return "value.holds-contact";
  }
  if (kind === "person-name") return undefined;
  const words = new Set(wordsOf(value));
  const namesFound = nameFields(settings).filter((field) =>
    wordsOf(lead[field]).some((word) => words.has(word)),
  );
  return namesFound.length > 1 ? "value.holds-name" : undefined;
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
