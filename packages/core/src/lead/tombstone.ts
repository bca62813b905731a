import { hashText } from "../normalize/source-hash.ts";

/** Stands for a lead that was erased: does not show the id, and whoever has that finds it. */
export function tombstoneOf(leadId: string): string {
  return hashText(leadId, 64);
}
