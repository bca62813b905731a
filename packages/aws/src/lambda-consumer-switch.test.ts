import {
  type EventSourceMappingConfiguration,
  ListEventSourceMappingsCommand,
  ResourceInUseException,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import type { Pause, PauseNotice } from "@lead-normalizer/core/ports.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { createLambdaClient, createLambdaConsumerSwitch } from "./lambda-consumer-switch.ts";

const pause: Pause = { code: "model.access-denied", message: "Mend it.", by: "consumer", atMs: 1 };

function aSwitch(...pages: EventSourceMappingConfiguration[][]) {
  const client = createLambdaClient({ region: "us-east-1" });
  const mock = mockClient(client);
  onTestFinished(() => mock.restore());
  for (const [index, page] of pages.entries()) {
    mock.on(ListEventSourceMappingsCommand, index === 0 ? {} : { Marker: String(index) }).resolves({
      EventSourceMappings: page,
      ...(index + 1 < pages.length && { NextMarker: `${index + 1}` }),
    });
  }
  mock.on(UpdateEventSourceMappingCommand).resolves({});
  let posted: Pause | undefined;
  const notice: PauseNotice = {
    post: async (reason) => void (posted = reason),
    read: async () => posted,
    remove: async () => void (posted = undefined),
  };
  return {
    mock,
    notice,
    consumers: createLambdaConsumerSwitch(client, "consumer", notice),
    asked: () => mock.commandCalls(UpdateEventSourceMappingCommand).map(({ args: [{ input }] }) => input),
  };
}

const inUse = new ResourceInUseException({ message: "It is being updated.", $metadata: {} });

describe("a pause", () => {
  test("posts its reason and disables every mapping of the consumer, on every page", async () => {
    const { mock, consumers, notice, asked } = aSwitch(
      [{ UUID: "a", State: "Enabled" }],
      [{ UUID: "b", State: "Enabled" }],
    );
    await consumers.pause(pause);
    expect(await notice.read()).toEqual(pause);
    expect(asked()).toEqual([
      { UUID: "a", Enabled: false },
      { UUID: "b", Enabled: false },
    ]);
    expect(mock.commandCalls(ListEventSourceMappingsCommand)[0]?.args[0].input).toMatchObject({
      FunctionName: "consumer",
    });
  });

  test.each(["Disabling", "Disabled"])("of a mapping that is %s asks for nothing", async (State) => {
    const { consumers, asked } = aSwitch([{ UUID: "a", State }]);
    await consumers.pause(pause);
    expect(asked()).toEqual([]);
  });

  test("that another consumer makes at the same moment is as good: AWS refuses the second", async () => {
    const { mock, consumers, notice } = aSwitch([{ UUID: "a", State: "Enabled" }]);
    mock
      .on(ListEventSourceMappingsCommand)
      .resolvesOnce({ EventSourceMappings: [{ UUID: "a", State: "Enabled" }] })
      .resolves({ EventSourceMappings: [{ UUID: "a", State: "Disabling" }] });
    mock.on(UpdateEventSourceMappingCommand).rejects(inUse);
    await consumers.pause(pause);
    expect(await notice.read()).toEqual(pause);
  });

  test("that Lambda refuses fails, with its reason posted", async () => {
    const { mock, consumers, notice } = aSwitch([{ UUID: "a", State: "Enabled" }]);
    mock.on(UpdateEventSourceMappingCommand).rejects(new Error("AccessDeniedException"));
    await expect(consumers.pause(pause)).rejects.toThrow("AccessDeniedException");
    expect(await notice.read()).toEqual(pause);
  });
});

describe("resuming", () => {
  test("enables what is disabled, and only then takes the reason away", async () => {
    const { mock, consumers, notice, asked } = aSwitch([{ UUID: "a", State: "Disabled" }]);
    await notice.post(pause);
    mock.on(UpdateEventSourceMappingCommand).rejectsOnce(inUse).resolves({});
    await expect(consumers.resume()).rejects.toThrow("It is being updated.");
    expect(await notice.read()).toEqual(pause);

    await consumers.resume();
    expect(asked().at(-1)).toEqual({ UUID: "a", Enabled: true });
    expect(await notice.read()).toBeUndefined();
  });
});
