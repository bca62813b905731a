import { describe, expect, inject, test } from "vitest";

import { assumedWork } from "../../packages/core/src/run/estimate-aws.ts";
import { StageSettings } from "../../stacks/stages.ts";
import { SETTLING_GB } from "../docs/costs.ts";
import { headingsBelow, readPage, sectionOf } from "../docs/markdown.ts";
import { tablesBelow } from "../docs/read-table.ts";
import { readStack, type Stack } from "./synthesize-stage.ts";

const stages = inject("stages");
const stacks = Object.values(stages).map(readStack);
const production = readStack(stages.production);

/** What an alarm's text names: the section of the page, and the command to begin with. */
const alarmsOf = (stack: Stack): { id: string; first: string }[] =>
  stack.all("MetricAlarm").map(({ inputs }) => {
    const [, first = "", id = ""] =
      /First: (.+)\. Runbook: docs\/operations\.md#(.+)$/.exec(String(inputs["alarmDescription"])) ?? [];
    return { id, first };
  });

describe("docs/operations.md", () => {
  const page = readPage("docs/operations.md");

  test("has a section for every alarm of every stage, and for none that does not exist", () => {
    const ids = new Set(stacks.flatMap(alarmsOf).map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(20);
    expect(headingsBelow(page, "Alarms", 3).toSorted()).toEqual([...ids].toSorted());
  });

  test("shows under each alarm the command that the alarm itself names", () => {
    for (const { id, first } of alarmsOf(readStack(stages.following))) {
      expect(first).toMatch(/^pnpm ops --stage production \w/);
      expect(sectionOf(page, id).replaceAll(/\s+/g, " "), id).toContain(first);
    }
  });
});

/** Functions in the order of the README's table, by their physical names. */
const functions = [
  "awsrestart-normalize-leads",
  "awsrestart-consume-batches",
  "awsrestart-settle-runs",
  "awsrestart-admin-api",
  "awsrestart-stop-spending",
  "awsrestart-follow-changes",
];

const variablesOf = (stack: Stack, name: string): string[] => {
  const { variables } = stack.one("Function", name).inputs["environment"] as {
    variables: Record<string, string>;
  };
  return Object.keys(variables).filter((variable) => !variable.startsWith("SST_") && variable !== "STAGE");
};

const watchedMetrics = (stack: Stack): number =>
  stack
    .all("MetricAlarm")
    .flatMap(({ inputs }) => inputs["metricQueries"] as { metric?: object }[])
    .filter(({ metric }) => metric !== undefined).length;

describe.each([
  ["README.md", "Configuration", "What it costs", ["those, and", "those of the producer, and"]],
  ["README.es.md", "Configuración", "Qué cuesta", ["esas, y", "las del productor, y"]],
])("%s", (file, configuration, costs, [asBefore = "", asProducer = ""]) => {
  const page = readPage(file);
  const [, settings = [], environment = []] = tablesBelow(page, configuration);

  test("names every setting of a stage, and none that does not exist", () => {
    const named = settings.map(([cell = ""]) => cell.replaceAll("`", ""));
    expect(named.toSorted()).toEqual(Object.keys(StageSettings.shape).toSorted());
  });

  test("has every variable of every function, and no other", () => {
    const stack = readStack(stages.following);
    const producer = variablesOf(stack, functions[0] ?? "");
    expect(environment).toHaveLength(functions.length);
    for (const [index, [, cell = ""]] of environment.entries()) {
      const inherits = cell.startsWith(asBefore) || cell.startsWith(asProducer);
      const named = [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = ""]) => name);
      const meant = [...named, ...(inherits ? producer : [])];
      expect(meant.toSorted(), functions[index]).toEqual(
        variablesOf(stack, functions[index] ?? "").toSorted(),
      );
    }
  });

  test("counts in its costs as many metrics as the alarms of production and of a stage for development watch", () => {
    const [idle] = tablesBelow(page, costs);
    expect([idle?.at(0)?.[1], idle?.at(-1)?.[1]]).toEqual(
      [production, readStack(stages.dev)].map((stack) => String(watchedMetrics(stack))),
    );
  });
});

test("what the pages call by a physical name is called so in production", () => {
  const names = new Set(
    [production, readStack(stages.following)].flatMap(({ resources }) =>
      resources.flatMap(({ inputs }) => ["name", "identifier"].map((key) => inputs[key])),
    ),
  );
  const told = [
    "README.md",
    "README.es.md",
    "docs/operations.md",
    "docs/admin-api.md",
    "docs/privacy.md",
  ].flatMap((file) => {
    const { text } = readPage(file);
    // A stage of one's own is called X, and what is restored is nobody's yet.
    const own = text.replaceAll("awsrestart-X-", "awsrestart-").replaceAll("-restored", "");
    return [...own.matchAll(/\bawsrestart(?:-[a-z]+)+(?![a-z-])/g)].map(([name]) => ({ file, name }));
  });
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ name }) => !names.has(name))).toEqual([]);
});

test("costs are computed with the memory, the schedule and the dashboard that are deployed", () => {
  const memoryMb = (name: string): unknown => production.one("Function", name).inputs["memorySize"];
  expect(memoryMb("awsrestart-consume-batches")).toBe(1_024 * assumedWork.consumerGb);
  expect(memoryMb("awsrestart-settle-runs")).toBe(1_024 * SETTLING_GB);
  expect(production.one("Schedule", "awsrestart-settle-runs").inputs["scheduleExpression"]).toBe(
    "rate(5 minutes)",
  );
  expect(production.all("Dashboard")).toHaveLength(1);
  expect(production.all("UserPoolClient")).toHaveLength(1);
  const dev = readStack(stages.dev);
  expect(dev.one("Schedule", "awsrestart-dev-settle-runs").inputs["state"] ?? "ENABLED").toBe("ENABLED");
  expect(dev.one("Schedule", "awsrestart-dev-daily-normalization").inputs["state"]).toBe("DISABLED");
  for (const type of ["Dashboard", "UserPoolClient"]) expect(dev.all(type)).toHaveLength(1);
});
