import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { QueueShape, TableShape } from "@lead-normalizer/core/account-ports.ts";

import { createDynamoTableShape } from "./dynamo-table-shape.ts";
import type { Endpoint } from "./endpoint.ts";
import { createSqsQueueShape } from "./sqs-queue-shape.ts";

/** Tables and queues as they are described: what there is of an account on an embedded stack. */
export function createSystemShapes(at: { dynamo: Endpoint; sqs: Endpoint }): {
  tables: TableShape;
  queues: QueueShape;
  /** Also ends what is under way. */
  destroy(): void;
} {
  const dynamo = new DynamoDBClient(at.dynamo);
  const sqs = new SQSClient({ ...at.sqs, useQueueUrlAsEndpoint: false });
  return {
    tables: createDynamoTableShape(dynamo),
    queues: createSqsQueueShape(sqs),
    destroy() {
      dynamo.destroy();
      sqs.destroy();
    },
  };
}
