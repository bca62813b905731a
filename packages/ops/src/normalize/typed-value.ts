import type { FieldKind } from "@lead-normalizer/core/fields/field-kind.ts";
import type { Lead } from "@lead-normalizer/core/lead.ts";

/** One value as somebody typed it. */
export interface TypedValue {
  field: string;
  kind: FieldKind;
  input: string;
  /** The lead that it stands in, as far as it is known: names in it tell what must not be asked. */
  lead: Lead;
  /** What its line begins with. */
  place: { leadId?: string; field?: string };
}
