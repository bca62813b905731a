import { expect, it } from "vitest";

import { departmentsIn, findMunicipalities } from "./find-municipality.ts";
import { findDepartment } from "./find-department.ts";
import { BOGOTA, gazetteer } from "./gazetteer.ts";

const { municipalities, departments, places } = gazetteer();

it("holds the 1,122 municipalities of DIVIPOLA in 33 departments, each with its capital", () => {
  expect(municipalities.size).toBe(1_122);
  expect(departments.size).toBe(33);
  for (const { code, department } of municipalities.values()) expect(department.code).toBe(code.slice(0, 2));
  for (const { capital } of departments.values()) expect(municipalities.has(capital), capital).toBe(true);
  expect(municipalities.get(BOGOTA)?.name).toBe("Bogotá D.C.");
});

it("has only names that mean something: each place is of at least one kind, and no name stands twice on a row", () => {
  for (const place of places.values()) {
    const bearers = [...place.municipalities, ...place.besideDepartment];
    const isSomething =
      bearers.length > 0 || place.department || place.locality || place.isCityAbroad || place.isCountry;
    expect(isSomething, place.key).toBeTruthy();
    expect(new Set(bearers).size, place.key).toBe(bearers.length);
  }
});

it.each([
  ["GUAJIRA", "44"],
  ["ATCO", "08"],
  ["CUNDINMCA", "25"],
  ["N. de Sder", "54"],
  ["valle", "76"],
  ["antiokia", "05"],
  ["NARI?O", "52"],
  ["Norte de Santand", "54"],
  ["San Andrés, Providencia y Santa Catalina", "88"],
])("%s is the department %s", (typed, code) => {
  expect(findDepartment(typed)?.code).toBe(code);
});

it.each(["Ant?", "Cali", "sant antander", ""])("%j is no department", (typed) => {
  expect(findDepartment(typed)).toBeUndefined();
});

it("finds municipalities by any of their names, all of them or those of a department", () => {
  const codes = (name: string, department?: string): string[] =>
    findMunicipalities(name, department === undefined ? undefined : departments.get(department)).map(
      ({ code }) => code,
    );
  expect(codes("Santiago de Cali")).toEqual(["76001"]);
  expect(codes("la union")).toEqual(["05400", "52399", "70400", "76400"]);
  expect(codes("LA UNIÓN", "76")).toEqual(["76400"]);
  expect(codes("Bogotá", "25")).toEqual([BOGOTA]);
  expect(codes("Suba")).toEqual([BOGOTA]);
  expect(codes("Nowhere")).toEqual([]);
});

it.each([
  ["cali, valle", ["76"]],
  ["la union antioquia", ["05"]],
  ["Cali (N. de Santander)", ["54"]],
  ["Puerto Nariño", []],
  ["Santander de Quilichao", []],
  ["soacha", []],
])("the departments that %j names are %j", (typed, codes) => {
  expect(departmentsIn(typed).map(({ code }) => code)).toEqual(codes);
});
