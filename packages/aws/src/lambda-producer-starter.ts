import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import type { ProducerStarter } from "@lead-normalizer/core/ports.ts";
import { parseProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";

import { isAwsError, wrapAwsError } from "./aws-error.ts";

/**
 * Invokes the producer function asynchronously with the run's id: it does what the run was asked to do.
 * @throws NormalizerError `producer.unavailable`, whatever Lambda said: the way out is the same
 */
export function createLambdaProducerStarter(client: LambdaClient, functionName: string): ProducerStarter {
  return {
    async start(runId) {
      const Payload = JSON.stringify(parseProduceEvent({ runId }));
      const command = new InvokeCommand({ FunctionName: functionName, InvocationType: "Event", Payload });
      try {
        await client.send(command);
      } catch (error) {
        if (!isAwsError(error)) throw error;
        throw wrapAwsError(
          "producer.unavailable",
          `Run ${runId} is on record, but its producer could not be invoked. One is started for it when runs are settled.`,
          error,
          { ids: { runId } },
        );
      }
    },
  };
}
