import { Metrics as Powertools, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { MetricName, Metrics } from "@lead-normalizer/core/ports.ts";

const units: Partial<Record<MetricName, (typeof MetricUnit)[keyof typeof MetricUnit]>> = {
  Duration: MetricUnit.Milliseconds,
  LedgerPercent: MetricUnit.Percent,
};

/** Metrics in CloudWatch's embedded metric format: summed up during an invocation, one line per set of dimensions. */
export function createEmfMetrics(stage: string): Metrics & { flush(): void } {
  const powertools = new Powertools({ namespace: "LeadNormalizer" });
  // Not the service that Powertools adds: an alarm finds a metric only by exactly its dimensions.
  powertools.clearDefaultDimensions();
  powertools.setDefaultDimensions({ stage });
  const sums = new Map<string, { dimensions: Record<string, string>; values: Map<MetricName, number> }>();
  return {
    add(name, value, dimensions = {}) {
      const key = JSON.stringify(dimensions);
      const group = sums.get(key) ?? { dimensions: { ...dimensions }, values: new Map<MetricName, number>() };
      sums.set(key, group);
      group.values.set(name, (group.values.get(name) ?? 0) + value);
    },
    flush() {
      for (const { dimensions, values } of sums.values()) {
        if (Object.keys(dimensions).length > 0) powertools.addDimensions(dimensions);
        for (const [name, value] of values)
          powertools.addMetric(name, units[name] ?? MetricUnit.Count, value);
        powertools.publishStoredMetrics();
      }
      sums.clear();
    },
  };
}
