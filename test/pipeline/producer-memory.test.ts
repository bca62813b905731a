import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { aLead } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";

const MEASURE = fileURLToPath(new URL("../support/measure-producer.ts", import.meta.url));
const run = promisify(execFile);

/** A tenth more is noise; growth with the table would be tenfold. */
const FLAT = 1.25;

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

interface Measured {
  peakBytes: number;
  pages: number;
  result: { selection: { selected: number; backlog: number } };
}

async function measure(runId: string, cap: string): Promise<Measured> {
  const { stdout } = await run(process.execPath, ["--expose-gc", MEASURE, runId, cap], {
    env: pipeline.stack.env,
  });
  return JSON.parse(stdout) as Measured;
}

async function loadUpTo(from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += 10_000) {
    const count = Math.min(10_000, to - start);
    await pipeline.load(
      Array.from({ length: count }, (_, index) => aLead({ leadId: `lead-${start + index}` })),
    );
  }
}

describe("the producer's memory", () => {
  it("stays flat between 10,000 and 100,000 leads, capped and uncapped", { timeout: 180_000 }, async () => {
    await loadUpTo(0, 10_000);
    const cappedSmall = await measure("capped-small", "500");
    const uncappedSmall = await measure("uncapped-small", "none");
    await loadUpTo(10_000, 100_000);
    const cappedLarge = await measure("capped-large", "500");
    const uncappedLarge = await measure("uncapped-large", "none");

    expect(cappedSmall.result.selection).toMatchObject({ selected: 500, backlog: 9_500 });
    expect(uncappedSmall.result.selection).toMatchObject({ selected: 9_500, backlog: 0 });
    expect(cappedLarge.result.selection).toMatchObject({ selected: 500, backlog: 89_500 });
    expect(uncappedLarge.result.selection).toMatchObject({ selected: 89_500, backlog: 0 });
    expect(cappedLarge.pages).toBeGreaterThan(5 * cappedSmall.pages);
    const mb = (bytes: number): number => Math.round(bytes / 1e5) / 10;
    console.log(
      `producer heap: capped ${mb(cappedSmall.peakBytes)} → ${mb(cappedLarge.peakBytes)} MB, uncapped ${mb(uncappedSmall.peakBytes)} → ${mb(uncappedLarge.peakBytes)} MB`,
    );
    expect(cappedLarge.peakBytes).toBeLessThan(FLAT * cappedSmall.peakBytes);
    expect(uncappedLarge.peakBytes).toBeLessThan(FLAT * uncappedSmall.peakBytes);
  });
});
