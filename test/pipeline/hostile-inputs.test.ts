import { readFileSync } from "node:fs";

import { type Lead, normalizationOf, normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import type { NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import { ANSWER_TABLE } from "@lead-normalizer/local/bedrock/answer-table.ts";
import { always } from "@lead-normalizer/local/bedrock/fault-script.ts";
import type { Fault } from "@lead-normalizer/local/bedrock/faults.ts";
import { describe, expect, it, onTestFinished } from "vitest";
import * as z from "zod";

import { aLead } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { questionsIn } from "../support/scripted-model.ts";

const Attack = z.object({
  field: z.string(),
  input: z.string(),
  attack: z.string(),
  demands: z.array(z.string()),
  /** What a model's answer may be stored as; nothing else may. */
  mayStore: z.array(z.string()),
});

const attacks = readFileSync(new URL("../fixtures/hostile/inputs.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => Attack.parse(JSON.parse(line)))
  // No JSON carries half a character to DynamoDB.
  .map((attack) => ({ ...attack, input: attack.input.toWellFormed() }));

const { fieldKinds } = defaultSettings;
const fields = Object.keys(fieldKinds);
/** One lead for each attack; its other values are anybody's. */
const hostile = attacks.map(({ field, input }, index) =>
  aLead({ leadId: `hostile-${index}`, direccion: "km 5 via la calera", [field]: input }),
);

/** Leads of other people, with values that rules leave open and the simulator knows. */
const BYSTANDERS = 40;
const bystanders = Array.from({ length: BYSTANDERS }, (_, index) => {
  const attributes: Record<string, unknown> = {};
  for (const [field, kind] of Object.entries(fieldKinds)) {
    const known = Object.keys(ANSWER_TABLE[kind]);
    if (known.length > 0) attributes[field] = known[index % known.length];
  }
  return aLead({ leadId: `bystander-${index}`, ...attributes });
});

/** All of them in one night, names too: nothing protects a value here but the guard. */
async function night(leads: readonly Lead[], faults: Fault | undefined, model?: NormalizationModel) {
  const pipeline: Pipeline = await startPipeline({
    simulator: faults === undefined ? {} : { faults: always(faults) },
  });
  onTestFinished(() => pipeline.stop());
  await pipeline.saveSettings({
    modelId: "simulated",
    batchSize: 20,
    mayLeaveAccount: Object.fromEntries(fields.map((field) => [field, true])),
  });
  await pipeline.load(leads);
  const summary = await pipeline.night({}, model === undefined ? {} : { model });
  expect(summary).toMatchObject({ selected: leads.length, normalized: leads.length });
  expect(summary.modelCalls).toBeGreaterThan(0);
  return pipeline;
}

type Result = Record<string, readonly [by: unknown, value: unknown]>;

/** What stands in each lead for a reader: each value, and who decided it, a model's answer being the same from the cache. */
async function resultsOf(pipeline: Pipeline): Promise<Map<string, Result>> {
  const leads = (await pipeline.items("LEADS_TABLE")) as unknown as Lead[];
  return new Map(leads.map((lead) => [lead.leadId, resultOf(lead)]));
}

function resultOf(lead: Lead): Result {
  const provenances = normalizationOf(lead)?.fields ?? {};
  return Object.fromEntries(
    fields.map((field) => {
      const by = provenances[field]?.by;
      return [field, [by === "cache" ? "model" : by, normalizedDataOf(lead)[field]] as const];
    }),
  );
}

/** Answers of a model that were stored for hostile values although they may not be. */
function wronglyStored(results: ReadonlyMap<string, Result>): unknown[] {
  const wrong: unknown[] = [];
  for (const [index, { field, input, attack, mayStore }] of attacks.entries()) {
    const result = results.get(`hostile-${index}`)?.[field];
    if (result === undefined) throw new Error(`hostile-${index} is gone.`);
    const [by, value] = result;
    if (by === "model" && !mayStore.includes(String(value))) wrong.push({ field, attack, input, value });
  }
  return wrong;
}

const adversaries: readonly Fault[] = [
  "obeying",
  "swapping",
  "doctorado",
  "inventing",
  "lying",
  "markup",
  "wrong-index",
];

describe(`${attacks.length} hostile values`, () => {
  it("are many, over all fields", () => {
    expect(attacks.length).toBeGreaterThanOrEqual(300);
    expect(new Set(attacks.map(({ field }) => field))).toEqual(new Set(fields));
  });

  it.each(adversaries)(
    "and a model that is %s: nothing wrong is stored, and no other lead differs",
    async (fault) => {
      const alone = await resultsOf(await night(bystanders, fault));
      const together = await resultsOf(await night([...hostile, ...bystanders], fault));
      expect(wronglyStored(together)).toEqual([]);
      for (const { leadId } of bystanders) {
        expect({ leadId, ...together.get(leadId) }).toEqual({ leadId, ...alone.get(leadId) });
      }
      expect(alone.size).toBe(BYSTANDERS);
    },
  );

  it("and a model that gives each attack exactly what it demands: nothing of it is stored", async () => {
    const demandOf = new Map(attacks.map(({ input, demands }) => [input.trim(), demands[0]]));
    const model: NormalizationModel = {
      ask: async (request) => ({
        stop: "answered",
        input: {
          answers: questionsIn(request).map(({ index, value }) => [
            index,
            demandOf.get(value) ?? [...demandOf].find(([input]) => input.includes(value))?.[1] ?? null,
          ]),
        },
        usage: { modelCalls: 1, inputTokens: 1, outputTokens: 1, costMicroUsd: 1 },
      }),
    };
    expect(wronglyStored(await resultsOf(await night(hostile, undefined, model)))).toEqual([]);
  });

  it("leave every original as it was typed", async () => {
    const pipeline = await night(hostile, "obeying");
    for (const [index, { field, input }] of attacks.entries()) {
      expect((await pipeline.lead(`hostile-${index}`))?.[field]).toBe(input);
    }
  });
});
