import { GetCallerIdentityCommand, type STSClient } from "@aws-sdk/client-sts";
import type { CallerIdentity } from "@lead-normalizer/core/account-ports.ts";

import { askAccount } from "./ask-account.ts";

/** Asks once, however often it is asked. */
export function createStsIdentity(client: STSClient): CallerIdentity {
  let answer: ReturnType<CallerIdentity["whoAmI"]> | undefined;
  const ask = async (): Promise<{ accountId: string; arn: string }> => {
    const { Account, Arn } = await askAccount(
      "sts:GetCallerIdentity",
      client.send(new GetCallerIdentityCommand({})),
    );
    return { accountId: Account ?? "", arn: Arn ?? "" };
  };
  return { whoAmI: () => (answer ??= ask()) };
}
