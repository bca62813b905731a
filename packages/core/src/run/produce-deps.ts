import type {
  BatchQueue,
  Clock,
  LeadStore,
  Log,
  Metrics,
  ProducerStarter,
  RunStore,
  Tombstones,
} from "../ports.ts";
import type { Settings } from "./settings.ts";

/** What a producer works with. */
export interface ProduceDeps {
  leads: LeadStore;
  runs: RunStore;
  tombstones: Pick<Tombstones, "all">;
  queue: BatchQueue;
  /** Whoever goes on when this producer's time runs out. */
  producers: ProducerStarter;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  loadSettings(): Promise<Settings>;
}
