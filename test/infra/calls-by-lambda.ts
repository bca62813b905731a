import type { RecordedCall } from "../support/recorded-calls.ts";

/** What is told of a function: all that Lambda does in its name follows. */
export interface LambdaFunction {
  /** Its role. */
  role: string;
  logGroupArn: string;
  /** Of its event source mappings. `onFailureArn`: the queue that hears of what was given up. */
  sources: readonly { arn: string; onFailureArn?: string }[];
}

/**
 * What Lambda does with a function's role, by the kind of the source. No code of ours makes these calls, so that no suite
 * could record them all.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-permissions
 * https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-eventsourcemapping.html#events-dynamodb-permissions
 */
const sourceKinds: readonly { arn: RegExp; actions: readonly string[]; unscoped?: readonly string[] }[] = [
  {
    arn: /^arn:aws:sqs:/,
    actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
  },
  {
    arn: /^arn:aws:dynamodb:[^:]*:[^:]*:table\/[^/]+\/stream\//,
    actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
    unscoped: ["dynamodb:ListStreams"], // IAM knows it for no single stream
  },
];

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html#monitoring-cloudwatchlogs-prereqs */
const logActions = ["logs:CreateLogStream", "logs:PutLogEvents"] as const;

/** The calls that Lambda makes for a function. @throws Error for a source that it does not know */
export function callsByLambda({ role, logGroupArn, sources }: LambdaFunction): RecordedCall[] {
  const called = (actions: readonly string[], resource: string): RecordedCall[] =>
    actions.map((action) => ({ role, action, resource }));
  return [
    ...called(logActions, `${logGroupArn}:log-stream:any`),
    ...sources.flatMap(({ arn, onFailureArn }) => {
      const kind = sourceKinds.find((each) => each.arn.test(arn));
      if (kind === undefined) throw new Error(`What Lambda does with ${arn} is not known here.`);
      return [
        ...called(kind.actions, arn),
        ...called(kind.unscoped ?? [], "*"),
        ...(onFailureArn === undefined ? [] : called(["sqs:SendMessage"], onFailureArn)),
      ];
    }),
  ];
}
