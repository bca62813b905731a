import { stageSettings } from "./stages.ts";

const { allowedModelIds } = stageSettings($app.stage);

const account = aws.getCallerIdentityOutput().accountId;
const region = aws.getRegionOutput().region;

const profileArns = allowedModelIds.map(
  (id) => $interpolate`arn:aws:bedrock:${region}:${account}:inference-profile/${id}`,
);

/**
 * Permissions to call the stage's models through their inference profiles, and in no other way.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export const modelAccess = [
  { actions: ["bedrock:InvokeModel"], resources: profileArns },
  {
    // The profile decides which Region answers.
    actions: ["bedrock:InvokeModel"],
    resources: allowedModelIds.map((id) => `arn:aws:bedrock:*::foundation-model/${id.replace(/^us\./, "")}`),
    conditions: [{ test: "StringEquals", variable: "bedrock:InferenceProfileArn", values: profileArns }],
  },
];
