import { describe, expect, test } from "vitest";
import { always, type FaultScript, firstCalls, seeded, whenAsked } from "./fault-script.ts";

const runScript = (script: FaultScript, calls: number) =>
  Array.from({ length: calls }, (_, at) => script({ number: at + 1, modelId: "a-model", questions: [] }));

test("the first calls fail and the next ones do not", () => {
  expect(runScript(firstCalls(2, "throttle"), 4)).toEqual(["throttle", "throttle", undefined, undefined]);
});

test("every call can fail", () => {
  expect(runScript(always("hang"), 3)).toEqual(["hang", "hang", "hang"]);
});

test("the same seed gives the same faults, in whatever order the rates are written", () => {
  const faults = runScript(seeded(7, { throttle: 0.2, hang: 0.1, malformed: 0.1 }), 200);
  expect(runScript(seeded(7, { malformed: 0.1, hang: 0.1, throttle: 0.2 }), 200)).toEqual(faults);
  expect(new Set(faults)).toEqual(new Set(["throttle", "hang", "malformed", undefined]));
});

test("a call's fault does not depend on the calls before it", () => {
  const script = seeded(7, { throttle: 0.5 });
  const forwards = runScript(script, 50);
  const backwards = forwards.map((_, at) => script({ number: 50 - at, modelId: "a-model", questions: [] }));
  expect(backwards.toReversed()).toEqual(forwards);
});

test("another seed gives other faults", () => {
  const rates = { throttle: 0.5 };
  expect(runScript(seeded(1, rates), 100)).not.toEqual(runScript(seeded(2, rates), 100));
});

test("faults come about as often as asked", () => {
  const faults = runScript(seeded(42, { throttle: 0.3, "server-error": 0.1 }), 10_000);
  expect(faults.filter((fault) => fault === "throttle").length / 10_000).toBeCloseTo(0.3, 1);
  expect(faults.filter((fault) => fault === "server-error").length / 10_000).toBeCloseTo(0.1, 1);
});

test("a rate of 1 fails every call, and no rates fail none", () => {
  expect(new Set(runScript(seeded(3, { unavailable: 1 }), 1000))).toEqual(new Set(["unavailable"]));
  expect(new Set(runScript(seeded(3, {}), 1000))).toEqual(new Set([undefined]));
});

test.each([{ throttle: -0.1 }, { throttle: 0.6, hang: 0.6 }, { throttle: Number.NaN }])(
  "rates %j are refused",
  (rates) => {
    expect(() => seeded(1, rates)).toThrow(RangeError);
  },
);

describe("a fault for poison values", () => {
  const ask = (script: FaultScript, ...values: string[]) =>
    script({
      number: 1,
      modelId: "a-model",
      questions: values.map((value, index) => ({ index, kind: "city", value })),
    });

  test("meets each call that asks about one, and no other", () => {
    const script = whenAsked(/veneno/u, "server-error");
    expect(ask(script, "cali", "el veneno")).toBe("server-error");
    expect(ask(script, "cali")).toBeUndefined();
    expect(ask(script)).toBeUndefined();
  });

  test("meets it again, also by a pattern that remembers where it was", () => {
    const script = whenAsked(/veneno/gu, "hang");
    expect([ask(script, "veneno"), ask(script, "veneno")]).toEqual(["hang", "hang"]);
  });

  test("can look at the whole question", () => {
    const script = whenAsked(({ kind, index }) => kind === "city" && index === 1, "truncated");
    expect(ask(script, "cali", "pasto")).toBe("truncated");
    expect(ask(script, "cali")).toBeUndefined();
  });
});
