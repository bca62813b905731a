import { errnoOf } from "@lead-normalizer/local/files/input-error.ts";

/**
 * Whoever reads may have enough (`head`): that ends no work half-way, and is no failure. What nobody reads any more is dropped.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (errnoOf(error) !== "EPIPE") throw error;
    });
  }
}
