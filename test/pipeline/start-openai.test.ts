import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Lead } from "@lead-normalizer/core/lead.ts";
import { Summary } from "@lead-normalizer/core/run/summary.ts";
import {
  type BedrockSimulator,
  startBedrockSimulator,
} from "@lead-normalizer/local/bedrock/start-bedrock-simulator.ts";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";

import { normalizationIn } from "../support/builders.ts";
import { runStart, startCommand } from "../support/start-command.ts";

const CSV = "leadId,ciudad,direccion\n1,facata,vereda el salitre\n2,bogota,cll 26 # 13-45\n";

let folder: string;
let server: BedrockSimulator;
let asking: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lead-normalizer-"));
  await writeFile(join(folder, "leads.csv"), CSV);
  server = await startBedrockSimulator({ record: true });
  asking = ["--input", "leads.csv", "--model", "openai"];
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const at = (base: BedrockSimulator, modelId: string): string[] => [
  "--base-url",
  `${base.endpoint}/v1`,
  "--model-id",
  modelId,
];

describe("start with an OpenAI-compatible server of one's own", () => {
  it.each(["llama3.1", "llama3.1-fenced"])(
    "asks it what rules leave open (%s), says where values go, and notes the model",
    async (modelId) => {
      const { exitCode, stdout, stderr } = await runStart(
        [...asking, ...at(server, modelId), "--prices", "0,0", "--json"],
        folder,
      );
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
      expect(stderr).toContain("on this machine");
      expect(stderr).toContain("model not in the model table");
      expect(Summary.parse(JSON.parse(stdout))).toMatchObject({
        normalized: 2,
        fieldsNormalized: 4,
        costUsd: 0,
      });
      const [first] = (await readFile(join(folder, "out/results.jsonl"), "utf8")).split("\n");
      const lead = JSON.parse(first ?? "") as Lead;
      expect(lead["normalizedData"]).toMatchObject({ ciudad: "Facatativá", direccion: "Vereda El Salitre" });
      expect(normalizationIn(lead).fields["ciudad"]).toMatchObject({ by: "model", modelId });
      expect(server.requests.map(({ protocol }) => protocol)).not.toContain("converse");
      expect(server.calls).toBe(1);
    },
  );

  it("keeps to the kept stack's server: another one is refused, and where values go is said again", async () => {
    const keeper = startCommand([...asking, ...at(server, "llama3.1"), "--prices", "0,0", "--keep"], folder);
    onTestFinished(() => keeper.kill("SIGKILL"));
    await keeper.shown("The embedded stack stays up");
    const other = await startBedrockSimulator({ record: true });
    onTestFinished(() => other.stop());

    const refused = await runStart([...asking, ...at(other, "llama3.1")], folder);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("asks its own model") });
    const again = await runStart(asking, folder, { OPENAI_API_KEY: "none" });
    expect(again.exitCode).toBe(0);
    expect(again.stderr).toContain(`${new URL(server.endpoint).host} on this machine`);
    expect(other.calls).toBe(0);
  });

  it.each([
    ["--prices without a server", ["--prices", "0,0"], "Name the server with --base-url"],
    ["a server without a model", ["--base-url", "http://127.0.0.1:1/v1"], "--base-url needs --model-id"],
    [
      "an address that is none",
      ["--base-url", "ftp://x", "--model-id", "m"],
      "must be an http or https address",
    ],
    ["OpenAI without a key", [], "OPENAI_API_KEY is not set"],
  ])("refuses %s with exit code 2, before anything is started", async (_, options, message) => {
    const { exitCode, stderr } = await runStart([...asking, ...options], folder);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) });
    expect(stderr).not.toContain("Embedded stack");
  });
});
