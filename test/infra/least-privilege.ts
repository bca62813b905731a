import type { RecordedCall } from "../support/recorded-calls.ts";

/** A statement of a role's policy. Roles are named like the handlers that have them. */
export interface Statement {
  role: string;
  /** Default: `Allow`. */
  effect?: string;
  actions: readonly string[];
  /** ARNs; `*` and `?` stand for what they do in IAM. */
  resources: readonly string[];
  /** As IAM writes them. Taken for met: a recorded call does not tell what they would be compared with. */
  conditions?: Conditions;
}

export type Conditions = Readonly<Record<string, unknown>>;

/** The ARNs of a resource in the stage whose policies these are. A call needs permission for every one. */
export type ArnsOf = (resource: string) => readonly string[];

export type Verdict =
  | { kind: "allowed" }
  /** Allowed if these are met. */
  | { kind: "conditional"; conditions: readonly Conditions[] }
  | { kind: "denied"; arn: string };

/**
 * Whether the role may make this call. An action with a wildcard allows nothing here: it is to be written out. What is
 * denied on a condition is denied.
 */
export function allows(statements: readonly Statement[], call: RecordedCall, arnsOf: ArnsOf): Verdict {
  const arns = arnsOf(call.resource);
  if (arns.length === 0) throw new Error(`No ARN stands for ${call.resource}.`);
  const conditions: Conditions[] = [];
  for (const arn of arns) {
    const matching = statements.filter(
      ({ role, actions, resources }) =>
        role === call.role &&
        actions.some((action) => isSameAction(action, call.action)) &&
        resources.some((pattern) => isMatch(pattern, arn)),
    );
    const [first] = matching;
    if (first === undefined || !matching.every(isAllowing)) return { kind: "denied", arn };
    if (matching.every(isConditional)) conditions.push(first.conditions ?? {});
  }
  return conditions.length === 0 ? { kind: "allowed" } : { kind: "conditional", conditions };
}

/** The recorded calls that no statement allows. */
export function findDenied(
  statements: readonly Statement[],
  calls: readonly RecordedCall[],
  arnsOf: ArnsOf,
): RecordedCall[] {
  return calls.filter((call) => allows(statements, call, arnsOf).kind === "denied");
}

/** The permissions, one action on one resource each, that no recorded call needs. */
export function findUnused(
  statements: readonly Statement[],
  calls: readonly RecordedCall[],
  arnsOf: ArnsOf,
): RecordedCall[] {
  const used = calls.map((call) => ({ ...call, arns: arnsOf(call.resource) }));
  return statements
    .filter(isAllowing)
    .flatMap(({ role, actions, resources }) =>
      actions.flatMap((action) =>
        resources
          .filter(
            (resource) =>
              !used.some(
                (call) =>
                  call.role === role &&
                  isSameAction(action, call.action) &&
                  call.arns.some((arn) => isMatch(resource, arn)),
              ),
          )
          .map((resource) => ({ role, action, resource })),
      ),
    );
}

function isAllowing({ effect = "Allow" }: Statement): boolean {
  return effect === "Allow";
}

function isConditional({ conditions = {} }: Statement): boolean {
  return Object.keys(conditions).length > 0;
}

/** IAM does not tell upper from lower case in actions, and does in resources. */
function isSameAction(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isMatch(pattern: string, arn: string): boolean {
  const expression = pattern
    .replaceAll(/[$()+.[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${expression}$`, "s").test(arn);
}
