import { describe, expect, it } from "vitest";

import { explicitColumns } from "./explicit-columns.ts";

const fields = ["nombres", "apellidos", "direccion", "ciudad"];

describe("explicitColumns", () => {
  it("joins the id column and the mapped fields", () => {
    const map = [{ field: "ciudad", column: "Municipio" }];
    expect(explicitColumns({ map, idColumn: "Cédula", generateIds: false, fields })).toEqual([
      { attribute: "leadId", column: "Cédula" },
      { attribute: "ciudad", column: "Municipio" },
    ]);
  });

  it("a field may be written as people write it", () => {
    const map = [{ field: "Dirección", column: "Dir" }];
    expect(explicitColumns({ map, generateIds: false, fields })).toEqual([
      { attribute: "direccion", column: "Dir" },
    ]);
  });

  it("an unknown field is refused with the nearest one", () => {
    const map = [{ field: "cuidad", column: "Municipio" }];
    expect(() => explicitColumns({ map, generateIds: false, fields })).toThrow(/Did you mean ciudad\?/);
  });

  it("mapping the id points to --id-column", () => {
    const map = [{ field: "leadId", column: "Cédula" }];
    expect(() => explicitColumns({ map, generateIds: false, fields })).toThrow('Use --id-column "Cédula"');
  });

  it("a field mapped twice is refused with both columns", () => {
    const map = [
      { field: "ciudad", column: "A" },
      { field: "Ciudad", column: "B" },
    ];
    expect(() => explicitColumns({ map, generateIds: false, fields })).toThrow('ciudad: "A" and "B"');
  });

  it("ids are either in a column or generated", () => {
    expect(() => explicitColumns({ map: [], idColumn: "id", generateIds: true, fields })).toThrow(
      /contradict/,
    );
  });
});
