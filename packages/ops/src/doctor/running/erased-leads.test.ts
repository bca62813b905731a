import { tombstoneOf } from "@lead-normalizer/core/lead/tombstone.ts";
import { expect, test } from "vitest";

import { aLead } from "../../../../../test/support/builders.ts";
import { createMemoryLeadStore } from "../../../../../test/support/memory-lead-store.ts";
import { createMemoryTombstones } from "../../../../../test/support/memory-tombstones.ts";
import { runningStage } from "../../../../../test/support/running.ts";
import { erasedLeads } from "./erased-leads.ts";

const leads = createMemoryLeadStore([aLead({ leadId: "a" }), aLead({ leadId: "b" })]);

test.for([
  [[], "ok"],
  [["c"], "ok"],
  [["a", "c"], "fail"],
] as const)("with tombstones of %j the table is %s, and no id is told", async ([erased, level]) => {
  const tombstones = createMemoryTombstones(erased.map(tombstoneOf));
  const found = await erasedLeads.run(runningStage({ records: { leads, tombstones } }));
  expect(found).toMatchObject([{ level }]);
  if (level === "fail") expect(found[0]?.fix).toContain("lead erase --again");
});
