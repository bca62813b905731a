/**
 * Prints every resource of a stage as JSON, without AWS: `pnpm synth [--stage S] [--out FILE]`. What only AWS can say
 * (validation by its services, what a policy really allows) is not in it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { synthesize } from "./synth/synthesize.ts";

const { stage, out } = readOptions();

/** An error inside a resource's `apply` arrives here, not at the caller. */
const fail = (error: unknown): void => {
  process.stderr.write(`The stage "${stage}" cannot be synthesised:\n${String(error)}\n`);
  process.exit(1);
};
process.on("unhandledRejection", fail).on("uncaughtException", fail);

const json = `${JSON.stringify(await synthesize(stage), null, 2)}\n`;
if (out === undefined) {
  process.stdout.write(json, () => process.exit());
} else {
  mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  writeFileSync(out, json);
  process.exit();
}

function readOptions(): { stage: string; out?: string | undefined } {
  try {
    return parseArgs({ options: { stage: { type: "string", default: "dev" }, out: { type: "string" } } })
      .values;
  } catch (error) {
    process.stderr.write(`${String(error)}\nUsage: pnpm synth [--stage STAGE] [--out FILE]\n`);
    process.exit(2);
  }
}
