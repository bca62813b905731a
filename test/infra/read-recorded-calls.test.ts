import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { noteCall, ROOT, writeRecording } from "../support/recorded-calls.ts";
import { readRecordedCalls } from "./read-recorded-calls.ts";

const call = { role: "consume", action: "dynamodb:GetItem", resource: "table:runs" };
const another = { role: "settle", action: "sns:Publish", resource: "topic:run-summaries" };
const thisFile = import.meta.filename;

async function aDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), "recorded-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

test("what test files recorded is read, every call once", async () => {
  const directory = await aDirectory();
  noteCall(another);
  noteCall(call);
  noteCall({ ...call });
  await writeRecording(thisFile, directory);
  noteCall(call);
  await writeRecording(path.join(ROOT, "vitest.config.ts"), directory);
  expect(readRecordedCalls(directory)).toEqual([call, another]);
});

test("a test file's new recording takes the place of its old one, also when it records nothing", async () => {
  const directory = await aDirectory();
  noteCall(call);
  await writeRecording(thisFile, directory);
  noteCall(another);
  await writeRecording(thisFile, directory);
  expect(readRecordedCalls(directory)).toEqual([another]);

  await writeRecording(thisFile, directory);
  expect(() => readRecordedCalls(directory)).toThrow("Run the suites first");
});

test("what a test file recorded that is gone does not count", async () => {
  const directory = await aDirectory();
  noteCall(call);
  await writeRecording(thisFile, directory);
  noteCall(another);
  await writeRecording(path.join(ROOT, "test/pipeline/gone.test.ts"), directory);
  expect(readRecordedCalls(directory)).toEqual([call]);
});

test("no recording at all is an error that says what to do, not a pass", async () => {
  const directory = await aDirectory();
  const missing = path.join(directory, "missing");
  const advice = "Run the suites first: pnpm suites";
  expect(() => readRecordedCalls(missing)).toThrow(advice);
  await mkdir(missing);
  expect(() => readRecordedCalls(missing)).toThrow(advice);
});

test("a recording that is damaged is an error", async () => {
  const directory = await aDirectory();
  await writeFile(path.join(directory, "half.json"), '{ "testFile": "vitest.config.ts", "calls": [{}] }');
  expect(() => readRecordedCalls(directory)).toThrow();
});
