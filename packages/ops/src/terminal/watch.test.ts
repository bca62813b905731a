import { expect, test } from "vitest";

import { watch } from "./watch.ts";

test("watching ends when nobody reads any more what is shown", async () => {
  let looks = 0;
  const ended = watch(async () => {
    looks += 1;
    process.stdout.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    return undefined;
  }, 60_000);
  expect(await ended).toBe("stopped");
  expect(looks).toBe(1);
});
