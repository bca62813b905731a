import { account } from "./arns.ts";
import { stageSettings } from "./stages.ts";

const { prefix, alarmEmail } = stageSettings($app.stage);

/** Where the summary of every run is published. Numbers and ids only. */
export const summaries = createTopic("Summaries", "run-summaries");

/** What wakes somebody. */
export const alarmTopic = createTopic("Alarms", "alarms", [
  "cloudwatch.amazonaws.com",
  "budgets.amazonaws.com",
]);

/** A topic that these services of the account, and otherwise only roles that say so, may publish to; by TLS alone. */
function createTopic(component: string, name: string, services: string[] = []): sst.aws.SnsTopic {
  const topic = new sst.aws.SnsTopic(component, {
    transform: { topic: { name: `${prefix}-${name}` } },
  });
  new aws.sns.TopicPolicy(`${component}Policy`, {
    arn: topic.arn,
    policy: $jsonStringify({
      Version: "2012-10-17",
      Statement: [
        ...services.map((service) => ({
          Effect: "Allow",
          Principal: { Service: service },
          Action: "sns:Publish",
          Resource: topic.arn,
          Condition: { StringEquals: { "aws:SourceAccount": account } },
        })),
        {
          Sid: "TlsOnly",
          Effect: "Deny",
          Principal: "*",
          Action: "sns:Publish",
          Resource: topic.arn,
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }),
  });
  if (alarmEmail !== undefined) {
    new aws.sns.TopicSubscription(`${component}Email`, {
      topic: topic.arn,
      protocol: "email",
      endpoint: alarmEmail,
    });
  }
  return topic;
}
