import {
  type EventSourceMappingConfiguration,
  type LambdaClient,
  paginateListEventSourceMappings,
  ResourceInUseException,
  UpdateEventSourceMappingCommand,
  type UpdateEventSourceMappingCommandInput,
} from "@aws-sdk/client-lambda";
import type { Clock } from "@lead-normalizer/core/ports.ts";

import { wrapAwsError } from "./aws-error.ts";

/**
 * Seconds between attempts: Lambda refuses a change while another is under way (`Creating`, `Enabling`, `Disabling`,
 * `Updating`). Together half of what the function that stops the spending has.
 */
export const BUSY_WAITS_SECONDS = [1, 2, 4, 8, 15] as const;

/** Every event source mapping of a function. */
export async function* mappingsOf(
  client: LambdaClient,
  functionName: string,
): AsyncGenerator<EventSourceMappingConfiguration> {
  for await (const page of paginateListEventSourceMappings({ client }, { FunctionName: functionName })) {
    yield* page.EventSourceMappings ?? [];
  }
}

export interface MappingsChange {
  client: LambdaClient;
  functionName: string;
  clock: Pick<Clock, "sleep">;
  busyWaitsSeconds: readonly number[];
  /** What a mapping still lacks; undefined = nothing. */
  lacks(
    mapping: EventSourceMappingConfiguration,
  ): Omit<UpdateEventSourceMappingCommandInput, "UUID"> | undefined;
  /** What could not be done while Lambda was busy: `disabled`, `scaled`. */
  participle: string;
}

/** Changes every mapping of a function, and waits for Lambda where it is busy. @throws NormalizerError `delivery.busy` */
export async function changeMappings(change: MappingsChange): Promise<void> {
  let refusal = await changeOnce(change);
  for (const seconds of change.busyWaitsSeconds) {
    if (refusal === undefined) return;
    await change.clock.sleep(seconds * 1_000);
    refusal = await changeOnce(change);
  }
  if (refusal === undefined) return;
  throw wrapAwsError(
    "delivery.busy",
    `The event source mapping of ${change.functionName} could not be ${change.participle}: Lambda is still changing it. Try again in a minute.`,
    refusal,
  );
}

/** Changes those that can be changed now; what refused another = there is one, and it is busy. */
async function changeOnce({
  client,
  functionName,
  lacks,
}: MappingsChange): Promise<ResourceInUseException | undefined> {
  let refusal: ResourceInUseException | undefined;
  for await (const mapping of mappingsOf(client, functionName)) {
    const input = lacks(mapping);
    if (input === undefined) continue;
    try {
      await client.send(new UpdateEventSourceMappingCommand({ UUID: mapping.UUID, ...input }));
    } catch (error) {
      if (!(error instanceof ResourceInUseException)) throw error;
      refusal = error;
    }
  }
  return refusal;
}
