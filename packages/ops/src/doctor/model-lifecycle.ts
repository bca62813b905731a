import type { ModelLifecycle } from "@lead-normalizer/core/account-ports.ts";
import { DAY_MS } from "@lead-normalizer/core/limits.ts";
import { retirementOf } from "@lead-normalizer/core/model/models.ts";

import type { BeforeDeploy, Check } from "./check.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import { foundationModelId } from "./model-access.ts";
import { whenAnswered } from "./unanswered.ts";

/** Days before a model goes, or becomes a legacy one, from which on somebody hears of it. */
const NOTICE_DAYS = 60;

/** How long each allowed model lives, by our table and by Bedrock. */
export const modelLifecycle: Check<BeforeDeploy> = {
  name: "model lifecycle",
  async run({ account, settings, nowMs }) {
    const findings = await Promise.all(
      settings.allowedModelIds.map(async (profileId) => {
        const retirement = retirementOf(profileId);
        if (retirement !== undefined)
          return [fail(retirement, "correct allowedModelIds in stacks/stages.ts")];
        const answer = account.models.readLifecycle(foundationModelId(profileId));
        return whenAnswered(profileId, answer, (lifecycle) => [judge(profileId, lifecycle, nowMs)]);
      }),
    );
    return findings.flat();
  },
};

function judge(profileId: string, lifecycle: ModelLifecycle | undefined, nowMs: number): Finding {
  const fix = "allow its successor in stacks/stages.ts, and compare the two with `pnpm eval:model`";
  if (lifecycle === undefined) return warn(`${profileId}: Bedrock says nothing of its model`, fix);
  const { isLegacy, legacyAtMs, endOfLifeAtMs } = lifecycle;
  const isSoon = (atMs: number | undefined): atMs is number =>
    atMs !== undefined && atMs < nowMs + NOTICE_DAYS * DAY_MS;
  if (endOfLifeAtMs !== undefined && endOfLifeAtMs <= nowMs) {
    return fail(`${profileId}: reached its end of life on ${isoDate(endOfLifeAtMs)}`, fix);
  }
  if (isSoon(endOfLifeAtMs)) return warn(`${profileId}: ends on ${isoDate(endOfLifeAtMs)}`, fix);
  const end = endOfLifeAtMs === undefined ? "" : `, ends on ${isoDate(endOfLifeAtMs)}`;
  if (isLegacy) return warn(`${profileId}: a legacy model${end}`, fix);
  if (isSoon(legacyAtMs)) {
    return warn(`${profileId}: becomes a legacy model on ${isoDate(legacyAtMs)}${end}`, fix);
  }
  return ok(`${profileId}: active${end}`);
}

function isoDate(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
