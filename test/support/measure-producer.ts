import { produce } from "@lead-normalizer/core/run/produce.ts";
import { wireLocal } from "@lead-normalizer/local/wire.ts";

import { createRecordedProducers } from "./recorders.ts";

/**
 * Runs one producer in this process, alone, and prints the most that its heap held after a collection, in bytes.
 * Arguments: run id, cap (`none` = uncapped). The environment is a stack's. Needs `--expose-gc`.
 */
const [runId = "", cap = ""] = process.argv.slice(2);
const wiring = wireLocal(process.env, "none");
let peakBytes = 0;
let pages = 0;
const leads = {
  ...wiring.leads,
  async *scanSegment(...args: Parameters<typeof wiring.leads.scanSegment>) {
    for await (const page of wiring.leads.scanSegment(...args)) {
      pages += 1;
      if (pages % 4 === 0) {
        globalThis.gc?.();
        peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed);
      }
      yield page;
    }
  },
};
const silent = { info: () => {}, warn: () => {} };
const maxLeads = cap === "none" ? null : Number(cap);
const result = await produce(
  {
    ...wiring,
    leads,
    log: silent,
    metrics: { add: () => {} },
    producers: createRecordedProducers(),
  },
  { runId, maxLeads },
  { id: runId },
);
wiring.close();
process.stdout.write(JSON.stringify({ peakBytes, pages, result }));
