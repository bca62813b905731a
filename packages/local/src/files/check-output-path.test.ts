import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, describe, expect, it, onTestFinished } from "vitest";

import { checkOutputPath } from "./check-output-path.ts";
import { InputError } from "./input-error.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-output-"));
  const created = folder;
  onTestFinished(() => rm(created, { recursive: true }));
});

describe("checkOutputPath", () => {
  it("accepts .jsonl and .csv, creates the folder and nothing else", async () => {
    expect(await checkOutputPath(join(folder, "out", "results.jsonl"))).toBe("jsonl");
    expect(await checkOutputPath(join(folder, "out", "RESULTS.CSV"))).toBe("csv");
    expect(await readdir(join(folder, "out"))).toEqual([]);
  });

  it("accepts a file that is already there", async () => {
    await writeFile(join(folder, "results.csv"), "old");
    expect(await checkOutputPath(join(folder, "results.csv"))).toBe("csv");
  });

  it.each(["results.xlsx", "results.json", "results"])(
    "%s is not written, and no folder is created",
    async (name) => {
      await expect(checkOutputPath(join(folder, "out", name))).rejects.toThrow("written as .jsonl or .csv");
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it("a folder cannot be written as a file", async () => {
    await mkdir(join(folder, "results.csv"));
    await expect(checkOutputPath(join(folder, "results.csv"))).rejects.toThrow("is a folder");
  });

  it("the input is never written over, however its path is written", async () => {
    const input = join(folder, "leads.csv");
    await expect(checkOutputPath(`${folder}/./out/../leads.csv`, [input])).rejects.toThrow(InputError);
  });

  it("the input is never written over through a link to it or to its folder", async () => {
    const input = join(folder, "leads.csv");
    await writeFile(input, "leadId\n1\n");
    await symlink(folder, join(folder, "same-folder"));
    await symlink(input, join(folder, "same-file.csv"));
    for (const path of [join(folder, "same-folder", "leads.csv"), join(folder, "same-file.csv")]) {
      await expect(checkOutputPath(path, [input])).rejects.toThrow("also read or written");
    }
  });

  it("a path through a file says that its folder cannot be written to", async () => {
    await writeFile(join(folder, "out"), "a file");
    await expect(checkOutputPath(join(folder, "out", "results.csv"))).rejects.toThrow(
      "folder cannot be written to",
    );
  });
});
