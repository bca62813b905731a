import * as z from "zod";

import { type FieldKind, fieldKinds } from "../fields/field-kind.ts";
import { likeness } from "./question.ts";
import { hashText } from "./source-hash.ts";

/** What a person has decided for every value of a kind that is typed so. Comes before the rules. */
export const Override = z.object({
  /** Names the kind and the typed value, without showing it. */
  id: z.string(),
  kind: z.enum(fieldKinds),
  /** The typed value without what makes no difference: accents, case, spaces. */
  from: z.string(),
  to: z.string(),
  author: z.string(),
  reason: z.string(),
  atMs: z.number(),
});
export type Override = z.infer<typeof Override>;

/** Kinds whose values many people share. A name or an address is one person's: that is corrected on the lead itself. */
export const overridableKinds: readonly FieldKind[] = ["city", "education", "occupation", "company"];

/** Values that differ only in accents, case and spaces have the same override. */
export function overrideId(kind: FieldKind, value: string): string {
  return `${kind}-${hashText(likeness(value), 16)}`;
}

/** The overrides in force, by id. */
export type Overrides = ReadonlyMap<string, Override>;

export function indexOverrides(overrides: readonly Override[]): Overrides {
  return new Map(overrides.map((override) => [override.id, override]));
}
