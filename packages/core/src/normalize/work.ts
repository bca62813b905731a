import type { ErrorCode } from "../errors.ts";
import type { ModelRow } from "../model/models.ts";
import type { Usage } from "../model/usage.ts";
import type {
  AnswerCache,
  Clock,
  ConsumerSwitch,
  LeadStore,
  Log,
  Metrics,
  NormalizationModel,
  OverrideStore,
  QueueRecord,
  RateLimit,
  ReceivedMessages,
  RunStore,
  SpendLedger,
} from "../ports.ts";
import type { ReceivedBatch } from "../queue/message.ts";
import type { BatchItem } from "../run/batch-item.ts";
import type { Run } from "../run/run.ts";
import type { Settings } from "../run/settings.ts";
import type { LeadResult } from "./lead-result.ts";
import type { Overrides } from "./override.ts";

/** What a consumer works with. */
export interface ConsumeDeps {
  leads: LeadStore;
  runs: RunStore;
  messages: ReceivedMessages;
  consumers: Pick<ConsumerSwitch, "pause">;
  /** Undefined = work without a model: what rules leave open stays unresolved. */
  model: NormalizationModel | undefined;
  spend: SpendLedger;
  rate: RateLimit;
  cache: AnswerCache;
  overrides: OverrideStore;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  /** As they are now. */
  loadSettings(): Promise<Settings>;
  /** What the model costs and can do; default: the model table's. @throws NormalizerError `model.retired` */
  modelRow?: (modelId: string) => ModelRow;
  /** Wait after the first, second … failed receive; default one minute to one hour. */
  backoffBasesSeconds?: readonly number[];
}

/** One call of the consumer, with the time that it has. */
export interface Invocation {
  id: string;
  startedAtMs: number;
  /** Epoch ms at which the function is stopped. */
  deadlineAtMs: number;
}

/** A batch as a consumer works on it: whatever the version of its message, its fields are known. */
export type WorkBatch = ReceivedBatch & { fields: readonly string[] };

/** One message on its way through an invocation. */
export interface Work {
  /** Names this delivery of this message: what it spent and what became of it is recorded under this id. */
  attemptId: string;
  record: QueueRecord;
  message: WorkBatch;
  /** Its run and its batch item, undefined when they are no longer on record. */
  run: Run | undefined;
  batch: BatchItem | undefined;
  /** Those of the run, with what is live: the model, the budget and the quota. */
  settings: Settings;
  overrides: Overrides;
  results: Map<string, LeadResult>;
  usage: Usage;
  /** What errors said about the codes that leads are unfinished with. */
  advice: Map<ErrorCode, string>;
}
