import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import * as z from "zod";

import { type RecordedCall, type Recording, RECORDINGS, ROOT } from "../support/recorded-calls.ts";

const Stored: z.ZodType<Recording> = z.strictObject({
  testFile: z.string(),
  calls: z.array(z.strictObject({ role: z.string(), action: z.string(), resource: z.string() })).min(1),
});

/**
 * Every call that a suite recorded, once. What a test file recorded that is gone does not count.
 * @throws Error when nothing is recorded: no suite has run, so nothing can be said
 */
export function readRecordedCalls(directory = RECORDINGS, root = ROOT): RecordedCall[] {
  const files = existsSync(directory) ? readdirSync(directory) : [];
  const recordings = files
    .map((file) => Stored.parse(JSON.parse(readFileSync(path.join(directory, file), "utf8"))))
    .filter(({ testFile }) => existsSync(path.join(root, testFile)));
  const calls = recordings.flatMap((recording) => recording.calls);
  if (calls.length === 0) {
    throw new Error(`No AWS calls are recorded in ${directory}. Run the suites first: pnpm suites`);
  }
  const distinct = new Map(calls.map((call) => [`${call.role} ${call.action} ${call.resource}`, call]));
  return [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, call]) => call);
}
