import { NormalizerError } from "../errors.ts";
import { DYNAMODB_BATCH_GET_KEYS } from "../limits.ts";
import { type Lead, normalizationOf } from "../lead.ts";
import { changeFields } from "../normalize/change-field.ts";
import type { AnswerCache, AuditLog, Clock, LeadStore, RunStore } from "../ports.ts";
import { allOrThrow } from "./all-or-throw.ts";
import { createRemembered, type Remembered } from "./remember.ts";
import type { Run } from "./run.ts";
import { answerKeysIn, standingOf, type UndoScope } from "./undo-standing.ts";
import { countStanding, emptyUndoTally, type LeadStanding, type UndoTally } from "./undo-tally.ts";

export interface UndoDeps {
  leads: Pick<LeadStore, "read" | "write">;
  runs: Pick<RunStore, "readRun" | "batchesOf">;
  cache: Pick<AnswerCache, "read" | "remove">;
  audit: Pick<AuditLog, "record">;
  clock: Pick<Clock, "now">;
}

export interface UndoWish {
  /** Undefined = all fields. */
  fields?: readonly string[];
  /** Told after every page of leads. */
  onProgress?: (soFar: Readonly<UndoTally>) => void;
}

/** Leads and answers that are told apart when they come twice. */
const REMEMBERED_MAX = 100_000;

/** A run that can be taken back: it is over. @throws NormalizerError `run.unknown`, `run.open` */
export async function readEndedRun(runs: Pick<RunStore, "readRun">, runId: string): Promise<Run> {
  const run = await runs.readRun(runId);
  const ids = { runId };
  if (run === undefined) {
    throw new NormalizerError(
      "run.unknown",
      `There is no run "${runId}"; \`ops run list\` shows the latest.`,
      { ids },
    );
  }
  if (run.state === "closed" || run.state === "skipped") return run;
  throw new NormalizerError(
    "run.open",
    `Run "${runId}" is ${run.state}: it may still write. Cancel it (\`ops run cancel\`) and let it settle first.`,
    { ids },
  );
}

/** What taking the run back would do. Writes nothing. */
export function previewUndo(deps: UndoDeps, run: Run, wish: UndoWish = {}): Promise<UndoTally> {
  return walk(deps, run, wish, false);
}

/**
 * Takes back what a run wrote where it still stands, so that the leads are stale, and the cached answers that it paid for.
 * What somebody else has set, edited or written since stands, also what comes at the same moment. Twice is as once, and
 * after a death in between the same again finishes. The audit knows of it before it is done.
 * @throws NormalizerError `store.unavailable`, `run.open` when somebody opened it again since it was read
 */
export async function undoRun(
  deps: UndoDeps,
  run: Run,
  { by, reason, ...wish }: UndoWish & { by: string; reason: string },
): Promise<UndoTally> {
  await readEndedRun(deps.runs, run.runId);
  const target = [run.runId, ...(wish.fields ?? [])].join(" ");
  await deps.audit.record({ atMs: deps.clock.now(), actor: by, action: "run.undo", target, reason });
  return walk(deps, run, wish, true);
}

async function walk(deps: UndoDeps, run: Run, wish: UndoWish, applies: boolean): Promise<UndoTally> {
  const tally = emptyUndoTally();
  const later = createLaterRuns(deps.runs, run);
  const answers = createRemembered(REMEMBERED_MAX);
  const fields = wish.fields && new Set(wish.fields);
  const scope: UndoScope = { run, fields, isLater: later.has };
  for await (const leadIds of leadsOf(deps.runs, run.runId)) {
    const leads = await deps.leads.read(leadIds);
    tally.seen += leadIds.length;
    tally.deleted += leadIds.length - leads.size;
    await later.learn([...leads.values()]);
    const standings = [...leads.values()].map((lead) => standingOf(lead, scope));
    // Answers go first: their keys are found through the values, also when this is said again after a death.
    tally.cacheEntries += await dropAnswers(deps, run, standings, answers, applies);
    const ended = applies
      ? await allOrThrow(standings.map((standing) => takeBack(deps, standing, scope)))
      : standings;
    for (const standing of ended) {
      if (standing === "deleted") tally.deleted += 1;
      else countStanding(tally, standing);
    }
    wish.onProgress?.(tally);
  }
  return tally;
}

/** The run's leads, each once, as many at a time as one read takes. */
async function* leadsOf(runs: UndoDeps["runs"], runId: string): AsyncGenerator<string[]> {
  const known = createRemembered(REMEMBERED_MAX);
  let waiting: string[] = [];
  for await (const { leadIds } of runs.batchesOf(runId)) {
    waiting.push(...leadIds.filter((leadId) => known.isNew(leadId)));
    while (waiting.length >= DYNAMODB_BATCH_GET_KEYS) yield waiting.splice(0, DYNAMODB_BATCH_GET_KEYS);
  }
  if (waiting.length > 0) yield waiting;
}

/** Forgets answers to these values that were given while the run was at work; returns how many there are. */
async function dropAnswers(
  { cache, clock }: UndoDeps,
  run: Run,
  standings: readonly LeadStanding[],
  known: Remembered,
  applies: boolean,
): Promise<number> {
  const keys = new Set(standings.flatMap((standing) => answerKeysIn(standing, run)));
  const { startedAtMs, closedAtMs = Infinity } = run;
  const paid = [...(await cache.read([...keys], clock.now()))]
    .filter(([, { askedAtMs }]) => askedAtMs >= startedAtMs && askedAtMs <= closedAtMs)
    .map(([key]) => key)
    .filter((key) => known.isNew(key));
  if (applies) await cache.remove(paid);
  return paid.length;
}

/** What became of the lead, as it was when it could be written. */
async function takeBack(
  { leads, clock }: UndoDeps,
  seen: LeadStanding,
  scope: UndoScope,
): Promise<LeadStanding | "deleted"> {
  let standing = seen;
  const dropsOf = (now: Lead) => {
    standing = now === seen.lead ? seen : standingOf(now, scope);
    const going = standing.fields.filter((field) => field.standing === "goes");
    return new Map(going.map(({ field }) => [field, { kind: "drop" } as const]));
  };
  const origin = { by: scope.run.runId, nowMs: clock.now() };
  const result = await changeFields(leads, seen.lead, dropsOf, origin);
  return result === "deleted" ? "deleted" : standing;
}

/** Which of the runs that wrote values began after this one. One that is no longer on record is older. */
function createLaterRuns(runs: UndoDeps["runs"], { runId, startedAtMs }: Run) {
  const known = new Map<string, boolean>([[runId, false]]);
  return {
    // Whoever was not there a moment ago has just written.
    has: (writer: string): boolean => known.get(writer) ?? true,
    async learn(leads: readonly Lead[]): Promise<void> {
      const writers = leads.flatMap((lead) =>
        Object.values(normalizationOf(lead)?.fields ?? {}).map(({ writtenBy }) => writtenBy),
      );
      for (const writer of new Set(writers)) {
        if (known.has(writer)) continue;
        const run = writer.includes(":") ? undefined : await runs.readRun(writer);
        known.set(writer, run !== undefined && run.startedAtMs > startedAtMs);
      }
    },
  };
}
