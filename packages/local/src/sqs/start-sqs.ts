import { buildApp } from "fauxqs";
import { createDeadLetterSources } from "./dead-letter-sources.ts";
import { createRedrivePolicyRules } from "./enforce-redrive-policies.ts";
import { createFreshCounts } from "./fresh-counts.ts";
import { createLongPolls } from "./long-polls.ts";
import { createMessageMoveTasks } from "./message-move-tasks.ts";
import { nameErrorsLikeAws } from "./name-errors.ts";
import { createQueueCaller, extendQueue } from "./queue-protocol.ts";
import { createReceiptHandles } from "./receipt-handles.ts";
import { requestedAttributes } from "./requested-attributes.ts";
import { createStrictReceipts } from "./strict-receipts.ts";

export interface SqsOptions {
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Of queues whose client names none. Default `us-east-1`. */
  readonly region?: string;
}

export interface EmbeddedSqs {
  /** For example `http://127.0.0.1:40123`. */
  readonly endpoint: string;
  /** Ends running move tasks and closes every connection, also those of waiting long polls. */
  stop(): Promise<void>;
}

/**
 * An SQS endpoint in this process that only this machine can reach; rejects when the port is taken. The SDK's client
 * needs `endpoint` and `useQueueUrlAsEndpoint: false`, because the host of a queue URL does not resolve.
 *
 * Where it still differs from AWS:
 * - Nothing persists: queues, messages, tasks and receipt handles end with `stop()`.
 * - Message retention, the limits of messages in flight, and the pauses after `PurgeQueue` and `DeleteQueue` are not
 *   enforced. Credentials, IAM and queue policies are not checked; the account is 000000000000.
 * - Messages arrive in order and counts are exact; a client must count on neither.
 * - `AWSTraceHeader`, and the `MessageGroupId` of a standard queue, are dropped.
 * - Once a message's visibility timeout has passed, its handle neither deletes it (the call succeeds) nor changes its
 *   visibility; AWS may still do both until the message is received again.
 * - A message is dead-lettered by the receive that finds it exhausted, and its receive count is then one higher.
 * - `MD5OfMessageAttributes` of a receive that names only some attributes covers all of them.
 * - A move task moves at most the messages that were visible when it started, at up to 500 a second if no rate is given.
 */
export async function startSqs({ port = 0, region = "us-east-1" }: SqsOptions = {}): Promise<EmbeddedSqs> {
  const app = buildApp({ logger: false, defaultRegion: region });
  const call = createQueueCaller(app);
  const handles = createReceiptHandles();
  const moveTasks = createMessageMoveTasks(call);
  extendQueue(app, createLongPolls(call));
  extendQueue(app, createRedrivePolicyRules(call));
  extendQueue(app, moveTasks);
  extendQueue(app, createFreshCounts(call));
  extendQueue(app, requestedAttributes);
  extendQueue(app, createDeadLetterSources({ app, call, handles }, region));
  extendQueue(app, createStrictReceipts(handles, region));
  nameErrorsLikeAws(app);

  async function stop(): Promise<void> {
    await moveTasks.stop();
    await app.close();
  }

  try {
    return { endpoint: await app.listen({ port, host: "127.0.0.1" }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
