import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import type { ProducerStarter } from "@lead-normalizer/core/ports.ts";
import { parseProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";

/** Invokes the producer function asynchronously with the run's id: it does what the run was asked to do. */
export function createLambdaProducerStarter(client: LambdaClient, functionName: string): ProducerStarter {
  return {
    async start(runId) {
      await client.send(
        new InvokeCommand({
          FunctionName: functionName,
          InvocationType: "Event",
          Payload: JSON.stringify(parseProduceEvent({ runId })),
        }),
      );
    },
  };
}
