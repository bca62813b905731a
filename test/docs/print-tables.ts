/** Prints the rows of the scaling and cost tables, as README, README.es and docs/scaling.md must have them. */
import { idleDevelopmentDollars, idleDollars, runningDollars } from "./costs.ts";
import { profileSample, scalingRows, writeScalingRow } from "./scaling.ts";

const { alone, shared } = await profileSample();
const lines = [
  ...(["en", "es"] as const).flatMap((language) =>
    scalingRows(alone).map((row) => writeScalingRow(row, language)),
  ),
  "ten messages share each invocation:",
  ...scalingRows(shared).map((row) => writeScalingRow(row, "en")),
  `a thousand leads, in dollars: ${JSON.stringify({ alone: runningDollars(alone), shared: runningDollars(shared) })}`,
  `a month, in dollars, but for alarms: ${JSON.stringify(idleDollars(0))}`,
  `the same for a stage for development: ${idleDevelopmentDollars(0)}`,
];
process.stdout.write(`${lines.join("\n")}\n`);
