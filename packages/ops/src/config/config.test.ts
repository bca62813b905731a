import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { SettingsItem } from "@lead-normalizer/core/ports.ts";
import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { describe, expect, test } from "vitest";

import { createFakeClock } from "../../../../test/support/fake-clock.ts";
import { createMemoryAudit } from "../../../../test/support/memory-model-tier.ts";
import { createMemorySettingsBook } from "../../../../test/support/memory-settings-book.ts";
import { setConfig, unsetConfig } from "./config-edit.ts";
import { getConfig } from "./config-get.ts";
import { showHistory } from "./config-history.ts";
import { rollBackConfig } from "./config-rollback.ts";

const who = { author: "ana", reason: "por el import" };

function aDesk(item?: SettingsItem, agrees = true) {
  const environment: Record<string, string> = { DAILY_BUDGET_USD_MAX: "20" };
  const tables = {
    settings: createMemorySettingsBook(item),
    environment,
    audit: createMemoryAudit(),
    clock: createFakeClock(),
  };
  const rows: [text: string, data: unknown][] = [];
  const said: string[] = [];
  const asked: string[] = [];
  const output = {
    say: (text: string) => void said.push(text),
    row: (text: string, data: unknown) => void rows.push([text, data]),
  };
  const consent = {
    async ask(plan: string) {
      asked.push(plan);
      if (!agrees) throw new NormalizerError("consent.missing", "Nothing was changed.");
    },
  };
  const cli = { output: () => output, consent: () => consent };
  return {
    tables,
    rows,
    said,
    asked,
    output,
    cli,
    set: (...pairs: string[]) => setConfig(tables, pairs, who, cli),
    untouched: () => expect([tables.settings.kept, tables.audit.entries]).toEqual([[], []]),
  };
}

describe("ops config set", () => {
  test("says what changes before anybody agrees, and when it holds", async () => {
    const desk = aDesk();
    await desk.set("maxLeadsPerRun", "null", "modelUse", "all", "dailyBudgetUsd", "7.5");
    const changes =
      '  maxLeadsPerRun: 50 (default) → null\n  modelUse: "unresolved" (default) → "all"\n  dailyBudgetUsd: 5 (default) → 7.5';
    expect(desk.asked).toEqual([`the settings.\n${changes}`]);
    expect(desk.rows).toEqual([
      [
        `Version 1 holds.\n${changes}\nFrom the next delivery, also of open runs: dailyBudgetUsd.\n` +
          "From the next run (open runs keep what they began with): maxLeadsPerRun, modelUse.",
        expect.objectContaining({ changed: true, version: 1 }),
      ],
    ]);
    expect(desk.tables.settings.item).toMatchObject({
      maxLeadsPerRun: null,
      modelUse: "all",
      dailyBudgetUsd: 7.5,
    });
  });

  test("changes and notes nothing when nobody agrees", async () => {
    const desk = aDesk(undefined, false);
    await expect(desk.set("enabled", "false")).rejects.toMatchObject({ code: "consent.missing" });
    expect(desk.tables.settings.item).toBeUndefined();
    desk.untouched();
  });

  test.for([
    ["mayLeaveAccount.__proto__", "false"],
    ["mayLeaveAccount", '{"__proto__": false}'],
  ])(
    "of a name that JavaScript takes for something else is wrong use, and nothing is changed: %j",
    async (pair) => {
      const desk = aDesk();
      const set = desk.set(...pair);
      await expect(set).rejects.toBeInstanceOf(InputError);
      await expect(set).rejects.toThrow('"__proto__" can be no name in a setting.');
      expect(desk.asked).toEqual([]);
      desk.untouched();
    },
  );

  test("to what holds already asks nothing and says so", async () => {
    const desk = aDesk();
    await desk.set("batchSize", "10");
    expect(desk.rows).toEqual([
      ["batchSize is 10 (default) already.\nNothing was changed.", { changed: false }],
    ]);
    expect(desk.asked).toEqual([]);
    desk.untouched();
  });

  test("beside a change says which of the others holds already", async () => {
    const desk = aDesk();
    await desk.set("batchSize", "5", "enabled", "true");
    expect(desk.asked[0]).toContain("\n  enabled is true (default) already.");
    expect(desk.tables.settings.item).not.toHaveProperty("enabled");
  });

  test("says which edit from outside is kept first", async () => {
    const desk = aDesk({ batchSize: 7 });
    await desk.set("enabled", "false");
    expect(desk.asked[0]).toContain(
      "An edit outside of ops is kept first, as version 1:\n  batchSize: not set → 7",
    );
    expect(desk.rows[0]?.[1]).toMatchObject({ version: 2, keptOutside: 1 });
  });

  test.each<[string[], string]>([
    [["batchSize"], '"batchSize" has no value'],
    [["maxLeadPerRun", "5"], 'There is no setting "maxLeadPerRun". Did you mean maxLeadsPerRun?'],
    [["maxLeads", "5"], 'There is no setting "maxLeads". Did you mean maxLeadsPerRun?'],
    [["batchSize", "5", "batchSize", "6"], "batchSize is given twice"],
    [["batchSize.x", "5"], "batchSize is no map"],
  ])("of %j is refused before anything changes: %s", async (pairs, problem) => {
    const desk = aDesk();
    await expect(desk.set(...pairs)).rejects.toThrow(problem);
    await expect(desk.set(...pairs)).rejects.toBeInstanceOf(InputError);
    desk.untouched();
  });

  test("above the stage's ceiling is refused with key, value and rule, and nobody is asked", async () => {
    const desk = aDesk();
    await expect(desk.set("dailyBudgetUsd", "21")).rejects.toThrow(/dailyBudgetUsd = 21 .*at most 20/);
    expect(desk.asked).toEqual([]);
    desk.untouched();
  });
});

describe("ops config unset", () => {
  test("brings the default back, and says which", async () => {
    const desk = aDesk();
    await desk.set("batchSize", "25");
    await unsetConfig(desk.tables, ["batchSize"], who, desk.cli);
    expect(desk.rows[1]?.[0]).toContain("batchSize: 25 → 10 (default)");
    expect(desk.tables.settings.item).not.toHaveProperty("batchSize");
    await expect(unsetConfig(desk.tables, ["batchSize"], who, desk.cli)).rejects.toThrow(
      "Nobody has set batchSize",
    );
  });
});

describe("ops config get", () => {
  test("shows every setting with its value and its place", async () => {
    const desk = aDesk({ batchSize: 7, version: 3, updatedBy: "luz", reason: "a\u0007b" });
    desk.tables.environment["MAX_LEADS_PER_RUN"] = "9";
    await getConfig(desk.tables, undefined, desk.output);
    expect(desk.said[0]).toBe("Version 3 by luz: a\\u{7}b");
    expect(desk.rows).toHaveLength(13);
    expect(desk.rows.map(([, data]) => data)).toEqual(
      expect.arrayContaining([
        { key: "batchSize", value: 7, from: "item", editedOutside: { from: undefined, to: 7 } },
        { key: "maxLeadsPerRun", value: 9, from: "environment", variable: "MAX_LEADS_PER_RUN" },
        { key: "enabled", value: true, from: "default" },
      ]),
    );
    expect(desk.said[1]).toMatch(/^Edited outside of ops .*:\n {2}batchSize: not set → 7$/);
    for (const [text] of desk.rows) for (const line of text.split("\n")) expect(line.length).toBeLessThan(80);
  });

  test("of one shows it alone, and of none names what there is", async () => {
    const desk = aDesk();
    await getConfig(desk.tables, "batchSize", desk.output);
    expect(desk.rows.map(([, data]) => data)).toEqual([{ key: "batchSize", value: 10, from: "default" }]);
    await expect(getConfig(desk.tables, "batchsize", desk.output)).rejects.toThrow("Did you mean batchSize?");
  });

  test("shows what is wrong, and then fails with the rule", async () => {
    const desk = aDesk({ batchSize: 0 });
    await expect(getConfig(desk.tables, undefined, desk.output)).rejects.toMatchObject({
      code: "settings.invalid",
    });
    expect(desk.rows).toHaveLength(13);
  });
});

describe("ops config history and rollback", () => {
  test("show who, when, why and what, and bring a version back as a new one", async () => {
    const desk = aDesk();
    await desk.set("batchSize", "25");
    await desk.set("enabled", "false");
    await rollBackConfig(desk.tables, 1, who, desk.cli);
    desk.rows.length = 0;
    await showHistory(desk.tables.settings, 2, desk.output);
    expect(desk.rows.map(([text]) => text)).toEqual([
      "3     2026-11-22T07:00:00.000Z  ana: back to version 1: por el import\n      enabled: false → not set",
      "2     2026-11-22T07:00:00.000Z  ana: por el import\n      enabled: not set → false",
    ]);
    expect(desk.said).toEqual(["1 earlier (--limit)."]);
    await expect(rollBackConfig(desk.tables, 9, who, desk.cli)).rejects.toThrow("the latest is 3");
  });
});
