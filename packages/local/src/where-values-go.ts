import { checkBedrockCredentials, checkOpenAi, type ModelChoice } from "./wire.ts";

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
      return "Values that rules leave open, but no names, go to Amazon Bedrock in your account.";
    case "openai": {
      const host = checkOpenAi(baseUrl);
      return isThisMachine(host)
        ? `Values that rules leave open, but no names, go to ${host} on this machine.`
        : `NOTICE: values that rules leave open, but no names, leave this machine and AWS for ${host}.`;
    }
  }
}
