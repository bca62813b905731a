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
  /** What a reader should know about the value, as `kind.what`. */
  flags: string[];
  /** Of a resolved value its code: DIVIPOLA, CUOC, rank of education. */
  code?: string;
  parts?: Readonly<Record<string, unknown>>;
  candidates?: string[];
  /** The rules that had an effect, in order, as `kind.rule`: why the value is what it is. */
  fired: string[];
}

/** What rules may know besides the value: other fields of the same lead, never of another. */
export interface FieldContext {
  /** The attribute that the value stands in, for kinds that serve two (`nombres`, `apellidos`). */
  field: string;
}

/** The rules of one kind: pure, total (no input makes them throw), and their own output comes out unchanged. */
export type FieldRules = (value: string, context: FieldContext) => FieldResult;

type Details = Partial<Omit<FieldResult, "value" | "status">>;

/** A person would not need to look. */
export function resolved(value: string, details: Details = {}): FieldResult {
  return { value, status: "resolved", flags: [], fired: [], ...details };
}

/** A model may know. */
export function ask(value: string, details: Details = {}): FieldResult {
  return { value, status: "ask", flags: [], fired: [], ...details };
}

/** Nobody can know from this value alone. */
export function review(value: string, flags: [string, ...string[]], details: Details = {}): FieldResult {
  return { value, status: "review", fired: [], ...details, flags };
}
