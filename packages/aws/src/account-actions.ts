/**
 * Every IAM action that the checks of an account use, and what for. All of them read. `sts:GetCallerIdentity` needs no
 * permission; the others need resource `*`, or at least what the checks ask about.
 *
 * | action | resource |
 * |---|---|
 * | `bedrock:GetInferenceProfile` | the allowed profiles |
 * | `bedrock:GetFoundationModel` | their models |
 * | `bedrock:GetFoundationModelAvailability`, `bedrock:GetUseCaseForModelAccess` | `*` |
 * | `bedrock:GetModelInvocationLoggingConfiguration` | `*` |
 * | `servicequotas:*`, `lambda:GetAccountSettings` | `*` |
 * | `dynamodb:DescribeTable`, `dynamodb:ListTagsOfResource`, `dynamodb:DescribeTimeToLive` | the stage's tables |
 * | `dynamodb:DescribeTable`, `dynamodb:DescribeContinuousBackups`, `dynamodb:Scan` | these and the imported leads table |
 * | `sqs:*` | the stage's queues |
 * | `lambda:ListTags`, `lambda:GetFunctionConfiguration`, `lambda:GetFunctionConcurrency` | the stage's functions |
 * | `lambda:ListEventSourceMappings` | `*` |
 * | `scheduler:GetSchedule` | the stage's schedules |
 * | `cloudwatch:DescribeAlarms` | `*` |
 * | `sns:ListTagsForResource` | the stage's topics |
 * | `sns:ListSubscriptionsByTopic` | the stage's topics |
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
  "bedrock:GetModelInvocationLoggingConfiguration",
  "servicequotas:ListServiceQuotas",
  "servicequotas:ListAWSDefaultServiceQuotas",
  "lambda:GetAccountSettings",
  "lambda:ListTags",
  "lambda:GetFunctionConfiguration",
  "lambda:GetFunctionConcurrency",
  "lambda:ListEventSourceMappings",
  "dynamodb:DescribeTable",
  "dynamodb:DescribeContinuousBackups",
  "dynamodb:DescribeTimeToLive",
  "dynamodb:ListTagsOfResource",
  "dynamodb:Scan",
  "sqs:GetQueueUrl",
  "sqs:GetQueueAttributes",
  "sqs:ListQueueTags",
  "sns:ListTagsForResource",
  "sns:ListSubscriptionsByTopic",
  "logs:DescribeLogGroups",
  "logs:ListTagsForResource",
  "scheduler:GetSchedule",
  "cloudwatch:DescribeAlarms",
] as const;

export type AccountAction = (typeof accountActions)[number];
