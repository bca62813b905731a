/**
 * JSON of a value as DynamoDB's document client returns it, also where JSON has no such type: a set becomes an array,
 * bytes become base64, a bigint becomes a string.
 */
export function storedJson(value: unknown): string {
  return JSON.stringify(value, replaceStored);
}

/** `this[key]` because a Buffer's own `toJSON` has already changed `value` into an array of numbers. */
function replaceStored(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const stored = this[key];
  if (stored instanceof Set) return [...stored];
  if (stored instanceof Uint8Array) return Buffer.from(stored).toString("base64");
  return typeof stored === "bigint" ? String(stored) : value;
}

/** The value as one cell: text as it is, nothing for what is absent, JSON for what has parts. */
export function storedCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  return typeof value === "bigint" ? String(value) : storedJson(value);
}
