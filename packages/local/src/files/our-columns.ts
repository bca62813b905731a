/** The column of a CSV output that holds a field's normalised value. */
export function valueColumn(field: string): string {
  return `normalizedData.${field}`;
}

/** In a CSV, which cannot carry provenance, this column names the fields whose values a simulator answered. */
export const SIMULATED_COLUMN = "normalizedData.SIMULATED";
