import type { BeforeDeploy, Check } from "../check.ts";
import type { RunningStage } from "./running.ts";

/**
 * A check of the stage's models for the one that is asked: what is wrong with another that may be asked is no fault of a
 * system that runs. Settings that cannot be read leave all of them.
 */
export function ofModelInForce(check: Check<BeforeDeploy>): Check<RunningStage> {
  return {
    name: check.name,
    async run(deps) {
      const asked = await deps.records.loadSettings().then(
        ({ modelId }) => [modelId],
        () => deps.settings.allowedModelIds,
      );
      return check.run({
        ...deps,
        settings: { ...deps.settings, allowedModelIds: asked as typeof deps.settings.allowedModelIds },
      });
    },
  };
}
