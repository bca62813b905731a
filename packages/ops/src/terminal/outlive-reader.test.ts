import { EventEmitter } from "node:events";

import { expect, test } from "vitest";

import { outliveReader } from "./outlive-reader.ts";

const failure = (code: string): Error => Object.assign(new Error("write"), { code });

test("a reader that goes away early ends nothing; any other failure does", () => {
  const stream = new EventEmitter();
  outliveReader(stream);
  expect(() => stream.emit("error", failure("EPIPE"))).not.toThrow();
  expect(() => stream.emit("error", failure("ENOSPC"))).toThrow("write");
});
