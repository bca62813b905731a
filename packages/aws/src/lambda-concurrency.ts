import { GetAccountSettingsCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import type { ConcurrencyLimit } from "@lead-normalizer/core/account-ports.ts";

import { askAccount } from "./ask-account.ts";

/** Lambda's own account settings: what Service Quotas says leaves out reservations. */
export function createLambdaConcurrency(client: LambdaClient): ConcurrencyLimit {
  return {
    async unreservedConcurrency() {
      const command = new GetAccountSettingsCommand({});
      const { AccountLimit } = await askAccount("lambda:GetAccountSettings", client.send(command));
      return AccountLimit?.UnreservedConcurrentExecutions ?? 0;
    },
  };
}
