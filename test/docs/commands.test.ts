import { tmpdir } from "node:os";

import { beforeAll, describe, expect, test } from "vitest";

import { allHelps, type CommandHelp, problemOf, readCommands } from "./command-tree.ts";
import { documentFiles, readPage } from "./markdown.ts";

let commands: CommandHelp;
beforeAll(async () => {
  commands = await readCommands(tmpdir());
});

/** What follows `ops` in fences and in backticks, up to the end of the command. */
function shownIn(file: string): string[] {
  const { blocks, prose } = readPage(file);
  const lines = blocks.flatMap((block) => block.replaceAll("\\\n", " ").split("\n"));
  const inline = [...prose.replaceAll(/\n/g, " ").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  const inFences = lines.flatMap((line) => /\bpnpm (?:-s )?ops (.+)/.exec(line)?.[1] ?? []);
  const inBackticks = inline.flatMap((code) => /^(?:pnpm (?:-s )?)?ops (.+)/.exec(code)?.[1] ?? []);
  return [...inFences, ...inBackticks].map((line) => (line.split(/ # |  +#| \| |;|\)/)[0] ?? "").trim());
}

describe("the help of every command of ops", () => {
  test("has an example, and fits a terminal of 80 columns", () => {
    const helps = allHelps(commands);
    expect(helps.length).toBeGreaterThan(35);
    expect(helps.filter((help) => !/\nExamples?:\n {2}\S/.test(help))).toEqual([]);
    const lines = helps.flatMap((help) => help.split("\n"));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe("commands of ops that the pages show", () => {
  test("exist, with their options", () => {
    const shown = documentFiles().flatMap((file) => shownIn(file).map((line) => ({ file, line })));
    expect(shown.length).toBeGreaterThan(100);
    const problems = shown.flatMap(({ file, line }) => {
      const problem = problemOf(line, commands);
      return problem === undefined ? [] : [`${file}: ${problem}`];
    });
    expect(problems).toEqual([]);
  });

  test("would be found if they did not exist", () => {
    expect(problemOf("--stage production run list --limit 3", commands)).toBeUndefined();
    expect(problemOf("--stage production run invent", commands)).toContain("no command invent");
    expect(problemOf("--stage production dlq redrive --code CODE --max 5", commands)).toBeUndefined();
    expect(problemOf("--stage production dlq redrive --force", commands)).toContain("no option --force");
    expect(problemOf("invent", commands)).toContain("no command invent");
  });
});
