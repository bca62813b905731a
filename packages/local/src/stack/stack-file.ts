import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { dirname } from "node:path";

import * as z from "zod";

import { errnoOf, InputError } from "../files/input-error.ts";
import { modelChoices } from "../model-choice.ts";

/** Where a kept stack says how to reach it. */
export const STACK_FILE = ".local/stack.json";

/** A stack that another process keeps. */
export const KeptStack = z.object({
  pid: z.int(),
  /** Which model its consumers ask. */
  model: z.enum(modelChoices),
  /** Settings that its consumers have from the command that started it. */
  settings: z.record(z.string(), z.string()),
  /** Where values go that the model is asked about, for people to read; absent = nowhere. */
  destination: z.string().exactOptional(),
  /** What the model costs, where that command said so. */
  prices: z.object({ input: z.number(), output: z.number() }).exactOptional(),
  /** Consumers that it was started with; absent = nobody knows. */
  concurrency: z.int().exactOptional(),
  endpoints: z.record(z.string(), z.string()),
  env: z.record(z.string(), z.string()),
});
export type KeptStack = z.infer<typeof KeptStack>;

/** Says where this process's stack is. @throws InputError when another process did so a moment ago */
export async function writeStackFile(stack: KeptStack): Promise<void> {
  await mkdir(dirname(STACK_FILE), { recursive: true });
  if ((await findKeptStack()) === undefined) await rm(STACK_FILE, { force: true }); // what a dead process left
  try {
    await writeFile(STACK_FILE, `${JSON.stringify(stack, null, 2)}\n`, { flag: "wx" });
  } catch (cause) {
    if (errnoOf(cause) !== "EEXIST") throw cause;
    throw new InputError("Another process has just begun to keep a stack here.", {
      wayOut: "Use that one, or end it first (Ctrl-C).",
      cause,
    });
  }
}

/** Removes the file, if it still is this process's. */
export async function removeStackFile(): Promise<void> {
  if ((await readStackFile())?.pid === process.pid) await rm(STACK_FILE, { force: true });
}

/** The stack that is kept now, undefined when there is none. What a dead process left behind counts as none. */
export async function findKeptStack(): Promise<KeptStack | undefined> {
  const stack = await readStackFile();
  if (stack === undefined || !isAlive(stack.pid)) return undefined;
  const answers = await Promise.all(Object.values(stack.endpoints).map(isListening));
  return answers.every(Boolean) ? stack : undefined;
}

async function readStackFile(): Promise<KeptStack | undefined> {
  try {
    return KeptStack.safeParse(parseJson(await readFile(STACK_FILE, "utf8"))).data;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
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
