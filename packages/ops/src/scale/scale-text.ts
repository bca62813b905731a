import type { PaceEstimate } from "@lead-normalizer/core/run/estimate-pace.ts";
import type { Room } from "@lead-normalizer/core/run/scale-consumers.ts";

import { counted } from "../terminal/output.ts";
import type { Measured } from "./measure-leads.ts";

/** All that `ops scale` says, as `--json` prints it. Money is in millionths of a dollar. */
export interface ScaleReport {
  /** null = nobody had limited them. */
  from: number | null;
  to: number;
  isLocal: boolean;
  deployed: number | null;
  /** null = one machine runs them all. */
  room: Room | null;
  basis?: Measured["basis"];
  pace?: PaceEstimate;
  paceBefore?: PaceEstimate;
  /** The fewest consumers that get nearly all that the quota lets through; null = no number does. */
  enough?: number | null;
  quotaFrom?: string;
  /** Why there is no pace. */
  unmeasured?: string;
}

/** The report for people. */
export function describeScale(report: ScaleReport): string {
  const { from, to, room } = report;
  return [
    `consumers at the same time: ${from ?? "no limit"} → ${to}`,
    ...paceLines(report),
    ...(room === null ? [] : [roomText(room)]),
    ...laterLines(report),
  ].join("\n");
}

function paceLines({
  from,
  to,
  basis,
  pace,
  paceBefore,
  enough,
  quotaFrom,
  unmeasured,
}: ScaleReport): string[] {
  if (pace === undefined || basis === undefined)
    return [`No pace to work out: ${unmeasured ?? "nothing is known"}.`];
  const what =
    basis.kind === "stale leads"
      ? `${counted(basis.leads, "stale lead")} (of ${basis.seen} looked at)`
      : `the ${counted(basis.leads, "lead")} of the last ${basis.runs === 1 ? "closed run" : `${basis.runs} closed runs`}, as none is stale now`;
  const limit =
    pace.limitedBy === "quota"
      ? `The quota limits it: ${whole(pace.tokensPerMinute)} tokens a minute\n(${quotaFrom}).`
      : `Replies limit it, not the quota of ${whole(pace.tokensPerMinute)} tokens a minute\n(${quotaFrom}).`;
  return [
    `Worked out, not measured, from ${what}:`,
    ...(paceBefore === undefined ? [] : [`  now ${paceLine(from ?? 0, paceBefore)}`]),
    `  at  ${paceLine(to, pace)}`,
    limit,
    ...(enough === undefined || enough === null || to <= enough
      ? []
      : [
          `${enough} get nine tenths of what the quota lets through: more gain little,\nand their waiting is paid for.`,
        ]),
  ];
}

function paceLine(consumers: number, pace: PaceEstimate): string {
  const { leadsPerHour, quotaTokensPerMinute, modelMicroUsdPerHour, awsMicroUsdPerHour } = pace;
  return `${String(consumers).padStart(4)}: ≈ ${whole(leadsPerHour)} leads/h, ${whole(quotaTokensPerMinute)} tokens/min, $${usd(modelMicroUsdPerHour)}/h model, ≤ $${usd(awsMicroUsdPerHour)}/h AWS`;
}

function roomText(room: Room): string {
  switch (room.kind) {
    case "enough":
      return `The account has room: ${room.unreserved} executions without a reservation, ${room.needed} needed.`;
    case "too-little":
      return `WARNING: the account has ${room.unreserved} executions without a reservation, and ${room.needed} are needed.`;
    case "unknown":
      return `WARNING: nobody could say whether the account has room (${room.code}: ${room.action}).`;
  }
}

function laterLines({ isLocal, to, deployed, pace }: ScaleReport): string[] {
  if (isLocal) return ["It lasts as long as the kept stack. Those that are too many finish what they have."];
  const reset = `The next deployment makes it ${deployed ?? "what stands there"} again. To keep it, change\nconsumerMaximumConcurrency of the stage in stacks/stages.ts.`;
  const asks = (pace?.quotaTokensPerMinute ?? 1) > 0;
  if (deployed === null || to <= deployed || !asks) return [reset];
  const times = (to / deployed).toFixed(1);
  return [
    reset,
    `Until then each keeps to its share of the quota for ${deployed}: together they may ask for`,
    `${times} times the quota, and Bedrock throttles what is too much (leads come later).`,
  ];
}

const whole = (number: number): string => Math.round(number).toLocaleString("en-US");
const usd = (microUsd: number): string => (microUsd / 1_000_000).toFixed(2);
