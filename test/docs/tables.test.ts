import { watch } from "@lead-normalizer/core/run/watch.ts";
import { beforeAll, describe, expect, test } from "vitest";

import { someSettings } from "../support/builders.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createMemoryLedger } from "../support/memory-ledger.ts";
import { createMemoryPauseNotice } from "../support/memory-pause-notice.ts";
import { createMemoryRunStore } from "../support/memory-run-store.ts";
import { createRecordedLog, createRecordedMetrics } from "../support/recorders.ts";
import {
  idleDevelopmentDollars,
  idleDollars,
  METRICS_ALL_DAY,
  POLLS,
  runningDollars,
  SETTLINGS,
  sumOf,
} from "./costs.ts";
import { dollars, grouped, type Language, roughly } from "./format-number.ts";
import { readPage } from "./markdown.ts";
import { tablesBelow } from "./read-table.ts";
import { profileSample, scalingRows, writeScalingRow } from "./scaling.ts";

let profile: Awaited<ReturnType<typeof profileSample>>;
beforeAll(async () => {
  profile = await profileSample();
});

const written = (table: readonly string[][] = []): string[] =>
  table.map((cells) => `| ${cells.join(" | ")} |`);

const readmes = [
  { language: "en", page: readPage("README.md"), scales: "How it scales", costs: "What it costs" },
  { language: "es", page: readPage("README.es.md"), scales: "Cómo escala", costs: "Qué cuesta" },
] as const satisfies { language: Language; page: unknown; scales: string; costs: string }[];

describe.each(readmes)("the README in $language", ({ language, page, scales, costs }) => {
  test("has the scaling table that the estimate gives today", () => {
    const [table] = tablesBelow(page, scales);
    const rows = scalingRows(profile.alone).map((row) => writeScalingRow(row, language));
    expect(rows).toHaveLength(4);
    expect(written(table)).toEqual(rows);
  });

  test("has a month's idle cost, row by row and together, and that of a stage for development", () => {
    const [idle = []] = tablesBelow(page, costs);
    const production = idleDollars(Number(idle[0]?.[1]));
    const development = idleDevelopmentDollars(Number(idle.at(-1)?.[1]));
    expect(idle.map((cells) => cells.at(-1))).toEqual(
      [...Object.values(production), sumOf(production), development].map(dollars),
    );
    const counts = [SETTLINGS, SETTLINGS, POLLS].map((count) => grouped(count, language));
    expect(idle.slice(4, 7).map(([, count]) => count)).toEqual(counts);
  });

  test("has the cost of a thousand leads", () => {
    const [, running = []] = tablesBelow(page, costs);
    const rows = [profile.alone, profile.shared].map((portion) => {
      const { model, aws } = runningDollars(portion);
      return [model.toFixed(4), aws.toFixed(4)];
    });
    expect(running.map((cells) => cells.slice(1))).toEqual(rows);
  });
});

describe("docs/scaling.md", () => {
  const page = readPage("docs/scaling.md");

  test("has both tables as the estimate gives them today", () => {
    const tables = tablesBelow(page, "What limits it");
    expect(tables.map(written)).toEqual(
      [profile.alone, profile.shared].map((portion) =>
        scalingRows(portion).map((row) => writeScalingRow(row, "en")),
      ),
    );
  });

  test("says what a day's default budget is enough for, and how much a lead asks", () => {
    const { leads, calls } = profile.alone;
    const leadsADay = 5_000_000 / (calls.expected.costMicroUsd / leads);
    expect(page.text).toContain(`\`dailyBudgetUsd\` 5 is some ${roughly(leadsADay, "en")} leads`);
    expect(page.text).toContain(`${calls.questions} questions of ${leads} leads`);
    expect(page.text).toContain(`about ${roughly(calls.questions / leads, "en")} questions`);
  });

  test("more consumers than the quota feeds bring little, and cost more", () => {
    const [two, ten, fifty, many] = scalingRows(profile.alone);
    expect(two?.pace.limitedBy).toBe("latency");
    expect(ten?.pace.limitedBy).toBe("quota");
    expect(many?.pace.leadsPerHour).toBeLessThan(1.1 * (fifty?.pace.leadsPerHour ?? 0));
    expect(many?.pace.awsMicroUsdPerHour).toBeGreaterThan(3 * (fifty?.pace.awsMicroUsdPerHour ?? 0));
  });
});

describe("numbers as the READMEs write them", () => {
  test.each([
    [51_260, "51,000", "51 000"],
    [5_100, "5,100", "5100"],
    [9.94, "9.9", "9.9"],
    [0.706, "0.71", "0.71"],
    [14_000_000, "14,000,000", "14 000 000"],
    [99.6, "100", "100"],
    [0, "0.0", "0.0"],
  ])("%d", (value, english, spanish) => {
    expect([roughly(value, "en"), roughly(value, "es")]).toEqual([english, spanish]);
  });
});

test("as many metrics are billed all day as settling emits", async () => {
  const metrics = createRecordedMetrics();
  await watch({
    runs: createMemoryRunStore(),
    spend: createMemoryLedger(),
    pauseNotice: createMemoryPauseNotice(),
    clock: createFakeClock(),
    loadSettings: async () => someSettings(),
    log: createRecordedLog(),
    metrics,
  });
  expect(metrics.sums.size).toBe(METRICS_ALL_DAY);
});
