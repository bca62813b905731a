import { createAdminApiHandler } from "@lead-normalizer/functions/admin-api-handler.ts";
import type { AdminApiDeps } from "@lead-normalizer/functions/admin-api/admin-api.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";

import { someSettings } from "./builders.ts";
import { createFakeClock } from "./fake-clock.ts";
import { anHttpEvent, read } from "./http-events.ts";
import { createMemoryRunStore } from "./memory-run-store.ts";
import { createRecordedLog, createRecordedMetrics, createRecordedProducers } from "./recorders.ts";

/** The admin API over ports in memory. */
export function anAdminStage(settings: Partial<Settings> = {}, changes: Partial<AdminApiDeps> = {}) {
  const deps = {
    runs: createMemoryRunStore(),
    producers: createRecordedProducers(),
    clock: createFakeClock(),
    log: createRecordedLog(),
    metrics: createRecordedMetrics(),
    loadSettings: async () => someSettings(settings),
  };
  const handler = createAdminApiHandler({ ...deps, ...changes });
  return {
    ...deps,
    handler,
    /** Sends a request, and reads what a caller reads. */
    send: async (...request: Parameters<typeof anHttpEvent>) => read(await handler(anHttpEvent(...request))),
  };
}
