import { InputError } from "./input-error.ts";
import { listSome, showName } from "./list-some.ts";

/** Bytes of an id: half of what DynamoDB allows for a key, so that keys derived from it fit as well. */
export const LEAD_ID_BYTES_MAX = 1_024;

export interface NumberedId {
  id: unknown;
  line: number;
}

/** Guarantees that every id is a usable, unique string. @throws InputError with the lines of every id that is not */
export function checkIds(path: string, column: string, ids: readonly NumberedId[]): void {
  const problems: string[] = [];
  const linesOf = new Map<string, number[]>();
  for (const { id, line } of ids) {
    const problem = problemOf(id);
    if (problem !== undefined) problems.push(`line ${line}: the id ${problem}`);
    if (typeof id !== "string" || id === "") continue;
    const lines = linesOf.get(id);
    if (lines === undefined) linesOf.set(id, [line]);
    else lines.push(line);
  }
  for (const [id, lines] of linesOf) {
    if (lines.length > 1) problems.push(`lines ${listSome(lines)}: the same id ${showName(id)}`);
  }
  if (problems.length === 0) return;
  throw new InputError(`${path}: the ids in ${showName(column)} cannot be used.`, {
    problems,
    wayOut: "Every lead needs an id of its own. Correct the file, or choose another column with --id-column.",
  });
}

/** The id of the nth lead (from 1) of a file without ids: the same file gives the same ids again. */
export function generateId(position: number): string {
  return `row-${String(position).padStart(6, "0")}`;
}

/** Tells the user what generated ids rest on. */
export function describeGeneratedIds(count: number): string {
  return `ids made from the row's position: ${generateId(1)} to ${generateId(count)}; a later load finds its leads again only if rows keep their order`;
}

function problemOf(id: unknown): string | undefined {
  if (id === undefined) return "is missing";
  if (typeof id !== "string") return "is not a string";
  if (id === "") return "is empty";
  if (id !== id.trim()) return "starts or ends with blanks";
  if (/\p{Cc}/u.test(id)) return "holds control characters";
  if (!id.isWellFormed()) return "is not well-formed Unicode";
  if (Buffer.byteLength(id) > LEAD_ID_BYTES_MAX) return `is longer than ${LEAD_ID_BYTES_MAX} bytes`;
  return undefined;
}
