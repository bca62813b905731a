import type { FieldKind, FieldResult } from "@lead-normalizer/core/fields/field-kind.ts";
import { normalizeField } from "@lead-normalizer/core/fields/normalize-field.ts";

import { fixtureRows } from "./fixture-rows.ts";
import { type AddressRow, scoreAddress } from "./score-address.ts";
import { type CityRow, scoreCity } from "./score-city.ts";
import { type LegalFormRow, scoreLegalForms } from "./score-company.ts";
import { type EducationRow, scoreEducation } from "./score-education.ts";
import { type OccupationRow, scoreOccupation } from "./score-occupation.ts";
import { type PersonNameRow, scorePersonName } from "./score-person-name.ts";
import { type NoisyRow, scoreNoisyRows } from "./score-rows.ts";

/** How the rules did on a labelled set. */
export interface RuleScore {
  right: number;
  total: number;
  /** Of the misses those that the rules resolved: what nobody would have looked at. Undefined = the set does not tell. */
  wrong?: number;
  misses: readonly object[];
}

/** The rules on the development cases and on our two noisier sets, by set. */
export function ruleScores(): Record<string, RuleScore> {
  const addresses = ["geographicol", "otros", "snies_componentes", "snies_no_grid"].flatMap((name) =>
    devCases<AddressRow>(`direccion.${name}`),
  );
  const { grid, doNoHarm, digits, equiv, reject } = scoreAddress(addresses, (value) =>
    rules("address", value),
  );
  const cities = [...devCases<CityRow>("ciudad"), ...devCases<CityRow>("departamento")];
  return {
    "address: grid, parts": grid,
    "address: do no harm": doNoHarm,
    "address: cadastre, digits": digits,
    "address: same address": equiv,
    "address: rejects": reject,
    city: scoreCity(cities, (value) => rules("city", value)),
    "person-name": scorePersonName(devCases<PersonNameRow>("nombres"), (value, { field }) =>
      rules("person-name", value, field),
    ),
    education: scoreEducation(devCases<EducationRow>("educacion"), (value) => rules("education", value)),
    occupation: scoreOccupation(devCases<OccupationRow>("ocupacion"), (value) => rules("occupation", value)),
    "occupation: noisy set": scoreNoisyRows(fixtureRows<NoisyRow>("noisy-occupations"), (value) =>
      rules("occupation", value),
    ),
    "company: legal forms": scoreLegalForms(devCases<LegalFormRow>("empresa.sufijo"), (value) =>
      rules("company", value),
    ),
    "company: noisy set": scoreNoisyRows(fixtureRows<NoisyRow>("noisy-companies"), (value) =>
      rules("company", value),
    ),
  };
}

function rules(kind: FieldKind, value: string, field: string = kind): FieldResult {
  return normalizeField(kind, value, { field });
}

/** The rows of a file of development cases. */
export function devCases<Row>(name: string): Row[] {
  return fixtureRows<Row>(`dev-cases/${name}`);
}
