import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { exitCodes } from "@lead-normalizer/local/main/exit-codes.ts";
import { expect, test, vi } from "vitest";

import { explainError } from "./explain-error.ts";

function explained(error: unknown): { exitCode: number; said: string } {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const exitCode = explainError(error);
  const said = write.mock.calls.map(([chunk]) => String(chunk)).join("");
  write.mockRestore();
  return { exitCode, said };
}

test("what somebody else has written into an error steers no terminal", () => {
  const pausedAgain = new NormalizerError("delivery.paused-again", "by x\u001b[2J\nMend that.");
  expect(explained(pausedAgain)).toEqual({
    exitCode: exitCodes.refused,
    said: "delivery.paused-again: by x\\u{1b}[2J\nMend that.\n",
  });
});
