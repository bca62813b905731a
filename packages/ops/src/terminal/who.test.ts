import type os from "node:os";

import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { expect, test, vi } from "vitest";

import { actorOf } from "./who.ts";

vi.mock("node:os", async (original) => ({
  ...(await original<typeof os>()),
  userInfo: () => {
    throw new Error("A system error occurred: uv_os_get_passwd returned ENOENT (no such file or directory)");
  },
}));

test("a user without a name, as in a container, is asked for one", () => {
  expect(() => actorOf({})).toThrow(InputError);
  expect(() => actorOf({})).toThrow("--author NAME");
  expect(actorOf({ author: "ana" })).toBe("ana");
});
