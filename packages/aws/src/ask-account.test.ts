import { NormalizerError } from "@lead-normalizer/core/errors.ts";
import { describe, expect, test } from "vitest";

import { askAccount, askForOne } from "./ask-account.ts";

const anError = (name: string, properties: object = {}): Error =>
  Object.assign(new Error("of arn:aws:sts::123456789012:user/ana"), { name, ...properties });

describe("a question to AWS", () => {
  test("that is answered gives the answer", async () => {
    expect(await askAccount("lambda:GetAccountSettings", Promise.resolve(7))).toBe(7);
  });

  test.each([
    ["CredentialsProviderError", "account.no-credentials"],
    ["ExpiredTokenException", "account.no-credentials"],
    ["InvalidClientTokenId", "account.no-credentials"],
    ["UnrecognizedClientException", "account.no-credentials"],
    ["AccessDenied", "account.denied"],
    ["AccessDeniedException", "account.denied"],
    ["AuthorizationErrorException", "account.denied"],
    ["ThrottlingException", "account.unanswered"],
    ["TimeoutError", "account.unanswered"],
    ["SomethingNew", "account.unanswered"],
  ])("that ends in %s is %s, with the action and without AWS's words", async (name, code) => {
    const cause = anError(name);
    const error: unknown = await askAccount("dynamodb:Scan", Promise.reject(cause)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(NormalizerError);
    expect(error).toMatchObject({ code, cause, ids: { action: "dynamodb:Scan", error: name } });
    expect((error as Error).message).not.toContain("123456789012");
  });

  test("that is refused under a name that we do not know is denied, by its status", async () => {
    const cause = anError("NewDenial", { $metadata: { httpStatusCode: 403 } });
    await expect(askAccount("dynamodb:Scan", Promise.reject(cause))).rejects.toMatchObject({
      code: "account.denied",
    });
  });

  test("that finds no network says what the network said", async () => {
    const cause = anError("Error", { code: "ECONNREFUSED" });
    await expect(askAccount("dynamodb:Scan", Promise.reject(cause))).rejects.toMatchObject({
      code: "account.unanswered",
      ids: { error: "ECONNREFUSED" },
    });
  });

  test("for something that is not there is answered: there is none", async () => {
    const gone = (): Promise<never> => Promise.reject(anError("ResourceNotFoundException"));
    expect(await askForOne("dynamodb:DescribeTable", ["ResourceNotFoundException"], gone())).toBeUndefined();
    await expect(askForOne("dynamodb:DescribeTable", ["Other"], gone())).rejects.toMatchObject({
      code: "account.unanswered",
    });
  });
});
