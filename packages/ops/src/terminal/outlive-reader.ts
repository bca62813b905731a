import type { EventEmitter } from "node:events";

import { errnoOf } from "@lead-normalizer/local/files/input-error.ts";

/** A reader that goes away early, as `head` does, is no error, and what was begun is carried through. @throws any other error */
export function outliveReader(stream: EventEmitter): void {
  stream.on("error", (error: Error) => {
    if (errnoOf(error) !== "EPIPE") throw error;
  });
}
