import {
  type EventSourceMappingConfiguration,
  ListEventSourceMappingsCommand,
  ResourceInUseException,
  UpdateEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import { STOP_SPENDING_TIMEOUT_SECONDS } from "@lead-normalizer/core/limits.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { createFakeClock } from "../../../test/support/fake-clock.ts";
import { createMemoryPauseNotice } from "../../../test/support/memory-pause-notice.ts";
import { BUSY_WAITS_SECONDS } from "./change-mappings.ts";
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
  const notice = createMemoryPauseNotice();
  const clock = createFakeClock();
  const waited: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    waited.push(ms / 1_000);
    await clock.sleep(ms);
  };
  return {
    mock,
    notice,
    waited,
    consumers: createLambdaConsumerSwitch(client, "consumer", notice, { sleep }),
    asked: () => mock.commandCalls(UpdateEventSourceMappingCommand).map(({ args: [{ input }] }) => input),
    listed: () => mock.commandCalls(ListEventSourceMappingsCommand).length,
  };
}

const inUse = new ResourceInUseException({ message: "It is being updated.", $metadata: {} });

describe("a pause", () => {
  test("posts its reason and disables every mapping of the consumer, on every page", async () => {
    const { mock, consumers, notice, asked } = aSwitch(
      [{ UUID: "a", State: "Enabled" }],
      [{ UUID: "b", State: "Enabled" }],
    );
    expect(await consumers.pause(pause)).toBe(true);
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
    const { mock, consumers, notice, asked } = aSwitch([{ UUID: "a", State: "Enabled" }]);
    mock
      .on(ListEventSourceMappingsCommand)
      .resolvesOnce({ EventSourceMappings: [{ UUID: "a", State: "Enabled" }] })
      .resolves({ EventSourceMappings: [{ UUID: "a", State: "Disabling" }] });
    mock.on(UpdateEventSourceMappingCommand).rejects(inUse);
    await consumers.pause(pause);
    expect(await notice.read()).toEqual(pause);
    expect(asked()).toHaveLength(1);
  });

  test("that Lambda refuses fails, with its reason posted", async () => {
    const { mock, consumers, notice } = aSwitch([{ UUID: "a", State: "Enabled" }]);
    mock.on(UpdateEventSourceMappingCommand).rejects(new Error("AccessDeniedException"));
    await expect(consumers.pause(pause)).rejects.toThrow("AccessDeniedException");
    expect(await notice.read()).toEqual(pause);
  });

  test("whose reason cannot be posted disables the mapping all the same, and then fails", async () => {
    const { consumers, notice, asked } = aSwitch([{ UUID: "a", State: "Enabled" }]);
    notice.post = async () => Promise.reject(new Error("away"));
    await expect(consumers.pause(pause)).rejects.toThrow("away");
    expect(asked()).toEqual([{ UUID: "a", Enabled: false }]);
  });

  test("of which neither succeeds fails with why the delivery goes on", async () => {
    const { mock, consumers, notice } = aSwitch([{ UUID: "a", State: "Enabled" }]);
    notice.post = async () => Promise.reject(new Error("away"));
    mock.on(UpdateEventSourceMappingCommand).rejects(new Error("AccessDeniedException"));
    await expect(consumers.pause(pause)).rejects.toThrow("AccessDeniedException");
  });

  test("while another reason stands disables the mapping, leaves that reason, and says so", async () => {
    const { consumers, notice, asked } = aSwitch([{ UUID: "a", State: "Enabled" }]);
    const byAna: Pause = { code: "operator", message: "Not before Friday.", by: "ana", atMs: 0 };
    await notice.post(byAna);
    expect(await consumers.pause(pause)).toBe(false);
    expect(await notice.read()).toEqual(byAna);
    expect(asked()).toEqual([{ UUID: "a", Enabled: false }]);

    expect(await consumers.pause({ ...pause, earlier: byAna }, byAna)).toBe(true);
    expect(await notice.read()).toEqual({ ...pause, earlier: byAna });
  });
});

describe("resuming", () => {
  test("enables what is disabled, and leaves the notice to its caller", async () => {
    const { consumers, notice, asked } = aSwitch([
      { UUID: "a", State: "Disabled" },
      { UUID: "b", State: "Enabled" },
    ]);
    await notice.post(pause);
    await consumers.resume();
    expect(asked()).toEqual([{ UUID: "a", Enabled: true }]);
    expect(await notice.read()).toEqual(pause);
  });

  test.each([
    ["Disabled", false],
    ["Disabling", false],
    ["Enabling", true],
    ["Enabled", true],
    ["Updating", true],
  ])("is told that a mapping which is %s is on: %s", async (State, isOn) => {
    const { consumers, asked } = aSwitch([{ UUID: "a", State: "Enabled" }], [{ UUID: "b", State }]);
    expect(await consumers.isOn()).toBe(isOn);
    expect(asked()).toEqual([]);
  });
});

describe.each([
  ["pausing", "Enabling", "Enabled", false],
  ["resuming", "Disabling", "Disabled", true],
] as const)("%s while Lambda is still changing the mapping", (what, busy, ready, enabled) => {
  const act = ({ consumers }: ReturnType<typeof aSwitch>): Promise<unknown> =>
    what === "pausing" ? consumers.pause(pause) : consumers.resume();

  test("waits ever longer, looks again each time, and succeeds once Lambda is done", async () => {
    const stage = aSwitch([{ UUID: "a", State: busy }]);
    const update = stage.mock.on(UpdateEventSourceMappingCommand);
    update.rejectsOnce(inUse).rejectsOnce(inUse).rejectsOnce(inUse).resolves({});
    await act(stage);
    expect(stage.waited).toEqual([1, 2, 4]);
    expect(stage.listed()).toBe(4);
    expect(stage.asked().at(-1)).toEqual({ UUID: "a", Enabled: enabled });
  });

  test("changes the others at once, and no mapping twice", async () => {
    const stage = aSwitch([
      { UUID: "a", State: busy },
      { UUID: "b", State: ready },
    ]);
    const done = enabled ? "Enabled" : "Disabled";
    stage.mock
      .on(ListEventSourceMappingsCommand)
      .resolvesOnce({
        EventSourceMappings: [
          { UUID: "a", State: busy },
          { UUID: "b", State: ready },
        ],
      })
      .resolves({
        EventSourceMappings: [
          { UUID: "a", State: ready },
          { UUID: "b", State: done },
        ],
      });
    stage.mock.on(UpdateEventSourceMappingCommand).rejectsOnce(inUse).resolves({});
    await act(stage);
    expect(stage.asked().map(({ UUID }) => UUID)).toEqual(["a", "b", "a"]);
  });

  test("gives up with an error that says what to do", async () => {
    const stage = aSwitch([{ UUID: "a", State: busy }]);
    stage.mock.on(UpdateEventSourceMappingCommand).rejects(inUse);
    await expect(act(stage)).rejects.toMatchObject({
      code: "delivery.busy",
      retryPolicy: "retry",
      message: expect.stringContaining("Try again"),
      cause: inUse,
    });
    expect(stage.waited).toEqual([1, 2, 4, 8, 15]);
    expect(await stage.notice.read()).toEqual(what === "pausing" ? pause : undefined);
  });
});

test("the waits leave the function that stops the spending half of its time", () => {
  const waited = BUSY_WAITS_SECONDS.reduce((sum: number, seconds) => sum + seconds, 0);
  expect(waited).toBeLessThanOrEqual(STOP_SPENDING_TIMEOUT_SECONDS / 2);
});
