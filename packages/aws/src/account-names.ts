import {
  type CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  ListTagsForResourceCommand as ListTagsOfLogGroupCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import {
  DescribeTableCommand,
  type DynamoDBClient,
  ListTagsOfResourceCommand,
} from "@aws-sdk/client-dynamodb";
import { type LambdaClient, ListTagsCommand } from "@aws-sdk/client-lambda";
import { ListTagsForResourceCommand, type SNSClient } from "@aws-sdk/client-sns";
import { GetQueueUrlCommand, ListQueueTagsCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { CallerIdentity, NamedResource, NameRegister } from "@lead-normalizer/core/account-ports.ts";

import { askAccount, askForOne } from "./ask-account.ts";

interface Clients {
  dynamo: DynamoDBClient;
  sqs: SQSClient;
  lambda: LambdaClient;
  sns: SNSClient;
  logs: CloudWatchLogsClient;
  /** Of the clients above. */
  region: string;
}

type Tags = Readonly<Record<string, string>>;

/** Names of tables, queues, functions, topics and log groups in one Region of the caller's account. A function's code is not asked for. */
export function createAccountNames(clients: Clients, identity: CallerIdentity): NameRegister {
  const arnOf = async (service: string, rest: string): Promise<string> =>
    `arn:aws:${service}:${clients.region}:${(await identity.whoAmI()).accountId}:${rest}`;
  return {
    async tagsOf({ kind, name }: NamedResource) {
      switch (kind) {
        case "table":
          return tagsOfTable(clients.dynamo, name);
        case "queue":
          return tagsOfQueue(clients.sqs, name);
        case "function":
          return tagsOfFunction(clients.lambda, await arnOf("lambda", `function:${name}`));
        case "topic":
          return tagsOfTopic(clients.sns, await arnOf("sns", name));
        case "log-group":
          return tagsOfLogGroup(clients.logs, name, await arnOf("logs", `log-group:${name}`));
      }
    },
  };
}

async function tagsOfTable(client: DynamoDBClient, name: string): Promise<Tags | undefined> {
  const described = await askForOne(
    "dynamodb:DescribeTable",
    ["ResourceNotFoundException"],
    client.send(new DescribeTableCommand({ TableName: name })),
  );
  if (described === undefined) return undefined;
  const tags: { Key: string | undefined; Value: string | undefined }[] = [];
  let next: string | undefined;
  do {
    const command = new ListTagsOfResourceCommand({
      ResourceArn: described.Table?.TableArn,
      ...(next !== undefined && { NextToken: next }),
    });
    const page = await askAccount("dynamodb:ListTagsOfResource", client.send(command));
    tags.push(...(page.Tags ?? []));
    next = page.NextToken;
  } while (next !== undefined);
  return recordOf(tags);
}

async function tagsOfQueue(client: SQSClient, name: string): Promise<Tags | undefined> {
  const found = await askForOne(
    "sqs:GetQueueUrl",
    ["QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"],
    client.send(new GetQueueUrlCommand({ QueueName: name })),
  );
  if (found === undefined) return undefined;
  const command = new ListQueueTagsCommand({ QueueUrl: found.QueueUrl });
  return (await askAccount("sqs:ListQueueTags", client.send(command))).Tags ?? {};
}

async function tagsOfFunction(client: LambdaClient, arn: string): Promise<Tags | undefined> {
  const command = new ListTagsCommand({ Resource: arn });
  const reply = await askForOne("lambda:ListTags", ["ResourceNotFoundException"], client.send(command));
  return reply && (reply.Tags ?? {});
}

async function tagsOfTopic(client: SNSClient, arn: string): Promise<Tags | undefined> {
  const absent = ["ResourceNotFoundException", "NotFoundException"];
  const command = new ListTagsForResourceCommand({ ResourceArn: arn });
  const reply = await askForOne("sns:ListTagsForResource", absent, client.send(command));
  return reply && recordOf(reply.Tags ?? []);
}

/** Of log groups only beginnings of names can be asked for. */
async function tagsOfLogGroup(
  client: CloudWatchLogsClient,
  name: string,
  arn: string,
): Promise<Tags | undefined> {
  let isThere = false;
  let nextToken: string | undefined;
  do {
    const command = new DescribeLogGroupsCommand({
      logGroupNamePrefix: name,
      ...(nextToken !== undefined && { nextToken }),
    });
    const page = await askAccount("logs:DescribeLogGroups", client.send(command));
    isThere = page.logGroups?.some(({ logGroupName }) => logGroupName === name) ?? false;
    nextToken = page.nextToken;
  } while (!isThere && nextToken !== undefined);
  if (!isThere) return undefined;
  const reply = await askForOne(
    "logs:ListTagsForResource",
    ["ResourceNotFoundException"],
    client.send(new ListTagsOfLogGroupCommand({ resourceArn: arn })),
  );
  return reply && (reply.tags ?? {});
}

function recordOf(tags: readonly { Key: string | undefined; Value: string | undefined }[]): Tags {
  return Object.fromEntries(tags.map(({ Key = "", Value = "" }) => [Key, Value]));
}
