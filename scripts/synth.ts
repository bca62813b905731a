/**
 * Prints every resource of a stage as JSON, without AWS: `pnpm synth [--stage S] [--out FILE]`. What only AWS can say
 * (validation by its services, what a policy really allows) is not in it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { synthesize } from "./synth/synthesize.ts";

const { values } = parseArgs({
  options: { stage: { type: "string", default: "dev" }, out: { type: "string" } },
});

/** An error inside a resource's `apply` arrives here, not at the caller. */
const fail = (error: unknown): void => {
  process.stderr.write(`The stage "${values.stage}" cannot be synthesised:\n${String(error)}\n`);
  process.exit(1);
};
process.on("unhandledRejection", fail).on("uncaughtException", fail);

const json = `${JSON.stringify(await synthesize(values.stage), null, 2)}\n`;
if (values.out === undefined) {
  process.stdout.write(json, () => process.exit());
} else {
  mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
  writeFileSync(values.out, json);
  process.exit();
}
