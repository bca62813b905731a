import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldName, nearestName } from "./nearest-name.ts";

describe("foldName", () => {
  it.each([
    "nivelEducativo",
    "NIVEL_EDUCATIVO",
    "nivel educativo",
    " Nivel-Educativo ",
    "\ufeffnivelEducativo",
  ])("%j means nivelEducativo", (name) => expect(foldName(name)).toBe("niveleducativo"));

  it("accents do not count, composed or not", () => {
    expect(foldName("Dirección")).toBe("direccion");
    expect(foldName("Dirección".normalize("NFD"))).toBe("direccion");
  });

  it("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => foldName(foldName(name)) === foldName(name)),
    );
  });
});

describe("nearestName", () => {
  it("is the name that takes the fewest edits", () => {
    expect(nearestName("leadId", ["nombres", "Lead_ID2", "id"])).toBe("Lead_ID2");
  });

  it("is undefined when there are no names", () => {
    expect(nearestName("leadId", [])).toBeUndefined();
  });
});
