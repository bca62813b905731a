/** Prints a synthesised stage whose sources were edited: `node synthesize-edited.ts STAGE '[{file, from, to}]'`. */
import { copyFile, readFile } from "node:fs/promises";

import type { Bundle } from "../../scripts/synth/serve-runtime.ts";
import { type Rewrite, synthesize } from "../../scripts/synth/synthesize.ts";
import type { Edit } from "./synthesize-stage.ts";

const [stage = "", edits = "[]"] = process.argv.slice(2);
const pending = JSON.parse(edits) as Edit[];

/** An error inside a resource's `apply` arrives here. */
const fail = (error: unknown): void => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
};
process.on("unhandledRejection", fail).on("uncaughtException", fail);

const done = new Set<Edit>();
const rewrite: Rewrite = (file, source) =>
  pending
    .filter((edit) => edit.file === file)
    .reduce((text, edit) => {
      if (text.split(edit.from).length !== 2) {
        throw new Error(`${file} does not have exactly once: ${edit.from}`);
      }
      done.add(edit);
      return text.replace(edit.from, () => edit.to);
    }, source);

/** No edit is about what is in a bundle: edited stages do without, in half the time. */
const unbundled: Bundle = async (entry, outfile) => {
  await copyFile(entry, outfile);
  const isThere = /^export const handler\b/m.test(await readFile(entry, "utf8"));
  return { exports: isThere ? ["handler"] : [] };
};

const synthesis = await synthesize(stage, {
  rewrite,
  ...(pending.length > 0 && { bundle: unbundled }),
});
const missed = pending.find((edit) => !done.has(edit));
if (missed !== undefined) throw new Error(`${missed.file} was not evaluated`);
process.stdout.write(`${JSON.stringify(synthesis, null, 2)}\n`, () => process.exit());
