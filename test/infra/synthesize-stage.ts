import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

import type { Resource } from "../../scripts/synth/mock-monitor.ts";
import type { Synthesis } from "../../scripts/synth/synthesize.ts";

const run = promisify(execFile);
const root = path.dirname(path.dirname(import.meta.dirname));

/** One change of a source file: `from` must stand in it exactly once. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

/** A synthesised stage as the rules look at it. */
export interface Stack extends Synthesis {
  /** Of the resources of a type (its last part, for example `Queue`), the one of that name. */
  one(type: string, name: string): Resource;
  all(type: string): Resource[];
}

/** Synthesises a stage in a process of its own, as it is or with edits. @returns the JSON, to the byte */
export async function synthesizeStage(stage: string, edits: readonly Edit[] = []): Promise<string> {
  const script = path.join(root, "test/infra/synthesize-edited.ts");
  const { stdout } = await run(process.execPath, [script, stage, JSON.stringify(edits)], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ALARM_EMAIL: "on-call@example.com" },
  });
  return stdout;
}

/** The physical name, or the logical one of what has none. */
function nameOf({ inputs, name }: Resource): string {
  return typeof inputs["name"] === "string" ? inputs["name"] : name;
}

export function readStack(json: string): Stack {
  const synthesis = JSON.parse(json) as Synthesis;
  const all = (type: string): Resource[] =>
    synthesis.resources.filter((resource) => resource.custom && resource.type.endsWith(`:${type}`));
  return {
    ...synthesis,
    all,
    one(type, name) {
      const found = all(type).filter((resource) => nameOf(resource) === name);
      const [only] = found;
      if (only === undefined || found.length > 1) {
        throw new Error(
          `${found.length} of ${type} "${name}"; there are: ${all(type).map(nameOf).join(", ")}`,
        );
      }
      return only;
    },
  };
}
