import type { FieldKind } from "../../fields/field-kind.ts";
import { normalizeField } from "../../fields/normalize-field.ts";

/**
 * What the rules make of both: `agree` when they resolve either to the same value, `disagree` when to different ones,
 * `open` when nobody can know from the input. Undefined: the rules cannot tell, so the words have to.
 */
export function compareByRules(
  kind: FieldKind,
  source: string,
  text: string,
): "agree" | "disagree" | "open" | undefined {
  const ruled = normalizeField(kind, source, { field: "" });
  if (ruled.status === "review") return "open";
  if (ruled.status === "ask") return undefined;
  const answered = normalizeField(kind, text, { field: "" });
  const isSame = answered.status === "resolved" && answered.value === ruled.value;
  return isSame ? "agree" : "disagree";
}
