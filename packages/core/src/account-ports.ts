/**
 * What AWS says of an account, for checks that change nothing. What it does not answer is a NormalizerError
 * `account.no-credentials`, `account.denied` or `account.unanswered` with `ids.action`, the IAM action that was asked for.
 */

/** Who asks. */
export interface CallerIdentity {
  /** `clockOffsetMs`: how far AWS's clock is before this machine's, right within two seconds; undefined = not known. */
  whoAmI(): Promise<{ accountId: string; arn: string; clockOffsetMs?: number }>;
}

/** Which Region the operator's environment or profile names; undefined = none. */
export interface ConfiguredRegion {
  read(): Promise<string | undefined>;
}

/** Dates in epoch ms; undefined = AWS names none. */
export interface ModelLifecycle {
  isLegacy: boolean;
  legacyAtMs: number | undefined;
  endOfLifeAtMs: number | undefined;
}

/** What the account may do with a model. `agreement`: whether its Marketplace subscription stands. */
export interface ModelAvailability {
  authorized: boolean;
  entitled: boolean;
  inRegion: boolean;
  agreement: "available" | "pending" | "missing" | "error";
}

/** The models that Bedrock offers this account. Undefined = Bedrock does not know the id. */
export interface ModelCatalog {
  hasProfile(profileId: string): Promise<boolean>;
  readLifecycle(modelId: string): Promise<ModelLifecycle | undefined>;
  readAvailability(modelId: string): Promise<ModelAvailability | undefined>;
  /** Whether the form that Anthropic asks for once was handed in from this account. */
  hasUseCaseForm(): Promise<boolean>;
  /** Where Bedrock copies every prompt and answer of this account and Region; empty = nowhere. */
  invocationLogs(): Promise<string[]>;
}

export interface Quota {
  /** For example `L-1194C8CB`. */
  code: string;
  name: string;
  value: number;
}

/** A service's quotas: those that were set for this account, and those of any account. */
export interface QuotaBook {
  appliedQuotas(): Promise<Quota[]>;
  defaultQuotas(): Promise<Quota[]>;
}

/** Executions that functions without a reservation can have at the same time. */
export interface ConcurrencyLimit {
  unreservedConcurrency(): Promise<number>;
}

export interface TableDescription {
  /** For example `ACTIVE`. */
  status: string;
  partitionKey: { name: string; type: string };
  sortKey?: { name: string; type: string };
  /** Undefined = no stream. */
  stream?: { arn: string; view: string };
  /** The ARN of the KMS key, ours or AWS's, that it lies under; undefined = DynamoDB's own, which needs no permission. */
  kmsKeyArn?: string;
  /** AWS refuses to delete it. */
  isProtected?: true;
}

/** A stored time, without what people typed: a text's content is not read. */
export type StoredTime = number | "text" | "other";

/** A table, whoever made it. */
export interface TableShape {
  /** Undefined = there is no such table. */
  describe(table: string): Promise<TableDescription | undefined>;
  hasPointInTimeRecovery(table: string): Promise<boolean>;
  /** The attribute after whose time items are deleted; undefined = none are. */
  timeToLiveOf(table: string): Promise<string | undefined>;
  /** The attributes of up to so many items, in no order; what an item does not have is left out. */
  sampleTimes(
    table: string,
    attributes: readonly string[],
    limit: number,
  ): Promise<Readonly<Record<string, StoredTime>>[]>;
}

export interface QueueDescription {
  arn: string;
  /** Visible ones, approximately. */
  messages: number;
  visibilitySeconds: number;
  retentionSeconds: number;
  /** Where what failed goes; undefined = nowhere. */
  redrive?: { deadLetterArn: string; maxReceives: number };
  /** The only queues that may use it as their dead-letter queue; undefined = AWS was told none. */
  sourceArns?: readonly string[];
}

export interface QueueShape {
  /** Undefined = there is no such queue. */
  describe(queue: string): Promise<QueueDescription | undefined>;
}

export interface FunctionDescription {
  /** For example `Active`, and what became of the last deployment: `Successful`. */
  state: string;
  lastUpdate: string;
  timeoutSeconds: number;
}

/** What brings messages to a function: an event source mapping. */
export interface Delivery {
  id: string;
  /** For example `Enabled`. */
  state: string;
  sourceArn: string;
  batchSize: number;
  /** Whether the function says which messages failed. */
  reportsItemFailures: boolean;
  maximumConcurrency: number | undefined;
}

/** Functions by their names. */
export interface FunctionShape {
  /** Undefined = there is no such function. */
  describe(name: string): Promise<FunctionDescription | undefined>;
  /** Executions that are kept for it alone, and that it cannot exceed; undefined = none. */
  reservedConcurrency(name: string): Promise<number | undefined>;
  deliveriesTo(name: string): Promise<Delivery[]>;
}

export interface ScheduleDescription {
  isEnabled: boolean;
  expression: string;
  timeZone: string;
}

export interface ScheduleBook {
  /** Undefined = there is no such schedule. */
  describe(name: string): Promise<ScheduleDescription | undefined>;
}

export interface AlarmState {
  name: string;
  isRaised: boolean;
  /** Whether anybody hears of it. */
  isHeard: boolean;
}

export interface AlarmPanel {
  /** Those of them that there are, in no order. */
  read(names: readonly string[]): Promise<AlarmState[]>;
}

/** What a physical name names. */
export interface NamedResource {
  kind: "table" | "queue" | "function" | "topic" | "log-group";
  name: string;
}

/** Which names are taken. */
export interface NameRegister {
  /** The tags of whatever has the name; undefined = the name is free. */
  tagsOf(resource: NamedResource): Promise<Readonly<Record<string, string>> | undefined>;
}

/** Somebody who is told what a topic hears. */
export interface Subscriber {
  /** For example `email`. */
  protocol: string;
  endpoint: string;
  /** Until it is, nothing arrives there. */
  isConfirmed: boolean;
}

/** Who is subscribed to which topic. */
export interface SubscriberList {
  /** Undefined = there is no such topic. */
  subscribersOf(topic: string): Promise<Subscriber[] | undefined>;
}

export interface Account {
  identity: CallerIdentity;
  region: ConfiguredRegion;
  models: ModelCatalog;
  bedrockQuotas: QuotaBook;
  concurrency: ConcurrencyLimit;
  tables: TableShape;
  names: NameRegister;
  subscribers: SubscriberList;
  queues: QueueShape;
  functions: FunctionShape;
  schedules: ScheduleBook;
  alarms: AlarmPanel;
}
