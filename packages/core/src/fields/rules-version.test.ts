import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rulesVersion } from "./rules-version.ts";

const fields = fileURLToPath(new URL(".", import.meta.url));

it("the rules' version is that of the rules and tables as they are", () => {
  const files = globSync("**/*.ts", { cwd: fields })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.endsWith(".test.ts") && path !== "rules-version.ts")
    .toSorted();
  expect(files.length).toBeGreaterThan(10);
  const hash = createHash("sha256");
  for (const path of files) hash.update(`${path}\n${readFileSync(`${fields}${path}`, "utf8")}\n`);
  const now = hash.digest("hex").slice(0, 12);
  expect(rulesVersion, `The rules have changed. Set rulesVersion to "${now}" in rules-version.ts.`).toBe(now);
});
