import { expect, test } from "vitest";

import { runningStage } from "../../../../../test/support/running.ts";
import { clock } from "./clock.ts";

test.each([
  [0, "ok", "is AWS's"],
  [29_000, "ok", "is AWS's"],
  [-31_000, "warn", "31 s before AWS's"],
  [299_000, "warn", "299 s behind AWS's: ages that are shown are wrong"],
  [-301_000, "fail", "301 s before AWS's: AWS refuses what is signed so"],
])("a clock that is %i ms behind is %s", async (clockOffsetMs, level, what) => {
  const whoAmI = async () => ({ accountId: "1", arn: "arn:ana", clockOffsetMs });
  expect(await clock.run(runningStage({ account: { identity: { whoAmI } } }))).toMatchObject([
    { level, what: expect.stringContaining(what) },
  ]);
});

test("a clock that nothing is known of is not told of", async () => {
  const whoAmI = async () => ({ accountId: "1", arn: "arn:ana" });
  expect(await clock.run(runningStage({ account: { identity: { whoAmI } } }))).toEqual([]);
});
