import { InputError } from "@lead-normalizer/local/files/input-error.ts";
import { expect, test } from "vitest";

import { actorOf } from "./who.ts";

test("a user without a name, as in a container, is asked for one", () => {
  const nobody = (): never => {
    throw new Error("A system error occurred: uv_os_get_passwd returned ENOENT (no such file or directory)");
  };
  expect(() => actorOf({}, nobody)).toThrow(InputError);
  expect(() => actorOf({}, nobody)).toThrow("--author NAME");
  expect(actorOf({ author: "ana" }, nobody)).toBe("ana");
  expect(actorOf({}, () => ({ username: "luz" }))).toBe("luz");
});
