import type { Fault } from "./fault-rules.ts";

type NamedFault = readonly [what: string, fault: Fault];

/** What a service answers, or does not, to a request that it has not carried out. */
export const notCarriedOut: readonly NamedFault[] = [
  ["a throttle", { kind: "throttle" }],
  ["a throttle by its other name", { kind: "throttle", as: "ThrottlingException" }],
  ["a failure of the service", { kind: "server-error" }],
  ["a service that is away", { kind: "server-error", status: 503 }],
  [
    "a page in place of JSON",
    { kind: "server-error", status: 503, page: "<html>Service Unavailable</html>" },
  ],
  ["a status without a body", { kind: "server-error", status: 503, page: "" }],
  ["a connection that breaks", { kind: "reset" }],
];

/** What leaves open whether a request was carried out. It was. */
export const inDoubt: readonly NamedFault[] = [
  ["a lost answer", { kind: "lose-answer" }],
  ["half an answer", { kind: "half-reply" }],
];

export const allFaults: readonly NamedFault[] = [...notCarriedOut, ...inDoubt];
