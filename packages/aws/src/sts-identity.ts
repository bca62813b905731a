import { GetCallerIdentityCommand, type STSClient } from "@aws-sdk/client-sts";
import type { CallerIdentity } from "@lead-normalizer/core/account-ports.ts";

import { askAccount } from "./ask-account.ts";

/** Asks once, however often it is asked. The answer's date tells how this machine's clock stands. */
export function createStsIdentity(client: STSClient): CallerIdentity {
  let answer: ReturnType<CallerIdentity["whoAmI"]> | undefined;
  const ask = async (): ReturnType<CallerIdentity["whoAmI"]> => {
    const command = new GetCallerIdentityCommand({});
    let clockOffsetMs = Number.NaN;
    command.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        const { headers } = result.response as { headers?: Record<string, string> };
        clockOffsetMs = Date.parse(headers?.["date"] ?? "") - Date.now();
        return result;
      },
      { step: "deserialize", priority: "low" },
    );
    const { Account, Arn } = await askAccount("sts:GetCallerIdentity", client.send(command));
    return {
      accountId: Account ?? "",
      arn: Arn ?? "",
      ...(Number.isFinite(clockOffsetMs) && { clockOffsetMs }),
    };
  };
  return { whoAmI: () => (answer ??= ask()) };
}
