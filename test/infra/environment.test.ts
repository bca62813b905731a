import { wireAdminApi } from "@lead-normalizer/functions/wire/admin-api.ts";
import { wireChanges } from "@lead-normalizer/functions/wire/changes.ts";
import { wireConsume } from "@lead-normalizer/functions/wire/consume.ts";
import { readModelEnvironment } from "@lead-normalizer/functions/wire/model-environment.ts";
import { wireProduce } from "@lead-normalizer/functions/wire/produce.ts";
import { wireSettle } from "@lead-normalizer/functions/wire/settle.ts";
import { wireStopSpending } from "@lead-normalizer/functions/wire/stop-spending.ts";
import { resolveSettings } from "@lead-normalizer/core/run/settings.ts";
import { expect, inject, test } from "vitest";

import { readStack } from "./synthesize-stage.ts";

const wires: Readonly<Record<string, (environment: Record<string, string>) => unknown>> = {
  "normalize-leads": wireProduce,
  "consume-batches": wireConsume,
  "settle-runs": wireSettle,
  "follow-changes": wireChanges,
  "admin-api": wireAdminApi,
  "stop-spending": wireStopSpending,
};

const stack = readStack(inject("stages").following);

/** What the stack sets, and what Lambda adds. */
function environmentOf(name: string): Record<string, string> {
  const { variables } = stack.one("Function", `awsrestart-${name}`).inputs["environment"] as {
    variables: Record<string, string>;
  };
  return { ...variables, AWS_REGION: "us-east-1", AWS_LAMBDA_FUNCTION_NAME: `awsrestart-${name}` };
}

test("every function of a stage is looked at", () => {
  const there = stack.all("Function").map(({ inputs }) => String(inputs["name"]).replace("awsrestart-", ""));
  expect(there.toSorted()).toEqual(Object.keys(wires).toSorted());
});

test.each(Object.entries(wires))("%s finds all that it needs in what its stack sets", (name, wire) => {
  expect(() => wire(environmentOf(name))).not.toThrow();
});

test.each(Object.keys(wires))("%s has settings that are valid without an item", (name) => {
  expect(resolveSettings(undefined, environmentOf(name))).toMatchObject({ enabled: true });
});

test("consume-batches can read what its stack says about the use of models", () => {
  const { profileArns, maximumConcurrency, error } = readModelEnvironment(environmentOf("consume-batches"));
  expect(error).toBeUndefined();
  expect(Object.keys(profileArns).length).toBeGreaterThan(0);
  expect(maximumConcurrency).toBeGreaterThan(0);
});
