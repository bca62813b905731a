import { InvalidArgumentError } from "commander";

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `30m`, `12h` or `3d` in ms. @throws InvalidArgumentError */
export function olderThan(text: string): number {
  const [, number, unit] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (number !== undefined && unit !== undefined) return Number(number) * unitMs[unit as keyof typeof unitMs];
  throw new InvalidArgumentError("It must look like 30m, 12h or 3d.");
}
