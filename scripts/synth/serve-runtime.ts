import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { account } from "./mock-monitor.ts";
import { root } from "./workplace.ts";

/** What a component asks SST's CLI to bundle. */
export interface BuildRequest {
  functionID: string;
  handler: string;
  /** The function's `nodejs` options. */
  properties: unknown;
}

/** Makes a handler's bundle, and says what it exports. */
export type Bundle = (entry: string, outfile: string) => Promise<{ exports: string[] }>;

interface BuildResult {
  handler: string;
  out: string;
  sourcemaps: string[];
  errors: string[];
}

/** What SST's CLI does for its components while they run: it names the bootstrap buckets and bundles the handlers. */
export async function serveRuntime(
  artifacts: string,
  bundle: Bundle,
): Promise<{ url: string; builds: BuildRequest[]; close(): void }> {
  const builds: BuildRequest[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      const { method, params } = JSON.parse(body) as { method: string; params: [unknown] };
      if (method === "Runtime.Build") builds.push(params[0] as BuildRequest);
      answer(method, params[0], artifacts, bundle).then(
        (result) => response.end(JSON.stringify({ result })),
        (error: unknown) => response.end(JSON.stringify({ error: String(error) })),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, builds, close: () => server.close() };
}

async function answer(
  method: string,
  argument: unknown,
  artifacts: string,
  bundle: Bundle,
): Promise<unknown> {
  switch (method) {
    case "Provider.Aws.Bootstrap":
      return {
        asset: "sst-asset",
        assetEcrRegistryId: account,
        assetEcrUrl: "ecr",
        state: "sst-state",
        appsyncHttp: "",
        appsyncRealtime: "",
      };
    case "Runtime.Build":
      return buildHandler(argument as BuildRequest, artifacts, bundle);
    default:
      throw new Error(`The synthesis has no answer to ${method}`);
  }
}

/** `packages/functions/src/consume.handler` means the export `handler` of that file. */
async function buildHandler(
  { functionID, handler }: BuildRequest,
  artifacts: string,
  bundle: Bundle,
): Promise<BuildResult> {
  const exported = path.extname(handler);
  const out = path.join(artifacts, `${functionID}-src`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const entry = path.join(root, `${handler.slice(0, -exported.length)}.ts`);
  const { exports } = await bundle(entry, path.join(out, "bundle.mjs"));
  const errors = exports.includes(exported.slice(1)) ? [] : [`${handler} is not exported`];
  return { handler: `bundle${exported}`, out, sourcemaps: [], errors };
}
