import { ask, type FieldContext, type FieldResult, resolved, review } from "../field-kind.ts";
import { fold } from "../text/fold.ts";
import { tidy } from "../text/tidy.ts";
import { levels } from "./levels.ts";

const byFoldedName = new Map(
  levels.flatMap(({ name, aliases }, rank) =>
    [name, ...aliases].map((alias) => [fold(alias), { name, rank }] as const),
  ),
);

/** Words that leave the level open: nobody can know it from them. */
const ambiguous = new Set(["secundaria", "posgrado", "postgrado", "normalista"]);

/** An education level on the scale, its rank in `code`. */
export function normalizeEducation(value: string, _context: FieldContext): FieldResult {
  const text = tidy(value);
  const folded = fold(text);
  const level = byFoldedName.get(folded);
  if (level !== undefined) {
    return resolved(level.name, { code: String(level.rank), fired: ["education.level"] });
  }
  if (ambiguous.has(folded)) return review(text, ["education.ambiguous"]);
  return ask(text);
}
