import { describe, expect, it } from "vitest";

import { detectSeparator } from "./detect-separator.ts";

const known = new Set(["leadId", "nombres", "direccion"]);
const detect = (text: string) => detectSeparator(Buffer.from(text), (name) => known.has(name));

describe("detectSeparator", () => {
  it.each([
    ["leadId,nombres\r\n1,Ana;María", ","],
    ["leadId;nombres\r\n1;Ana,María", ";"],
    ["leadId\tnombres\n1\tAna", "\t"],
    ["leadId", ","],
  ])("%j", (text, separator) => {
    expect(detect(text)).toBe(separator);
  });

  it("separators inside quoted names do not count", () => {
    expect(detect('"leadId";"Ciudad, municipio, vereda";"nombres"\n')).toBe(";");
  });

  it("names that are known count more than the number of names", () => {
    expect(detect("leadId;nombres;Notas, dudas, quejas, reclamos, otros\n")).toBe(";");
  });

  it("only the header counts, whatever the rows hold", () => {
    expect(detect(`leadId,direccion\n${"1;2;3;4\n".repeat(100)}`)).toBe(",");
  });

  it("a name with a line break is one name", () => {
    expect(detect('leadId;"Nombre,\ncompleto,\nsin tildes"\n')).toBe(";");
  });
});
