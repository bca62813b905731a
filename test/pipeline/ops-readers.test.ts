import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { aLead } from "../support/builders.ts";
import { type Pipeline, startPipeline } from "../support/pipeline.ts";
import { nodeFirst } from "../support/start-command.ts";

const OPS = fileURLToPath(import.meta.resolve("@lead-normalizer/ops/src/main.ts"));

let pipeline: Pipeline;

beforeAll(async () => {
  pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

/** The command with a reader that is gone before it says a word. */
async function opsUnread(...args: string[]): Promise<{ exitCode: number | null; stderr: string }> {
  const child = spawn(process.execPath, [...nodeFirst, OPS, ...args], {
    env: { PATH: process.env["PATH"], ...pipeline.stack.env, STAGE: "test" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  await once(child, "close");
  return { exitCode: child.exitCode, stderr };
}

test("a reader that goes away early ends no command half-way", async () => {
  await pipeline.load(["lead-1", "lead-2"].map((leadId) => aLead({ leadId })));
  const { runId } = await pipeline.night();
  const done = { exitCode: 0, stderr: "" };
  expect(await opsUnread("run", "undo", runId, "--author", "ana", "--reason", "x")).toEqual(done);
  for (const leadId of ["lead-1", "lead-2"]) {
    expect(await pipeline.lead(leadId)).toMatchObject({ normalizedData: {} });
  }
  expect(await opsUnread("run", "list")).toEqual(done);
  expect(await opsUnread("--help")).toEqual(done);
});
