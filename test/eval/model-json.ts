import { type Evaluation, sumSpent } from "./evaluate-model.ts";
import { scoreOutcomes, sumOf } from "./model-scores.ts";
import { SIMULATOR_NOTE } from "./model-table.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** The evaluations as one object, with what became of every case. */
export function evaluationsAsJson(evaluations: readonly Evaluation[], casesFile: string): object {
  return {
    casesFile,
    contenders: evaluations.map(({ contender, outcomes, spent }) => {
      const score = scoreOutcomes(outcomes);
      const complete = sumOf(score.unasked) === 0;
      const kinds = [...new Set(outcomes.map((one) => one.case.kind))];
      return {
        label: contender.label,
        modelId: contender.asked?.row.modelId ?? null,
        ...(contender.isSimulated && { note: SIMULATOR_NOTE }),
        simulated: contender.isSimulated,
        complete,
        ...score,
        accuracy: complete ? intervalOf(score.accurate, score.cases) : null,
        ...sumSpent(spent.values()),
        kinds: Object.fromEntries(
          kinds.map((kind) => {
            const own = scoreOutcomes(outcomes.filter((one) => one.case.kind === kind));
            const accuracy = complete ? intervalOf(own.accurate, own.cases) : null;
            return [kind, { ...own, accuracy, ...sumSpent([spent.get(kind) ?? []].flat()) }];
          }),
        ),
        outcomes: outcomes.map(({ case: { field, input, expected }, ...outcome }) => ({
          field,
          input,
          expected,
          ...outcome,
        })),
      };
    }),
  };
}

function intervalOf(right: number, total: number): { share: number; from: number; to: number } {
  return { share: right / total, ...wilsonInterval(right, total) };
}
