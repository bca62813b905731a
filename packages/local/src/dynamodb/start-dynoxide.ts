import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { EmbeddedDynamo } from "./embedded-dynamo.ts";
import { findFreePort } from "./free-port.ts";

/** Where the binary of this platform is, undefined where the package has none. */
export function dynoxidePath(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve("@dynoxide/linux-x64/package.json");
    return process.platform === "linux" && process.arch === "x64"
      ? join(dirname(manifest), "dynoxide")
      : undefined;
  } catch {
    return undefined;
  }
}

/** A port found free may be gone when the process starts. */
const START_ATTEMPTS = 5;
const READY_WITHIN_MS = 5_000;

/**
 * Replaces itself with the program, and beside it waits for the end of its standard input, which comes with the end of
 * this process however that ended (kill -9 as well): then it kills the program.
 */
const endWithParent =
  'exec 3<&0; (cat <&3 >/dev/null; kill -9 $$ 2>/dev/null) & exec "$0" "$@" 3<&- </dev/null';

/**
 * dynoxide as a child process on the loopback interface, in memory. It ends with this process, but not by Ctrl-C, which
 * a terminal sends to the whole process group: consumers need it until they have stopped.
 */
export async function startDynoxide(path: string): Promise<EmbeddedDynamo> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const program = [path, "serve", "--host", "127.0.0.1", "--port", String(port)];
    const child = spawn("/bin/sh", ["-c", endWithParent, ...program], {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    });
    const ended = once(child, "exit");
    const isReady = await Promise.race([isListening(port), ended.then(() => false)]);
    if (isReady) {
      return {
        name: "dynoxide",
        endpoint: `http://127.0.0.1:${port}`,
        async stop() {
          if (child.exitCode === null && child.signalCode === null) {
            child.kill("SIGKILL");
            await ended;
          }
          child.stdin?.destroy();
        },
      };
    }
    child.kill("SIGKILL");
    child.stdin?.destroy();
    if (attempt === START_ATTEMPTS)
      throw new Error(`dynoxide did not start in ${START_ATTEMPTS} attempts (${path}).`);
  }
}

async function isListening(port: number): Promise<boolean> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await sleep(5)) {
    const socket = connect(port, "127.0.0.1");
    const connected = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    });
    socket.destroy();
    if (connected) return true;
  }
  return false;
}
