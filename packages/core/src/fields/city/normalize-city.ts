import { ask, type FieldContext, type FieldResult, resolved, review } from "../field-kind.ts";
import { tidy } from "../text/tidy.ts";
import { BOGOTA, type Department, gazetteer, type Municipality } from "./gazetteer.ts";
import { readBarePlace } from "./read-bare-place.ts";
import { readCity } from "./read-city.ts";

/**
 * A Colombian municipality by its everyday name, with its DIVIPOLA code and department. Where the name alone would not
 * say which one, the department stands after it, so that the output is read back as the same.
 */
export function normalizeCity(value: string, _context: FieldContext): FieldResult {
  const text = tidy(value);
  const reading = readCity(text);
  switch (reading.kind) {
    case "municipality":
      return resolved(renderCity(reading.municipality), {
        code: reading.municipality.code,
        parts: partsOf(reading.municipality.department),
        flags: reading.flags,
        fired: reading.fired,
      });
    case "unclear":
      return review(text, [reading.flag], {
        ...candidatesOf(reading.candidates),
        ...(reading.department && { parts: partsOf(reading.department) }),
        fired: reading.fired,
      });
    case "unknown":
      return ask(text, { ...candidatesOf(reading.candidates), fired: reading.fired });
  }
}

/** The everyday name, with the department where the name alone says something else. */
export function renderCity(municipality: Municipality): string {
  const place = gazetteer().places.get(municipality.nameKey);
  const alone = place && readBarePlace(place);
  const isClear = alone?.kind === "municipality" && alone.municipality === municipality;
  return isClear ? municipality.name : renderWithDepartment(municipality);
}

function renderWithDepartment(municipality: Municipality): string {
  if (municipality.code === BOGOTA) return municipality.name;
  return `${municipality.name}, ${municipality.department.name}`;
}

function candidatesOf(municipalities: readonly Municipality[]): { candidates?: string[] } {
  return municipalities.length === 0 ? {} : { candidates: municipalities.map(renderWithDepartment) };
}

function partsOf(department: Department): { department: string; departmentCode: string } {
  return { department: department.name, departmentCode: department.code };
}
