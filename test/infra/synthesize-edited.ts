/** Prints a synthesised stage whose sources were edited: `node synthesize-edited.ts STAGE '[{file, from, to}]'`. */
import { synthesize } from "../../scripts/synth/synthesize.ts";
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
const synthesis = await synthesize(stage, (file, source) =>
  pending
    .filter((edit) => edit.file === file)
    .reduce((text, edit) => {
      if (text.split(edit.from).length !== 2) {
        throw new Error(`${file} does not have exactly once: ${edit.from}`);
      }
      done.add(edit);
      return text.replace(edit.from, () => edit.to);
    }, source),
);
const missed = pending.find((edit) => !done.has(edit));
if (missed !== undefined) throw new Error(`${missed.file} was not evaluated`);
process.stdout.write(`${JSON.stringify(synthesis, null, 2)}\n`, () => process.exit());
