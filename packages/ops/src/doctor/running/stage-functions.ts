import type { StageSettings } from "../../../../../stacks/stages.ts";
import { physicalNames } from "../physical-names.ts";

/** The names of a stage's functions. */
export function stageFunctions({ prefix, followChanges }: StageSettings): string[] {
  return physicalNames(prefix)
    .filter(({ kind }) => kind === "function")
    .map(({ name }) => name)
    .filter((name) => followChanges || name !== `${prefix}-follow-changes`);
}
