import { DAY_MS } from "../limits.ts";

const bogotaOffsetMs = -5 * 3_600_000;

/** The day (YYYY-MM-DD) in America/Bogota, which is UTC−5 all year, since 1993 without daylight saving time. */
export function bogotaDay(epochMs: number): string {
  return new Date(epochMs + bogotaOffsetMs).toISOString().slice(0, 10);
}

/** Epoch ms of the midnight that ends that day. */
export function bogotaDayEndMs(epochMs: number): number {
  return Date.parse(`${bogotaDay(epochMs)}T00:00:00Z`) - bogotaOffsetMs + DAY_MS;
}
