import { guardScores } from "./guard-scores.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** Prints how the guard takes right and wrong answers to values that rules leave open. */
for (const [set, fields] of Object.entries(guardScores())) {
  console.log(`\n${set}`);
  for (const [field, score] of Object.entries(fields)) {
    const { from, to } = wilsonInterval(score.rightAccepted, score.right);
    const percent = (share: number): string => (100 * share).toFixed(1);
    console.log(
      `  ${field.padEnd(16)} right: ${score.rightAccepted} of ${score.right} pass (${percent(from)} to ${percent(to)} %)   wrong: ${score.wrongAccepted} of ${score.wrong} pass`,
    );
    for (const miss of score.misses) console.log(`      ${miss}`);
  }
}
