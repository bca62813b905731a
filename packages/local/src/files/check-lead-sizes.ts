import { InputError } from "./input-error.ts";
import type { LeadFile } from "./lead-file.ts";
import { storedJson } from "./stored-json.ts";

/** DynamoDB stores items of up to 400 KB; the rest is for what the product writes beside the original. */
const LEAD_BYTES_MAX = 350 * 1_024;

/** Guarantees that every lead fits into an item, before the first is written. @throws InputError with the ids of those that do not */
export function checkLeadSizes({ path, leads }: Pick<LeadFile, "path" | "leads">): void {
  const problems = leads
    .map((lead) => ({ leadId: lead.leadId, bytes: Buffer.byteLength(storedJson(lead)) }))
    .filter(({ bytes }) => bytes > LEAD_BYTES_MAX)
    .map(({ leadId, bytes }) => `lead ${leadId}: ${Math.ceil(bytes / 1_024)} KB`);
  if (problems.length === 0) return;
  throw new InputError(
    `${path}: some leads are larger than ${LEAD_BYTES_MAX / 1_024} KB and cannot be stored.`,
    {
      problems,
      wayOut: "Shorten them, or leave out the columns that make them so large.",
    },
  );
}
