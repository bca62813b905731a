/** What a stage gives a function besides its tables and queues. */
export interface BundledHandler {
  /** Of the embedded stack's stage. */
  functionName: string;
  environment?: Readonly<Record<string, string>>;
}

const producer = "local-normalize-leads";
const consumer = "local-consume-batches";
const models = { ALLOWED_MODEL_IDS: "us.anthropic.claude-haiku-5-5" };

/** Every Lambda handler: `packages/functions/src/<name>.ts`. */
export const bundledHandlers = {
  produce: { functionName: producer, environment: models },
  consume: {
    functionName: consumer,
    environment: { ...models, CONSUMER_MAXIMUM_CONCURRENCY: "2" },
  },
  settle: {
    functionName: "local-settle-runs",
    environment: {
      ...models,
      PRODUCER_FUNCTION: producer,
      SUMMARY_TOPIC_ARN: "arn:aws:sns:us-east-1:000000000000:local-run-summaries",
    },
  },
  "admin-api": {
    functionName: "local-admin-api",
    environment: { ...models, PRODUCER_FUNCTION: producer },
  },
  "stop-spending": {
    functionName: "local-stop-spending",
    environment: { CONSUMER_FUNCTION: consumer },
  },
  changes: { functionName: "local-follow-changes", environment: models },
} as const satisfies Readonly<Record<string, BundledHandler>>;

export type HandlerName = keyof typeof bundledHandlers;
