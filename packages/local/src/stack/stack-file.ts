import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { dirname } from "node:path";

import * as z from "zod";

import { modelChoices } from "../wire.ts";

/** Where a kept stack says how to reach it. */
export const STACK_FILE = ".local/stack.json";

/** A stack that another process keeps. */
export const KeptStack = z.object({
  pid: z.int(),
  /** Which model its consumers ask. */
  model: z.enum(modelChoices),
  endpoints: z.record(z.string(), z.string()),
  env: z.record(z.string(), z.string()),
});
export type KeptStack = z.infer<typeof KeptStack>;

export async function writeStackFile(stack: KeptStack): Promise<void> {
  await mkdir(dirname(STACK_FILE), { recursive: true });
  await writeFile(STACK_FILE, `${JSON.stringify(stack, null, 2)}\n`);
}

export async function removeStackFile(): Promise<void> {
  await rm(STACK_FILE, { force: true });
}

/** The stack that is kept now, undefined when there is none. What a dead process left behind counts as none. */
export async function findKeptStack(): Promise<KeptStack | undefined> {
  let text: string;
  try {
    text = await readFile(STACK_FILE, "utf8");
  } catch {
    return undefined;
  }
  const stack = KeptStack.safeParse(parseJson(text)).data;
  if (stack === undefined || !isAlive(stack.pid)) return undefined;
  const answers = await Promise.all(Object.values(stack.endpoints).map(isListening));
  return answers.every(Boolean) ? stack : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function isListening(endpoint: string): Promise<boolean> {
  const { hostname, port } = new URL(endpoint);
  const socket = connect(Number(port), hostname);
  try {
    return await new Promise((resolve) => {
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}
