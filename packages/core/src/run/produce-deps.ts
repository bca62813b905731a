import type { BatchQueue, Clock, LeadStore, Log, Metrics, RunStore } from "../ports.ts";
import type { Settings } from "./settings.ts";

/** What a producer works with. */
export interface ProduceDeps {
  leads: LeadStore;
  runs: RunStore;
  queue: BatchQueue;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  loadSettings(): Promise<Settings>;
}
