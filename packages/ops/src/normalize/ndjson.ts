import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes objects one a line, no faster than they are read: memory does not grow with the input. */
export function createNdjsonWriter(out: Writable): (object: unknown) => Promise<void> {
  return async (object) => {
    if (!out.write(`${JSON.stringify(object)}\n`)) await once(out, "drain");
  };
}
