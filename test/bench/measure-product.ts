import { readFileSync } from "node:fs";

import { type Lead, normalizedDataOf } from "@lead-normalizer/core/lead.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import type { NormalizationModel } from "@lead-normalizer/core/ports.ts";
import { defaultSettings } from "@lead-normalizer/core/run/settings.ts";
import type { Summary } from "@lead-normalizer/core/run/summary.ts";
import type { RecordedRequest } from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { parse } from "csv-parse/sync";

import { aLead, normalizationIn } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { questionsIn } from "../support/scripted-model.ts";
import { withCityAlias } from "./city-alias.ts";
import { addCalls, type Calls, noCalls, tokensOf } from "./count-tokens.ts";
import { countLoneMessages } from "./lone-messages.ts";

const SAMPLE = new URL("../../packages/local/samples/leads.csv", import.meta.url);
/** One more than the time to live. */
const RECHECK_DAYS = defaultSettings.normalizationTTLDays + 1;

/** Typed so that the rules ask, and the simulator knows: one value that an alias will settle, and one that it does not touch. */
const ALIAS = { typed: "facata", municipality: "Facatativá" };
const aliasLead = aLead({ leadId: "alias", ciudad: ALIAS.typed, direccion: "vereda el salitre" });

/** A stored value and who decided it. */
export interface Stored {
  value: unknown;
  by: string | undefined;
}

/** What the product took on the sample, night after night. */
export interface ProductMeasure {
  leads: { leadId: string; typed: Record<string, unknown>; normalized: Record<string, unknown> }[];
  /** The first night, from the bodies of the requests and the texts of the replies. */
  cold: Calls;
  /** The same, if each “I do not know” had been an answer as long as its value. */
  coldAllAnswered: Calls;
  /** At most: see there. */
  loneMessages: Calls;
  /** The first night, as the simulator bills it. */
  billed: Calls;
  questions: number;
  recheck: { calls: number; summary: Summary };
  /** A recheck after an alias has come into the table of cities. */
  alias: {
    calls: number;
    summary: Summary;
    ciudad: { before: Stored; after: Stored };
    direccion: { before: Stored; after: Stored };
  };
}

/** Runs the embedded pipeline with the simulator on the sample: a cold night, a recheck, and one with changed rules. */
export async function measureProduct(): Promise<ProductMeasure> {
  const sample = parse<Lead>(readFileSync(SAMPLE), { columns: true });
  const pipeline = await startPipeline({ simulator: { record: true } });
  try {
    const replies = recordReplies(pipeline.wiring.model);
    await pipeline.load(sample);
    const coldSummary = await pipeline.night({}, { model: replies.model });
    const requests = pipeline.stack.simulator?.requests ?? [];
    const input = requests.map(inputTokensOf).reduce((sum, tokens) => sum + tokens, 0);
    const { modelCalls, inputTokens, outputTokens } = coldSummary;
    const measure = {
      leads: await normalizedLeads(pipeline, sample),
      cold: { calls: requests.length, inputTokens: input, outputTokens: replies.said.outputTokens },
      coldAllAnswered: {
        calls: requests.length,
        inputTokens: input,
        outputTokens: replies.allAnswered.outputTokens,
      },
      loneMessages: countLoneMessages(sample),
      billed: { calls: modelCalls, inputTokens, outputTokens },
      questions: requests.flatMap(({ questions }) => questions).length,
      recheck: await recheck(pipeline),
    };

    await pipeline.load([aliasLead]);
    await pipeline.night();
    const before = await pipeline.lead("alias");
    const again = await withCityAlias(ALIAS.typed, ALIAS.municipality, () => recheck(pipeline));
    const after = await pipeline.lead("alias");
    const changeOf = (field: string): { before: Stored; after: Stored } => ({
      before: storedIn(before, field),
      after: storedIn(after, field),
    });
    return { ...measure, alias: { ...again, ciudad: changeOf("ciudad"), direccion: changeOf("direccion") } };
  } finally {
    await pipeline.stop();
  }
}

/** The tokens of all texts that a request carries: instructions, tool and questions. */
function inputTokensOf(request: RecordedRequest): number {
  if (request.protocol !== "converse") throw new Error(`A request came by ${request.protocol}.`);
  const { system = [], messages, toolConfig } = request.body as ConverseBody;
  const tools = (toolConfig?.tools ?? []).map((tool) => JSON.stringify(tool));
  const texts = [...system, ...messages.flatMap(({ content }) => content)].map((block) => block.text ?? "");
  return tokensOf([...tools, ...texts].join(""));
}

interface ConverseBody {
  system?: { text?: string }[];
  messages: { content: { text?: string }[] }[];
  toolConfig?: { tools: object[] };
}

/** Counts what a model says, as it says it and as if it had known everything. */
function recordReplies(model: NormalizationModel | undefined): {
  model: NormalizationModel;
  said: Calls;
  allAnswered: Calls;
} {
  if (model === undefined) throw new Error("The pipeline has no model.");
  const recorded = {
    said: noCalls,
    allAnswered: noCalls,
    model: {
      async ask(request) {
        const reply = await model.ask(request);
        const { answers } = reply.input as { answers: [number, string | null][] };
        const values = new Map(questionsIn(request).map(({ index, value }) => [index, value]));
        const known = answers.map(([index, answer]) => [index, answer ?? values.get(index)]);
        recorded.said = addCalls(recorded.said, callSaying({ answers }));
        recorded.allAnswered = addCalls(recorded.allAnswered, callSaying({ answers: known }));
        return reply;
      },
    } satisfies NormalizationModel,
  };
  return recorded;
}

function callSaying(input: object): Calls {
  return { calls: 1, inputTokens: 0, outputTokens: tokensOf(JSON.stringify(input)) };
}

/** A night after the time to live, and the calls that the model got in it. */
async function recheck(pipeline: Pipeline): Promise<{ calls: number; summary: Summary }> {
  const before = pipeline.stack.simulator?.calls ?? 0;
  pipeline.clock.advance(RECHECK_DAYS * DAY_MS);
  const summary = await pipeline.night();
  return { calls: (pipeline.stack.simulator?.calls ?? 0) - before, summary };
}

async function normalizedLeads(
  pipeline: Pipeline,
  sample: readonly Lead[],
): Promise<ProductMeasure["leads"]> {
  const stored = new Map(
    (await pipeline.items("LEADS_TABLE")).map((item): [string, Lead] => {
      const leadId = String(item["leadId"]);
      return [leadId, { ...item, leadId }];
    }),
  );
  return sample.map(({ leadId, ...typed }) => {
    const data = normalizedDataOf(stored.get(leadId) ?? { leadId });
    // A value that is not there is sent, and comes back, empty.
    const normalized = Object.fromEntries(Object.keys(typed).map((field) => [field, data[field] ?? ""]));
    return { leadId, typed, normalized };
  });
}

function storedIn(lead: Lead | undefined, field: string): Stored {
  return {
    value: lead && normalizedDataOf(lead)[field],
    by: normalizationIn(lead).fields[field]?.by,
  };
}
