import { expect, it } from "vitest";

import { isSameRequest } from "./is-same-request.ts";
import type { ProduceEvent } from "./produce-event.ts";

it.each<[ProduceEvent, ProduceEvent]>([
  [{}, { runId: "requested-1" }],
  [{}, { forceAll: false }],
  [
    { maxLeads: 5, leadIds: ["a", "b"] },
    { runId: "requested-1", leadIds: ["a", "b"], maxLeads: 5 },
  ],
  [{ maxLeads: null }, { maxLeads: null, forceAll: false }],
])("%j and %j ask for the same run", (a, b) => {
  expect(isSameRequest(a, b)).toBe(true);
  expect(isSameRequest(b, a)).toBe(true);
});

it.each<[ProduceEvent, ProduceEvent]>([
  [{}, { forceAll: true }],
  [{}, { maxLeads: null }],
  [{ maxLeads: 5 }, { maxLeads: 6 }],
  [{ leadIds: ["a"] }, { leadIds: ["a", "b"] }],
  [{ leadIds: ["a,b"] }, { leadIds: ["a", "b"] }],
])("%j and %j ask for different runs", (a, b) => {
  expect(isSameRequest(a, b)).toBe(false);
  expect(isSameRequest(b, a)).toBe(false);
});
