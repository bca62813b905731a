import { readFileSync, rmSync } from "node:fs";
import path from "node:path";

import type { OnLoadArgs, Plugin } from "esbuild";

import { evaluate } from "./evaluate.ts";
import { mockMonitor, pulumi, type Resource } from "./mock-monitor.ts";
import { bundleHandler } from "../bundle-handler.ts";
import { type Bundle, serveRuntime } from "./serve-runtime.ts";
import { config, platform, root, work } from "./workplace.ts";

export interface Synthesis {
  app: App;
  /** By type and name. */
  resources: Resource[];
  /** How each function is bundled, by its name. */
  bundles: { function: string; handler: string; nodejs: unknown }[];
  outputs: unknown;
}

interface App {
  name: string;
  stage: string;
  [setting: string]: unknown;
}

/** Changes a source file before it is evaluated: how tests take something away from the stacks. */
export type Rewrite = (file: string, source: string) => string;

export interface Options {
  rewrite?: Rewrite;
  /** Default: as SST does. */
  bundle?: Bundle;
}

const unchanged: Rewrite = (_file, source) => source;

/**
 * Runs `sst.config.ts` with SST's own components, and has every resource registered in memory instead of on AWS. The same
 * sources give the same result to the byte. Once per process: Pulumi's runtime is global.
 */
export async function synthesize(
  stage: string,
  { rewrite = unchanged, bundle = bundleHandler }: Options = {},
): Promise<Synthesis> {
  const app = await evaluateApp(stage);
  const out = path.join(work, "synth", `${stage}-${process.pid}`);
  const resources = await mockMonitor(app.name, stage);
  const runtime = await serveRuntime(path.join(out, "artifacts"), bundle);
  process.env["SST_SERVER"] = runtime.url;
  try {
    const { run, program } = await evaluateRun(app, out, rewrite);
    const outputs = await pulumi.runtime.runInPulumiStack(() => run(program));
    await pulumi.runtime.waitForRPCs();
    const bundles = runtime.builds
      .map(({ functionID, handler, properties }) => ({ function: functionID, handler, nodejs: properties }))
      .toSorted((a, b) => (a.function < b.function ? -1 : 1));
    return { app, resources: resources.toSorted(byTypeAndName), bundles, outputs };
  } finally {
    runtime.close();
    rmSync(out, { recursive: true, force: true });
  }
}

/** The CLI evaluates `app()` on its own, and refuses imports at the top of the file. */
async function evaluateApp(stage: string): Promise<App> {
  const noTopLevelImport: Plugin = {
    name: "no-top-level-import",
    setup: (build) =>
      build.onResolve({ filter: /.*/ }, ({ importer, kind }) =>
        importer === config && kind === "import-statement"
          ? { errors: [{ text: "sst.config.ts: no imports at the top" }] }
          : undefined,
      ),
  };
  const { default: definition } = await evaluate<{ default: { app(input: { stage: string }): object } }>(
    `export { default } from ${JSON.stringify(config)}`,
    { prelude: "function $config(definition) { return definition; }", plugins: [noTopLevelImport] },
  );
  const defaults = { name: "", providers: {}, protect: false, removal: "retain" };
  return { ...defaults, ...definition.app({ stage }), stage };
}

interface Run {
  run(program: unknown): Promise<unknown>;
  program: unknown;
}

/** `run()` with the globals that the CLI gives it. */
function evaluateRun(app: App, out: string, rewrite: Rewrite): Promise<Run> {
  const cli = {
    command: "deploy",
    dev: false,
    paths: { home: work, root, work: out, platform },
    state: { version: {} },
  };
  return evaluate<Run>(
    `export { run } from "${platform}/src/auto/run.ts"; import definition from ${JSON.stringify(config)}; export const program = definition.run;`,
    {
      inject: [path.join(platform, "src/shim/run.js")],
      define: { $app: JSON.stringify(app), $dev: "false", $cli: JSON.stringify(cli) },
      plugins: [withGlobals(rewrite)],
    },
  );
}

/** Every module of ours sees the providers and `sst`. */
function withGlobals(rewrite: Rewrite): Plugin {
  const providers = JSON.parse(readFileSync(path.join(work, "provider-lock.json"), "utf8")) as {
    alias: string;
    package: string;
  }[];
  const globals = [
    ...providers.map((provider) => `import * as ${provider.alias} from "${provider.package}";`),
    `import * as sst from "${platform}/src/components";`,
  ].join("\n");
  const load = ({ path: file }: OnLoadArgs) => {
    const isOurs = !file.startsWith(work) && !file.includes("node_modules");
    return isOurs
      ? {
          contents: `${globals}\n${rewrite(path.relative(root, file), readFileSync(file, "utf8"))}`,
          loader: "default" as const,
        }
      : undefined;
  };
  return { name: "globals", setup: (build) => build.onLoad({ filter: /\.(js|ts|mjs)$/ }, load) };
}

function byTypeAndName(a: Resource, b: Resource): number {
  return a.type + a.name < b.type + b.name ? -1 : 1;
}
