import type { FieldKind } from "../fields/field-kind.ts";
import { problemOfText } from "./written-text.ts";

/** Why what a person asks for cannot be done as it is written. Nothing was changed or noted. */
export type Refusal =
  | { kind: "unusable-text"; option: string; problem: string }
  | { kind: "unknown-field"; field: string; known: string[] };

/** The first of the texts that cannot be stored. */
export function problemOfTexts(texts: Readonly<Record<string, string>>): Refusal | undefined {
  for (const [option, text] of Object.entries(texts)) {
    const problem = problemOfText(text);
    if (problem !== undefined) return { kind: "unusable-text", option, problem };
  }
  return undefined;
}

/** The kind of a field that the settings know. */
export function kindOf(field: string, fieldKinds: Readonly<Record<string, FieldKind>>): FieldKind | Refusal {
  const kind = Object.hasOwn(fieldKinds, field) ? fieldKinds[field] : undefined;
  return kind ?? { kind: "unknown-field", field, known: Object.keys(fieldKinds) };
}
