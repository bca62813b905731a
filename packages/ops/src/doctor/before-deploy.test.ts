import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { anAccount } from "../../../../test/support/account.ts";
import { T0 } from "../../../../test/support/builders.ts";
import { checkBeforeDeploy } from "./before-deploy.ts";
import { runChecks } from "./run-checks.ts";

const examine = (account = anAccount(), stage = "dev") =>
  checkBeforeDeploy(account, stage, {}, { nowMs: T0 });
const never = <T>(): Promise<T> => new Promise<T>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the checks before a deploy", () => {
  test("of a healthy account are all ok, in a fixed order", async () => {
    const findings = await examine();
    expect(findings.filter(({ level }) => level !== "ok")).toEqual([]);
    expect([...new Set(findings.map(({ check }) => check))]).toEqual([
      "stage",
      "credentials",
      "region",
      "model access",
      "model lifecycle",
      "model quotas",
      "lambda concurrency",
      "names",
    ]);
  });

  test("keep their order however long each takes", async () => {
    const inOrder = await examine();
    const slow = anAccount({
      models: {
        hasProfile: () => new Promise((resolve) => setTimeout(resolve, 9_000, true)),
      },
    });
    const findings = examine(slow);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await findings).toEqual(inOrder);
  });

  test("end in time when one never does: that one is a warning, the others are as they are", async () => {
    const findings = examine(anAccount({ concurrency: { unreservedConcurrency: never } }));
    await vi.advanceTimersByTimeAsync(10_000);
    const found = await findings;
    expect(found.filter(({ level }) => level !== "ok")).toEqual([
      {
        check: "lambda concurrency",
        level: "warn",
        what: "not known, no answer within 10 s",
        fix: "run this once more",
      },
    ]);
    expect(found.at(-1)).toMatchObject({ check: "names", level: "ok" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("survive one that breaks, and do not show what it said", async () => {
    const findings = await examine(
      anAccount({ names: { tagsOf: () => Promise.reject(new TypeError("Juan Carlos")) } }),
    );
    expect(findings.find(({ check }) => check === "names")).toMatchObject({
      level: "warn",
      what: expect.stringContaining("the check broke (TypeError)"),
    });
    expect(JSON.stringify(findings)).not.toContain("Juan");
    expect(findings.find(({ check }) => check === "model access")).toMatchObject({ level: "ok" });
  });

  test("ask nothing else of AWS without credentials", async () => {
    const refuse = () =>
      Promise.reject(new NormalizerError("account.no-credentials", "x", { ids: { error: "ExpiredToken" } }));
    const asked = vi.fn<() => Promise<number>>().mockResolvedValue(1_000);
    const findings = await examine(
      anAccount({ identity: { whoAmI: refuse }, concurrency: { unreservedConcurrency: asked } }),
    );
    expect(findings.map(({ check, level }) => [check, level])).toEqual([
      ["stage", "ok"],
      ["credentials", "fail"],
      ["region", "ok"],
    ]);
    expect(asked).not.toHaveBeenCalled();
  });

  test("fail when nobody says in time whose the credentials are", async () => {
    const findings = examine(anAccount({ identity: { whoAmI: never } }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await findings).toContainEqual(expect.objectContaining({ check: "credentials", level: "fail" }));
  });

  test("of a stage that lacks only the address of its alarms say so, and go on", async () => {
    const findings = await examine(anAccount(), "production");
    expect(findings.filter(({ level }) => level === "fail")).toMatchObject([
      {
        check: "stage",
        what: expect.stringContaining("ALARM_EMAIL"),
        fix: expect.stringContaining("ALARM_EMAIL"),
      },
    ]);
    expect(findings.at(-1)).toMatchObject({ check: "names", level: "ok" });
  });

  test("of a stage that cannot have its name ask nothing", async () => {
    const whoAmI = vi.fn<() => Promise<never>>();
    const findings = await examine(anAccount({ identity: { whoAmI } }), "x".repeat(40));
    expect(findings).toMatchObject([
      { check: "stage", level: "fail", what: expect.stringContaining("prefix") },
    ]);
    expect(whoAmI).not.toHaveBeenCalled();
  });
});

describe("a check", () => {
  test("that throws before it waits stops no other", async () => {
    const broken = {
      name: "broken",
      run: () => {
        throw new Error("x");
      },
    };
    const sound = { name: "sound", run: async () => [{ level: "ok" as const, what: "fine" }] };
    expect(await runChecks([broken, sound], {}, 1_000)).toMatchObject([
      { check: "broken", level: "warn" },
      { check: "sound", level: "ok" },
    ]);
  });
});
