import type { LambdaClient } from "@aws-sdk/client-lambda";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Clock, ConsumerScale } from "@lead-normalizer/core/ports.ts";

import { BUSY_WAITS_SECONDS, changeMappings, mappingsOf } from "./change-mappings.ts";

/** The maximum concurrency of the consumer's event source mappings. A mapping that is paused stays so. */
export function createLambdaConsumerScale(
  client: LambdaClient,
  functionName: string,
  clock: Pick<Clock, "sleep">,
): ConsumerScale {
  return {
    async read() {
      for await (const { ScalingConfig } of mappingsOf(client, functionName)) {
        return ScalingConfig?.MaximumConcurrency;
      }
      throw new NormalizerError(
        "settings.invalid",
        `Function ${functionName} has no event source mapping: nothing delivers to it. Deploy the stage.`,
      );
    },
    set: (consumers) =>
      changeMappings({
        client,
        functionName,
        clock,
        busyWaitsSeconds: BUSY_WAITS_SECONDS,
        lacks: ({ ScalingConfig }) =>
          ScalingConfig?.MaximumConcurrency === consumers
            ? undefined
            : { ScalingConfig: { MaximumConcurrency: consumers } },
        participle: "scaled",
      }),
  };
}
