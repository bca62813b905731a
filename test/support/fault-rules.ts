/** The body of a request or of an answer. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What can go wrong with a request. Only the last three are carried out by the service. */
export type Fault =
  /** Refused for its rate. `as`: the error's name, by default the one that the service throttles with. */
  | { kind: "throttle"; as?: string }
  /** The service fails. `page`: what answers does not speak JSON, as a proxy before the service may not. */
  | { kind: "server-error"; status?: 500 | 503; page?: string }
  | { kind: "condition-failed" }
  /** The connection breaks before the request is served. */
  | { kind: "reset" }
  /** The connection breaks before the answer. */
  | { kind: "lose-answer" }
  /** The connection breaks in the middle of the answer. */
  | { kind: "half-reply" }
  /** The entries of a batch, or the keys of a BatchGetItem, that fail come back as such; the others are served. */
  | { kind: "partial-failure"; fails: (part: JsonObject, index: number) => boolean };

/** One call of the rule's operations. */
export interface Call {
  /** 1 for the first since the rule was set. Every attempt of the SDK is a call. */
  count: number;
  /** Which attempt of the SDK at its request it is; 1 = the first. */
  attempt: number;
  body: JsonObject;
}

export interface FaultRule {
  /** Without the service's prefix, for example `PutItem`; `*` is all. */
  operations: readonly string[];
  /** Which calls; default all. What it awaits has happened before the call is served. */
  when?: (call: Call) => boolean | Promise<boolean>;
  fault: Fault;
}

export const first =
  (calls: number) =>
  ({ count }: Call): boolean =>
    count <= calls;

export const nth =
  (call: number) =>
  ({ count }: Call): boolean =>
    count === call;

export const everyNth =
  (step: number) =>
  ({ count }: Call): boolean =>
    count % step === 0;

/** Every request fails once. */
export const firstAttempt = ({ attempt }: Call): boolean => attempt === 1;

/** Finds the fault of a call: that of the first rule that picks it. Every rule counts the calls of its operations. */
export function armRules(rules: readonly FaultRule[]) {
  const armed = rules.map((rule) => ({ ...rule, count: 0 }));
  return async (operation: string, readCall: () => Omit<Call, "count">): Promise<Fault | undefined> => {
    const calls = armed
      .filter(({ operations }) => operations.includes(operation) || operations.includes("*"))
      .map((rule) => ({ rule, count: (rule.count += 1) }));
    for (const { rule, count } of calls) {
      if (rule.when === undefined || (await rule.when({ ...readCall(), count }))) return rule.fault;
    }
    return undefined;
  };
}
