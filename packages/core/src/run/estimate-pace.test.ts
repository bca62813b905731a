import { describe, expect, it } from "vitest";

import { modelRow } from "../model/models.ts";
import { noUsage } from "../model/usage.ts";
import { assumedWork, awsPricesMicroUsd, estimateAwsMicroUsd } from "./estimate-aws.ts";
import { estimatePace } from "./estimate-pace.ts";
import { assumedTimes } from "./estimate-time.ts";

const model = modelRow("us.anthropic.claude-haiku-5-5");

/** A hundred leads in ten messages, of which each makes one call. */
const portion = {
  leads: 100,
  calls: {
    questions: 20,
    expected: { modelCalls: 10, inputTokens: 10_000, outputTokens: 1_000, costMicroUsd: 1_650 },
    quotaTokens: 20_000,
    atMost: { modelCalls: 10, costMicroUsd: 4_000 },
  },
};
const nothing = {
  leads: 0,
  calls: { questions: 0, expected: noUsage, quotaTokens: 0, atMost: { modelCalls: 0, costMicroUsd: 0 } },
};
const plenty = { tokensPerMinute: 1_000_000_000, batchSize: 10 };
const scarce = { tokensPerMinute: 20_000, batchSize: 10 };

describe("the pace of consumers", () => {
  it("is that of replies and DynamoDB while the quota suffices, and grows with their number", () => {
    const { firstTokenSeconds, outputTokensPerSecond, leadSeconds } = assumedTimes;
    const busySeconds = 10 * firstTokenSeconds + 1_000 / outputTokensPerSecond + 100 * leadSeconds;
    const two = estimatePace(portion, 2, plenty, model);
    expect(two.limitedBy).toBe("latency");
    expect(two.leadsPerHour).toBeCloseTo((100 * 3_600 * 2) / busySeconds, 6);
    expect(estimatePace(portion, 20, plenty, model).leadsPerHour).toBeCloseTo(10 * two.leadsPerHour, 3);
  });

  it("never takes more than the quota, however many there are", () => {
    for (const consumers of [1, 2, 10, 50, 200, 1_000]) {
      const pace = estimatePace(portion, consumers, scarce, model);
      expect(pace.quotaTokensPerMinute).toBeLessThanOrEqual(20_000);
      expect(pace.leadsPerHour).toBeLessThanOrEqual(60 * 100);
    }
    expect(estimatePace(portion, 200, scarce, model).limitedBy).toBe("quota");
  });

  it("costs for the model what its leads cost, and nothing where none is asked", () => {
    const pace = estimatePace(portion, 2, plenty, model);
    expect(pace.modelMicroUsdPerHour / pace.leadsPerHour).toBeCloseTo(1_650 / 100, 6);
    const alone = estimatePace({ ...nothing, leads: 100 }, 2, plenty, undefined);
    expect(alone).toMatchObject({ quotaTokensPerMinute: 0, modelMicroUsdPerHour: 0 });
    expect(alone.leadsPerHour).toBeGreaterThan(0);
  });

  it("is zero without leads, not a number that is none", () => {
    expect(estimatePace(nothing, 2, plenty, model)).toMatchObject({
      minutes: 0,
      leadsPerHour: 0,
      quotaTokensPerMinute: 0,
      modelMicroUsdPerHour: 0,
      awsMicroUsdPerHour: 0,
    });
  });
});

describe("what AWS bills besides the model", () => {
  it("counts every consumer for the whole time, every unit and every request", () => {
    const { lambdaGbSecond, lambdaRequest, dynamoReadUnit, dynamoWriteUnit, sqsRequest } = awsPricesMicroUsd;
    const { readUnitsPerLead, writeUnitsPerLead, requestsPerMessage } = assumedWork;
    const time = { minutes: 3, tokensPerMinute: 1, limitedBy: "quota" } as const;
    expect(estimateAwsMicroUsd({ leads: 95 }, 4, 10, time)).toBeCloseTo(
      4 * 180 * lambdaGbSecond +
        10 * (lambdaRequest + requestsPerMessage * sqsRequest) +
        95 * (readUnitsPerLead * dynamoReadUnit + writeUnitsPerLead * dynamoWriteUnit),
      6,
    );
  });

  it("does not fall when consumers wait for the quota", () => {
    const ten = estimatePace(portion, 10, scarce, model);
    const hundred = estimatePace(portion, 100, scarce, model);
    expect(hundred.leadsPerHour).toBeLessThan(1.2 * ten.leadsPerHour);
    expect(hundred.awsMicroUsdPerHour).toBeGreaterThan(5 * ten.awsMicroUsdPerHour);
  });
});
