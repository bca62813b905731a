// Set up for every test file: what its functions called stands in a file of its own when its tests are over.
import { afterAll, expect } from "vitest";

import { writeRecording } from "./recorded-calls.ts";

afterAll(async () => {
  const { testPath } = expect.getState();
  if (testPath !== undefined) await writeRecording(testPath);
});
