import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import type { Pause } from "@lead-normalizer/core/ports.ts";
import { deadBatches } from "@lead-normalizer/core/queue/dead-letters.ts";
import { bogotaDay } from "@lead-normalizer/core/run/bogota-day.ts";
import { describeRun, type RunFacts } from "@lead-normalizer/core/run/describe-run.ts";
import { inspectRun, type InspectedRun } from "@lead-normalizer/core/run/inspect-run.ts";
import type { Run } from "@lead-normalizer/core/run/run.ts";
import type { Settings } from "@lead-normalizer/core/run/settings.ts";

import { modelIdOfSystem } from "../system/model-of-system.ts";
import type { Operations } from "../system/open-operations.ts";

/** What could not be found out, and why. */
export interface Unknown {
  unknown: string;
}

/** All that one screen tells of a system. What one part of it cannot say keeps no other from being said. */
export interface Status {
  atMs: number;
  /** The notice of a pause, and whether messages are delivered: one may be there without the other. */
  pause: Pause | null;
  isDelivering: boolean | Unknown;
  /** Open runs with their sums so far, the latest first, and how many more there are. */
  open: InspectedRun[];
  moreOpen: number;
  /** The latest runs that are over. */
  last: RunFacts[];
  queue: { waiting: number; inFlight: number; delayed: number } | Unknown;
  /** null = nothing was measured; undefined = this system has no such number. */
  oldestMessageSeconds: number | null | Unknown | undefined;
  dead: { messages: number; leads: number; byCode: Record<string, number> };
  budget: { day: string; committedUsd: number; dailyUsd: number } | Unknown;
  /** As the latest run that chose its leads left it. */
  backlog: { runId: string; atMs: number; leads: number; deferredSince: number } | null;
  settings:
    | {
        enabled: boolean;
        maxLeadsPerRun: number | null;
        modelId: string | null;
        /** Who changed them last, and why, as far as the item says. */
        changedBy?: string;
        reason?: string;
      }
    | Unknown;
  /** What `modelId` may be; undefined = nobody limits it. */
  allowedModelIds?: readonly string[];
}

/** A screen holds no more; each is summed over its batches. */
const OPEN_RUNS = 5;
const LAST_RUNS = 3;

/** Reads the status: the runs, the notice, the queues, the ledger, the settings. Changes nothing. */
export async function readStatus(operations: Operations): Promise<Status> {
  const { runs, clock, kept } = operations;
  const atMs = clock.now();
  const [found, pause, settings, isDelivering, queue, oldest, dead] = await Promise.all([
    // All of them: an open one may be older than many that are over.
    runs.findRuns(() => true),
    operations.pauseNotice.read(),
    orUnknown(operations.loadSettings()),
    orUnknown(operations.consumers.isOn()),
    orUnknown(operations.queue.counts()),
    kept === undefined ? orUnknown(operations.oldestMessage.ageSeconds()) : undefined,
    countDead(operations),
  ]);
  const allowed = operations.environment["ALLOWED_MODEL_IDS"];
  const isOver = ({ state }: Run): boolean => state === "closed" || state === "skipped";
  const latest = found.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
  const open = latest.filter((run) => !isOver(run));
  return {
    atMs,
    pause: pause ?? null,
    // The consumers of a kept stack follow the notice.
    isDelivering: kept === undefined ? isDelivering : pause === undefined,
    open: await Promise.all(open.slice(0, OPEN_RUNS).map((run) => inspectRun(runs, run, atMs))),
    moreOpen: Math.max(0, open.length - OPEN_RUNS),
    last: latest
      .filter(isOver)
      .slice(0, LAST_RUNS)
      .map((run) => describeRun(run, atMs)),
    queue,
    oldestMessageSeconds: kept === undefined ? (oldest ?? null) : undefined,
    dead,
    budget: isUnknown(settings) ? settings : await orUnknown(readBudget(operations, settings, atMs)),
    backlog: backlogOf(latest),
    settings: isUnknown(settings)
      ? settings
      : {
          enabled: settings.enabled,
          maxLeadsPerRun: settings.maxLeadsPerRun,
          modelId: modelIdOfSystem(kept, settings) ?? null,
          ...(await readBookkeeping(operations)),
        },
    ...(allowed !== undefined && { allowedModelIds: allowed.split(",") }),
  };
}

export function isUnknown(part: unknown): part is Unknown {
  return typeof part === "object" && part !== null && "unknown" in part;
}

async function orUnknown<T>(answer: Promise<T>): Promise<T | Unknown> {
  try {
    return await answer;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { unknown: error instanceof NormalizerError ? `${error.code}: ${text}` : text };
  }
}

async function countDead(operations: Operations): Promise<Status["dead"]> {
  const dead = { messages: 0, leads: 0, byCode: {} as Record<string, number> };
  for await (const { code = "crash.unknown", leadIds, tally } of deadBatches(operations)) {
    dead.messages += 1;
    dead.leads += tally?.deadLettered ?? leadIds.length;
    dead.byCode[code] = (dead.byCode[code] ?? 0) + 1;
  }
  return dead;
}

async function readBudget(
  { spend }: Operations,
  { dailyBudgetUsd }: Settings,
  atMs: number,
): Promise<{ day: string; committedUsd: number; dailyUsd: number }> {
  const day = bogotaDay(atMs);
  const committedUsd = (await spend.committed(day)) / 1_000_000;
  return { day, committedUsd, dailyUsd: dailyBudgetUsd };
}

/** Runs that were told which leads to take know nothing of the others. */
function backlogOf(latest: readonly Run[]): Status["backlog"] {
  const run = latest.find(({ selection, event }) => selection !== undefined && event.leadIds === undefined);
  if (run?.selection === undefined) return null;
  const since = latest.filter(({ startedAtMs }) => startedAtMs >= run.startedAtMs);
  const deferredSince = since.reduce((sum, { summary }) => sum + (summary?.deferred ?? 0), 0);
  return { runId: run.runId, atMs: run.startedAtMs, leads: run.selection.backlog, deferredSince };
}

async function readBookkeeping({ settings }: Operations): Promise<{ changedBy?: string; reason?: string }> {
  const { updatedBy, reason } = (await settings.load()) ?? {};
  return {
    ...(typeof updatedBy === "string" && { changedBy: updatedBy }),
    ...(typeof reason === "string" && { reason }),
  };
}
