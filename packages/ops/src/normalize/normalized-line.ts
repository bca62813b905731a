import type { FieldKind, FieldResult } from "@lead-normalizer/core/fields/field-kind.ts";
import { normalizeField } from "@lead-normalizer/core/fields/normalize-field.ts";

/** What the rules say about one value, as it is printed: keys are absent when they do not apply. */
export type NormalizedLine = { input: string; output: string } & Pick<FieldResult, "status" | "flags"> &
  Partial<Pick<FieldResult, "code" | "parts" | "candidates">> & { rules?: readonly string[] };

export function normalizedLine(
  { field, kind }: { field: string; kind: FieldKind },
  input: string,
  explain: boolean,
): NormalizedLine {
  const { value, status, flags, code, parts, candidates, fired } = normalizeField(kind, input, { field });
  return {
    input,
    output: value,
    status,
    flags,
    ...(code !== undefined && { code }),
    ...(parts && { parts }),
    ...(candidates && { candidates }),
    ...(explain && { rules: fired }),
  };
}
