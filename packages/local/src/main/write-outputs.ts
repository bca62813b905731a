import type { Lead } from "@lead-normalizer/core/lead.ts";

import { SIMULATED_COLUMN } from "../files/our-columns.ts";
import type { LeadFile } from "../files/read-leads.ts";
import { writeResults } from "../files/write-results.ts";
import { writeReview } from "../files/write-review.ts";
import type { StartOptions } from "./options.ts";
import { gather, type Gathered, nothingGathered, printResults } from "./report.ts";
import { reviewRows, simulatedFields, storedLeads } from "./results.ts";
import type { Terminal } from "./terminal.ts";
import type { Workplace } from "./workplace.ts";

/** Where every value that a person should look at is listed. */
export const REVIEW = "out/review.csv";

/** Writes the file's leads as they stand now, and prints the commonest mappings and a sample. */
export async function writeOutputs(
  file: LeadFile,
  { model, wiring }: Workplace,
  options: StartOptions,
  terminal: Terminal,
): Promise<Gathered> {
  const fields = (await wiring.loadSettings()).fieldsToNormalize;
  const ids = file.leads.map(({ leadId }) => leadId);
  const gathered = nothingGathered();
  const leads = gather(storedLeads(wiring, ids), fields, gathered);
  const lastColumn = model === "simulated" && { header: SIMULATED_COLUMN, cellOf: simulatedCell };
  await writeResults({ path: options.output, file, fields, leads, ...(lastColumn && { lastColumn }) });
  await writeReview(REVIEW, reviewRows(storedLeads(wiring, ids), fields), file.separator);
  printResults(gathered, fields, terminal);
  return gathered;
}

function simulatedCell(lead: Readonly<Record<string, unknown>>): string {
  return simulatedFields(lead as Lead).join(" | ");
}
