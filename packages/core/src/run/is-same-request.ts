import type { ProduceEvent } from "./produce-event.ts";

/** True when both events ask for the same run: false is as absent, and the order of the keys says nothing. */
export function isSameRequest(a: ProduceEvent, b: ProduceEvent): boolean {
  return wishesOf(a) === wishesOf(b);
}

/** The id names the run and is no wish. */
function wishesOf({ runId: _runId, ...wishes }: ProduceEvent): string {
  const made = Object.entries(wishes).filter(([, wish]) => wish !== undefined && wish !== false);
  return JSON.stringify(made.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
