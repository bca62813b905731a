import { InputError } from "./input-error.ts";

/** Twelve digits begin in 1973, fourteen end in 5138: seconds, and dates written as digits, fall outside. */
const EPOCH_MS = /^[1-9]\d{11,13}$/;

/** The value as epoch ms, or undefined when it cannot be: it decides whether a lead is stale, so it is never guessed. */
export function updatedAtFrom(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : undefined;
  return typeof value === "string" && EPOCH_MS.test(value) ? Number(value) : undefined;
}

/** @throws InputError when there are lines whose `updatedAt` is not epoch ms */
export function refuseUpdatedAt(path: string, lines: readonly number[]): void {
  if (lines.length === 0) return;
  throw new InputError(`${path}: updatedAt must be epoch milliseconds, like 1767225600000.`, {
    problems: lines.map((line) => `line ${line}: something else`),
    wayOut: "The normaliser sees by it which leads changed. Convert it, or give the column another name.",
  });
}
