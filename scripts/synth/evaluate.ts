import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { build, type BuildOptions, type Plugin } from "esbuild";

import { platform, root } from "./workplace.ts";

/** What SST's CLI leaves to the platform's own node_modules. */
const external = [
  "@pulumi/*",
  "@pulumiverse/*",
  "@sst-provider/*",
  "@aws-sdk/*",
  "archiver",
  "esbuild",
  "glob",
  "undici",
  "vite",
];

const banner = [
  'import { createRequire as topLevelCreateRequire } from "node:module";',
  'import { fileURLToPath as topLevelFileUrlToPath } from "node:url";',
  "const require = topLevelCreateRequire(import.meta.url);",
  "const __filename = topLevelFileUrlToPath(import.meta.url);",
  'const __dirname = topLevelFileUrlToPath(new URL(".", import.meta.url));',
].join("\n");

export interface Evaluation {
  /** Plain JavaScript that runs first. */
  prelude?: string;
  define?: Record<string, string>;
  inject?: string[];
  plugins?: Plugin[];
}

let evaluations = 0;

/** Bundles a module as SST's CLI bundles `sst.config.ts`, and imports it. */
export async function evaluate<Module>(contents: string, evaluation: Evaluation = {}): Promise<Module> {
  const { prelude = "", ...options } = evaluation;
  evaluations += 1;
  // Beside the platform's node_modules, where its imports resolve.
  const outfile = path.join(platform, `synth.${process.pid}.${evaluations}.mjs`);
  const settings: BuildOptions = {
    ...options,
    stdin: { contents, resolveDir: root, sourcefile: "synth.ts", loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    nodePaths: [path.join(platform, "node_modules")],
    sourcemap: "inline",
    logLevel: "silent",
    external,
    banner: { js: `${banner}\n${prelude}` },
  };
  try {
    await build(settings);
    return (await import(pathToFileURL(outfile).href)) as Module;
  } finally {
    rmSync(outfile, { force: true });
  }
}
