/** The kinds of field that have rules. Which attribute of a lead is of which kind is a setting. */
export const fieldKinds = ["person-name", "address", "city", "education", "occupation", "company"] as const;
export type FieldKind = (typeof fieldKinds)[number];

export type FieldStatus = "resolved" | "ask" | "review";

/**
 * What the rules say about one value.
 * - `resolved`: a person would not need to look,
 * - `ask`: a model may know,
 * - `review`: nobody can know from this value alone, so no model is asked.
 */
export interface FieldResult {
  /** The value as far as the rules take it; for `ask` and `review` it is only tidied. */
  value: string;
  status: FieldStatus;
  flags: string[];
  code?: string;
  parts?: Readonly<Record<string, unknown>>;
  candidates?: string[];
}

/** What rules may know besides the value: other fields of the same lead, never of another. */
export interface FieldContext {
  /** The attribute that the value stands in, for kinds that serve two (`nombres`, `apellidos`). */
  field: string;
}
