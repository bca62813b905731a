import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, describe, expect, it, onTestFinished } from "vitest";

import { replaceFile } from "./replace-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "replace-file-"));
  const created = folder;
  onTestFinished(() => rm(created, { recursive: true }));
});

async function* chunks(...parts: (string | Error)[]): AsyncGenerator<string> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield part;
  }
}

describe("replaceFile", () => {
  it("creates the folder and writes every chunk", async () => {
    const path = join(folder, "out", "deep", "results.jsonl");
    await replaceFile(path, chunks("ñ\n", "b\n"));
    expect(await readFile(path, "utf8")).toBe("ñ\nb\n");
  });

  it("replaces what is there and leaves nothing beside it", async () => {
    const path = join(folder, "results.jsonl");
    await writeFile(path, "old and longer");
    await replaceFile(path, chunks("new"));
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["results.jsonl"]);
  });

  it.skipIf(process.platform === "win32").each([0o600, 0o666])(
    "lets those read it who might read what it replaces, and nobody else: mode %i",
    async (mode) => {
      const path = join(folder, "results.jsonl");
      await writeFile(path, "old");
      await chmod(path, mode);
      await replaceFile(path, chunks("new"));
      expect((await stat(path)).mode & 0o777).toBe(mode);
    },
  );

  it("without chunks the file is empty", async () => {
    const path = join(folder, "results.jsonl");
    await replaceFile(path, chunks());
    expect(await readFile(path, "utf8")).toBe("");
  });

  it("when the chunks fail halfway, the old file stands and no half file lies beside it", async () => {
    const path = join(folder, "results.jsonl");
    await writeFile(path, "old");
    await expect(replaceFile(path, chunks("new", new Error("table gone")))).rejects.toThrow("table gone");
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["results.jsonl"]);
  });
});
