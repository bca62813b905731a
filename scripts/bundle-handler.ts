import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { nodejsOptions } from "./nodejs-options.ts";

/** What the consumer may weigh, minified, with its tables. */
export const CONSUMER_BYTES_MAX = 1_000_000;

export interface HandlerBundle {
  /** Absolute. */
  file: string;
  bytes: number;
  gzipBytes: number;
  exports: string[];
  /** What it is made of, the heaviest first. */
  inputs: ReadonlyArray<{ file: string; bytes: number }>;
}

const root = path.dirname(import.meta.dirname);

/** SST's own, with its long names: a minified bundle uses up the short ones. */
const banner = [
  'import { createRequire as topLevelCreateRequire } from "module";',
  "const require = topLevelCreateRequire(import.meta.url);",
  'import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url";',
  "const __filename = topLevelFileUrlToPath(import.meta.url);",
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));',
].join("\n");

/**
 * Bundles a Lambda handler as SST 4.17 does on a deploy. Paths are relative to the repository.
 * @throws when it would import at its start what the bundle leaves out
 */
export async function bundleHandler(entry: string, outfile: string): Promise<HandlerBundle> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024", // what SST gives nodejs24.x
    mainFields: ["module", "main"],
    minify: nodejsOptions.minify,
    metafile: true,
    banner: { js: banner },
    ...nodejsOptions.esbuild,
  });
  const [output] = Object.values(metafile.outputs);
  if (output === undefined) throw new Error(`${entry}: esbuild wrote nothing`);
  const missing = output.imports.find(
    ({ path: name, kind }) => !isBuiltin(name) && kind !== "dynamic-import",
  );
  if (missing !== undefined) throw new Error(`${entry} needs ${missing.path}, which its bundle leaves out`);
  const file = path.resolve(root, outfile);
  return {
    file,
    bytes: output.bytes,
    gzipBytes: gzipSync(readFileSync(file)).length,
    exports: output.exports,
    inputs: Object.entries(output.inputs)
      .map(([input, { bytesInOutput }]) => ({ file: input, bytes: bytesInOutput }))
      .toSorted((a, b) => b.bytes - a.bytes),
  };
}
