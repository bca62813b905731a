import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, it } from "vitest";

import { bundleHandler, CONSUMER_BYTES_MAX } from "../../scripts/bundle-handler.ts";

const folder = mkdtempSync(path.join(tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("the consumer's bundle keeps within its limit, with its tables", async () => {
  const { bytes, inputs } = await bundleHandler(
    "packages/functions/src/consume.ts",
    path.join(folder, "index.mjs"),
  );
  const heaviest = inputs.slice(0, 5).map((input) => `${input.file}: ${input.bytes}`);
  expect(bytes, `Its heaviest parts:\n${heaviest.join("\n")}`).toBeLessThanOrEqual(CONSUMER_BYTES_MAX);
  // Not for want of them.
  expect(inputs.map(({ file }) => file)).toContain("packages/core/src/fields/occupation/packed-titles.ts");
});
