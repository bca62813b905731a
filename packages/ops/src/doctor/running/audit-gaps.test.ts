import type { Override } from "@lead-normalizer/core/normalize/override.ts";
import type { AuditEntry, Pause } from "@lead-normalizer/core/ports.ts";
import { describe, expect, test } from "vitest";

import { aBatch, aRun, T0 } from "../../../../../test/support/builders.ts";
import { createMemoryAudit, createMemoryOverrides } from "../../../../../test/support/memory-model-tier.ts";
import { createMemoryPauseNotice } from "../../../../../test/support/memory-pause-notice.ts";
import { runningStage } from "../../../../../test/support/running.ts";
import { AUDIT_READ } from "./audit-window.ts";
import { auditGaps } from "./audit-gaps.ts";

const mark = { atMs: T0, by: "ana", reason: "por teléfono" };
const pause: Pause = { code: "operator", message: "x", by: "ana", atMs: T0 };
const override: Override = {
  id: "city-1",
  kind: "city",
  from: "sampues",
  to: "Sampués",
  author: "ana",
  reason: "x",
  atMs: T0,
};

const marked = {
  runs: [aRun({ cancelled: mark })],
  batches: [aBatch({ state: "dead", discarded: mark })],
};
const entries: AuditEntry[] = [
  ["run.cancel", "run-1"],
  ["dlq.discard", "run-1"],
  ["consumers.pause", "consumers"],
  ["override.set", "city-1"],
].map(([action = "", target = ""]) => ({ atMs: T0, actor: "ana", action, target, reason: "x" }));

const look = async (known: readonly AuditEntry[]) => {
  const audit = createMemoryAudit();
  for (const entry of known) await audit.record(entry);
  return auditGaps.run(
    runningStage({
      ...marked,
      records: {
        audit,
        pauseNotice: createMemoryPauseNotice({ ...pause, code: "spend.stopped", earlier: pause }),
        overrides: createMemoryOverrides([override]),
      },
    }),
  );
};

describe("the audit", () => {
  test("that knows of all that people did is ok", async () => {
    expect(await look(entries)).toEqual([
      { level: "ok", what: "every mark of a person that still stands (4) has its entry" },
    ]);
  });

  test.each([
    ["run.cancel", "run run-1 was cancelled"],
    ["dlq.discard", "batches of run run-1 were discarded"],
    ["consumers.pause", "a person paused"],
    ["override.set", "override city-1 was set"],
  ])("without %s has a gap: %s", async (missing, told) => {
    const found = await look(entries.filter(({ action }) => action !== missing));
    expect(found).toMatchObject([{ level: "warn", what: `no entry says who and why: ${told}` }]);
    expect(JSON.stringify(found)).not.toMatch(/Sampués|sampues|teléfono/);
  });

  test("is not held to what another target or another day says", async () => {
    const other = entries.map((entry) => ({ ...entry, atMs: T0 - 120_000 }));
    expect(await look(other)).toMatchObject([{ level: "warn", what: expect.stringContaining("city-1") }]);
  });

  test("is not judged further back than it was read", async () => {
    const later = Array.from({ length: AUDIT_READ }, (_, index) => ({
      ...(entries[0] as AuditEntry),
      atMs: T0 + 120_000 + index,
    }));
    expect(await look(later)).toMatchObject([{ level: "ok" }]);
  });
});
