import { CODE_VERSION_TAG } from "@lead-normalizer/aws/stage-names.ts";
import { codeVersion } from "@lead-normalizer/core/code-version.ts";

import type { Check } from "../check.ts";
import { type Finding, ok, warn } from "../finding.ts";
import { whenAnswered } from "../unanswered.ts";
import type { RunningStage } from "./running.ts";
import { stageFunctions } from "./stage-functions.ts";

/** Whether the functions run the code that this checkout is: what a command of ours says of rules is said of this one. */
export const deployedCode: Check<RunningStage> = {
  name: "deployed code",
  async run({ account, settings }) {
    const names = stageFunctions(settings);
    const versions = Promise.all(
      names.map(async (name) => (await account.names.tagsOf({ kind: "function", name }))?.[CODE_VERSION_TAG]),
    );
    return whenAnswered("the version that is deployed", versions, (found) => {
      const odd = [...new Set(found)].filter((version) => version !== codeVersion);
      return odd.length === 0 ? [ok(`as in this checkout: ${codeVersion}`)] : odd.map(judge);
    });
  },
};

function judge(deployed: string | undefined): Finding {
  const fix = "deploy, or check out what is deployed";
  if (deployed === undefined) {
    return warn("functions do not say which version they run: they are older than this checkout", fix);
  }
  return warn(`deployed: ${deployed}; this checkout: ${codeVersion}`, fix);
}
