import { normalizeAddress } from "./address/normalize-address.ts";
import { normalizeCity } from "./city/normalize-city.ts";
import { normalizeCompany } from "./company/normalize-company.ts";
import { normalizeEducation } from "./education/normalize-education.ts";
import {
  type FieldContext,
  type FieldKind,
  type FieldResult,
  type FieldRules,
  review,
} from "./field-kind.ts";
import { normalizeOccupation } from "./occupation/normalize-occupation.ts";
import { normalizePersonName } from "./person-name/normalize-person-name.ts";

const rules: Record<FieldKind, FieldRules> = {
  "person-name": normalizePersonName,
  address: normalizeAddress,
  city: normalizeCity,
  education: normalizeEducation,
  occupation: normalizeOccupation,
  company: normalizeCompany,
};

const legible = /[\p{L}\p{N}]/u;

/**
 * What the rules say about one value of a kind. Pure, never throws, and its own output comes out unchanged.
 * A value without a single letter or digit is for review, whatever its kind.
 */
export function normalizeField(kind: FieldKind, value: string, context: FieldContext): FieldResult {
  const result = rules[kind](value, context);
  return legible.test(result.value) ? result : review(result.value, ["value.nothing-legible"]);
}
