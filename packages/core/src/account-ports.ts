/**
 * What AWS says of an account, for checks that change nothing. What it does not answer is a NormalizerError
 * `account.no-credentials`, `account.denied` or `account.unanswered` with `ids.action`, the IAM action that was asked for.
 */

/** Who asks. */
export interface CallerIdentity {
  whoAmI(): Promise<{ accountId: string; arn: string }>;
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
}

/** A stored time, without what people typed: a text's content is not read. */
export type StoredTime = number | "text" | "other";

/** A table that others made. */
export interface TableShape {
  /** Undefined = there is no such table. */
  describe(table: string): Promise<TableDescription | undefined>;
  hasPointInTimeRecovery(table: string): Promise<boolean>;
  /** The attributes of up to so many items, in no order; what an item does not have is left out. */
  sampleTimes(
    table: string,
    attributes: readonly string[],
    limit: number,
  ): Promise<Readonly<Record<string, StoredTime>>[]>;
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
}
