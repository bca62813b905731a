/**
 * Numbers that come from outside, or that two places must agree on. A check and its message share the constant.
 *
 * SQS: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html
 * DynamoDB: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
 * Lambda and SQS: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */

/** SQS: entries of one SendMessageBatch. */
export const SQS_BATCH_ENTRIES = 10;
/** SQS: bytes of one message, and of all the messages of one SendMessageBatch together. */
export const SQS_BATCH_BYTES = 1_048_576;
/** SQS: the longest visibility timeout, in seconds. */
export const SQS_VISIBILITY_SECONDS_MAX = 43_200;

/** DynamoDB: keys of one BatchGetItem. */
export const DYNAMODB_BATCH_GET_KEYS = 100;
/** DynamoDB: bytes of a partition key, in UTF-8. */
export const DYNAMODB_PARTITION_KEY_BYTES = 2_048;

/** Receives after which the consumer dead-letters a message itself, with its code. */
export const MAX_RECEIVES = 5;
/** `maxReceiveCount` of the queue: one more, so that only what crashes the consumer is dead-lettered natively. */
export const QUEUE_MAX_RECEIVE_COUNT = MAX_RECEIVES + 1;

/** Crashes of the process while one lead alone was worked on, after which that lead is dead-lettered. */
export const LEAD_CRASHES_MAX = 2;

/** Seconds that the batches queue keeps a message: ten days outlast a pause over a long holiday. */
export const QUEUE_RETENTION_SECONDS = 10 * 86_400;
/** Seconds of the DLQ: SQS's maximum. A dead-lettered message keeps its first time, so the difference is an operator's. */
export const DLQ_RETENTION_SECONDS = 14 * 86_400;

/** Leads of one message: one BatchGetItem reads them, and 10 such messages fit into one SendMessageBatch by bytes. */
export const BATCH_SIZE_MAX = DYNAMODB_BATCH_GET_KEYS;

/** Lambda: consumers of one queue that run at the same time. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
export const CONSUMER_CONCURRENCY = { min: 2, max: 1_000 };
/** Messages of one delivery to a consumer at most. */
export const DELIVERY_MESSAGES = 10;
/** Seconds of the consumer's Lambda timeout. The queue's visibility timeout is six times as long (AWS's own advice). */
export const CONSUMER_TIMEOUT_SECONDS = 120;
export const QUEUE_VISIBILITY_SECONDS = 6 * CONSUMER_TIMEOUT_SECONDS;
/** Seconds of the producer's Lambda timeout (Lambda's maximum is 900). */
export const PRODUCER_TIMEOUT_SECONDS = 900;
/** Seconds of the settle function's Lambda timeout. */
export const SETTLE_TIMEOUT_SECONDS = 240;
/** Seconds of the changes function's Lambda timeout. Less than `LEASE_MS`: a batch that it is about to send is not given up. */
export const CHANGES_TIMEOUT_SECONDS = 60;
/** Seconds of the admin API's: HTTP APIs wait for 30. https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
export const ADMIN_API_TIMEOUT_SECONDS = 29;
/** Seconds of the Lambda timeout of the function that stops the spending. */
export const STOP_SPENDING_TIMEOUT_SECONDS = 60;
/** Share of the consumer's time after which no new question is asked. */
export const ASKING_TIME_SHARE = 0.6;
/** Milliseconds for one call of the model. */
export const MODEL_CALL_TIMEOUT_MS = 20_000;

/** Characters of a value that rules look at. Longer ones are left alone and flagged. */
export const VALUE_MAX_CHARS = 2_000;
/** Characters of a value that a model is asked about. */
export const QUESTION_MAX_CHARS = 200;
/** Questions of one model call. */
export const QUESTIONS_PER_CALL = 40;

/**
 * Tokens that a provider adds to a request on its own account: its words about the tool, role marks.
 * Anthropic counts up to 530 for a forced tool: https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview#pricing
 */
export const HIDDEN_INPUT_TOKENS = 1_000;
/** Tokens per minute that are taken for a model whose quota we do not know. Low: a new account may have less than others. */
export const TOKENS_PER_MINUTE_ASSUMED = 400_000;

/** Segments of the producer's parallel scan. */
export const SCAN_SEGMENTS = 8;
/** Leads of one page of a segment: what keeps the producer's memory flat. Costs nothing: DynamoDB bills by size. */
export const SCAN_PAGE_LEADS = 500;
/** Rechecks of unchanged leads that one run takes on at most. They cost no model call. */
export const RECHECKS_PER_RUN = 20_000;
/** How long a producer's lease lives without a heartbeat. */
export const LEASE_MS = 120_000;
/** A producer hands the run over to the next when so little of its time is left, in ms. */
export const HAND_OVER_MS = 60_000;
/** Batches of a segment between two checkpoints of a streaming run. A checkpoint costs one write and one short batch. */
export const CHECKPOINT_BATCHES = 50;
/** Producers that are started for one run because the one before died, before what is queued counts as all. */
export const RESTARTS_MAX = 5;
/** An open batch of which nothing was heard for so long, while the queue is empty, died without a trace. */
export const SILENT_MS = 15 * 60_000;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
