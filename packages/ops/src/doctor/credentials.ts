import { errorCodeOf, NormalizerError } from "@lead-normalizer/core/errors.ts";

import type { BeforeDeploy, Check } from "./check.ts";
import { type Finding, fail, ok } from "./finding.ts";
import type { NamedFinding } from "./run-checks.ts";

/** Who asks. Without an answer nothing else is asked, so here silence fails as well. */
export const credentials: Check<BeforeDeploy> = {
  name: "credentials",
  async run({ account }) {
    try {
      const { accountId, arn } = await account.identity.whoAmI();
      return [ok(`account ${accountId} as ${arn}`)];
    } catch (error) {
      const { what, ...rest } = explain(error);
      return [{ ...rest, what: `${what}; nothing else was asked`, code: errorCodeOf(error) }];
    }
  },
};

/** True when AWS said who asks: only then anything else can be asked. */
export function areKnown(findings: readonly NamedFinding[]): boolean {
  return findings.some(({ check, level }) => check === credentials.name && level === "ok");
}

/** Credentials of which nothing is known must not pass for good ones. */
export function strictly(finding: NamedFinding): NamedFinding {
  const isOpen = finding.check === credentials.name && finding.level === "warn";
  return isOpen ? { ...finding, level: "fail" } : finding;
}

function explain(error: unknown): Finding {
  if (!(error instanceof NormalizerError)) throw error;
  const { error: name = error.code } = error.ids;
  if (error.code === "account.denied") {
    return fail(
      `your profile's role may not be assumed (${name})`,
      "ask for sts:AssumeRole on it, or set AWS_PROFILE to another profile",
    );
  }
  if (error.code !== "account.no-credentials") {
    return fail(
      `AWS (STS) did not say who you are (${name})`,
      "check the network, the proxy and any AWS_ENDPOINT_URL, then run this once more",
    );
  }
  switch (name) {
    case "CredentialsProviderError":
    case "TokenProviderError":
      return fail(
        `none that work were found (${name})`,
        "set AWS_PROFILE to a profile of the account, and sign in (`aws sso login`)",
      );
    case "ExpiredToken":
    case "ExpiredTokenException":
    case "RequestExpired":
      return fail(`they have expired (${name})`, "sign in again (`aws sso login`)");
    case "RequestTimeTooSkewed":
      return fail(`refused, this machine's clock is wrong (${name})`, "set the clock");
    default:
      return fail(
        `AWS does not accept them (${name})`,
        "set AWS_PROFILE to another profile; unset AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN if they are old",
      );
  }
}
