import { describe, expect, it } from "vitest";

import { readModelEnvironment } from "./model-environment.ts";

const CONSUMER_MAXIMUM_CONCURRENCY = "20";

describe("what the stack says about the use of models", () => {
  it("is the application inference profile of each model, and how many consumers share the quota", () => {
    const arn = "arn:aws:bedrock:us-east-1:000000000000:application-inference-profile/a";
    const INFERENCE_PROFILE_ARNS = JSON.stringify({ "us.one": arn });
    expect(readModelEnvironment({ CONSUMER_MAXIMUM_CONCURRENCY, INFERENCE_PROFILE_ARNS })).toEqual({
      profileArns: { "us.one": arn },
      maximumConcurrency: 20,
    });
  });

  it("may name no profiles, and must name the number of consumers", () => {
    expect(readModelEnvironment({ CONSUMER_MAXIMUM_CONCURRENCY })).toEqual({
      profileArns: {},
      maximumConcurrency: 20,
    });
    expect(() => readModelEnvironment({})).toThrow("CONSUMER_MAXIMUM_CONCURRENCY is not set");
  });

  it.each(["", "us.one=arn:x", "[]", "null", '{"us.one":"no arn"}', '{"us.one":1}'])(
    "is wrong with profiles that are no object of ARNs: %j",
    (text) => {
      const { error } = readModelEnvironment({ CONSUMER_MAXIMUM_CONCURRENCY, INFERENCE_PROFILE_ARNS: text });
      expect(error).toMatchObject({ code: "settings.invalid" });
      expect(error?.message).toContain(`INFERENCE_PROFILE_ARNS = "${text}": must be a JSON object`);
    },
  );

  it.each(["0", "-1", "2.5", "two", "10000", " 2"])("is wrong with %j consumers", (text) => {
    const { error } = readModelEnvironment({ CONSUMER_MAXIMUM_CONCURRENCY: text });
    expect(error).toMatchObject({ code: "settings.invalid" });
    expect(error?.message).toContain(`CONSUMER_MAXIMUM_CONCURRENCY = "${text}": must be a whole number`);
  });
});
