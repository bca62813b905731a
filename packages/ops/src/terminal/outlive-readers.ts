import { errnoOf } from "@lead-normalizer/local/files/input-error.ts";

/**
 * Whoever reads the output may go away early, as `head` does: that ends no command half-way. What it does is done to its end,
 * and the rest of what it says is read by nobody.
 */
export function outliveReaders(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on("error", (error) => {
      if (errnoOf(error) !== "EPIPE") throw error;
    });
  }
}
