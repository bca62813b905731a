import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { afterEach, expect, test, vi } from "vitest";

import { explainError } from "./explain-error.ts";

afterEach(() => vi.restoreAllMocks());

/** What is said of an error, and the exit code. */
function explained(error: unknown): [exitCode: number, said: string] {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const exitCode = explainError(error);
  return [exitCode, write.mock.calls.map(([text]) => String(text)).join("")];
}

const failure = (name: string, message = ""): Error => Object.assign(new Error(message), { name });

test.for([
  ["ExpiredTokenException", "", /the credentials have expired .*\n.*aws sso login/],
  ["CredentialsProviderError", "", /no credentials that work were found .*\n.*AWS_PROFILE/],
  ["InvalidClientTokenId", "", /does not accept the credentials .*\n.*AWS_PROFILE/],
  ["AccessDeniedException", "x is not authorized to perform: sqs:GetQueueUrl on y", /sqs:GetQueueUrl/],
  ["AccessDenied", "no", /may not do this .*\n.*a role that may/],
  ["Error", "Region is missing", /no Region is set\.\n.*AWS_REGION/],
] as const)("who may not ask AWS hears why, and what to do: %s", ([name, message, said]) => {
  const ours = new NormalizerError("store.unavailable", "x", { cause: failure(name, message) });
  for (const error of [failure(name, message), ours]) {
    const [exitCode, text] = explained(error);
    expect(exitCode).toBe(2);
    expect(text).toMatch(/^AWS cannot be asked: /);
    expect(text).toMatch(said);
    vi.restoreAllMocks();
  }
});

test("a network that leads nowhere is told as such, not as a stack trace", () => {
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  expect(explained(refused)).toEqual([
    1,
    "AWS does not answer: ECONNREFUSED.\nCheck the network, the proxy and any AWS_ENDPOINT_URL, then try again.\n",
  ]);
});

test("what nobody foresaw is thrown on", () => {
  expect(() => explainError(new TypeError("x"))).toThrow("x");
});

test("what somebody else has written into an error steers no terminal", () => {
  const pausedAgain = new NormalizerError("delivery.paused-again", "by x\u001b[2J\nMend that.");
  expect(explained(pausedAgain)).toEqual([3, "delivery.paused-again: by x\\u{1b}[2J\nMend that.\n"]);
});
