import {
  LambdaClient,
  paginateListEventSourceMappings,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import type { ConsumerSwitch, PauseNotice } from "@lead-normalizer/core/ports.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import type { Endpoint } from "./endpoint.ts";

export function createLambdaClient(endpoint: Endpoint = {}): LambdaClient {
  return new LambdaClient({
    ...endpoint,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 2_000,
      requestTimeout: 10_000,
      throwOnRequestTimeout: true,
    }),
  });
}

/**
 * Posts the reason, then disables every event source mapping of the consumer function; the other way round to resume.
 * Twice is as once.
 */
export function createLambdaConsumerSwitch(
  client: LambdaClient,
  functionName: string,
  notice: PauseNotice,
): ConsumerSwitch {
  const setEnabled = async (enabled: boolean): Promise<void> => {
    for await (const page of paginateListEventSourceMappings({ client }, { FunctionName: functionName })) {
      for (const { UUID } of page.EventSourceMappings ?? []) {
        await client.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: enabled }));
      }
    }
  };
  return {
    async pause(pause) {
      await notice.post(pause);
      await setEnabled(false);
    },
    async resume() {
      await setEnabled(true);
      await notice.remove();
    },
  };
}
