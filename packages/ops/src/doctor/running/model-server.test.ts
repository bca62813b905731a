import { expect, test } from "vitest";

import { modelServer } from "./model-server.ts";

const dead = (): Promise<never> => Promise.reject(new Error("ECONNREFUSED"));

test.each<[string, string, string | undefined, () => Promise<unknown>]>([
  ["ok", "answers", "http://127.0.0.1:1", async (): Promise<string> => "anything"],
  ["fail", "does not answer", "http://127.0.0.1:1", dead],
  ["ok", "not tried from here", undefined, dead],
])("the model's server is %s: %s", async (level, told, endpoint, fetch) => {
  const deps = { model: { choice: "simulated", endpoint, fetch }, putBack: "start it again" };
  expect(await modelServer.run(deps)).toMatchObject([{ level, what: expect.stringContaining(told) }]);
});
