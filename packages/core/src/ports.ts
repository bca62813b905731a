import type { ErrorCode } from "./errors.ts";
import type { Lead, Normalization } from "./lead.ts";
import type { ModelRow } from "./model/models.ts";
import type { Usage } from "./model/usage.ts";
import type { Override } from "./normalize/override.ts";
import type { BatchMessage } from "./queue/message.ts";
import type { BatchItem } from "./run/batch-item.ts";
import type { Run } from "./run/run.ts";
import type { Summary } from "./run/summary.ts";

/** One lead's new values, and what must still be true of the lead for them to be written. */
export interface LeadWrite {
  leadId: string;
  expected: {
    /** Every source field that the values were made from, as it was read; undefined = absent. */
    source: Readonly<Record<string, unknown>>;
    /** `normalization.rev` as read; undefined = none. */
    rev: unknown;
    /** `normalizedData` as read, so that a correction made meanwhile stands; undefined = absent. */
    normalizedData: unknown;
  };
  normalizedData: Readonly<Record<string, unknown>>;
  normalization: Normalization;
  /** Absent while fields are pending: the lead stays stale. */
  normalizedAt?: number;
  updatedAt: number;
}

/** Some leads of a segment, and where its scan goes on; undefined = the segment is over. */
export interface ScanPage {
  leads: Lead[];
  next: string | undefined;
}

/** The leads table. Never creates a lead, never touches an attribute that is not ours. */
export interface LeadStore {
  /** One segment of a parallel scan, page by page, with only the named attributes; `after` is a page's `next`. */
  scanSegment(
    segment: number,
    totalSegments: number,
    attributes: readonly string[],
    after?: string,
  ): AsyncIterable<ScanPage>;
  /** Consistent reads; deleted leads are missing from the result. */
  read(leadIds: readonly string[]): Promise<Map<string, Lead>>;
  /** `conflict`: something expected is no longer so, and nothing was written. */
  write(write: LeadWrite): Promise<"written" | "conflict">;
  /** The lead is gone afterwards, whatever it was and whether it was there. */
  erase(leadId: string): Promise<void>;
}

/** Which leads were erased, each by its `tombstoneOf`. Nothing deletes them: a restored table may bring a lead back at any time. */
export interface Tombstones {
  /** Twice is as once. */
  set(tombstone: string, atMs: number): Promise<void>;
  has(tombstone: string): Promise<boolean>;
  all(): Promise<Set<string>>;
}

/** Where runs name leads, besides what a run or batch says when it is read by its id. */
export interface LeadMentions {
  /** Every run, without a `batchId`, and every batch that names the lead. */
  find(leadId: string): AsyncIterable<{ runId: string; batchId?: string }>;
}

/** Runs and their batch items. Every change is conditional on the version that it was made from. */
export interface RunStore {
  /** `exists`: a run of that id is there already, and nothing was written. */
  createRun(run: Run): Promise<"created" | "exists">;
  readRun(runId: string): Promise<Run | undefined>;
  /** Applies `change` to the run as it is now, again when another writer was faster; undefined = leave it. */
  changeRun(run: Run, change: (current: Run) => Run | undefined): Promise<Run>;
  /** All runs of which it is true, consistently read, the latest first. */
  findRuns(isWanted: (run: Run) => boolean): Promise<Run[]>;
  /** The latest runs first. */
  recentRuns(limit: number): Promise<Run[]>;
  /** `exists`: the batch is planned already, and nothing was written. */
  createBatch(batch: BatchItem): Promise<"created" | "exists">;
  readBatch(runId: string, batchId: string): Promise<BatchItem | undefined>;
  changeBatch(batch: BatchItem, change: (current: BatchItem) => BatchItem | undefined): Promise<BatchItem>;
  /** All batches of a run, consistently read, page by page. */
  batchesOf(runId: string): AsyncIterable<BatchItem>;
}

/** Where batches wait. */
export interface BatchQueue {
  /** Sends all; returns the batch ids that the queue did not take. */
  send(messages: readonly BatchMessage[]): Promise<{ failedBatchIds: string[] }>;
}

/** What the queue knows of itself. SQS counts approximately. */
export interface QueueDepth {
  /** True when no message waits, is hidden or is in flight. */
  isEmpty(): Promise<boolean>;
}

/** The same in numbers, for people. */
export interface QueueCounts {
  /** Messages that wait for a consumer, that are out with one or hidden, and that return later. */
  counts(): Promise<{ waiting: number; inFlight: number; delayed: number }>;
}

/** How long the message that has waited longest has waited. */
export interface OldestMessage {
  /** Undefined = nothing was measured in the last minutes: the queue is empty, or idle for hours. */
  ageSeconds(): Promise<number | undefined>;
}

/** Starts a producer somewhere else. It may never come: whoever starts one looks again later. */
export interface ProducerStarter {
  start(runId: string): Promise<void>;
}

/** Who wants to know what a run did. May be told twice. */
export interface SummaryNotice {
  /** `again`: the run was closed before, and opened again since: these numbers replace the earlier ones. */
  publish(summary: Summary, circumstances: { again: boolean }): Promise<void>;
}

/** What a consumer can do to a message that it received, besides acknowledging it. */
export interface ReceivedMessages {
  /** The message stays hidden for so long and then returns. */
  postpone(receiptHandle: string, seconds: number): Promise<void>;
  /** Puts a copy on the dead-letter queue with its code. The caller then acknowledges the original. */
  deadLetter(record: QueueRecord, reason: DeadLetterReason): Promise<void>;
}

/** A message as the consumer receives it. */
export interface QueueRecord {
  messageId: string;
  receiptHandle: string;
  body: string;
  /** 1 on the first delivery. */
  receiveCount: number;
}

export interface DeadLetterReason {
  code: ErrorCode;
  runId?: string;
  batchId?: string;
  atMs: number;
}

/** A message on the dead-letter queue, received and hidden for a while. */
export interface DeadLetter {
  messageId: string;
  receiptHandle: string;
  body: string;
  /** What we noted when we put it there. A message that died natively has whatever it had before, or nothing. */
  attributes: Readonly<Record<string, string>>;
  /** Epoch ms at which it came to a queue first. */
  sentAtMs: number;
}

/** A move of all dead letters back to the batches queue, by SQS itself. */
export interface MoveTask {
  /** Undefined once the task is over: then it cannot be cancelled. */
  handle: string | undefined;
  status: string;
  moved: number;
  /** How many there were when it began, as far as SQS knows. */
  toMove: number | undefined;
  failureReason: string | undefined;
  startedAtMs: number | undefined;
}

/** The dead-letter queue, for operators. SQS has no peek: whatever is received is hidden, and counted as received. */
export interface DeadLetterQueue {
  /** How many there are, approximately. */
  count(): Promise<number>;
  /** Up to ten messages, hidden for so long; none = no more are visible. */
  receive(hideSeconds: number): Promise<DeadLetter[]>;
  /** Sends a copy to the batches queue and then deletes it here: killed between the two it is there twice, never lost. */
  resend(letter: DeadLetter): Promise<void>;
  /** Deletes it for good. */
  discard(letter: DeadLetter): Promise<void>;
  /** Makes it visible again at once. */
  release(letter: DeadLetter): Promise<void>;
  /** Moves all of them back; undefined = as fast as SQS does. @throws NormalizerError `queue.move-active` */
  startMove(messagesPerSecond?: number): Promise<string>;
  /** The latest first. */
  moves(): Promise<MoveTask[]>;
  cancelMove(handle: string): Promise<void>;
}

/** One call of a model. `system` and `tool` depend on the kinds that are asked about alone; `maxTokens` limits the reply. */
export interface ModelRequest {
  model: ModelRow;
  system: string;
  /** JSON of the questions: data, never instructions. */
  user: string;
  /** What it is made to call, where it can be; its schema is that of a reply in JSON otherwise. */
  tool: { name: string; description: string; inputSchema: Readonly<Record<string, unknown>> };
  /** Whether system and tool are long enough for the model's prompt cache. */
  cacheSystem: boolean;
  maxTokens: number;
  timeoutMs: number;
}

/** What the model said. A reply that is not `answered` may still hold whole answers; none of them is trusted. */
export interface ModelReply {
  stop: "answered" | "truncated" | "refused" | "malformed";
  /** The tool's input as it came, or the text of a model that calls none: unknown until the reply pipeline has looked at it. */
  input: unknown;
  usage: Usage;
}

/**
 * A language model. Makes exactly one HTTP attempt per call and throws NormalizerError `model.*`: with `usage` where it is
 * known what was billed, without where nobody knows.
 */
export interface NormalizationModel {
  ask(request: ModelRequest): Promise<ModelReply>;
}

/** Keeps this instance within its share of the model's quota. */
export interface RateLimit {
  /** Waits until so many tokens may be used; `too-late`: that would be after `untilMs`, so nothing was taken. */
  take(tokens: number, tokensPerMinute: number, untilMs: number): Promise<"taken" | "too-late">;
}

/** An answer that a model gave to a value, whoever typed that. */
export interface CachedAnswer {
  /** Null: the model does not know. */
  text: string | null;
  /** Epoch ms. */
  askedAtMs: number;
  expiresAtMs: number;
}

/** Answers that were paid for, by keys that do not show the value. Losing it costs money, nothing else. */
export interface AnswerCache {
  /** Those that are there and have not expired. */
  read(keys: readonly string[], nowMs: number): Promise<Map<string, CachedAnswer>>;
  write(answers: ReadonlyMap<string, CachedAnswer>): Promise<void>;
  /** What is not there is no error. */
  remove(keys: readonly string[]): Promise<void>;
}

/** Which value a person has set for all that is typed so. */
export interface OverrideStore {
  load(): Promise<Override[]>;
  /** `unreadable`: there is one, and it must be set again or removed. */
  find(id: string): Promise<Override | "unreadable" | undefined>;
  /** Replaces the one of the same id. */
  save(override: Override): Promise<void>;
  /** False when there was none. */
  remove(id: string): Promise<boolean>;
}

/** Something that a person did to the system: who, what, to what, why. Holds ids and names of fields, never a lead's values. */
export interface AuditEntry {
  atMs: number;
  actor: string;
  action: string;
  target: string;
  reason: string;
  /** How many of what, once it is done. */
  counts?: Readonly<Record<string, number>>;
}

export interface AuditLog {
  record(entry: AuditEntry): Promise<void>;
  /** The latest first. */
  recent(limit: number): Promise<AuditEntry[]>;
}

/** The day's money. What is reserved and never settled stays spent: the call may have been billed. */
export interface SpendLedger {
  /** False when the reservation would take the day over its cap; nothing is reserved then. */
  reserve(day: string, microUsd: number, capMicroUsd: number): Promise<boolean>;
  /** Corrects a reservation by what the call cost in truth. */
  settle(day: string, reservedMicroUsd: number, spentMicroUsd: number): Promise<void>;
  /** What the day has spent or reserved so far, consistently read; 0 when nothing. */
  committed(day: string): Promise<number>;
}

/** Where operators keep the settings. */
export interface SettingsStore {
  /** The raw item, undefined when there is none. @throws NormalizerError `settings.table-missing` */
  load(): Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** The settings item, or a kept copy of it, with what it says about itself. */
export type SettingsItem = Readonly<Record<string, unknown>>;

/** The settings with their past, for whoever changes them. */
export interface SettingsBook extends SettingsStore {
  /** The kept copies, each with its number as `version`, the latest first. */
  versions(): Promise<SettingsItem[]>;
  /** Keeps a copy under its `version`, for good. False = another one has that number, and stays. */
  keep(copy: SettingsItem): Promise<boolean>;
  /** Puts an item in the place of the one that was read, or of none. False = that one is no more, and nothing was written. */
  replace(read: SettingsItem | undefined, next: SettingsItem): Promise<boolean>;
}

/** Why consumers stand still. */
export interface Pause {
  /** An error code, or `operator` when a person paused. */
  code: ErrorCode | "operator";
  message: string;
  by: string;
  atMs: number;
  /** The pause that stood when an alarm stopped the spending: its reason still has to be mended. */
  earlier?: Pause;
}

/** Stops the delivery of messages to consumers. Messages keep while it is off; resuming is a person's decision. */
export interface ConsumerSwitch {
  /**
   * Stops the delivery and posts the notice in place of the one that was read, each although the other fails; then the first
   * error is thrown. False = the delivery is stopped, and another notice stands. @throws NormalizerError `delivery.busy`
   */
  pause(pause: Pause, instead?: Pause): Promise<boolean>;
  /** False while a delivery is off, whoever turned it off. */
  isOn(): Promise<boolean>;
  /** Lets messages through again. Leaves the notice to the caller. @throws NormalizerError `delivery.busy` */
  resume(): Promise<void>;
}

/** How many consumers may run at the same time. */
export interface ConsumerScale {
  /** Undefined = nobody has limited them. */
  read(): Promise<number | undefined>;
  /** Deliveries under way go on. Twice is as once. @throws NormalizerError `delivery.busy` */
  set(consumers: number): Promise<void>;
}

/** Where the reason of a pause stands for everyone to read. */
export interface PauseNotice {
  /** Takes the place of the notice that was read; undefined = of none. False = another stands, and is left as it is. */
  post(pause: Pause, instead?: Pause): Promise<boolean>;
  /** Undefined = consumers are not paused, as far as anyone said. */
  read(): Promise<Pause | undefined>;
  /** Takes away the notice that was read. False = another stands, and is left as it is. */
  remove(read: Pause): Promise<boolean>;
}

/** What compares the tokens that Bedrock counted with the ledger's cap, independently of the ledger. */
export interface SpendAlarm {
  /** True while too much is spent. @throws NormalizerError `settings.invalid` when there is no such alarm */
  isRaised(): Promise<boolean>;
}

export interface Clock {
  /** Epoch ms. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Structured lines for operators. Fields hold ids, codes and numbers, never values that people typed. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

export const metricNames = [
  "LeadsProcessed",
  "FieldsNormalized",
  "NormalizationErrors",
  "Duration",
  "TokenUsage",
  "ModelCalls",
  "ModelThrottles",
  "CostMicroUsd",
  "RulesResolved",
  "CacheHits",
  "GuardRejections",
  "LeadsDeferred",
  "StaleBacklog",
  "OldestStaleAgeHours",
  /** Age of the lead that has waited longest without ever being normalised; 0 = none, as far as leads tell. */
  "OldestNeverNormalizedHours",
  /** 1 from every producer that chooses for a run of the schedule, 0 from one that the schedule started in vain. */
  "ScheduledRuns",
  /** Runs of the schedule that are open when they should be over. */
  "RunsUnfinished",
  /** Today's spend in percent of the day's budget. */
  "LedgerPercent",
  /** How long consumers have been paused; 0 = they are not. */
  "PausedHours",
  /** 1 during the first hour after every full day of a pause. */
  "PauseReminders",
] as const;
export type MetricName = (typeof metricNames)[number];

/** Numbers for dashboards and alarms. The only dimensions are the stage, a field's name and an error code. */
export interface Metrics {
  add(name: MetricName, value: number, dimensions?: { field?: string; code?: string }): void;
}
