import type { ErrorCode } from "./errors.ts";
import type { Lead, Normalization } from "./lead.ts";
import type { Usage } from "./model/usage.ts";
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

/** Starts a producer somewhere else. It may never come: whoever starts one looks again later. */
export interface ProducerStarter {
  start(runId: string): Promise<void>;
}

/** Who wants to know what a run did. May be told twice. */
export interface SummaryNotice {
  publish(summary: Summary): Promise<void>;
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

/** One forced tool call. Sizes are in tokens, the deadline in epoch ms. */
export interface ModelRequest {
  modelId: string;
  system: string;
  /** JSON of the questions: data, never instructions. */
  user: string;
  tool: { name: string; description: string; inputSchema: Readonly<Record<string, unknown>> };
  maxTokens: number;
  timeoutMs: number;
}

/** What the model said. Only `answered` replies have an input worth parsing, and that is not trusted either. */
export interface ModelReply {
  stop: "answered" | "truncated" | "refused" | "malformed";
  /** The tool's input as it came: unknown until the reply pipeline has looked at it. */
  input: unknown;
  usage: Usage;
}

/** A language model. Throws NormalizerError `model.*`; makes exactly one HTTP attempt per call. */
export interface NormalizationModel {
  ask(request: ModelRequest): Promise<ModelReply>;
}

/** The day's money. What is reserved and never settled stays spent: the call may have been billed. */
export interface SpendLedger {
  /** False when the reservation would take the day over its cap; nothing is reserved then. */
  reserve(day: string, microUsd: number, capMicroUsd: number): Promise<boolean>;
  /** Corrects a reservation by what the call cost in truth. */
  settle(day: string, reservedMicroUsd: number, spentMicroUsd: number): Promise<void>;
}

/** Where operators keep the settings. */
export interface SettingsStore {
  /** The raw item, undefined when there is none. @throws NormalizerError `settings.table-missing` */
  load(): Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** Why consumers stand still. */
export interface Pause {
  /** An error code, or `operator` when a person paused. */
  code: ErrorCode | "operator";
  message: string;
  by: string;
  atMs: number;
}

/** Stops the delivery of messages to consumers. Messages keep while it is off; resuming is a person's decision. */
export interface ConsumerSwitch {
  pause(pause: Pause): Promise<void>;
  resume(): Promise<void>;
}

/** Where the reason of a pause stands for everyone to read. */
export interface PauseNotice {
  post(pause: Pause): Promise<void>;
  /** Undefined = consumers are not paused, as far as anyone said. */
  read(): Promise<Pause | undefined>;
  /** Consumers work again. */
  remove(): Promise<void>;
}

export interface Clock {
  /** Epoch ms. */
  now(): number;
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
  "GuardRejections",
  "LeadsDeferred",
  "StaleBacklog",
  "OldestStaleAgeHours",
] as const;
export type MetricName = (typeof metricNames)[number];

/** Numbers for dashboards and alarms. The only dimensions are the stage, a field's name and an error code. */
export interface Metrics {
  add(name: MetricName, value: number, dimensions?: { field?: string; code?: string }): void;
}
