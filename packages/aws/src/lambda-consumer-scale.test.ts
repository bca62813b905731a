import {
  ListEventSourceMappingsCommand,
  ResourceInUseException,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import { mockClient } from "aws-sdk-client-mock";
import { expect, onTestFinished, test } from "vitest";

import { createFakeClock } from "../../../test/support/fake-clock.ts";
import { createLambdaConsumerScale } from "./lambda-consumer-scale.ts";
import { createLambdaClient } from "./lambda-consumer-switch.ts";

function aScale(...limits: (number | undefined)[]) {
  const client = createLambdaClient({ region: "us-east-1" });
  const mock = mockClient(client);
  onTestFinished(() => mock.restore());
  mock.on(ListEventSourceMappingsCommand).resolves({
    EventSourceMappings: limits.map((limit, index) => ({
      UUID: `m${index}`,
      State: "Disabled",
      ...(limit !== undefined && { ScalingConfig: { MaximumConcurrency: limit } }),
    })),
  });
  mock.on(UpdateEventSourceMappingCommand).resolves({});
  return {
    mock,
    scale: createLambdaConsumerScale(client, "consumer", createFakeClock()),
    asked: () => mock.commandCalls(UpdateEventSourceMappingCommand).map(({ args: [{ input }] }) => input),
  };
}

const inUse = new ResourceInUseException({ message: "It is being updated.", $metadata: {} });

test("the number of consumers is that of the mapping, and undefined where nobody limits them", async () => {
  expect(await aScale(7).scale.read()).toBe(7);
  expect(await aScale(undefined).scale.read()).toBeUndefined();
});

test("a function that nothing delivers to is an error with its name", async () => {
  await expect(aScale().scale.read()).rejects.toMatchObject({
    code: "settings.invalid",
    message: expect.stringContaining("consumer has no event source mapping"),
  });
});

test("scaling changes the number of each mapping that has another, and does not enable a paused one", async () => {
  const { scale, asked } = aScale(2, 5);
  await scale.set(5);
  expect(asked()).toEqual([{ UUID: "m0", ScalingConfig: { MaximumConcurrency: 5 } }]);
});

test("scaling waits while Lambda is busy, and says so when that takes too long", async () => {
  const patient = aScale(2);
  patient.mock.on(UpdateEventSourceMappingCommand).rejectsOnce(inUse).resolves({});
  await patient.scale.set(5);
  expect(patient.asked()).toHaveLength(2);
  const hopeless = aScale(2);
  hopeless.mock.on(UpdateEventSourceMappingCommand).rejects(inUse);
  await expect(hopeless.scale.set(5)).rejects.toMatchObject({
    code: "delivery.busy",
    message: expect.stringContaining("could not be scaled"),
  });
});
