import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aLead, someSettings } from "../../../../test/support/builders.ts";
import type { FieldKind } from "../fields/field-kind.ts";
import { personalDataIn } from "./personal-data.ts";

const lead = aLead({ nombres: "JUAN CARLOS", apellidos: "de la Peña Gómez" });
const found = (value: string, kind: FieldKind = "company", changes = {}) =>
  personalDataIn(value, kind, lead, someSettings(changes));

describe("personal data in a value of another kind", () => {
  it.each([
    ["carlos peña", "company"],
    ["Independiente: Juan C. Gomez", "occupation"],
    ["vereda el salitre, casa de juan pena", "address"],
    ["PEÑA JUAN", "city"],
  ] as const)("such as the lead's own names in “%s” (%s) is found", (value, kind) => {
    expect(found(value, kind)).toBe("value.holds-name");
  });

  it.each([
    ["maria@example.com", "company"],
    ["mi correo: a b@c", "address"],
    ["310 555 01 99", "city"],
    ["maria.lopez @gmail.com", "company"],
    ["maria.lopez @ gmail.com", "city"],
    ["tel 310 - 555 - 1234", "company"],
    ["310/555/1234", "company"],
    ["310_555_1234", "occupation"],
    ["310–555–1234", "city"],
    ["３１０５５５０１９９", "company"],
    ["vereda la paz cel 310 - 555 - 1234", "address"],
    ["finca +57 (310) 555 1234", "address"],
    ["vereda la paz tel 6012345678", "address"],
    ["finca el sol cc 52345678", "address"],
    ["finca juan @gmail.com", "address"],
    ["cc 1.020.304.050", "occupation"],
    ["5550199", "company"],
    ["vereda el salitre tel 3105550199", "address"],
    ["finca +57 310-555-01-99", "address"],
  ] as const)("such as contact data in “%s” (%s) is found", (value, kind) => {
    expect(found(value, kind)).toBe("value.holds-contact");
  });

  it.each([
    ["San Juan", "city"],
    ["Transportes Gomez", "company"],
    ["carrera 7 juan xxiii", "address"],
    ["cl 26 sur 13 45 apto 501 torre 3 int 2 bloque 12", "address"],
    ["11001000 vereda", "address"],
    ["grado 11 de 2015", "education"],
    ["de la", "company"],
    ["", "company"],
  ] as const)("is not seen in “%s” (%s)", (value, kind) => {
    expect(found(value, kind)).toBeUndefined();
  });

  it("is a full name where first name and surname stand in one field", () => {
    const oneField = { fieldKinds: { nombreCompleto: "person-name" as const, empresa: "company" as const } };
    const whole = aLead({ nombreCompleto: "Juan Carlos Peña" });
    const settings = someSettings(oneField);
    expect(personalDataIn("juan peña sas", "company", whole, settings)).toBe("value.holds-name");
    expect(personalDataIn("san juan sas", "company", whole, settings)).toBeUndefined();
  });

  it("is no name in a name's own field, but contact data is told there too", () => {
    expect(found("Juan Carlos Peña", "person-name")).toBeUndefined();
    expect(found("Juan 310 555 01 99", "person-name")).toBe("value.holds-contact");
  });

  it("is no name when names may leave the account", () => {
    expect(found("juan peña", "company", { modelUse: "all" })).toBeUndefined();
    const mayLeaveAccount = { nombres: true, apellidos: true };
    expect(found("juan peña", "company", { mayLeaveAccount })).toBeUndefined();
  });

  it("is found whole: whoever types both names anywhere is never asked about", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        expect(found(`${before} Carlos ${after} PENA ${before}`)).toBeDefined();
      }),
    );
  });
});
