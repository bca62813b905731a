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

test("a permission that is missing is named, also when ours is the error and AWS's its cause", () => {
  const message = "User: ana is not authorized to perform: lambda:UpdateEventSourceMapping";
  const cause = Object.assign(new Error(message), { name: "AccessDeniedException" });
  for (const error of [cause, new NormalizerError("store.unavailable", "No answer.", { cause })]) {
    const { exitCode, said } = explained(error);
    expect(exitCode).toBe(exitCodes.wrongUse);
    expect(said).toContain(`AWS cannot be asked: AccessDeniedException: ${message}\n`);
  }
});

test("what somebody else has written into an error steers no terminal", () => {
  const pausedAgain = new NormalizerError("delivery.paused-again", "by x\u001b[2J\nMend that.");
  expect(explained(pausedAgain)).toEqual({
    exitCode: exitCodes.refused,
    said: "delivery.paused-again: by x\\u{1b}[2J\nMend that.\n",
  });
});
