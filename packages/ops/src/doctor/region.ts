import type { BeforeDeploy, Check } from "./check.ts";
import { fail, ok, warn } from "./finding.ts";

/** Whether the operator's `aws` looks where the stage is deployed to, and whether its profiles exist there. */
export const region: Check<BeforeDeploy> = {
  name: "region",
  async run({ account, region: target, settings }) {
    const stranded = settings.allowedModelIds.filter(
      (id) => id.startsWith("us.") && !target.startsWith("us-"),
    );
    if (stranded.length > 0) {
      return [
        fail(
          `${target} of sst.config.ts has no \`us.\` profiles, such as ${stranded[0]}`,
          "deploy to a Region of the United States, or allow models of that Region in stacks/stages.ts",
        ),
      ];
    }
    const configured = await account.region.read();
    if (configured === target) return [ok(target)];
    const way = `export AWS_REGION=${target}`;
    if (configured === undefined) {
      return [warn(`${target}; \`ops\` goes there by itself, but commands of \`aws\` have no Region`, way)];
    }
    return [
      warn(`${target}; \`ops\` goes there by itself, but commands of \`aws\` go to ${configured}`, way),
    ];
  },
};
