import type { Pause } from "@lead-normalizer/core/ports.ts";
import type { RunFacts } from "@lead-normalizer/core/run/describe-run.ts";
import type { InspectedRun } from "@lead-normalizer/core/run/inspect-run.ts";
import { isKnownModel, modelRow } from "@lead-normalizer/core/model/models.ts";

import { labelled } from "../terminal/labelled.ts";
import { counted } from "../terminal/output.ts";
import { describeDuration, describePace } from "../terminal/pace.ts";
import { visible } from "../terminal/quoted.ts";
import { isUnknown, type Status } from "./read-status.ts";

/** The status as one screen of 80 columns: what is wrong comes first, each with the command that goes on from there. */
export function describeStatus(status: Status, name: string): string {
  return labelled([
    ["system", `${name}, ${new Date(status.atMs).toISOString().slice(0, 19)}Z`],
    ...describeDelivery(status),
    ...describeOpen(status),
    ...describeLast(status),
    ["queue", describeQueue(status)],
    ["dead", describeDead(status)],
    ["budget", describeBudget(status)],
    ["backlog", describeBacklog(status)],
    ...describeSettings(status),
  ]);
}

type Line = readonly [name: string, text: string];

function describeDelivery({ pause, isDelivering, atMs }: Status): Line[] {
  if (pause !== null) {
    const lines: Line[] = [["PAUSED", describeStanding(pause, atMs)]];
    if (isDelivering === true) {
      lines.push(["", "But the mapping delivers all the same: `ops pause` again, or `ops resume`."]);
    }
    return lines;
  }
  if (isUnknown(isDelivering))
    return [["state", `no pause stands; delivery not known: ${isDelivering.unknown}`]];
  if (isDelivering) return [["state", "running"]];
  return [["STOPPED", "messages are not delivered, and no notice says why. `ops resume` turns it on."]];
}

function describeStanding({ by, atMs, code, message, earlier }: Pause, nowMs: number): string {
  const what = `for ${describeDuration(nowMs - atMs)} by ${visible(by)}, ${code}: ${visible(message)}`;
  const before = earlier === undefined ? [] : [`before that: ${earlier.code}: ${visible(earlier.message)}`];
  return [what, ...before, "Mend that, then `ops resume`. Messages keep for ten days."].join("\n");
}

function describeOpen({ open, moreOpen, atMs }: Status): Line[] {
  if (open.length === 0) return [["open", "no run"]];
  const lines = open.map((run): Line => ["open", describeOpenRun(run, atMs)]);
  return moreOpen === 0 ? lines : [...lines, ["", `and ${counted(moreOpen, "older run")}`]];
}

function describeOpenRun(
  { runId, state, startedAt, sums, open, selection }: InspectedRun,
  nowMs: number,
): string {
  const total = selection?.selected ?? sums.selected;
  const done = Math.max(0, total - open.leads);
  const elapsedMs = nowMs - Date.parse(startedAt);
  const facts = [
    state,
    `${done} of ${total} leads`,
    describePace(done, total, elapsedMs),
    `$${sums.costUsd.toFixed(4)}`,
    `for ${describeDuration(elapsedMs)}`,
    ...(sums.deadLettered > 0 ? [`${sums.deadLettered} dead-lettered`] : []),
  ];
  return `${runId}\n${facts.filter((fact) => fact !== "").join(", ")}`;
}

function describeLast({ last }: Status): Line[] {
  if (last.length === 0) return [["last", "no run is over yet; `ops run start` makes one"]];
  return last.map((run) => ["last", describeLastRun(run)]);
}

function describeLastRun({ runId, state, startedAt, sums, reason, cancelled }: RunFacts): string {
  const facts = [
    `${state}${reason === undefined ? "" : ` (${visible(reason)})`}${cancelled === undefined ? "" : ", cancelled"}`,
    startedAt.slice(0, 16).replace("T", " "),
    ...(sums === undefined
      ? []
      : [
          counted(sums.selected, "lead"),
          ...(sums.deferred > 0 ? [`${sums.deferred} deferred`] : []),
          ...(sums.deadLettered > 0 ? [`${sums.deadLettered} dead-lettered`] : []),
          `$${sums.costUsd.toFixed(4)}`,
        ]),
  ];
  return `${runId}\n${facts.join(", ")}`;
}

function describeQueue({ queue, oldestMessageSeconds: oldest }: Status): string {
  if (isUnknown(queue)) return `not known: ${queue.unknown}`;
  const counts = `${queue.waiting} waiting, ${queue.inFlight} in flight, ${queue.delayed} delayed`;
  if (oldest === undefined || oldest === null) return counts;
  if (isUnknown(oldest)) return `${counts}; oldest not known: ${oldest.unknown}`;
  return `${counts}; oldest ${describeDuration(1_000 * oldest)}`;
}

function describeDead({ dead }: Status): string {
  if (dead.messages === 0) return "none on record";
  const codes = Object.entries(dead.byCode).map(([code, count]) => `${count} ${code}`);
  const what = `${counted(dead.messages, "message")} with ${counted(dead.leads, "lead")}`;
  return `${what}: ${codes.join(", ")}. \`ops dlq\` says more.`;
}

function describeBudget({ budget }: Status): string {
  if (isUnknown(budget)) return `not known: ${budget.unknown}`;
  const { committedUsd, dailyUsd, day } = budget;
  const spent = `$${committedUsd.toFixed(4)} of $${dailyUsd.toFixed(2)} on ${day} (Bogotá)`;
  return committedUsd >= dailyUsd ? `SPENT: ${spent}; leads are deferred until midnight there` : spent;
}

function describeBacklog({ backlog, settings, atMs }: Status): string {
  if (backlog === null) return "not known: no run has looked yet";
  const { leads } = backlog;
  const cap = isUnknown(settings) ? null : settings.maxLeadsPerRun;
  const nights = cap === null || leads === 0 ? "" : `, ${counted(Math.ceil(leads / cap), "night")} at ${cap}`;
  return `${counted(leads, "stale lead")}${nights}, as of ${describeDuration(atMs - backlog.atMs)} ago`;
}

function describeSettings({ settings, atMs }: Status): Line[] {
  if (isUnknown(settings)) return [["settings", `NOT VALID: ${settings.unknown}`]];
  const { enabled, maxLeadsPerRun, modelId } = settings;
  const cap = maxLeadsPerRun === null ? "no cap" : `${maxLeadsPerRun} leads a run`;
  return [
    ["settings", enabled ? `enabled, ${cap}` : `\`enabled\` is FALSE: no run starts; ${cap}`],
    ["model", modelId === null ? "none: rules only" : describeModel(modelId, atMs)],
  ];
}

/** Days before a model may go from which on it is said loudly. */
const NOTICE_DAYS = 60;

function describeModel(modelId: string, nowMs: number): string {
  if (!isKnownModel(modelId)) return `${modelId}, not in the model table`;
  const { name, endOfLife } = modelRow(modelId);
  const what = `${modelId}: ${name}`;
  if (endOfLife === undefined) return what;
  if ("since" in endOfLife) return `${what}, RETIRED since ${endOfLife.since}`;
  const days = Math.floor((Date.parse(endOfLife.notBefore) - nowMs) / 86_400_000);
  return `${what}, lives until ${endOfLife.notBefore} at least${days < NOTICE_DAYS ? `: ${days} DAYS` : ""}`;
}
