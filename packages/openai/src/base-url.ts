import { NormalizerError } from "@lead-normalizer/core/errors.ts";

const OPENAI_BASE_URL = "https://api.openai.com/v1";

/**
 * The address that `/chat/completions` is appended to, without a slash at its end; OpenAI's own when none is given. The
 * message does not quote what it refuses: a password may be in it.
 *
 * @throws NormalizerError `settings.invalid`
 */
export function parseBaseUrl(baseUrl: string = OPENAI_BASE_URL): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new NormalizerError(
      "settings.invalid",
      `--base-url must be an http or https address, such as ${OPENAI_BASE_URL} or http://127.0.0.1:11434/v1.`,
    );
  }
  if (url.username + url.password + url.search + url.hash !== "") {
    throw new NormalizerError(
      "settings.invalid",
      "--base-url must hold no user, password, query or fragment: leave them out, and give the key as the API key.",
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** True for OpenAI itself, in whichever of its regions. Others speak its protocol, each a little differently. */
export function isOpenAi(baseUrl: string): boolean {
  return /(^|\.)api\.openai\.com$/.test(new URL(baseUrl).hostname);
}
