import { counted } from "../../terminal/output.ts";
import type { Check } from "../check.ts";
import { fail, ok } from "../finding.ts";
import { timeUnitOf } from "../time-units.ts";
import { whenAnswered } from "../unanswered.ts";
import type { Running } from "./running.ts";

/** Leads and runs that are looked at. */
const SAMPLE = 25;
/** Milliseconds that two clocks may differ. */
const TOLERANCE_MS = 5 * 60_000;

/** Whether what we wrote lies in the future: then a writer's clock is wrong, and leads would wait too long. */
export const futureTimes: Check<Running> = {
  name: "times",
  async run({ tables, tableNames, records, nowMs }) {
    const isFuture = (atMs: number): boolean => atMs > nowMs + TOLERANCE_MS;
    const fix =
      "find whose clock it was: a machine that ran `ops`, `start` or a script of its own against these tables";
    const found = await Promise.all([
      whenAnswered(
        `${tableNames.leads}, its times`,
        tables.sampleTimes(tableNames.leads, ["normalizedAt"], SAMPLE),
        (sample) => {
          const times = sample.flatMap(({ normalizedAt: at }) =>
            typeof at === "number" && timeUnitOf(at) === "milliseconds" ? [at] : [],
          );
          const odd = times.filter(isFuture).length;
          return odd === 0
            ? []
            : [fail(`normalizedAt of ${counted(odd, "lead")} of ${sample.length} lies in the future`, fix)];
        },
      ),
      whenAnswered("the runs, their times", records.runs.recentRuns(SAMPLE), (runs) => {
        const odd = runs.filter(({ startedAtMs }) => isFuture(startedAtMs)).map(({ runId }) => runId);
        return odd.length === 0 ? [] : [fail(`runs began in the future: ${odd.join(", ")}`, fix)];
      }),
    ]);
    const problems = found.flat();
    return problems.length > 0 ? problems : [ok("nothing that was written lies in the future")];
  },
};
