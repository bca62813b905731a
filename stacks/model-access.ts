import { isKnownModel } from "../packages/core/src/model/models.ts";
import { arnOf } from "./arns.ts";
import { stageSettings } from "./stages.ts";

const { prefix, allowedModelIds } = stageSettings($app.stage);

/** Of one allowed model: what calls go through in this stage alone, so that its tokens can be told from all others'. */
export interface StageModel {
  modelId: string;
  profile: aws.bedrock.InferenceProfile;
}

export const stageModels: StageModel[] = allowedModelIds.map((modelId) => {
  if (!isKnownModel(modelId)) {
    throw new Error(
      `allowedModelIds names "${modelId}", which packages/core/src/model/models.ts does not know: what it costs could not be watched.`,
    );
  }
  const model = shortName(modelId);
  // Named by the model and not by its place: a new profile would begin to count at zero.
  const profile = new aws.bedrock.InferenceProfile(`Model-${model}`, {
    name: `${prefix}-${model}`,
    description: `What ${prefix} asks ${modelId}`,
    modelSource: { copyFrom: arnOf("bedrock", `inference-profile/${modelId}`) },
  });
  return { modelId, profile };
});

/** For example `claude-haiku-4-5`: a profile's name has 64 characters at most. */
function shortName(modelId: string): string {
  return modelId
    .replace(/^us\.[a-z]+\./, "")
    .replace(/(-\d{8})?(-v\d+:\d+)?$/, "")
    .replaceAll(/[^a-z0-9]+/g, "-");
}

/** `INFERENCE_PROFILE_ARNS` of the consumer: ARNs by model id. */
export const profileArns = $jsonStringify(
  Object.fromEntries(stageModels.map(({ modelId, profile }) => [modelId, profile.arn])),
);

/**
 * Permissions to call the stage's models through its own profiles, and in no other way.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export const modelAccess = [
  { actions: ["bedrock:InvokeModel"], resources: stageModels.map(({ profile }) => profile.arn) },
  {
    // The profile decides which Region answers.
    actions: ["bedrock:InvokeModel"],
    resources: allowedModelIds.map((id) => `arn:aws:bedrock:*::foundation-model/${id.replace(/^us\./, "")}`),
    conditions: [
      {
        test: "StringEquals",
        variable: "bedrock:InferenceProfileArn",
        values: stageModels.map(({ profile }) => profile.arn),
      },
    ],
  },
];
