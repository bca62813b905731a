import type { Resource } from "../../scripts/synth/mock-monitor.ts";
import type { Stack } from "./synthesize-stage.ts";

/** One statement of a role's policy. */
export interface Statement {
  /** The role's logical name, for example `ConsumerRole`. */
  role: string;
  effect: string;
  actions: string[];
  resources: string[];
  conditions: Record<string, Record<string, unknown>>;
}

interface PolicyDocument {
  Statement: {
    Effect: string;
    Action: string | string[];
    Resource?: string | string[];
    Principal?: unknown;
    Condition?: Record<string, Record<string, unknown>>;
  }[];
}

const listOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

export function readPolicy(document: unknown): PolicyDocument {
  return (typeof document === "string" ? JSON.parse(document) : document) as PolicyDocument;
}

/** What every role of the stage may do. */
export function statementsOf(stack: Stack): Statement[] {
  return stack.all("Role").flatMap((role) =>
    inlinePolicies(role).flatMap(({ policy }) =>
      readPolicy(policy).Statement.map((statement) => ({
        role: role.name,
        effect: statement.Effect,
        actions: listOf(statement.Action),
        resources: listOf(statement.Resource),
        conditions: statement.Condition ?? {},
      })),
    ),
  );
}

function inlinePolicies(role: Resource): { policy: unknown }[] {
  return (role.inputs["inlinePolicies"] ?? []) as { policy: unknown }[];
}
