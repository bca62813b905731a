import { unaccounted } from "@lead-normalizer/core/run/summary.ts";
import { expect, onTestFinished, test } from "vitest";

import { aLead } from "../support/builders.ts";
import { startPipeline } from "../support/pipeline.ts";
import { spawnConsumer, type SpawnedConsumer } from "../support/spawn-consumer.ts";

const POISON = "veneno";
const LEADS = 30;

test("a lead that crashes the process ends as crash after two deaths of its own, and its companions are normalised", async () => {
  const pipeline = await startPipeline({ simulator: {}, visibilitySeconds: 5, realTime: true });
  onTestFinished(() => pipeline.stop());
  await pipeline.load(
    Array.from({ length: LEADS }, (_, index) =>
      aLead({ leadId: `lead-${index}`, ocupacionActual: index === 7 ? `tramite ${POISON}` : "tramitdor" }),
    ),
  );
  await pipeline.produce({ runId: "run", maxLeads: LEADS });

  let deaths = 0;
  let consumer: SpawnedConsumer | undefined;
  onTestFinished(() => consumer?.kill());
  const keepOneAlive = async (): Promise<never> => {
    for (;;) {
      consumer = spawnConsumer({
        env: pipeline.stack.env,
        messagesPerInvocation: 10,
        timeoutSeconds: 4,
        backoffBasesSeconds: [1],
        poison: POISON,
      });
      await consumer.ended;
      deaths += 1;
    }
  };
  keepOneAlive().catch((error: unknown) => pipeline.log.warn("consumer", { error: String(error) }));
  let [summary] = await pipeline.settle();
  while (summary === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    [summary] = await pipeline.settle();
  }

  expect(summary).toMatchObject({ selected: LEADS, deadLettered: 1, errors: { crash: 1 } });
  expect(summary.normalized).toBe(LEADS - 1);
  expect(unaccounted(summary)).toBe(0);
  expect(deaths).toBe(4); // together, alone, and twice as a single lead
  expect(await pipeline.lead("lead-7")).not.toHaveProperty("normalizedAt");
  expect(await pipeline.wiring.deadLetters.count()).toBe(1);

  // Nobody chooses it again before someone has looked at it.
  const next = await pipeline.produce({ runId: "next", maxLeads: LEADS });
  expect(next).toMatchObject({ selection: { selected: 0 } });
});
