import { describe, expect, inject, test } from "vitest";

import { rules } from "./rules/all.ts";
import { changesRules } from "./rules/changes.ts";
import { readStack, synthesizeStage } from "./synthesize-stage.ts";

const stages = inject("stages");

describe.each([
  ["dev", stages.dev, "awsrestart-dev"],
  ["production", stages.production, "awsrestart"],
  ["production with an imported table, followed", stages.following, "awsrestart"],
  ["production with its own table, followed", stages.followingOwn, "awsrestart"],
])("%s", (_stage, json, prefix) => {
  const stack = readStack(json);

  test.each(Object.entries(rules))("%s", async (_sentence, rule) => {
    expect(await rule(stack, prefix)).toBeUndefined();
  });
});

describe("production with an imported table, followed", () => {
  const stack = readStack(stages.following);

  test.each(Object.entries(changesRules))("%s", async (_sentence, rule) => {
    expect(await rule(stack, "awsrestart")).toBeUndefined();
  });
});

test("the same sources make the same resources, to the byte", async () => {
  const again = await synthesizeStage("dev");
  expect(again === stages.dev).toBe(true);
});

test("stages share no physical name", () => {
  const namesOf = (json: string): Set<string> =>
    new Set(
      readStack(json)
        .resources.filter(({ custom }) => custom)
        .map(({ inputs }) => inputs["name"])
        .filter((name) => typeof name === "string" && name !== "$default")
        .map(String),
    );
  const production = namesOf(stages.production);
  expect(production.size).toBeGreaterThan(40);
  expect([...namesOf(stages.dev)].filter((name) => production.has(name))).toEqual([]);
});

test("nothing that a stage is made of names a real address", () => {
  for (const json of Object.values(stages)) {
    const addresses = json.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(["on-call@example.com"]));
  }
});
