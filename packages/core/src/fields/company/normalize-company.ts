import { ask, type FieldContext, type FieldResult, resolved, review } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { repairMojibake } from "../text/repair-mojibake.ts";
import { tidy } from "../text/tidy.ts";
import { companyWords } from "./company-words.ts";
import { knownNames } from "./known-names.ts";
import { keyOf } from "./name-key.ts";
import { type RenderedName, renderName } from "./render-name.ts";
import { splitLegalForms } from "./split-legal-forms.ts";
import { unglueLegalForm } from "./unglue-legal-form.ts";

/**
 * An employer's name: known names in their own spelling, non-employers as one word with a flag, legal forms in ours.
 *
 * A name that no table knows is `resolved` when two things hold. Something says that it is a company: a legal form, a word
 * such as `Panadería` or `Colegio`, an acronym. And no token is in doubt: with five letters or more an unknown token is a
 * word, or an acronym that is read as one, which may be written with one capital, so that Title Case is right for both.
 * Without the first, `luis perez` may be a person and `vendedor` a job; without the second, `nahosan op` may be
 * `Nahosan OP`. Both are `ask`.
 */
export function normalizeCompany(value: string, _context: FieldContext): FieldResult {
  const repaired = repairMojibake(value);
  const text = tidy(repaired);
  const result = knownAsTyped(text) ?? byItsParts(text);
  // Capitals may turn `ã±` into what a second look would take for a broken `ñ`.
  if (repairMojibake(result.value) !== result.value) return review(text, ["company.odd-characters"]);
  return repaired === value ? result : withRepair(result);
}

function withRepair(result: FieldResult): FieldResult {
  return {
    ...result,
    flags: [...result.flags, "company.mojibake"],
    fired: ["company.mojibake", ...result.fired],
  };
}

function knownAsTyped(text: string): FieldResult | undefined {
  const { employers, nonEmployers, nonEmployerWords, unnamed } = knownNames();
  const key = keyOf(text);
  const employer = employers.get(key);
  if (employer !== undefined) return resolved(employer, { fired: ["company.employer"] });
  const none = nonEmployers.get(key);
  if (none !== undefined) return notAnEmployer(none, "company.non-employer");
  if (unnamed.has(key) || (key === "" && text !== "")) return review(text, ["company.unnamed"]);
  const near = key.includes(" ") ? [] : (nonEmployerWords.nearest(key, 1)?.words ?? []);
  const meant = new Set(near.map((word) => nonEmployers.get(word)));
  const [only] = meant;
  return meant.size === 1 && only !== undefined
    ? notAnEmployer(only, "company.non-employer-typo")
    : undefined;
}

function notAnEmployer(name: string, rule: string): FieldResult {
  return resolved(name, { flags: ["company.not-an-employer"], fired: [rule] });
}

function byItsParts(text: string): FieldResult {
  const unglued = unglueLegalForm(text);
  const { name, forms } = splitLegalForms(unglued);
  const fired = [
    ...(unglued === text ? [] : ["company.unglued"]),
    ...(forms.length > 0 ? ["company.legal-form"] : []),
  ];
  if (!/[\p{L}\p{N}]/u.test(name)) {
    return review([name, ...forms].join(" ").trim(), ["company.no-name"], { fired });
  }
  const employer = knownNames().employers.get(keyOf(name));
  if (employer !== undefined && forms.length > 0) {
    return resolved([employer, ...forms].join(" "), { fired: [...fired, "company.employer"] });
  }
  if (forms.length === 0 ? namesNobody(name) : knownNames().unnamed.has(keyOf(name)))
    return review(text, ["company.unnamed"]);

  const rendered = renderName(name);
  const value = [rendered.text, ...forms].join(" ");
  if (rendered.text !== name) fired.push("company.words");
  const flags = doubtsOf(name, forms, rendered);
  return flags.length === 0 ? resolved(value, { fired }) : ask(value, { flags, fired });
}

/** `Ingeniería y Construcciones` may be a name, `empresa de construcción` is none. */
const anyOrganisation = new Set([
  "empresa",
  "empresas",
  "compania",
  "fabrica",
  "tienda",
  "taller",
  "almacen",
  "negocio",
]);

/** Only words that any number of organisations share: `colegio privado`, `empresa de seguridad`. */
function namesNobody(name: string): boolean {
  const words = keyOf(name)
    .split(" ")
    .filter((word) => !companyWords().particles.has(word));
  const [first = ""] = words;
  const telling = words.filter((word) => !companyWords().generic.has(word));
  if (!telling.every((word) => companyWords().organisation.has(word))) return false;
  return telling.length < 2 || (telling.length === 2 && anyOrganisation.has(first));
}

/** `Pensionado Colpensiones` has no employer, `Estudiante Universidad del Valle` neither; but `Hogar Geriátrico` is one. */
function saysNoEmployer(word: string): boolean {
  return knownNames().nonEmployers.has(word) && !companyWords().organisation.has(word) && word !== "hogar";
}

function doubtsOf(name: string, forms: readonly string[], rendered: RenderedName): string[] {
  const doubts: string[] = [...rendered.doubts];
  if (forms.length > 0) return doubts;
  const [first = ""] = keyOf(name).split(" ");
  if (companyWords().jobs.has(first)) doubts.push("company.maybe-occupation");
  else if (saysNoEmployer(first)) doubts.push("company.maybe-not-an-employer");
  else if (!rendered.isOrganisation) doubts.push("company.unknown-name");
  if (!name.includes(" ") && knownNames().employerWords.nearest(fold(name), 1) !== undefined)
    doubts.push("company.maybe-typo");
  return [...new Set(doubts)];
}
