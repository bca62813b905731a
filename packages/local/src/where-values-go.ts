import type { ModelChoice } from "./model-choice.ts";
import { checkBedrockCredentials, checkOpenAi } from "./wire.ts";

/** True for a host, with or without a port, that no other machine can be. */
export const isThisMachine = (host: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);

/**
 * Where the values of a run go, for people to read before anything is sent; undefined = nowhere. Finds out first whether the
 * model can be asked at all. @throws InputError, NormalizerError `settings.invalid`
 */
export async function whereValuesGo(
  model: ModelChoice,
  baseUrl: string | undefined,
): Promise<string | undefined> {
  switch (model) {
    case "none":
    case "simulated":
      return undefined;
    case "bedrock":
      await checkBedrockCredentials();
      return "What may leave the account and rules leave open goes to Amazon Bedrock in your account.";
    case "openai": {
      const host = checkOpenAi(baseUrl);
      return isThisMachine(host)
        ? `What may leave the account and rules leave open goes to ${host} on this machine.`
        : `NOTICE: what may leave the account and rules leave open leaves this machine and AWS for ${host}.`;
    }
  }
}
