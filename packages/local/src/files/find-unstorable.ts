/** DynamoDB: levels that a value may nest. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
const NESTING_MAX = 32;

/** DynamoDB: magnitudes of a number. Same source. */
const NUMBER_MIN = 1e-130;
const NUMBER_MAX = 9.99e125;

/** Why a JSON value could not be stored and written back the same, or undefined when it can. */
export function findUnstorable(value: unknown, depth = 0): string | undefined {
  if (typeof value === "number") {
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!exact) return "holds a number with more digits than JSON numbers keep: write it as a string";
    const size = Math.abs(value);
    const fits = size === 0 || (size >= NUMBER_MIN && size <= NUMBER_MAX);
    return fits ? undefined : "holds a number beyond what DynamoDB stores: write it as a string";
  }
  if (typeof value === "string" && !value.isWellFormed())
    return "is not well-formed Unicode (half a surrogate pair)";
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= NESTING_MAX) return `is nested deeper than ${NESTING_MAX} levels`;
  // Assigning to this key sets a prototype: libraries between here and the table would lose or abuse the value.
  if (Object.hasOwn(value, "__proto__")) return 'holds a key "__proto__"';
  for (const [key, item] of Object.entries(value)) {
    const reason = key.isWellFormed()
      ? findUnstorable(item, depth + 1)
      : "holds a key that is not well-formed Unicode";
    if (reason !== undefined) return reason;
  }
  return undefined;
}
