/**
 * Bundles the Lambda handlers as SST does on a deploy, into `dist/<name>/index.mjs`, and prints what each costs at a
 * cold start: its size, and the time that importing it takes in a fresh process. Fails when the consumer is too big.
 */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";

import { bundleHandler, CONSUMER_BYTES_MAX } from "./bundle-handler.ts";
import { measureImportMs } from "./measure-import.ts";

const functions = path.join(path.dirname(import.meta.dirname), "packages/functions/src");

for (const name of handlers()) {
  const { file, bytes, gzipBytes } = await bundleHandler(
    `packages/functions/src/${name}.ts`,
    `dist/${name}/index.mjs`,
  );
  const importMs = measureImportMs(file).toFixed(0);
  console.log(
    `${name.padEnd(16)} ${kilobytes(bytes)} KB ${kilobytes(gzipBytes)} KB gzipped  imports in ${importMs} ms`,
  );
  if (name === "consume" && bytes > CONSUMER_BYTES_MAX) {
    console.error(
      `The consumer's bundle has ${bytes} bytes; its limit is ${CONSUMER_BYTES_MAX} (docs/decisions/0013-bundle-size.md).`,
    );
    process.exitCode = 1;
  }
}

/** The modules that export a handler. */
function handlers(): string[] {
  return globSync("*.ts", { cwd: functions })
    .filter((file) => /^export const handler\b/m.test(readFileSync(path.join(functions, file), "utf8")))
    .map((file) => path.basename(file, ".ts"))
    .toSorted();
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(0).padStart(5);
}
