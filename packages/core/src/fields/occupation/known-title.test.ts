import { expect, it } from "vitest";

import { canStandFor, findKnownTitle } from "./known-title.ts";

it.each([
  ["Ingeniera de Sistemas", "cuoc", "25120"],
  ["INGENIERO DE SISTEMAS, INFORMATICA Y COMPUTACION", "cuoc", "25120"],
  ["consultora ti", "cuoc", "25110"],
  ["Administradora de Empresas", "everyday", undefined],
  ["Estudiante", "non-occupation", undefined],
])("%s is a known title: %s %s", (text, kind, code) => {
  expect(findKnownTitle(text)).toMatchObject({ kind, ...(code === undefined ? {} : { code }) });
});

it.each(["Ing. Sistemas", "Asesor Ventas", "Auxilar de Cocina", "Gerente de mi vida", "", "…"])(
  "%j is none, whatever it may mean",
  (text) => {
    expect(findKnownTitle(text)).toBeUndefined();
  },
);

it("an abbreviation stands for either gender of what the table says, and for nothing else", () => {
  expect(canStandFor("ing", "ingeniera")).toBe(true);
  expect(canStandFor("ing", "ingeniero")).toBe(true);
  expect(canStandFor("gte", "gerente")).toBe(true);
  expect(canStandFor("ing", "ingles")).toBe(false);
  expect(canStandFor("ingeniero", "ingeniera")).toBe(false);
});
