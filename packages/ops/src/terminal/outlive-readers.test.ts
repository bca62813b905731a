import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { nodeFirst } from "../../../../test/support/start-command.ts";

const MAIN = fileURLToPath(import.meta.resolve("@lead-normalizer/ops/src/main.ts"));

test("a reader that goes away early, as `head` does, is no failure", async () => {
  const child = spawn(process.execPath, [...nodeFirst, MAIN, "--help"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdout.destroy();
  await once(child, "close");
  expect({ exitCode: child.exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
});
