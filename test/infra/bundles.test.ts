import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

import { bundleHandler } from "../../scripts/bundle-handler.ts";
import { bundledHandlers, type HandlerName } from "./bundled-handlers.ts";
import { type Deployment, startDeployment } from "./deployment.ts";
import { adminApiProofs } from "./proofs/admin-api.ts";
import { changesProofs } from "./proofs/changes.ts";
import { consumeProofs } from "./proofs/consume.ts";
import { produceProofs } from "./proofs/produce.ts";
import type { Proofs } from "./proofs/proofs.ts";
import { settleProofs } from "./proofs/settle.ts";
import { stopSpendingProofs } from "./proofs/stop-spending.ts";

const SOURCES = path.join(import.meta.dirname, "../../packages/functions/src");

/** What shows that a handler really works. A handler without is a type error. */
const proofs: Record<HandlerName, Proofs> = {
  produce: produceProofs,
  consume: consumeProofs,
  settle: settleProofs,
  changes: changesProofs,
  "admin-api": adminApiProofs,
  "stop-spending": stopSpendingProofs,
};

const names = Object.keys(bundledHandlers) as HandlerName[];
const bundles = new Map<HandlerName, string>();
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "bundles-"));
  for (const name of names) {
    const outfile = path.join(directory, name, "index.mjs");
    await bundleHandler(`packages/functions/src/${name}.ts`, outfile);
    bundles.set(name, outfile);
  }
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function aDeployment(simulator?: Parameters<typeof startDeployment>[1]): Promise<Deployment> {
  const deployment = await startDeployment(bundles, simulator);
  onTestFinished(() => deployment.stop());
  return deployment;
}

test("every file that exports a handler is bundled and invoked here", async () => {
  const handlers: string[] = [];
  for (const file of (await readdir(SOURCES)).filter((name) => name.endsWith(".ts"))) {
    const source = await readFile(path.join(SOURCES, file), "utf8");
    if (/^export (const|async function|function) handler\b/m.test(source))
      handlers.push(path.parse(file).name);
  }
  expect(handlers.toSorted()).toEqual(names.toSorted());
  for (const name of names) expect(Object.keys(proofs[name]), name).not.toEqual([]);
});

describe.each(names)("the bundle of %s", (name) => {
  test.each(Object.entries(proofs[name]))("%s", async (_title, prove) => {
    expect.hasAssertions();
    await prove(aDeployment);
  });
});
