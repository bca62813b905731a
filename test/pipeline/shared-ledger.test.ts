import { createDynamoClient } from "@lead-normalizer/aws/dynamo-client.ts";
import { createDynamoSpendLedger } from "@lead-normalizer/aws/dynamo-spend-ledger.ts";
import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { modelRow, usageOf } from "@lead-normalizer/core/model/models.ts";
import { noUsage } from "@lead-normalizer/core/model/usage.ts";
import { askQuestions } from "@lead-normalizer/core/normalize/ask-questions.ts";
import type { CallLimits } from "@lead-normalizer/core/normalize/call-model.ts";
import { inputTokensAtMost } from "@lead-normalizer/core/normalize/prompt.ts";
import { type Question, questionOf } from "@lead-normalizer/core/normalize/question.ts";
import type { ModelRequest, NormalizationModel, SpendLedger } from "@lead-normalizer/core/ports.ts";
import { bogotaDay } from "@lead-normalizer/core/run/bogota-day.ts";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import { T0 } from "../support/builders.ts";
import { embeddedDynamos, useDynamo } from "../support/contract-dynamo.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { localAccess } from "@lead-normalizer/local/stack/start-stack.ts";
import { createMemoryLedger } from "../support/memory-ledger.ts";
import { noRateLimit } from "../support/memory-model-tier.ts";
import { questionsIn } from "../support/scripted-model.ts";

const today = bogotaDay(T0);
const model = modelRow("us.anthropic.claude-haiku-4-5-20251001-v1:0");

/** What becomes of a call, and what share of the most that it can cost is on the provider's bill. */
interface Fate {
  end: "reply" | "refused" | "silence" | "crash";
  share: number;
}

/** A model whose bill we see. A crash takes the consumer with it: nothing after that call happens. */
function createBilledModel(nextFate: () => Fate): {
  readonly billed: number;
  /** For one consumer, which is told of its death. */
  forOne(onCrash?: () => void): NormalizationModel;
} {
  let billed = 0;
  const bill = ({ model: row, maxTokens, ...request }: ModelRequest, share: number) => {
    const input = Math.floor(inputTokensAtMost({ model: row, maxTokens, ...request }) * share);
    const usage = usageOf(row, {
      input: 0,
      cacheWrite: input,
      cacheRead: 0,
      output: Math.floor(maxTokens * share),
    });
    billed += usage.costMicroUsd;
    return usage;
  };
  return {
    get billed() {
      return billed;
    },
    forOne: (onCrash = () => {}) => ({
      async ask(request) {
        const { end, share } = nextFate();
        switch (end) {
          case "refused":
            throw new NormalizerError("model.throttled", "No.", { usage: noUsage });
          case "silence":
            bill(request, share);
            throw new NormalizerError("model.silent", "Nothing.");
          case "crash":
            bill(request, share);
            onCrash();
            return new Promise(() => {});
          case "reply": {
            const answers = questionsIn(request).map(({ index, value }) => [index, value]);
            return { stop: "answered", input: { answers }, usage: bill(request, share) };
          }
        }
      },
    }),
  };
}

const questionsOf = (consumer: number, count: number): Question[] =>
  Array.from({ length: count }, (_, index) => questionOf("company", `empresa ${consumer} ${index} sas`));

const limits = (budgetMicroUsd: number): CallLimits => ({
  model,
  budgetMicroUsd,
  tokensPerMinute: 1_000_000,
  noQuestionsAfterMs: T0 + 72_000,
  deadlineAtMs: T0 + 120_000,
});

/** Asks until it is over, or for ever when the consumer dies. */
async function consume(
  spend: SpendLedger,
  billedModel: NormalizationModel,
  questions: readonly Question[],
  budgetMicroUsd: number,
): Promise<void> {
  const deps = { spend, model: billedModel, rate: noRateLimit, clock: createFakeClock() };
  const chunks = askQuestions(deps, questions, limits(budgetMicroUsd));
  while (!(await chunks.next()).done);
}

describe.each(embeddedDynamos)("fifty consumers on one ledger on $name", ({ start }) => {
  const bench = useDynamo(start);

  it("never let the provider bill more than the day's cap, though many of them die on the way", async () => {
    const { runs: table } = await bench.freshTables();
    const cap = 400_000;
    const fates: readonly Fate["end"][] = ["reply", "reply", "silence", "reply", "refused", "crash"];
    let calls = 0;
    const billedModel = createBilledModel(() => {
      calls += 1;
      return { end: fates[calls % fates.length] ?? "reply", share: (calls % 11) / 10 };
    });
    const work = async (consumer: number): Promise<void> => {
      // A client of its own, as in a process of its own.
      const client = createDynamoClient({ endpoint: bench.endpoint, ...localAccess }, { maxAttempts: 1 });
      onTestFinished(() => client.destroy());
      const spend = createDynamoSpendLedger(client, table);
      const death = Promise.withResolvers<void>();
      const live = async (): Promise<void> => {
        for (let round = 0; round < 20; round += 1) {
          await consume(spend, billedModel.forOne(death.resolve), questionsOf(consumer, 120), cap);
        }
      };
      await Promise.race([live(), death.promise]);
    };
    await Promise.all(Array.from({ length: 50 }, (_, consumer) => work(consumer)));

    const item = await bench.get(table, { pk: "spend", sk: today });
    const committed = Number(item?.["committedMicroUsd"]?.N);
    expect(calls).toBeGreaterThan(50);
    expect(billedModel.billed).toBeGreaterThan(cap / 4);
    expect(billedModel.billed).toBeLessThanOrEqual(committed);
    expect(committed).toBeLessThanOrEqual(cap);
  });
});

describe("any interleaving of consumers on one ledger", () => {
  it("keeps what the provider bills below what is committed, and that below the cap", async () => {
    const aFate = fc.record<Fate>({
      end: fc.constantFrom("reply", "refused", "silence", "crash"),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.infiniteStream(aFate),
        fc.integer({ min: 0, max: 60_000 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 6 }),
        async (scheduler, fates, cap, sizes) => {
          const ledger = createMemoryLedger();
          const billedModel = createBilledModel(() => fates.next().value as Fate);
          const spend: SpendLedger = {
            ...ledger,
            reserve: scheduler.scheduleFunction(ledger.reserve),
            settle: scheduler.scheduleFunction(ledger.settle),
          };
          for (const [consumer, size] of sizes.entries()) {
            void consume(spend, billedModel.forOne(), questionsOf(consumer, size), cap);
          }
          await scheduler.waitIdle();
          const committed = await ledger.committed(today);
          expect(billedModel.billed).toBeLessThanOrEqual(committed);
          expect(committed).toBeLessThanOrEqual(cap);
        },
      ),
    );
  });
});
