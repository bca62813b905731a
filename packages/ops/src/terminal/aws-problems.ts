import { errnoOf } from "@lead-normalizer/local/files/input-error.ts";

/** The permission that is missing, in what AWS says to somebody who has not got it. */
const DENIED_ACTION = /not authorized to perform: (\w+:\w+)/;

/** What AWS says of credentials that are missing, old, wrong, or not allowed to do this, and the way out; undefined = it is something else. */
export function accessProblemOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message } = error;
  if (message === "Region is missing") return "no Region is set.\nSet AWS_REGION, or say --stage.";
  switch (name) {
    case "CredentialsProviderError":
    case "TokenProviderError":
      return `no credentials that work were found (${name}).\nSet AWS_PROFILE to a profile of the account, and sign in (\`aws sso login\`).`;
    case "ExpiredToken":
    case "ExpiredTokenException":
      return `the credentials have expired (${name}).\nSign in again (\`aws sso login\`).`;
    case "UnrecognizedClientException":
    case "InvalidClientTokenId":
    case "InvalidSignatureException":
      return `it does not accept the credentials (${name}).\nSet AWS_PROFILE to another profile, or sign in again (\`aws sso login\`).`;
    case "AccessDenied":
    case "AccessDeniedException": {
      const action = DENIED_ACTION.exec(message)?.[1];
      const what = action === undefined ? "these credentials may not do this" : `${action} is not allowed`;
      return `${what} (${name}).\nSet AWS_PROFILE to an account and a role that may do this.`;
    }
    default:
      return accessProblemOf(error.cause);
  }
}

const networkErrors: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ETIMEDOUT",
]);

/** Why nobody was reached, where that is what happened. */
export function unreachableOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = errnoOf(error);
  if (code !== undefined && networkErrors.has(code)) return code;
  return error.name === "TimeoutError" ? error.name : unreachableOf(error.cause);
}
