import { wholeNumber } from "@lead-normalizer/local/main/options.ts";
import { InvalidArgumentError } from "commander";

/** Lines that one command shows at most, and dead letters that it works on. */
export const SOME_MAX = 1_000;

/** A number of things to show or to do. @throws InvalidArgumentError */
export const someOf = wholeNumber(1, SOME_MAX);

/** Not null for no cap, which commander makes an empty text of. @throws InvalidArgumentError */
export function maxLeads(text: string): number | "none" {
  return text === "none" ? "none" : wholeNumber(1, 1_000_000_000)(text);
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `30m`, `12h` or `3d` in ms. @throws InvalidArgumentError */
export function duration(text: string): number {
  const [, number, unit] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (number !== undefined && unit !== undefined) return Number(number) * unitMs[unit as keyof typeof unitMs];
  throw new InvalidArgumentError("It must look like 30m, 12h or 3d.");
}
