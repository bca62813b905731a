import type { ModelRow } from "@lead-normalizer/core/model/models.ts";
import type { PaceEstimate } from "@lead-normalizer/core/run/estimate-pace.ts";
import { type PortionEstimate, valueOutcomes } from "@lead-normalizer/core/run/estimate-portion.ts";
import type { RunEstimate } from "@lead-normalizer/core/run/estimate-run.ts";
import { assumedTimes } from "@lead-normalizer/core/run/estimate-time.ts";

import { labelled } from "../terminal/labelled.ts";
import { counted } from "../terminal/output.ts";

/** All that `ops estimate` says, as `--json` prints it. Money is in millionths of a dollar. */
export interface Report extends RunEstimate {
  source: string;
  /** null = the run asks none. */
  model: { modelId: string; name: string; isKnown: boolean } | null;
  /** Leads that batches of other runs work on. */
  excluded: number;
  consumers: number;
  time: PaceEstimate;
  budget: {
    /** Of America/Bogota. */
    day: string;
    dailyMicroUsd: number;
    /** null = there is no ledger. */
    committedMicroUsd: number | null;
    leftMicroUsd: number;
    exceeded: boolean;
  };
  assumptions: readonly string[];
}

/** The report for people. */
export function describeEstimate(report: Report): string {
  const { source, run, model, stale, seen, excluded } = report;
  const { values, calls, shared } = run;
  const staleLeads = stale.never + stale.edited + stale.retry + stale.expired;
  const taken = excluded === 0 ? "" : `, ${excluded} in batches of other runs`;
  const lines: [string, string][] = [
    [
      "leads",
      `${seen} seen, ${staleLeads} stale (${stale.never} never normalised, ${stale.edited} edited, ${stale.retry} to ask again, ${stale.expired} to recheck)${taken}`,
    ],
    ["run", describeCap(report)],
    [
      "values",
      `${sumOf(values)}: ${values.override} override, ${values.rules} rules, ${values.stored} stored answers, ${values.cache} cache, ${values.review} for review, ${values.ask} to ask about`,
    ],
    ["model", model?.name ?? "none"],
    [
      "calls",
      `≈ ${calls.expected.modelCalls} with ${counted(calls.questions, "question")}; at most ${calls.atMost.modelCalls}; ≈ ${shared.expected.modelCalls} if ten messages share each invocation`,
    ],
    [
      "tokens",
      `≈ ${calls.expected.inputTokens} in + ${calls.expected.outputTokens} out (from bytes, not measured)`,
    ],
    [
      "cost",
      `≈ ${usd(calls.expected.costMicroUsd)}; at most ${usd(calls.atMost.costMicroUsd)}; ≈ ${usd(shared.expected.costMicroUsd)} if ten messages share each invocation`,
    ],
    ["time", describeTime(report)],
    ["pace", describePace(report)],
    ["budget", describeBudget(report)],
    ...describeBacklog(report),
  ];
  const assumed = report.assumptions.map((assumption) => `  - ${assumption}`);
  return [
    `Estimate for ${source}: no model was asked, nothing was written.`,
    labelled(lines),
    "Assumed:",
    ...assumed,
  ].join("\n");
}

function describeCap({ cap, run }: Report): string {
  return cap === null
    ? `${counted(run.leads, "lead")}, no cap`
    : `${counted(run.leads, "lead")}, at most ${cap} that may cost money`;
}

function describeTime({ time, consumers }: Report): string {
  const { minutes, limitedBy, tokensPerMinute } = time;
  const why =
    limitedBy === "quota"
      ? `limited by the quota of ${tokensPerMinute} tokens a minute`
      : "limited by replies";
  return `≈ ${minutes.toFixed(1)} min with ${counted(consumers, "consumer")}, ${why}`;
}

/** Of leads like these, as long as they last. */
function describePace({ time }: Report): string {
  const { leadsPerHour, quotaTokensPerMinute, modelMicroUsdPerHour, awsMicroUsdPerHour } = time;
  return `≈ ${Math.round(leadsPerHour)} leads an hour, ${Math.round(quotaTokensPerMinute)} tokens a minute of the quota, ${usd(modelMicroUsdPerHour)} an hour for the model and at most ${usd(awsMicroUsdPerHour)} for Lambda, DynamoDB and SQS`;
}

function describeBudget({ budget, run }: Report): string {
  const { dailyMicroUsd, committedMicroUsd, leftMicroUsd, day, exceeded } = budget;
  const mayEnd = !exceeded && run.calls.atMost.costMicroUsd > leftMicroUsd;
  const warning = mayEnd ? "; it may run out, and leads are deferred then" : "";
  const spent =
    committedMicroUsd === null
      ? "no ledger here, so all of it counts as left"
      : `${usd(committedMicroUsd)} committed`;
  return `${usd(dailyMicroUsd)} a day, ${spent}, ${usd(leftMicroUsd)} left on ${day} (Bogotá)${warning}`;
}

/** What a cap leaves for later. */
function describeBacklog({ cap, nights, backlog }: Report): [string, string][] {
  if (cap === null) return [];
  const { expected, atMost } = backlog.calls;
  return [
    [
      "backlog",
      `${counted(backlog.leads, "lead")}, ${counted(nights, "night")}, ≈ ${usd(expected.costMicroUsd)}; at most ${usd(atMost.costMicroUsd)}`,
    ],
  ];
}

/** Why the command refuses, and the ways out. */
export function overBudget({ run, budget, cap, nights, backlog }: Report): string {
  const { dailyMicroUsd, leftMicroUsd, day } = budget;
  const later =
    cap === null
      ? ""
      : ` The whole backlog takes ${counted(nights, "night")} and ≈ ${usd(backlog.calls.expected.costMicroUsd)}.`;
  return `Over the budget: the run would cost ≈ ${usd(run.calls.expected.costMicroUsd)}, and ${usd(leftMicroUsd)} is left on ${day}. Lower maxLeadsPerRun (--max-leads), or raise dailyBudgetUsd (${usd(dailyMicroUsd)}).${later}`;
}

/** What the numbers rest on, for whoever relies on them. */
export function assumptions(model: ModelRow | undefined): string[] {
  const { firstTokenSeconds, outputTokensPerSecond, leadSeconds } = assumedTimes;
  const time = `${leadSeconds} s of DynamoDB per lead; no retries`;
  if (model === undefined) return [time];
  const caching =
    model.cacheMinTokens === undefined
      ? []
      : [
          "the first call with each prompt writes it to the prompt cache; later ones cost plain input, between a write and a read",
        ];
  return [
    "input tokens ≈ bytes ÷ 3 plus 530 that Bedrock may add for a tool; an answer ≈ its value's length ÷ 2.5 + 8 tokens; neither is measured",
    "each message has an invocation to itself, one after the other, so that answers of cached kinds (cities, levels, occupations) serve the later ones",
    ...caching,
    "at most: no answer serves another message, and every call costs all that is reserved for it; replies that are halved and calls that are tried again come on top, up to the budget",
    `${firstTokenSeconds} s to the first token and ${outputTokensPerSecond} output tokens/s per call; ${time}`,
    `prices of the model table for ${model.modelId}`,
  ];
}

/** Dollars, with as many digits as one call needs. */
export const usd = (microUsd: number): string => `$${(microUsd / 1_000_000).toFixed(6)}`;

const sumOf = (values: PortionEstimate["values"]): number =>
  valueOutcomes.reduce((sum, outcome) => sum + values[outcome], 0);
