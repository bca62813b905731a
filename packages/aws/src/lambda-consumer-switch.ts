import {
  type EventSourceMappingConfiguration,
  LambdaClient,
  paginateListEventSourceMappings,
  ResourceInUseException,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import type { Clock, ConsumerSwitch, PauseNotice } from "@lead-normalizer/core/ports.ts";
import { allOrThrow } from "@lead-normalizer/core/run/all-or-throw.ts";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import { wrapAwsError } from "./aws-error.ts";
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
 * Seconds between attempts: Lambda refuses a change while another is under way (`Creating`, `Enabling`, `Disabling`,
 * `Updating`). Together half of what the function that stops the spending has.
 */
export const BUSY_WAITS_SECONDS = [1, 2, 4, 8, 15] as const;

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
  async function* mappings(): AsyncGenerator<EventSourceMappingConfiguration> {
    for await (const page of paginateListEventSourceMappings({ client }, { FunctionName: functionName })) {
      yield* page.EventSourceMappings ?? [];
    }
  }

  /** Changes those that can be changed now; what refused another = there is one, and it is busy. */
  const change = async (enabled: boolean): Promise<ResourceInUseException | undefined> => {
    let refusal: ResourceInUseException | undefined;
    for await (const { UUID, State } of mappings()) {
      if (onTheWay[enabled ? "enabled" : "disabled"].has(State ?? "")) continue;
      try {
        await client.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: enabled }));
      } catch (error) {
        if (!(error instanceof ResourceInUseException)) throw error;
        refusal = error;
      }
    }
    return refusal;
  };

  const setEnabled = async (enabled: boolean): Promise<void> => {
    let refusal = await change(enabled);
    for (const seconds of busyWaitsSeconds) {
      if (refusal === undefined) return;
      await clock.sleep(seconds * 1_000);
      refusal = await change(enabled);
    }
    if (refusal === undefined) return;
    throw wrapAwsError(
      "delivery.busy",
      `The event source mapping of ${functionName} could not be ${enabled ? "enabled" : "disabled"}: Lambda is still changing it. Try again in a minute.`,
      refusal,
    );
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
      for await (const { State } of mappings()) if (onTheWay.disabled.has(State ?? "")) return false;
      return true;
    },
    resume: () => setEnabled(true),
  };
}
