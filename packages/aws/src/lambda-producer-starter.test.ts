import { InvokeCommand } from "@aws-sdk/client-lambda";
import { parseProduceEvent } from "@lead-normalizer/core/run/produce-event.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { createLambdaClient } from "./lambda-consumer-switch.ts";
import { createLambdaProducerStarter } from "./lambda-producer-starter.ts";

function aStarter() {
  const client = createLambdaClient({ region: "us-east-1" });
  const mock = mockClient(client);
  onTestFinished(() => mock.restore());
  mock.on(InvokeCommand).resolves({ StatusCode: 202 });
  return {
    mock,
    producers: createLambdaProducerStarter(client, "producer"),
    invoked: () => mock.commandCalls(InvokeCommand).map(({ args: [{ input }] }) => input),
  };
}

describe("starting a producer", () => {
  test("invokes the function once and does not wait for it", async () => {
    const { producers, invoked } = aStarter();
    await producers.start("run-1");
    expect(invoked()).toEqual([
      { FunctionName: "producer", InvocationType: "Event", Payload: JSON.stringify({ runId: "run-1" }) },
    ]);
  });

  test("tells it the run and nothing else: what was asked for is on record", async () => {
    const { producers, invoked } = aStarter();
    await producers.start("requested-0123456789abcdef01234567");
    const payload: unknown = JSON.parse(invoked()[0]?.Payload as string);
    expect(parseProduceEvent(payload)).toEqual({ runId: "requested-0123456789abcdef01234567" });
  });

  test.each(["", "a run", "../run", "r".repeat(129)])(
    "refuses an id that the producer would refuse (%j), and invokes nothing",
    async (runId) => {
      const { producers, invoked } = aStarter();
      await expect(producers.start(runId)).rejects.toMatchObject({ code: "event.invalid" });
      expect(invoked()).toEqual([]);
    },
  );

  test("that Lambda refuses fails, so that somebody looks again", async () => {
    const { mock, producers } = aStarter();
    const error = Object.assign(new Error("x"), { name: "TooManyRequestsException" });
    mock.on(InvokeCommand).rejects(error);
    await expect(producers.start("run-1")).rejects.toMatchObject({
      code: "producer.unavailable",
      retryPolicy: "retry",
      ids: { runId: "run-1", error: "TooManyRequestsException" },
      cause: error,
    });
  });
});
