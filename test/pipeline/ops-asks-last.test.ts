import { tmpdir } from "node:os";

import { describe, expect, test } from "vitest";

import { runOps } from "../support/start-command.ts";

const commands = ["pause", "resume", "run cancel night-1"];

describe("what cannot be meant is said before anybody is asked whether it is", () => {
  test.for(commands)("no system is named: %s", async (command) => {
    const done = await runOps([...command.split(" "), "--reason", "x"], tmpdir(), { STAGE: "production" });
    expect(done).toMatchObject({ exitCode: 2, stdout: "" });
    expect(done.stderr).toMatch(/^Nobody said which system\./);
  });

  test.for(["pause", "run cancel night-1"])("the reason is blank: %s", async (command) => {
    const done = await runOps(["--stage", "production", ...command.split(" "), "--reason", " "], tmpdir());
    expect(done).toMatchObject({ exitCode: 2, stdout: "", stderr: "--reason is blank.\n" });
  });
});
