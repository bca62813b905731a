import { Metrics as Powertools, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { MetricName, Metrics } from "@lead-normalizer/core/ports.ts";

import { metricSpace } from "./metric-space.ts";

const units: Partial<Record<MetricName, (typeof MetricUnit)[keyof typeof MetricUnit]>> = {
  Duration: MetricUnit.Milliseconds,
  LedgerPercent: MetricUnit.Percent,
};

/**
 * Metrics in CloudWatch's embedded metric format: summed up during an invocation, one line per set of dimensions. What is
 * counted by field or code is counted for the whole stage as well, since an alarm cannot add up dimensions.
 */
export function createEmfMetrics(stage: string): Metrics & { flush(): void } {
  const powertools = new Powertools({ namespace: metricSpace.namespace });
  // Not the service that Powertools adds: an alarm finds a metric only by exactly its dimensions.
  powertools.clearDefaultDimensions();
  powertools.setDefaultDimensions({ stage });
  const sums = new Map<string, { dimensions: Record<string, string>; values: Map<MetricName, number> }>();
  const addTo = (dimensions: Record<string, string>, name: MetricName, value: number): void => {
    const key = JSON.stringify(dimensions);
    const group = sums.get(key) ?? { dimensions, values: new Map<MetricName, number>() };
    sums.set(key, group);
    group.values.set(name, (group.values.get(name) ?? 0) + value);
  };
  return {
    add(name, value, dimensions) {
      addTo({}, name, value);
      if (dimensions !== undefined) addTo({ ...dimensions }, name, value);
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
