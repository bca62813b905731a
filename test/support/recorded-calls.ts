import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import type { AwsCall } from "./calls-of-request.ts";

/** A call of a function, which is named like its handler's file. */
export interface RecordedCall extends AwsCall {
  role: string;
}

/** What one test file recorded. */
export interface Recording {
  /** From the root, for example `test/pipeline/faults.test.ts`. */
  testFile: string;
  calls: RecordedCall[];
}

export const ROOT = path.resolve(import.meta.dirname, "../..");
/** Has a file for every test file that recorded something. */
export const RECORDINGS = path.join(ROOT, ".sst", "recorded-calls");

const noted = new Map<string, RecordedCall>();

/** Notes a call for the recording of this test file, once. */
export function noteCall({ role, action, resource }: RecordedCall): void {
  noted.set(`${role} ${action} ${resource}`, { role, action, resource });
}

/** What was noted, sorted; from now on nothing is. */
export function takeNotedCalls(): RecordedCall[] {
  const calls = [...noted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, call]) => call);
  noted.clear();
  return calls;
}

/** Puts what was noted in place of what this test file recorded before. */
export async function writeRecording(file: string, directory = RECORDINGS): Promise<void> {
  const testFile = path.relative(ROOT, file).replaceAll(path.sep, "/");
  const target = path.join(directory, `${testFile.replaceAll("/", "--")}.json`);
  const calls = takeNotedCalls();
  if (calls.length === 0) {
    await rm(target, { force: true });
    return;
  }
  await mkdir(directory, { recursive: true });
  await writeFile(target, `${JSON.stringify({ testFile, calls } satisfies Recording, null, 2)}\n`);
}
