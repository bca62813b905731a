import type { Check } from "../check.ts";
import { fail, ok } from "../finding.ts";

/** The model of an embedded stack. */
export interface ServedModel {
  /** What it was started with: `simulated`. */
  choice: string;
  /** Where it can be tried from here; undefined = nowhere. */
  endpoint: string | undefined;
  fetch: (url: string) => Promise<unknown>;
}

/** Whether the model's server answers at all, whatever it says. */
export const modelServer: Check<{ model: ServedModel; putBack: string }> = {
  name: "model server",
  async run({ model: { choice, endpoint, fetch }, putBack }) {
    if (endpoint === undefined) return [ok(`--model ${choice}: not tried from here`)];
    try {
      await fetch(endpoint);
      return [ok(`--model ${choice}: ${endpoint} answers`)];
    } catch {
      return [fail(`--model ${choice}: ${endpoint} does not answer`, putBack)];
    }
  },
};
