import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What the commands of `package.json` give Node first. */
export const nodeFirst: readonly string[] = [
  "--import",
  fileURLToPath(import.meta.resolve("@lead-normalizer/local/require-node.mjs")),
];
const START = fileURLToPath(import.meta.resolve("@lead-normalizer/local/start.ts"));
const LOCAL = fileURLToPath(import.meta.resolve("@lead-normalizer/local/keep.ts"));
const OPS = fileURLToPath(import.meta.resolve("@lead-normalizer/ops/src/main.ts"));

export interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  pid: number;
  /** Resolves as soon as stdout has shown the text. Rejects when the command ends before. */
  shown(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  finished: Promise<Finished>;
}

/** The main job as a user starts it, in a folder of its own. */
export function startCommand(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Running {
  return startScript(START, args, cwd, env);
}

/** The embedded stack alone, until it is killed. */
export function startLocal(args: readonly string[], cwd: string): Running {
  return startScript(LOCAL, args, cwd, {});
}

/** Runs an operator's command to its end, on what is no production. */
export function runOps(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return startScript(OPS, args, cwd, { STAGE: "test", ...env }).finished;
}

function startScript(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Running {
  const child = spawn(process.execPath, [...nodeFirst, script, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    child.emit("shown");
  });
  const finished = once(child, "close").then(() => ({ exitCode: child.exitCode, stdout, stderr }));
  return {
    pid: child.pid ?? 0,
    finished,
    kill: (signal) => void child.kill(signal),
    async shown(text) {
      while (!stdout.includes(text)) {
        await Promise.race([once(child, "shown"), once(child, "close")]);
        if (child.exitCode !== null && !stdout.includes(text)) {
          throw new Error(
            `It ended with ${child.exitCode} before it showed "${text}":\n${stdout}\n${stderr}`,
          );
        }
      }
    },
  };
}

/** Runs the main job to its end. */
export function runStart(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Finished> {
  return startCommand(args, cwd, env).finished;
}
