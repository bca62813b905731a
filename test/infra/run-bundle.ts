import { fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const CHILD = fileURLToPath(new URL("./invoke-bundle.ts", import.meta.url));

/** What the child process is told. */
export interface BundleOrder {
  /** Path of the bundle. */
  bundle: string;
  event: unknown;
  functionName: string;
  /** Milliseconds that the function has. Nobody enforces them. */
  remainingMs: number;
}

export type Outcome = { kind: "returned"; result: unknown } | { kind: "threw"; error: string };

/**
 * Invokes a bundle's handler once, in a process of its own that has these variables and no others, away from the packages
 * that the bundle was made of. @throws Error when the process ends without an outcome, with what it printed
 */
export async function runBundle(
  order: BundleOrder,
  env: Readonly<Record<string, string>>,
): Promise<{ outcome: Outcome; printed: string }> {
  const child = fork(CHILD, {
    cwd: tmpdir(),
    env: { ...env },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let outcome: Outcome | undefined;
  child.once("message", (message) => (outcome = message as Outcome));
  child.send(order);
  const [out, err] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, "close")]);
  if (outcome === undefined) throw new Error(`The bundle ended without an outcome: ${out}${err}`);
  return { outcome, printed: `${out}${err}` };
}
