import { ruleScores } from "./rule-scores.ts";
import { sampleReport } from "./sample-report.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** `pnpm eval:rules`: the rules on the labelled sets with 95 % intervals (Wilson) and every miss, and on the sample. */
function run(): void {
  for (const [set, { right, total, wrong, misses }] of Object.entries(ruleScores())) {
    const { from, to } = wilsonInterval(right, total);
    const resolvedWrongly = wrong === undefined ? "" : `  resolved wrongly: ${wrong}`;
    console.log(
      `${set.padEnd(26)}${String(right).padStart(4)} of ${String(total).padStart(4)}  ${percent(right / total)}  95 %: ${percent(from)} to ${percent(to)}${resolvedWrongly}`,
    );
    for (const miss of misses) console.log(`    ${JSON.stringify(miss)}`);
  }
  console.log(`\n${sampleReport()}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

run();
