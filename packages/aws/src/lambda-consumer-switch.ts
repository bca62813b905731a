import { LambdaClient } from "@aws-sdk/client-lambda";
import type { Clock, ConsumerSwitch, PauseNotice } from "@lead-normalizer/core/ports.ts";
import { allOrThrow } from "@lead-normalizer/core/run/all-or-throw.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import { BUSY_WAITS_SECONDS, changeMappings, mappingsOf } from "./change-mappings.ts";
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

/** States of a mapping that need no further call. */
const onTheWay: Record<"enabled" | "disabled", ReadonlySet<string>> = {
  enabled: new Set(["Enabling", "Enabled"]),
  disabled: new Set(["Disabling", "Disabled"]),
};

/**
 * Disables every event source mapping of the consumer function, then posts the reason: money comes first. Enables them to
 * resume. Twice is as once.
 */
export function createLambdaConsumerSwitch(
  client: LambdaClient,
  functionName: string,
  notice: Pick<PauseNotice, "post">,
  clock: Pick<Clock, "sleep">,
  busyWaitsSeconds: readonly number[] = BUSY_WAITS_SECONDS,
): ConsumerSwitch {
  const setEnabled = (enabled: boolean): Promise<void> => {
    const aim = enabled ? "enabled" : "disabled";
    return changeMappings({
      client,
      functionName,
      clock,
      busyWaitsSeconds,
      lacks: ({ State }) => (onTheWay[aim].has(State ?? "") ? undefined : { Enabled: enabled }),
      participle: aim,
    });
  };

  return {
    async pause(pause, instead) {
      const stopping = setEnabled(false);
      const post = (): Promise<boolean> => notice.post(pause, instead);
      const posting = stopping.then(post, post);
      await allOrThrow<unknown>([stopping, posting]);
      return posting;
    },
    async isOn() {
      for await (const { State } of mappingsOf(client, functionName))
        if (onTheWay.disabled.has(State ?? "")) return false;
      return true;
    },
    resume: () => setEnabled(true),
  };
}
