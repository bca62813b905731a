/** Where our metrics are in CloudWatch: what the functions write and what the alarms read. Powertools makes the name a dimension. */
export const metricSpace = { namespace: "LeadNormalizer", serviceName: "lead-normalizer" };
