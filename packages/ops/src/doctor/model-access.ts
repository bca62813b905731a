import type { ModelAvailability } from "@lead-normalizer/core/account-ports.ts";

import type { BeforeDeploy, Check } from "./check.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import { whenAnswered } from "./unanswered.ts";

/** Calling a model once subscribes to it, with permissions that the consumer does not have. */
const SUBSCRIBE =
  "open the model in the playground of the Bedrock console, as somebody who may aws-marketplace:Subscribe";

/**
 * Whether the account may call each allowed model, as far as Bedrock tells.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html
 */
export const modelAccess: Check<BeforeDeploy> = {
  name: "model access",
  async run(deps) {
    const findings = await Promise.all([
      ...deps.settings.allowedModelIds.map((id) => accessTo(id, deps)),
      useCaseForm(deps),
    ]);
    return findings.flat();
  },
};

/** A profile's model: `us.anthropic.x` → `anthropic.x`. */
export function foundationModelId(profileId: string): string {
  return profileId.replace(/^us\./, "");
}

async function accessTo(profileId: string, { account, region }: BeforeDeploy): Promise<Finding[]> {
  const hasProfile = account.models.hasProfile(profileId);
  const isMissing = await hasProfile.then(
    (exists) => !exists,
    () => false,
  );
  if (isMissing) {
    return [
      fail(
        `${profileId}: there is no such profile in ${region}`,
        "`aws bedrock list-inference-profiles` lists them; correct allowedModelIds in stacks/stages.ts",
      ),
    ];
  }
  const availability = account.models.readAvailability(foundationModelId(profileId));
  const findings = await Promise.all([
    whenAnswered(`${profileId}, its profile`, hasProfile, () => []),
    whenAnswered(`${profileId}, access to it`, availability, (found) => [judge(profileId, found)]),
  ]);
  return findings.flat();
}

function judge(profileId: string, availability: ModelAvailability | undefined): Finding {
  if (availability === undefined) {
    return fail(
      `${profileId}: Bedrock does not know its model`,
      "correct allowedModelIds in stacks/stages.ts",
    );
  }
  const { authorized, entitled, inRegion, agreement } = availability;
  if (!inRegion) {
    return fail(`${profileId}: not offered in this Region`, "allow another model in stacks/stages.ts");
  }
  if (!authorized) {
    return fail(
      `${profileId}: this account is not authorised to use it`,
      "ask whoever administers the AWS organisation, or AWS Support",
    );
  }
  if (!entitled || agreement === "error") return fail(`${profileId}: access is not granted`, SUBSCRIBE);
  switch (agreement) {
    case "available":
      return ok(`${profileId}: granted`);
    case "pending":
      return warn(`${profileId}: its subscription is under way`, "run this again in some minutes");
    case "missing":
      // Amazon's own models need no subscription, nor do those that an organisation shares with its accounts.
      return profileId.includes("amazon.")
        ? ok(`${profileId}: granted`)
        : warn(`${profileId}: nobody in this account has subscribed to it`, SUBSCRIBE);
  }
}

async function useCaseForm({ account, settings }: BeforeDeploy): Promise<Finding[]> {
  const theirs = settings.allowedModelIds.filter((id) => id.includes("anthropic."));
  if (theirs.length === 0) return [];
  const subject = "Anthropic's use-case form";
  const availabilities = Promise.all(
    theirs.map((id) => account.models.readAvailability(foundationModelId(id)).catch(() => undefined)),
  );
  const fix = "open a Claude model in the Bedrock console (Model catalog) and hand the form in";
  const answer = Promise.all([account.models.hasUseCaseForm(), availabilities]);
  return whenAnswered(subject, answer, ([isHandedIn, found]) => {
    if (isHandedIn) return [ok(`${subject}: handed in`)];
    // An account that has a subscription has called a model: then its organisation has handed the form in.
    const hasSubscribed = found.some((availability) => availability?.agreement === "available");
    return [
      hasSubscribed
        ? warn(`${subject}: not handed in here; your organisation may have done it for you`, fix)
        : fail(`${subject}: not handed in, so the first call of a Claude model fails`, fix),
    ];
  });
}
