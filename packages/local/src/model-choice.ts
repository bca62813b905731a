/**
 * `none`: rules only. `simulated`: the embedded simulator. `bedrock`: the real one, with your AWS credentials. `openai`: any
 * OpenAI-compatible server, with `OPENAI_API_KEY` where it asks for one.
 */
export const modelChoices = ["none", "simulated", "bedrock", "openai"] as const;
export type ModelChoice = (typeof modelChoices)[number];

export interface ModelServer {
  /** Of an OpenAI-compatible server; default: OpenAI's own. */
  baseUrl?: string;
  /** Dollars per million tokens; default: the model table's. */
  prices?: { input: number; output: number };
}
