/** How fast something goes, and how long it still takes: `3.1/s, 2 min left`. Blank until there is something to tell. */
export function describePace(done: number, total: number | undefined, elapsedMs: number): string {
  if (done <= 0 || elapsedMs <= 0) return "";
  const perSecond = (1_000 * done) / elapsedMs;
  const isSlow = perSecond < 0.1;
  const rate = isSlow
    ? `${(60 * perSecond).toFixed(1)}/min`
    : `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s`;
  const left = (total ?? done) - done;
  return left <= 0 ? rate : `${rate}, ${describeDuration((1_000 * left) / perSecond)} left`;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A time span in its largest fitting unit: `45 s`, `12 min`, `5 h`, `3 d`. */
export function describeDuration(ms: number): string {
  if (ms < 2 * MINUTE_MS) return `${Math.max(0, Math.round(ms / 1_000))} s`;
  if (ms < 2 * HOUR_MS) return `${Math.round(ms / MINUTE_MS)} min`;
  if (ms < 2 * DAY_MS) return `${Math.round(ms / HOUR_MS)} h`;
  return `${Math.round(ms / DAY_MS)} d`;
}
