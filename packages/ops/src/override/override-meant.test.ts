import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { describe, expect, it } from "vitest";

import { errorOf, meantBy } from "./override-meant.ts";

const options = { field: "ciudad", author: "ana", reason: "por teléfono" };

describe("what an override is for", () => {
  it("is all that is typed so, or one lead", () => {
    expect(meantBy({ ...options, from: "la union" })).toEqual({ from: "la union" });
    expect(meantBy({ ...options, lead: "lead-1" })).toEqual({ leadId: "lead-1" });
  });

  it.each([{}, { from: "la union", lead: "lead-1" }, { lead: " " }])("is one of the two: %j", (given) => {
    expect(() => meantBy({ ...options, ...given })).toThrow(InputError);
  });
});

describe("a refusal", () => {
  it("of what someone else has done at the same moment is a failure, not wrong use", () => {
    const error = errorOf({ kind: "edited" }, { ...options, lead: "lead-1" });
    expect(error).toBeInstanceOf(NormalizerError);
    expect(error).toMatchObject({ code: "lead.edited", ids: { leadId: "lead-1" } });
  });

  it.each<[Parameters<typeof errorOf>[0], string]>([
    [{ kind: "unusable-text", option: "to", problem: "is blank" }, "--to is blank."],
    [{ kind: "unknown-field", field: "ciudad", known: ["a", "b"] }, "Fields: a, b."],
    [{ kind: "not-shared", fieldKind: "address" }, "--lead ID in the place of --from TEXT"],
    [{ kind: "unknown-lead" }, 'There is no lead "lead-1".'],
    [{ kind: "nothing-typed" }, "originals are never changed here"],
    [{ kind: "not-there" }, "`ops override list --lead lead-1`"],
  ])("says what and the way out: %j", (refusal, text) => {
    const error = errorOf(refusal, { ...options, lead: "lead-1" });
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(text);
  });

  it("never repeats what was typed", () => {
    const error = errorOf({ kind: "not-there" }, { ...options, from: "vereda el salitre" });
    expect(error.message).toContain("`ops override list` shows");
    expect(error.message).not.toContain("salitre");
  });
});
