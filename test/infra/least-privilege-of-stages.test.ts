import { describe, expect, inject, test } from "vitest";

import { account, region } from "../../scripts/synth/mock-monitor.ts";
import { callsByLambda } from "./calls-by-lambda.ts";
import { findDenied, findUnused, type Statement } from "./least-privilege.ts";
import { readRecordedCalls } from "./read-recorded-calls.ts";
import { createStageArns } from "./stage-arns.ts";
import { statementsOf } from "./statements.ts";
import { readStack, type Stack } from "./synthesize-stage.ts";

/** The roles of functions, by the handler that records in their name. The others are the Scheduler's. */
function handlersByRole(stack: Stack): Map<string, string> {
  return new Map(
    stack.bundles.map(({ function: name, handler }) => [
      `${name}Role`,
      handler.replace(/^.*\//, "").replace(/\.handler$/, ""),
    ]),
  );
}

function functionStatements(stack: Stack): Statement[] {
  const handlers = handlersByRole(stack);
  return statementsOf(stack).flatMap((statement) => {
    const role = handlers.get(statement.role);
    return role === undefined ? [] : [{ ...statement, role }];
  });
}

/** What the suites recorded, and what Lambda does by itself with the stage's roles. */
function callsIn(stack: Stack, followed: boolean) {
  const handlers = handlersByRole(stack);
  const byLambda = [...handlers].flatMap(([roleName, role]) => {
    const fn = stack.all("Function").find(({ name }) => `${name.replace(/Function$/, "")}Role` === roleName);
    const sources = stack
      .all("EventSourceMapping")
      .filter(({ inputs }) => inputs["functionName"] === fn?.outputs["arn"])
      .map(({ inputs }) => {
        const target = inputs["destinationConfig"] as { onFailure: { destinationArn: string } } | undefined;
        return {
          arn: String(inputs["eventSourceArn"]),
          ...(target && { onFailureArn: target.onFailure.destinationArn }),
        };
      });
    const name = String(fn?.inputs["name"]);
    const logGroupArn = `arn:aws:logs:${region}:${account}:log-group:/aws/lambda/${name}`;
    return callsByLambda({ role, logGroupArn, sources });
  });
  const recorded = readRecordedCalls().filter(({ role }) => followed || role !== "changes");
  return [...recorded, ...byLambda];
}

function arnsIn(stack: Stack, prefix: string) {
  const profiles = stack.all("InferenceProfile").map(({ outputs }) => String(outputs["arn"]));
  const models = functionStatements(stack)
    .flatMap(({ resources }) => resources)
    .filter((resource) => resource.includes(":foundation-model/"))
    .map((resource) => resource.replace("bedrock:*:", `bedrock:${region}:`));
  const arnsOf = createStageArns({ prefix, region, account, modelArns: [...profiles, ...models] });
  const imported = !stack.all("Table").some(({ name }) => name === "LeadsTable");
  return (resource: string): readonly string[] =>
    imported && resource === "table:leads"
      ? [`arn:aws:dynamodb:${region}:${account}:table/crm-leads`]
      : arnsOf(resource);
}

const stages = inject("stages");

describe.each([
  ["dev", stages.dev, "awsrestart-dev", false],
  ["production", stages.production, "awsrestart", false],
  ["production with an imported table, followed", stages.following, "awsrestart", true],
  ["production with its own table, followed", stages.followingOwn, "awsrestart", true],
])("in %s", (_stage, json, prefix, followed) => {
  const stack = readStack(json);
  const statements = functionStatements(stack);
  const calls = callsIn(stack, followed);
  const arnsOf = arnsIn(stack, prefix);

  test("each function has statements, and calls to hold against them", () => {
    const handlers = [...handlersByRole(stack).values()].toSorted();
    expect(handlers).toEqual(
      [
        "admin-api",
        ...(followed ? ["changes"] : []),
        "consume",
        "produce",
        "settle",
        "stop-spending",
      ].toSorted(),
    );
    for (const handler of handlers) {
      expect(statements.filter(({ role }) => role === handler).length).toBeGreaterThan(1);
      expect(calls.filter(({ role }) => role === handler).length).toBeGreaterThan(3);
    }
  });

  test("every call that a function makes is allowed by its role", () => {
    expect(findDenied(statements, calls, arnsOf)).toEqual([]);
  });

  test("every action that a role allows is one that its function needs", () => {
    expect(findUnused(statements, calls, arnsOf)).toEqual([]);
  });
});
