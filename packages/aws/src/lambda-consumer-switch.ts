import {
  LambdaClient,
  paginateListEventSourceMappings,
  ResourceInUseException,
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

/** States of a mapping that need no further call: Lambda refuses one while a change is under way. */
const onTheWay: Record<"enabled" | "disabled", ReadonlySet<string>> = {
  enabled: new Set(["Enabling", "Enabled"]),
  disabled: new Set(["Disabling", "Disabled"]),
};

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
      for (const { UUID, State } of page.EventSourceMappings ?? []) {
        if (onTheWay[enabled ? "enabled" : "disabled"].has(State ?? "")) continue;
        await client.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: enabled }));
      }
    }
  };
  return {
    async pause(pause) {
      await notice.post(pause);
      try {
        await setEnabled(false);
      } catch (error) {
        if (!(error instanceof ResourceInUseException)) throw error;
        // Another consumer is pausing at this very moment: then its change is seen now.
        await setEnabled(false);
      }
    },
    async resume() {
      await setEnabled(true);
      await notice.remove();
    },
  };
}
