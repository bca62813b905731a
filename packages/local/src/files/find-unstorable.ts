/** DynamoDB: levels that a value may nest. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
const NESTING_MAX = 32;

/** Why a JSON value could not be stored and written back the same, or undefined when it can. */
export function findUnstorable(value: unknown, depth = 0): string | undefined {
  if (typeof value === "number") {
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    return exact ? undefined : "holds a number with more digits than JSON numbers keep: write it as a string";
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (depth >= NESTING_MAX) return `is nested deeper than ${NESTING_MAX} levels`;
  // Assigning to this key sets a prototype: libraries between here and the table would lose or abuse the value.
  if (Object.hasOwn(value, "__proto__")) return 'holds a key "__proto__"';
  for (const item of Object.values(value)) {
    const reason = findUnstorable(item, depth + 1);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
