import type { Usage } from "../model/usage.ts";
import type {
  Clock,
  ConsumerSwitch,
  LeadStore,
  Log,
  Metrics,
  NormalizationModel,
  QueueRecord,
  ReceivedMessages,
  RunStore,
  SpendLedger,
} from "../ports.ts";
import type { BatchMessage } from "../queue/message.ts";
import type { Settings } from "../run/settings.ts";
import type { LeadResult } from "./lead-result.ts";

/** What a consumer works with. */
export interface ConsumeDeps {
  leads: LeadStore;
  runs: RunStore;
  messages: ReceivedMessages;
  consumers: ConsumerSwitch;
  /** Undefined = work without a model: what rules leave open stays unresolved. */
  model: NormalizationModel | undefined;
  spend: SpendLedger;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  /** For messages whose run is no longer on record. */
  loadSettings(): Promise<Settings>;
  /** Wait after the first, second … failed receive; default one minute to one hour. */
  backoffBasesSeconds?: readonly number[];
}

/** One message on its way through an invocation. */
export interface Work {
  record: QueueRecord;
  message: BatchMessage;
  results: Map<string, LeadResult>;
  usage: Usage;
}
