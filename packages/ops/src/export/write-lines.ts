import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { errnoOf } from "@lead-normalizer/local/files/input-error.ts";
import { replaceFile } from "@lead-normalizer/local/files/replace-file.ts";

import type { WriteLines } from "./export-leads.ts";

/** To a stream that stays open, as fast as its reader takes them. A reader that goes away early, as `head` does, is no error. */
export function toStream(stream: NodeJS.WritableStream): WriteLines {
  return async (lines) => {
    try {
      await pipeline(Readable.from(lines), stream, { end: false });
      return "written";
    } catch (error) {
      if (errnoOf(error) === "EPIPE") return "cut";
      throw error;
    }
  };
}

/** To a file, as a whole or not at all. */
export function toFile(path: string): WriteLines {
  return async (lines) => {
    await replaceFile(path, lines);
    return "written";
  };
}
