import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { modelRow } from "@lead-normalizer/core/model/models.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { describe, expect, test } from "vitest";

import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import type { Measured } from "./measure-leads.ts";
import { scale, type ScaleDesk, showScale } from "./scale.ts";

const measured: Measured = {
  portion: {
    leads: 100,
    calls: {
      questions: 20,
      expected: { modelCalls: 10, inputTokens: 10_000, outputTokens: 1_000, costMicroUsd: 1_650 },
      quotaTokens: 20_000,
      atMost: { modelCalls: 10, costMicroUsd: 4_000 },
    },
  },
  basis: { kind: "stale leads", leads: 100, seen: 652 },
  settings: { tokensPerMinute: null, batchSize: 10 },
  model: modelRow("us.anthropic.claude-haiku-5-5"),
};

function aDesk(changes: Partial<ScaleDesk> = {}, present: number | undefined = 2) {
  const state = { consumers: present };
  const audit = createMemoryAudit();
  const rows: [text: string, data: unknown][] = [];
  const asked: string[] = [];
  const desk: ScaleDesk = {
    isLocal: false,
    concurrencyLimit: { unreservedConcurrency: async () => 100 },
    deployed: 2,
    measure: async () => measured,
    audit,
    clock: createFakeClock(),
    consumerScale: {
      read: async () => state.consumers,
      set: async (consumers) => void (state.consumers = consumers),
    },
    ...changes,
  };
  const output = { say: () => {}, row: (text: string, data: unknown) => void rows.push([text, data]) };
  const cli = {
    output: () => output,
    consent: () => ({ ask: async (plan: string) => void asked.push(plan) }),
  };
  return {
    state,
    audit,
    rows,
    asked,
    cli,
    scale: (to: number, who: { reason?: string } = { reason: "la feria" }) =>
      scale(desk, to, { author: "ana", ...who }, cli),
    show: () => showScale(desk, cli),
  };
}

describe("ops scale", () => {
  test("shows before it asks what it brings and costs, what limits it, and what the next deployment does", async () => {
    const desk = aDesk();
    await desk.scale(40);
    expect(desk.asked[0]?.split("\n")).toEqual([
      "consumers at the same time: 2 → 40",
      "Worked out, not measured, from 100 stale leads (of 652 looked at):",
      "  now    2: ≈ 37,895 leads/h, 126,316 tokens/min, $0.63/h model, ≤ $0.17/h AWS",
      "  at    40: ≈ 118,033 leads/h, 393,443 tokens/min, $1.95/h model, ≤ $2.14/h AWS",
      "The quota limits it: 400,000 tokens a minute",
      "(assumed; set tokensPerMinute to the true one).",
      "7 get nine tenths of what the quota lets through: more gain little,",
      "and their waiting is paid for.",
      "The account has room: 100 executions without a reservation, 50 needed.",
      "The next deployment makes it 2 again. To keep it, change",
      "consumerMaximumConcurrency of the stage in stacks/stages.ts.",
      "Until then each keeps to its share of the quota for 2: together they may ask for",
      "20.0 times the quota, and Bedrock throttles what is too much (leads come later).",
    ]);
    expect(desk.state.consumers).toBe(40);
    expect(desk.rows).toEqual([
      [desk.asked[0], expect.objectContaining({ changed: true, from: 2, to: 40, enough: 7 })],
    ]);
    expect(desk.audit.entries).toMatchObject([
      { actor: "ana", action: "consumers.scale", reason: "la feria" },
    ]);
  });

  test("to the number that holds changes, asks and notes nothing", async () => {
    const desk = aDesk();
    await desk.scale(2);
    expect([desk.asked, desk.audit.entries]).toEqual([[], []]);
    expect(desk.rows[0]).toEqual([
      "2 consumers at most already. Nothing was changed.",
      { changed: false, consumers: 2 },
    ]);
  });

  test("to more than the account has room for is refused, to fewer it is not", async () => {
    const desk = aDesk({ concurrencyLimit: { unreservedConcurrency: async () => 10 } }, 20);
    await expect(desk.scale(21)).rejects.toMatchObject({ code: "delivery.no-room" });
    expect([desk.state.consumers, desk.audit.entries, desk.asked]).toEqual([20, [], []]);
    await desk.scale(5);
    expect(desk.state.consumers).toBe(5);
    expect(desk.rows[0]?.[0]).toContain("WARNING: the account has 10 executions");
  });

  test("warns when nobody may say whether there is room, and when there is nothing to work out from", async () => {
    const denied = new NormalizerError("account.denied", "No.", {
      ids: { action: "lambda:GetAccountSettings" },
    });
    const desk = aDesk({
      concurrencyLimit: { unreservedConcurrency: () => Promise.reject(denied) },
      measure: async () => "none of 0 leads is stale, and no run has closed yet",
    });
    await desk.scale(3);
    expect(desk.asked[0]).toContain("(account.denied: lambda:GetAccountSettings)");
    expect(desk.asked[0]).toContain("No pace to work out: none of 0 leads is stale");
    expect(desk.state.consumers).toBe(3);
  });

  test("of the embedded stack takes 1, and says nothing of a deployment", async () => {
    const local = { isLocal: true, deployed: undefined, concurrencyLimit: undefined };
    const desk = aDesk(local, 4);
    await desk.scale(1);
    expect(desk.state.consumers).toBe(1);
    expect(desk.rows[0]?.[0]).not.toContain("deployment");
    await expect(aDesk().scale(1)).rejects.toThrow("at least 2");
  });

  test("without a reason is refused before anything is looked at", async () => {
    const desk = aDesk();
    await expect(desk.scale(3, {})).rejects.toBeInstanceOf(InputError);
    await expect(desk.scale(3, { reason: "a\u0007" })).rejects.toThrow("--reason");
    expect(desk.state.consumers).toBe(2);
  });

  test("without a number shows the present one, and what a deployment makes of it", async () => {
    const desk = aDesk({}, 6);
    await desk.show();
    expect(desk.rows).toEqual([
      ["6 consumers at most. The next deployment makes it 2.", { consumers: 6, deployed: 2 }],
    ]);
  });
});
