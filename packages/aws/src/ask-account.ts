import { type ErrorCode, NormalizerError } from "@lead-normalizer/core/errors.ts";

import type { AccountAction } from "./account-actions.ts";
import { type AwsError, isAwsError } from "./aws-error.ts";

/** What AWS and its SDK call credentials that are missing, old or wrong; each service has its own words. */
const credentialErrors = new Set([
  "CredentialsProviderError",
  "TokenProviderError",
  "ExpiredToken",
  "ExpiredTokenException",
  "RequestExpired",
  "RequestTimeTooSkewed",
  "InvalidClientTokenId",
  "InvalidAccessKeyId",
  "UnrecognizedClientException",
  "InvalidSignatureException",
  "SignatureDoesNotMatch",
  "IncompleteSignature",
  "IncompleteSignatureException",
  "AuthFailure",
]);

/** And a caller who may not do this. */
const deniedErrors = new Set([
  "AccessDenied",
  "AccessDeniedException",
  "AuthorizationError",
  "AuthorizationErrorException",
  "UnauthorizedOperation",
]);

/**
 * Asks AWS something that needs this IAM action.
 * @throws NormalizerError `account.*`, with `ids.action` and in `ids.error` what AWS or the network calls the error
 */
export async function askAccount<T>(action: AccountAction, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (!isAwsError(error) || error instanceof NormalizerError) throw error;
    const code = codeOf(error);
    const ids = { action, error: (error as { code?: string }).code ?? error.name };
    throw new NormalizerError(code, saying[code](action), { ids, cause: error });
  }
}

type AccountCode = Extract<ErrorCode, `account.${string}`>;

const saying: Record<AccountCode, (action: AccountAction) => string> = {
  "account.no-credentials": () => "AWS does not know who asks.",
  "account.denied": (action) => `AWS does not allow ${action}.`,
  "account.unanswered": (action) => `AWS did not answer ${action}.`,
};

function codeOf(error: AwsError): AccountCode {
  if (credentialErrors.has(error.name)) return "account.no-credentials";
  const isDenied = deniedErrors.has(error.name) || error.$metadata?.httpStatusCode === 403;
  return isDenied ? "account.denied" : "account.unanswered";
}

/** The answer, or undefined when AWS says with one of these names that there is no such thing. */
export async function askForOne<T>(
  action: AccountAction,
  absent: readonly string[],
  request: Promise<T>,
): Promise<T | undefined> {
  const found = request.catch((error: unknown) => {
    if (isAwsError(error) && absent.includes(error.name)) return undefined;
    throw error;
  });
  return askAccount(action, found);
}
