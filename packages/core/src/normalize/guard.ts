import type { FieldKind } from "../fields/field-kind.ts";
import { repairMojibake } from "../fields/text/repair-mojibake.ts";
import { tidy } from "../fields/text/tidy.ts";
import { compareByRules } from "./guard/compare-by-rules.ts";
import { checkAddress } from "./guard/check-address.ts";
import { checkCity } from "./guard/check-city.ts";
import { checkCompany } from "./guard/check-company.ts";
import { checkEducation } from "./guard/check-education.ts";
import { checkOccupation } from "./guard/check-occupation.ts";
import { checkPersonName } from "./guard/check-person-name.ts";
import { checkText, digitGroupsOf } from "./guard/check-text.ts";
import { spellRanks } from "./guard/rank-ordinals.ts";
import { givesOrder } from "./instruction-like.ts";

export type Verdict = { ok: true; text: string } | { ok: false; code: string };

/** Why an answer is none to this input, without its prefix; undefined: it is. Both are tidy. */
type Check = (source: string, text: string) => string | undefined;

const checks: Record<FieldKind, Check> = {
  "person-name": checkPersonName,
  address: checkAddress,
  city: checkCity,
  education: checkEducation,
  occupation: checkOccupation,
  company: checkCompany,
};

/**
 * Compares a model's answer with the very value that it is about, both ways: the answer has nothing that the value does not
 * hold or the tables do not say for it, and what the value tells is not lost. What passes is plain text in composed form
 * with single spaces, with the digits of the value in their order, but for the ordinal of a military rank, which may be
 * in words (`Cabo Primero`); of a closed set (city, education) it has none. What fails is never stored as a value. Pure and
 * total; its time is bounded, since a value longer than a question fails.
 *
 * Codes: `guard.characters`, `guard.length`, `guard.markup`, `guard.digits` of any kind; `guard.no-evidence` (a word or
 * place comes from elsewhere), `guard.word-lost`, `guard.letters` (of a name), `guard.legal-form`,
 * `guard.sign-moved` (the number sign of an address), `guard.n-lost` (an ñ),
 * `guard.not-on-scale`, `guard.not-a-municipality`, `guard.shared-name` (only a department would tell),
 * `guard.contradiction`, `guard.open` (nobody can know from the value), `guard.instruction` (the value speaks to the model).
 */
export function guardAnswer(kind: FieldKind, value: string, answer: string): Verdict {
  const text = answer.replace(/^ +| +$/g, "").normalize("NFC");
  const source = tidy(repairMojibake(value));
  const fault = checkText(source, text) ?? findFault(kind, source, text);
  return fault === undefined ? { ok: true, text } : { ok: false, code: `guard.${fault}` };
}

function findFault(kind: FieldKind, source: string, text: string): string | undefined {
  if (kind === "city" || kind === "education") return checks[kind](source, text);
  if (givesOrder(source)) return "instruction";
  if (digitGroupsOf(source) !== digitGroupsOf(text)) {
    const spelled = kind === "occupation" ? spellRanks(source) : source;
    return spelled === source ? "digits" : findFault(kind, spelled, text);
  }
  if (joinsDigits(source, text)) return "digits";
  if (countOf("ñ", source) > countOf("ñ", text)) return "n-lost";
  if (compareByRules(kind, source, text) === "agree" && kind !== "person-name") return undefined;
  return checks[kind](source, text);
}

/** True when two groups of digits of the value became one number (`1 5` → `1.5`). */
function joinsDigits(source: string, text: string): boolean {
  const numbers = (text.match(/\d+[.,]\d+/g) ?? []).map((number) => number.replace(",", "."));
  return numbers.some((number) => !source.replaceAll(",", ".").includes(number));
}

function countOf(letter: string, text: string): number {
  return text.toLowerCase().split(letter).length;
}
