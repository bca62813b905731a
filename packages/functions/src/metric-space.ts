/** Where our metrics are in CloudWatch: what the functions write, and what alarms and dashboard read. Their dimension is the stage. */
export const metricSpace = { namespace: "LeadNormalizer" };
