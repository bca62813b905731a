import { createSystemShapes } from "@lead-normalizer/aws/system-shapes.ts";
import { localAccess, startStack } from "@lead-normalizer/local/stack/start-stack.ts";
import { startDynalite } from "@lead-normalizer/local/dynamodb/start-dynalite.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { queues } from "../../packages/ops/src/doctor/running/queues.ts";
import { tables } from "../../packages/ops/src/doctor/running/tables.ts";
import { tableNamesIn } from "../../packages/ops/src/doctor/running/open-stage.ts";
import { runningStage } from "../support/running.ts";

describe("the embedded stack as its services describe it", () => {
  let stack: Awaited<ReturnType<typeof startStack>>;
  let shapes: ReturnType<typeof createSystemShapes>;
  beforeAll(async () => {
    stack = await startStack({ startDynamo: startDynalite });
    const at = (service: string) => ({
      ...localAccess,
      endpoint: stack.env[`AWS_ENDPOINT_URL_${service}`] ?? "",
    });
    shapes = createSystemShapes({ dynamo: at("DYNAMODB"), sqs: at("SQS") });
  });
  afterAll(async () => {
    shapes.destroy();
    await stack.stop();
  });

  test("has the queues that a stage has, and tells of one that is not there", async () => {
    expect(await shapes.queues.describe("local-batches")).toMatchObject({
      messages: 0,
      visibilitySeconds: 720,
      retentionSeconds: 864_000,
      redrive: { deadLetterArn: expect.stringMatching(/:local-batches-dlq$/), maxReceives: 6 },
    });
    expect(await shapes.queues.describe("local-batches-dlq")).not.toHaveProperty("redrive");
    expect(await shapes.queues.describe("nobody-made-it")).toBeUndefined();
  });

  test("passes the checks of a stage's queues and tables", async () => {
    const deps = {
      ...runningStage(),
      ...shapes,
      tableNames: tableNamesIn(stack.env),
      queueNames: { batches: "local-batches", deadLetters: "local-batches-dlq" },
    };
    const findings = [...(await queues.run(deps)), ...(await tables.run(deps))];
    expect(findings.map(({ level }) => level)).toEqual(["ok", "ok", "ok", "ok", "ok"]);
  });
});
