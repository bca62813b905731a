import type { Pause } from "@lead-normalizer/core/ports.ts";
import type { RunFacts } from "@lead-normalizer/core/run/describe-run.ts";
import type { InspectedRun } from "@lead-normalizer/core/run/inspect-run.ts";
import { isKnownModel, modelRow } from "@lead-normalizer/core/model/models.ts";

import { labelled } from "../terminal/labelled.ts";
import { counted } from "../terminal/output.ts";
import { describeDuration, describePace } from "../terminal/pace.ts";
import { visible } from "../terminal/quoted.ts";
import { nextStep } from "./next-step.ts";
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

function describeDelivery(status: Status): Line[] {
  const { pause, isDelivering, settings } = status;
  if (pause !== null) {
    const lines: Line[] = [["PAUSED", describeStanding(pause, status)]];
    if (isDelivering === true) {
      lines.push(["", "But the mapping delivers all the same: `ops pause` again, or `ops resume`."]);
    }
    return lines;
  }
  if (isUnknown(isDelivering))
    return [["state", `no pause stands; delivery not known: ${isDelivering.unknown}`]];
  if (isDelivering && !isUnknown(settings) && !settings.enabled) {
    return [["state", "consumers running, but NO RUN STARTS: the setting `enabled` is false"]];
  }
  if (isDelivering) return [["state", "running"]];
  return [["STOPPED", "messages are not delivered, and no notice says why. `ops resume` turns it on."]];
}

function describeStanding(pause: Pause, { atMs: nowMs, settings, allowedModelIds }: Status): string {
  const { by, atMs, code, message, earlier } = pause;
  const what = `for ${describeDuration(nowMs - atMs)} by ${visible(by)}, ${code}: ${onOneLine(message)}`;
  const before = earlier === undefined ? [] : [`before that: ${earlier.code}: ${onOneLine(earlier.message)}`];
  const modelId = isUnknown(settings) ? undefined : (settings.modelId ?? undefined);
  return [what, ...before, nextStep(pause, { modelId, allowedModelIds }, nowMs)].join("\n");
}

/** Our own messages have lines; anybody's may have what nobody sees. */
function onOneLine(message: string): string {
  return visible(message.replaceAll(/\s+/g, " "));
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

function describeQueue({ queue, oldestMessageSeconds: oldest, open }: Status): string {
  if (isUnknown(queue)) return `not known: ${queue.unknown}`;
  // Hidden when their consumer was stopped, or of a run that is over: nothing has to be done about them.
  const isLeftOver = open.length === 0 && queue.inFlight > 0;
  const left = isLeftOver ? " (of runs that are over: they go within twelve minutes)" : "";
  const counts = `${queue.waiting} waiting, ${queue.inFlight} in flight${left}, ${queue.delayed} delayed`;
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
  if (isUnknown(budget)) {
    return budget.unknown.startsWith("settings.invalid")
      ? "not known, since the settings are not valid"
      : `not known: ${budget.unknown}`;
  }
  const { committedUsd, dailyUsd, day } = budget;
  // A limit is never rounded away.
  const limit = dailyUsd === 0 || dailyUsd >= 0.01 ? dailyUsd.toFixed(2) : String(dailyUsd);
  const spent = `$${committedUsd.toFixed(4)} of $${limit} on ${day} (Bogotá)`;
  return committedUsd >= dailyUsd ? `SPENT: ${spent}; leads are deferred until midnight there` : spent;
}

function describeBacklog({ backlog, settings, atMs }: Status): string {
  if (backlog === null) return "not known: no run has looked yet";
  const { leads, deferredSince } = backlog;
  const cap = isUnknown(settings) ? null : settings.maxLeadsPerRun;
  const nights = cap === null || leads === 0 ? "" : `, ${counted(Math.ceil(leads / cap), "night")} at ${cap}`;
  const since = deferredSince === 0 ? "" : `; ${deferredSince} deferred since`;
  const ago = describeDuration(atMs - backlog.atMs);
  return `${counted(leads, "stale lead")}${nights}, at the last scan ${ago} ago${since}`;
}

function describeSettings({ settings, atMs }: Status): Line[] {
  if (isUnknown(settings)) {
    const what = onOneLine(settings.unknown);
    return [
      ["settings", `NOT VALID: ${what}\n\`ops config set KEY VALUE\` or \`ops config unset KEY\` mends it.`],
    ];
  }
  const { enabled, maxLeadsPerRun, modelId, changedBy, reason } = settings;
  const by =
    changedBy === undefined ? "" : `; last set by ${visible(changedBy)}: ${visible(reason ?? "no reason")}`;
  const cap = maxLeadsPerRun === null ? "no cap" : `${maxLeadsPerRun} leads a run`;
  return [
    ["settings", `${enabled ? "enabled" : "`enabled` is FALSE: no run starts"}, ${cap}${by}`],
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
