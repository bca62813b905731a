import { modelRow, quotaOf } from "@lead-normalizer/core/model/models.ts";

import type { BeforeDeploy, Check } from "./check.ts";
import { findTokenQuota } from "./find-token-quota.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import { notKnown } from "./unanswered.ts";

/** Whether the account has tokens per minute for each allowed model: new accounts may have none. */
export const modelQuotas: Check<BeforeDeploy> = {
  name: "model quotas",
  async run({ account: { bedrockQuotas }, settings }) {
    const subject = "Bedrock's tokens per minute";
    const models = settings.allowedModelIds.map((id) => modelRow(id));
    try {
      const applied = await bedrockQuotas.appliedQuotas();
      const isMissing = models.some(({ name }) => findTokenQuota(applied, name) === undefined);
      // Service Quotas lists a quota that nobody changed among the defaults alone.
      const defaults = isMissing ? await bedrockQuotas.defaultQuotas() : [];
      return models.map(({ modelId, name }) => {
        const quota = findTokenQuota(applied, name) ?? findTokenQuota(defaults, name);
        return judge(modelId, quota);
      });
    } catch (error) {
      return [notKnown(subject, error)];
    }
  },
};

function judge(modelId: string, quota: { code: string; value: number } | undefined): Finding {
  if (quota === undefined) {
    return warn(
      `${modelId}: its tokens per minute are not known, no quota has its name`,
      "look it up in Service Quotas, Amazon Bedrock, “Cross-region model inference tokens per minute”",
    );
  }
  const { code, value } = quota;
  const taken = quotaOf(modelRow(modelId), null);
  if (value <= 0) {
    return fail(
      `${modelId}: no tokens per minute at all, every call would be throttled`,
      `ask for more in Service Quotas, Amazon Bedrock, ${code}; AWS Support where it is not adjustable`,
    );
  }
  if (value < taken) {
    return warn(
      `${modelId}: ${value} tokens per minute, fewer than the ${taken} that we would use`,
      `set tokensPerMinute in the settings to ${value}, or ask for more (Service Quotas, Amazon Bedrock, ${code})`,
    );
  }
  return ok(`${modelId}: ${value} tokens per minute`);
}
