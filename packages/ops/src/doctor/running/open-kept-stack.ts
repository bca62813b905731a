import { createSystemShapes } from "@lead-normalizer/aws/system-shapes.ts";
import type { Environment } from "@lead-normalizer/functions/environment.ts";

import { findSystem, tablesOf } from "../../system/open-tables.ts";
import type { ServedModel } from "./model-server.ts";
import { tableNamesIn } from "./open-stage.ts";
import type { Running } from "./running.ts";

/** Opens the kept stack to be looked at. @throws InputError when none is kept */
export async function openKept(
  environment: Environment,
): Promise<{ deps: Running & { model: ServedModel }; close(): void }> {
  const system = await findSystem({ local: true }, environment);
  const { env, kept, endpointOf } = system;
  const { tables, queues, destroy } = createSystemShapes({
    dynamo: endpointOf("DYNAMODB"),
    sqs: endpointOf("SQS"),
  });
  const nameOf = (url = ""): string => url.slice(url.lastIndexOf("/") + 1);
  return {
    deps: {
      ops: "pnpm ops --local",
      putBack: "end the process that keeps the stack (Ctrl-C), and start it again",
      tables,
      queues,
      tableNames: tableNamesIn(env),
      queueNames: { batches: nameOf(env["QUEUE_URL"]), deadLetters: nameOf(env["DLQ_URL"]) },
      records: tablesOf(system),
      model: {
        choice: kept?.model ?? "none",
        endpoint: env["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"],
        fetch: (url) => fetch(url),
      },
      nowMs: Date.now(),
    },
    close: destroy,
  };
}
