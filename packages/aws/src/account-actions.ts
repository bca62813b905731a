/**
 * Every IAM action that the checks of an account use, and what for. All of them read. `sts:GetCallerIdentity` needs no
 * permission; the others need resource `*`, or at least what the checks ask about.
 *
 * | action | resource |
 * |---|---|
 * | `bedrock:GetInferenceProfile` | the allowed profiles |
 * | `bedrock:GetFoundationModel` | their models |
 * | `bedrock:GetFoundationModelAvailability`, `bedrock:GetUseCaseForModelAccess` | `*` |
 * | `servicequotas:*`, `lambda:GetAccountSettings` | `*` |
 * | `dynamodb:DescribeTable`, `dynamodb:ListTagsOfResource` | the stage's tables |
 * | `dynamodb:DescribeTable`, `dynamodb:DescribeContinuousBackups`, `dynamodb:Scan` | the imported leads table |
 * | `sqs:*` | the stage's queues |
 * | `lambda:ListTags` | the stage's functions |
 * | `sns:ListTagsForResource` | the stage's topics |
 * | `sns:ListSubscriptionsByTopic` | the topic of the stage's alarms |
 * | `logs:DescribeLogGroups` | `*` |
 * | `logs:ListTagsForResource` | the log groups of the stage's functions |
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const accountActions = [
  "sts:GetCallerIdentity",
  "bedrock:GetInferenceProfile",
  "bedrock:GetFoundationModel",
  "bedrock:GetFoundationModelAvailability",
  "bedrock:GetUseCaseForModelAccess",
  "servicequotas:ListServiceQuotas",
  "servicequotas:ListAWSDefaultServiceQuotas",
  "lambda:GetAccountSettings",
  "lambda:ListTags",
  "dynamodb:DescribeTable",
  "dynamodb:DescribeContinuousBackups",
  "dynamodb:ListTagsOfResource",
  "dynamodb:Scan",
  "sqs:GetQueueUrl",
  "sqs:ListQueueTags",
  "sns:ListTagsForResource",
  "sns:ListSubscriptionsByTopic",
  "logs:DescribeLogGroups",
  "logs:ListTagsForResource",
] as const;

export type AccountAction = (typeof accountActions)[number];
