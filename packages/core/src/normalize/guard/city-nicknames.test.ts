import { describe, expect, it } from "vitest";

import { gazetteer } from "../../fields/city/gazetteer.ts";
import { cityNicknames, findByNickname } from "./city-nicknames.ts";

const named = (text: string): string | undefined => findByNickname(text.split(" "))?.name;

describe("the nicknames of cities", () => {
  it("are many, of municipalities that exist, and each of one only", () => {
    const names = cityNicknames();
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter(([, code]) => !gazetteer().municipalities.has(code))).toEqual([]);
    const codes = new Map(names);
    expect(names.filter(([name, code]) => codes.get(name) !== code)).toEqual([]);
  });

  it.each([
    ["la arenosa", "Barranquilla"],
    ["ciudad de las acacias", "Girardot"],
    ["la perla del ruiz", "Manizales"],
    ["v par", "Valledupar"],
    ["capital del tolima", "Ibagué"],
    ["la capital de norte de santander", "Cúcuta"],
    ["capital del departamento del huila", "Neiva"],
    ["capital vallecaucana", "Cali"],
    ["capital de cundinamarca", "Bogotá D.C."],
  ])("%s is %s", (text, name) => {
    expect(named(text)).toBe(name);
  });

  it.each([
    "la capital",
    "capital del departamento",
    "perla",
    "ciudad",
    "la puerta",
    "capital de medellin",
    "",
  ])("%s is nobody's", (text) => {
    expect(named(text)).toBeUndefined();
  });
});
